import { countOf } from './count.ts';
import { helpEn } from './help-en.ts';
import { reviewEn } from './review-en.ts';
import { usageEn } from './usage-en.ts';
import type { Words } from './words.ts';

const writeFaults = {
  forbidden: 'you may not write there. Choose another folder with --out.',
  'read-only': 'the disk is read-only. Choose another folder with --out.',
  'file-in-the-way': 'a file stands where a folder is needed. Choose another folder with --out.',
  'folder-in-the-way': 'a folder stands where the file goes. Choose another folder with --out.',
  full: 'the disk is full. Make room, then try again.',
} as const;

const VALUES: Readonly<Record<string, string>> = {
  DATE: 'A date is 2025-12-04, 2025-12, 2025, or two of them with a slash between.',
  MONEY: 'An amount is "USD 5000000".',
  LEADER: 'A person is an id in small letters, as to-lam; it may be a new one.',
  PARTNERSHIP:
    'A term is an id in small letters, as comprehensive-partnership; it may be a new one.',
};

export const en: Words = {
  language: 'en',
  help: helpEn,
  usage: usageEn,
  states: {
    suggested: 'suggested',
    confirmed: 'confirmed',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    review: 'review',
    lost: 'lost',
    shifted: 'shifted',
  },
  note: (message) => `Note: ${message}`,
  failed: (what) => `attache failed, and that is a fault in it: ${what}`,
  outputNotWritten: (answer) =>
    `The output was not written to its end: ${answer}. Make room where it goes, then try again.`,
  decidingAs: (name) => `Deciding as ${name}. Another name: --annotator NAME.`,
  ofCount: (number, count) => `${number} of ${count}`,
  nothingFound: 'nothing found',
  noDate: 'no date',
  summary: (articles, counts) => `${countOf(articles, 'article')}: ${counts}`,
  files: {
    noArticles:
      'There is no article in this folder: none of its files ends in .txt, .article or .md. Check the path, or name a file.',
    inputNotUtf8:
      'The input was not read: it is not UTF-8 text. Convert it to UTF-8, then try again.',
    fileNotUtf8: 'The file was left out: it is not UTF-8 text. Save it as UTF-8, then try again.',
    notThere: 'There is no such file or folder. Check the path.',
    faults: {
      sidecar: () => 'This is a sidecar, not an article. Name the article beside it.',
      'utf-16': (byte) =>
        `This article was not read: it is not UTF-8 text from byte ${byte} on, probably UTF-16. Save it as UTF-8, then try again.`,
      encoding: (byte) =>
        `This article was not read: it is not UTF-8 text from byte ${byte} on, probably another encoding. Save it as UTF-8, then try again.`,
      missing: () => 'There is no such file or folder. Check the path.',
      forbidden: () =>
        'This may not be read: permission was refused. Ask for permission, or work on a copy.',
      folder: () => 'This is a folder, not an article. Name a file in it.',
      unreadable: (detail) => `This was not read: ${detail}. Check the disk, then try again.`,
    },
  },
  agreement: {
    counted: (articles, alone) =>
      `${countOf(articles, 'article')} with decisions of both; ${alone} with decisions of one, left out`,
    nobody: (one, other) =>
      `There is no article in which both ${one} and ${other} have decided something. attache list shows who has; names count as they are written there.`,
    unjudged: (name, label) =>
      `${name} has decided nothing with the label ${label} in these articles. The figures of ${label} then say that one of the two has not looked, and not that they disagree.`,
    passedOver: (name, places, other) =>
      `${name} has decided nothing at ${countOf(places, 'place')} where ${other} has decided on a suggestion. The figures take what was confirmed there for a difference; it may be that nobody has looked yet.`,
    byChance: (label, alpha) =>
      `alpha of ${label} is ${alpha}: at 0 and below, the two agree no more than if they had marked at random.`,
    heads: { exact: 'exact', overlap: 'overlap', sameValue: 'same value', overlapF1: 'F1 overlap' },
    only: (name) => `only ${name}`,
    all: 'all',
  },
  check: {
    checked: (articles, problems) =>
      `${countOf(articles, 'article')} checked, ${problems === 0 ? 'no problems' : countOf(problems, 'problem')}`,
    vanished: (gone, of, path) =>
      `${gone} of ${countOf(of, 'decision')} that were saved here are in the sidecar no more: another program, or git, has taken them out. See what there was with attache restore ${path} and bring it back with --from, or say with --accept that it is right so.`,
    checkedOut: (decisions, keepers) =>
      `${countOf(decisions, 'decision')} that were saved here are not in the sidecar, because git has another state checked out: they are in ${keepers}. Nothing is lost.`,
    large: (megabytes) =>
      `Its sidecar has ${megabytes} MB: reading and saving it takes seconds and much memory. Nothing is lost by that. Split the article into parts to work faster.`,
    lost: (label, words) =>
      `${label} ${words} is not in the article any more, because its passage was changed. Annotate it anew, or withdraw it.`,
    review: (label, words) =>
      `${label} ${words} may stand here now, because the article was changed. Confirm or reject it again.`,
    otherKind: (label, words, isAmount) =>
      `The value of ${label} ${words} is ${isAmount ? 'an amount' : 'no amount'}, which is not what ${label} has. Correct it with attache confirm --value.`,
    noDate: (words, value) =>
      `The value of DATE ${words} is ${value}, which is no date: a day like 2025-12-04, a month like 2025-12, a year, or two of them with a slash between. Correct it with attache confirm --value.`,
    disagreement: (quote, votes) =>
      `${votes.map(({ by, status, what }) => `${by} ${en.states[status]} ${what}`).join(', ')} for "${quote}". Talk it over; whoever changes their mind decides once more.`,
    contradiction: (quote, difference, place) =>
      `"${quote}" is ${difference} in ${place}. Decide for one of them, or reject one.`,
    difference: (here, there) => `${here} here and ${there}`,
    strangers: {
      label: (label, path) =>
        `The label ${label} is used, but ${path} does not name it. If it is no slip, add it to "labels" there.`,
      annotator: (by, path) =>
        `${by} has decided, but is not among the annotators in ${path}. If it is no slip, add the name there.`,
    },
  },
  strays: {
    alone:
      'This sidecar has no article beside it, so its decisions are out of use. Put the article back, or move the sidecar to it.',
    renamed: (article, command) =>
      `This sidecar has no article beside it: it was made for the text of ${article}, which was renamed or moved without it. Bring it after its article: ${command}`,
    contested: (article, other) =>
      `This sidecar has no article beside it, and ${article} has the text that it was made for; but ${other} was made for that text too. Put the articles back under their old names, or join the two sidecars with git merge-file --union. Do not move both to one place.`,
  },
  decide: {
    decided: (count, status, article, by) => `${count} ${status} in ${article} by ${by}`,
    hidden: (count) => `; not suggested any more elsewhere: ${count}`,
    none: '; everything there is decided by you, waits for review, or was rejected by another. Name it with --start and --end',
    noValue: (label, value) =>
      `Nothing was confirmed: ${value} is no value of ${label}. ${VALUES[label] ?? ''}`,
    correctValue: 'Correct --value.',
    noneOf: (by) => `; nothing there is decided by ${by}. attache list shows who decided what`,
    notYours: (by, place) =>
      `Nothing was withdrawn: ${by} has decided nothing at ${place}. See attache list.`,
    outside: (status, place, length) =>
      `Nothing was ${status}: ${place} is not in the article, which has ${length} UTF-16 code units. Correct --start and --end.`,
    tooLong: (status, place, most) =>
      `Nothing was ${status}: ${place} is too long, because a mention has ${most} characters at most. Name only the words that say it.`,
    nothingThere: (status, place) =>
      `Nothing was ${status}: nothing is suggested at ${place}. Name its label with --label, or see attache annotate.`,
    aside: (decisions, article, sidecar) =>
      `${countOf(decisions, 'decision')} on ${article} could not be saved for a week: its folder is gone. They are kept in ${sidecar}, and not tried any more. Put that file beside the article; where it has a sidecar already, join them with git merge-file --union.`,
    unsaved: (decisions, article) =>
      `${countOf(decisions, 'decision')} on ${article} not saved yet. Any command that decides will try again.`,
    unsavedSince: (decisions, article, why, remedy) =>
      `${countOf(decisions, 'decision')} on ${article} not saved yet: ${why}. ${remedy}. Any command that decides will try again.`,
  },
  exported: {
    overwrites:
      'Nothing was exported: a file of the export would overwrite this article. Choose another folder with --out.',
    notWritten: (path, reason) => `${path} was not written: ${writeFaults[reason]}`,
    missing: (label, quote, reason) => `${label} ${quote} was not exported. ${reason}`,
    report: ({ annotations, articles, format, out, missing, details }) =>
      `${countOf(annotations, 'annotation')} of ${countOf(articles, 'article')} as ${format} in ${out}; ${missing} not written, ${details} without some detail (loss.json).`,
    notReadBack: (message) => `The export does not read back: ${message}`,
    otherCount: (written, found) =>
      `The export does not read back: ${written} annotations were written and ${found} are found in it. Report this, with the articles.`,
  },
  writeFaults,
  imported: {
    noArticle:
      'Nothing was imported for this article: it is not here. Say with --articles where the articles are.',
    report: (annotations, path, suggestions) =>
      `${countOf(annotations, 'annotation')} for ${path}${suggestions > 0 ? `, ${countOf(suggestions, 'suggestion')} left alone` : ''}`,
    decidedBy: (names) => `The decisions of ${names} stay theirs, as the file says.`,
    moved: (label, quote, isLost) =>
      `${label} ${quote} was imported and ${isLost ? 'has no place' : 'has to be looked at'}, because the article is not the text it was made in. See attache check.`,
    otherWords: (label, quote) =>
      `${label} ${quote} was left out: the article has other words there. Import it with the text it was made in.`,
  },
  brought: {
    written: (path, from) => `${path}, from ${from}`,
    same: (path) => `${path} is there already, with the same text`,
    taken: (path) =>
      `Nothing was written: ${path} is there already and says something else. Rename or move it, choose another folder with --out, or replace it with --force; its decisions are then found again in the new text.`,
    leftOut: (paragraphs) =>
      `Left out, because it only leads to other articles: ${paragraphs.map((one) => `“${one}”`).join(', ')}.`,
    noFiles: (format, extensions) =>
      `There is no ${format} file in this folder: none of its files ends in ${extensions.join(', ')}. Check the path, or name a file.`,
    faults: {
      empty: 'There is nothing in it. Save the page again, then import it.',
      'too-large':
        'This was not imported: it is larger, or nested deeper, than any page that people read. Save only the article, then import that.',
      'no-article':
        'This was not imported: it has no text of an article, only links and pictures, or it loads its text later. Save the page from a browser once it shows the text, then import that.',
      damaged:
        'This was not imported: the file is damaged, or it is not what its name says. Open it in its own program and save it again.',
      locked:
        'This was not imported: it is protected by a password. Save it without one, then import that.',
      bomb: 'This was not imported: it unpacks to far more than a document holds. Do not open it unless you know where it is from.',
    },
    missing: (format, install) =>
      `This was not imported: reading ${format} takes a package that is not installed. Install it, then try again: ${install}`,
  },
  learn: {
    incomplete:
      'Nothing was learned, because not every article could be read: what they teach would be lost. Mend what is named above, then learn again.',
    changed:
      'Nothing was learned: somebody else changed the file in the meantime. Learn once more.',
    notWritten: (code) =>
      `Nothing was learned: the file cannot be written there (${code}). Choose another folder with --out.`,
    learned: (names, refusals, rules, path) =>
      `Learned ${names} by name or term, ${countOf(refusals, 'refusal')}, the precision of ${countOf(rules, 'rule')}: ${path}`,
  },
  list: { votes: (state, names) => `${state} by ${names}` },
  project: {
    taken: (words, id) =>
      `Nothing was added: “${words}” is known already as ${id}. Another spelling of it goes in with --id ${id}; for somebody else of that name choose an id of your own with --id.`,
    record: (id, path) => `${id} is added to ${path}`,
    name: (id, path) => `${id} has another spelling in ${path}`,
    known: (id, path) => `${id} is in ${path} already, by these words`,
  },
  restore: {
    accepted: (article) => `${article}: accepted as it is`,
    noVersion: (number, count) =>
      `There is no version ${number}: there are ${count}. List them with attache restore.`,
    restored: (article, decisions, at) =>
      `${article}: ${countOf(decisions, 'decision')} brought back from ${at}`,
    kinds: { saved: 'saved', accepted: 'accepted', damaged: 'damaged' },
    holds: (decisions, missing) =>
      `${countOf(decisions, 'decision')}, ${missing} of them missing now`,
  },
  review: reviewEn,
  stats: {
    titles: { article: 'article', label: 'label', rule: 'rule' },
    columns: {
      suggested: 'suggested',
      confirmed: 'confirmed',
      rejected: 'rejected',
      review: 'review',
      lost: 'lost',
      total: 'total',
    },
    all: 'all',
    right: (percent) => `${percent} % right`,
    surveyColumns: {
      article: 'article',
      state: 'state',
      annotator: 'annotator',
      status: 'status',
      label: 'label',
      person: 'person',
      time: 'time',
      currency: 'currency',
      year: 'year',
      amount: 'amount',
      parties: 'parties',
      term: 'term',
      with: 'with',
      count: 'count',
      articles: 'articles',
    },
    more: (left, chart) => `… and ${left} more: --chart ${chart}`,
  },
};
