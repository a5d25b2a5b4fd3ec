import { dashboardEn } from './dashboard-en.ts';
import { importingEn } from './importing-en.ts';
import type { Words } from './words.ts';

export const en: Words = {
  locale: 'en',
  dashboard: dashboardEn,
  importing: importingEn,
  counts: (suggested, confirmed) => `${suggested} suggested · ${confirmed} confirmed`,
  countsTooltip: ({ suggested, confirmed, rejected, review, lost }) =>
    `Attaché: ${suggested} suggested, ${confirmed} confirmed, ${rejected} rejected, ${review} to look at again, ${lost} lost. Click for the next suggestion.`,
  unsaved: (count) => `${count} not saved yet`,
  unsavedTooltip: (count, why) =>
    `Attaché: decisions not saved yet: ${count}, because ${why}. They are kept, and saved by themselves as soon as that works.`,
  virtualFolder:
    'This folder is on no disk: reduced guarantees. Decisions are saved through the editor, without a lock and without the flush to a disk; decide in one window only.',
  hidden: (count) => `${count} more like it are suggested no more.`,
  allDecided: 'Every suggestion in this article is decided.',
  allArticlesDecided: 'Every suggestion in every article is decided.',
  nextArticle: (name, open) => `All decided here. N goes on to ${name} (${open} left).`,
  reviewGoesOn: 'The review goes on. Q ends it.',
  reviewEnded: 'The review has ended: what you type goes into the article again.',
  review: 'Review',
  keyForList: 'That key was meant for the list, and decided nothing.',
  chooseKey: 'The keys of a review. Enter does what is chosen.',
  keyMeaning: (title, { label, edge, by, change, scope }) => {
    if (scope)
      return `${title}, ${scope === 'article' ? 'everywhere in this article' : 'in all articles'}`;
    if (label) return `${title.replace('…', '')}: ${label}`;
    if (!edge) return title;
    const where = edge === 'start' ? 'at its beginning' : 'at its end';
    return `${change === 'shrink' ? 'Shorten' : 'Lengthen'} the mention by a ${by ?? 'word'} ${where}`;
  },
  chooseGroup: 'Decide on which mentions together?',
  openCount: (open) => `${open} to decide`,
  tickTitle: 'Decide Together',
  tick: (count) => `${count} mentions. Untick what is not meant; Enter confirms the ticked ones.`,
  rejectTicked: 'Reject the ticked ones instead',
  nothingTogether: 'Nothing of this kind is left to decide.',
  decidedTogether: (count) => `${count} decided in one step. Undo takes all of them back.`,
  open: 'Open',
  filterPrompt: 'Show only rows with these words. Case and diacritics do not matter.',
  waiting: (count) => `${count} mentions to decide on`,
  nothingWaits: 'Nothing is left to decide.',
  nothingFiltered: (filter) => `No row says “${filter}”.`,
  concordancePrompt: 'A name, an id, a day, or any words: every place that means or says it.',
  foundLines: (count, order) => `${count} places, ${order}. Enter goes there.`,
  orders: {
    place: 'by article and place',
    left: 'by the words before',
    right: 'by the words after',
    keyword: 'by the words found',
    date: 'by date',
  },
  sortOtherwise: 'Sort by Something Else',
  openCsv: 'Open as a Table (CSV)',
  copyCitations: 'Copy All as Citations',
  copyCitation: 'Copy as a Citation',
  noOtherReading: 'There is only one reading of these words. V gives them another value.',
  asTyped: 'As typed',
  noSuchValue: (typed) => `“${typed}” is no value that these words could have.`,
  noArticle: 'Open an article first.',
  chooseLabel: 'What do these words name?',
  typeValue: 'What does it mean? An id for a person or a term, 2025-12-04 for a day, USD 1500000',
  tryAgain: 'Try Again',
  serverEnded: (seconds) =>
    `Attaché's language server has ended and starts again in ${seconds} s. Nothing decided is lost.`,
  chooseFormat: 'Which format?',
  chooseFolder: 'Export to This Folder',
  exportHere: 'Export',
  exporting: 'Exporting confirmed annotations',
  exported: (annotations, articles, folder) =>
    `${annotations} annotations of ${articles} articles are in ${folder}.`,
  someLost: (losses) => `${losses} of them could not be held whole by this format.`,
  showLosses: 'Show What Is Missing',
  addedToProject: (id, added) =>
    added === 'record'
      ? `${id} is in attache.json now, and suggested in all articles.`
      : added === 'name'
        ? `${id} has one spelling more in attache.json now.`
        : `${id} is in attache.json already, with this spelling.`,
  noFolder: 'Open a folder first: a project is a folder with its articles.',
  chooseAnnotator: (current) => `Who decides? Now it is ${current}.`,
  decidesNow: (name) => `${name} decides from now on.`,
  learned: (names, refused) =>
    `Learned ${names} names and terms and ${refused} refusals. Suggestions in all articles follow them now.`,
  nothingToLearn: 'There is nothing to learn from yet: confirm or reject something first.',
  notWritten: (path) => `${path} was not written as it should be. Decide again.`,
  showLearned: 'Show What Was Learned',
  labels: {
    LEADER: 'Leader',
    DATE: 'Date',
    MONEY: 'Money',
    PARTNERSHIP: 'Partnership term',
  },
};
