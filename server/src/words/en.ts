import { FAULT_WORDS, MENTION_WORDS } from '@attache/core';
import { surveyEn } from './survey-en.ts';
import type { Words } from './words.ts';

export const en: Words = {
  ...MENTION_WORDS.en,
  views: {
    kinds: { suggested: 'suggested', review: 'to check again', lost: 'lost its place' },
    waiting: (suggested, review, lost) =>
      `${suggested} suggested, ${review} to check again, ${lost} lost`,
    progress: {
      done: 'all decided',
      begun: 'partly decided',
      untouched: 'not begun',
      nothing: 'nothing to decide',
    },
    decidedOf: (decided, total) => `${decided} of ${total}`,
    counts: ({ suggested, confirmed, rejected, review, lost }) =>
      `${confirmed} confirmed, ${rejected} rejected, ${suggested} suggested, ${review} to check again, ${lost} lost`,
    lens: (open, total) => `${total - open} of ${total} decided · Review (Ctrl+K Ctrl+M)`,
    mentions: (count, articles) =>
      `${count} ${count === 1 ? 'mention' : 'mentions'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  },
  survey: surveyEn,
  actions: {
    confirm: (quote, label) => `Confirm “${quote}” as ${label}`,
    confirmHere: (quote) => `Confirm that “${quote}” is the place`,
    confirmEntity: (count, name) => `Confirm all ${count} mentions of ${name}`,
    reject: (quote) => `Reject “${quote}”`,
    rejectInArticle: (quote) => `Reject “${quote}” everywhere in this article`,
    withdraw: (quote) => `Withdraw the decision on “${quote}”`,
    changeLabel: (label) => `Change label to ${label}`,
    correctValue: 'Correct value…',
    readAs: (value) => `Read as ${value}`,
    annotateAs: (label) => `Annotate as ${label}`,
    confirmAll: (count) => `Confirm all ${count} suggestions in this article`,
    export: 'Export confirmed annotations…',
  },
  faults: {
    lost: (quote, label) =>
      `“${quote}” (${label}) is no longer in this article. The decision is kept. Put the words back, or withdraw it.`,
    review: (quote, found) =>
      `“${quote}” was annotated, but the text round it has changed. It may now be “${found}”. Confirm the place, or withdraw the decision.`,
    sidecar: (line, problem) => `Sidecar, line ${line}: ${problem}`,
    tooLarge: (megabytes) =>
      `This article is larger than ${megabytes} MB, so nothing is suggested in it. Decisions already made are shown. Split the file to annotate it.`,
  },
  errors: {
    notAnArticle: 'This file is not open as an article. Open it, then try again.',
    nothingHere: 'There is no mention here. Put the cursor into one, or select words to annotate.',
    changedMeanwhile: (expected) =>
      `“${expected}” no longer stands here: the article changed meanwhile. Nothing was decided; look again and repeat it.`,
    nothingToUndo: 'There is no decision to undo.',
    nothingToRedo: 'There is no decision to redo.',
    notSaved: (why, remedy) => `The decision was not saved: ${why}. ${remedy}, then decide again.`,
    savedLater: (why) =>
      `The decision is not saved yet: ${why}. It is kept, and saved by itself as soon as that works.`,
    emptySelection: 'Nothing is selected. Select the words to annotate, then try again.',
    tooLong: (length, most) =>
      `The selection has ${length} characters, and a mention has ${most} at most. Select only the words that name it, then try again.`,
    badArguments: (command) =>
      `${command} was called with arguments it does not understand. docs/commands.md lists them.`,
    noFurther: 'The mention cannot be made longer or shorter on this side.',
    noValue:
      'This is no value that it could have. A date is 2025-12-04, 2025-12 or 2025; an amount is USD 5000000; a person or a term is an id like to-lam. Correct it, then try again.',
    unknownFormat: (format, known) =>
      `There is no export format “${format}”. Choose one of: ${known}.`,
    wouldOverwrite:
      'Nothing was exported: a file of the export would overwrite an article. Choose another folder.',
    lessonsChanged:
      'Nothing was learned, because another program changed attache.learned.json at the same time. Learn once more.',
    badLessons: (problems) => `Nothing was learned: attache.learned.json has faults. ${problems}`,
  },
  alarm: {
    waiting: (decisions, why) =>
      `Decisions not saved yet: ${decisions}, because ${why}. They are kept, and saved by themselves as soon as that works.`,
    aside: (decisions, article, sidecar) =>
      `Decisions on ${article} (${decisions}) could not be saved for a week: its folder is gone. They are kept in ${sidecar}, and not tried any more. Put that file beside the article; where it has a sidecar already, join them with git merge-file --union.`,
    savedNow: (decisions) => `Decisions that had waited are saved now: ${decisions}.`,
    vanished: (gone, of, article) =>
      `${gone} of ${of} decisions that were saved on ${article} are in its sidecar no more: another program, or git, has taken them out. Bring them back? Nothing decided since then is lost by it.`,
    large: (article, megabytes) =>
      `The sidecar of ${article} has ${megabytes} MB: reading and saving it takes seconds and much memory. Nothing is lost by that. Split the article into parts to work faster.`,
    bringBack: 'Bring Them Back',
    accept: 'It Is Right So',
  },
  project: FAULT_WORDS.en.project,
  progress: {
    saving: 'Saving decisions',
    exporting: 'Exporting confirmed annotations',
    learning: 'Learning from decisions',
    counting: 'Counting the corpus',
  },
};
