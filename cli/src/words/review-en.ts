import { countOf } from './count.ts';
import type { ReviewWords } from './review-words.ts';

export const reviewEn: ReviewWords = {
  toDecide: (open, total) => `${open} of ${total} to decide`,
  articleOf: (number, count) => `article ${number} of ${count}`,
  keysInShort:
    'Enter confirm · R reject · N next · P previous · V value · L label · U undo · ? all keys · Q quit',
  keysTitle: 'The keys of a review. What a key decides is saved before the next mention is shown.',
  actions: {
    confirm: 'Confirm and go to the next suggestion',
    reject: 'Reject and go to the next suggestion',
    rejectInArticle: 'Reject and go to the next suggestion, everywhere in this article',
    rejectEverywhere: 'Reject and go to the next suggestion, in all articles',
    next: 'Go to the next suggestion',
    previous: 'Go to the previous suggestion',
    after: 'Go to the next mention, decided ones too',
    before: 'Go to the previous mention, decided ones too',
    undo: 'Undo the last decision',
    redo: 'Redo the last decision',
    label: 'Change label…',
    value: 'Correct value…: link to another person or term, give another date or amount',
    other: 'Take the other reading',
    withdraw: 'Withdraw the decision',
    lengthenEnd: 'Lengthen the mention by a word at its end',
    shortenEnd: 'Shorten the mention by a word at its end',
    lengthenEndByCharacter: 'Lengthen the mention by a character at its end',
    shortenEndByCharacter: 'Shorten the mention by a character at its end',
    lengthenStart: 'Lengthen the mention by a word at its beginning',
    shortenStart: 'Shorten the mention by a word at its beginning',
    lengthenStartByCharacter: 'Lengthen the mention by a character at its beginning',
    shortenStartByCharacter: 'Shorten the mention by a character at its beginning',
    annotate: 'Annotate words of your own…',
    entity: 'Decide on all mentions of this entity…',
    together:
      'Decide on many mentions together…: of an entity, a label or a rule, in the article or the corpus, or all that is visible',
    find: 'Find in the corpus…',
    record: 'Show all that is known of this',
    nextArticle: 'Go to the next article',
    previousArticle: 'Go to the previous article',
    keys: 'Show the keys of a review',
    quit: 'End the review',
  },
  labelAction: (label) => `Change label: ${label}`,
  moreOnCard: '  … H shows the rest',
  anyKey: 'Any key goes on.',
  moreKey: 'Any key shows more, Q ends it.',
  nothingMore: (article) => `${article}: nothing more to decide.`,
  passedOver: (article, open) =>
    `${article}: this was the last one. Passed over and still to decide: ${open}. P goes back to them.`,
  endKeysLost: 'W withdraw what was lost · N or Enter next article · U undo · ? all keys · Q quit',
  endKeys: 'N or Enter next article · P previous · U undo · ? all keys · Q quit',
  edited: 'The article was changed meanwhile. Nothing was decided; look again and repeat it.',
  gone: 'The article cannot be read any more, so the review of it ends here. Nothing decided is lost.',
  noFurther: 'The mention cannot be made longer or shorter on this side.',
  noOtherReading: 'There is only one reading of these words. V gives them another value.',
  nothingToUndo: 'There is no decision to undo.',
  nothingToRedo: 'There is no decision to redo.',
  notYours: 'There is no decision of yours to withdraw here.',
  undone: (decisions) => `${countOf(decisions, 'decision')} taken back.`,
  redone: (decisions) => `${countOf(decisions, 'decision')} made again.`,
  hidden: (count) => `${count} more like it are suggested no more.`,
  annotated: (label, words) => `“${words}” is annotated: ${label}.`,
  nothingTogether: 'Nothing of this kind is left to decide.',
  decidedTogether: (count) => `${count} decided in one step. U takes all of them back.`,
  openCount: (open) => `${open} to decide`,
  asTyped: '(as typed)',
  moreFound: (left) => `… and ${left} more: type more of the name`,
  prompts: {
    LEADER: 'a number, or a name or id: ',
    DATE: 'a number, or a date (2025-12-04): ',
    MONEY: 'a number, or an amount (USD 5000000): ',
    PARTNERSHIP: 'a number, or a term or id: ',
    value: 'value: ',
    leaveOut:
      'Enter confirms all · 2 5-7 leaves those out · R rejects instead (R 2 5-7) · Escape: ',
    words: 'words to annotate: ',
    label: 'the label: ',
    find: 'name, id, day or words (Enter: this one): ',
  },
  noNumbers: (typed, count) =>
    `“${typed}” are no numbers of the list, which go from 1 to ${count}. Nothing was decided.`,
  notInArticle: (words) => `“${words}” does not stand in the article.`,
  tooLong: (most) => `Nothing was annotated: a mention has ${most} characters at most.`,
  allDecided: (articles, decided) =>
    `Nothing is left to decide in ${countOf(articles, 'article')}: ${decided} decided. attache list shows the decisions; attache confirm, reject and withdraw change them.`,
  nothingSuggested: (articles) =>
    `Nothing is suggested in ${countOf(articles, 'article')}, and nothing is decided. Words of your own are annotated with attache confirm --start --end --label.`,
  ended: (decisions) =>
    decisions === 0
      ? 'The review has ended; nothing was decided.'
      : `The review has ended: ${countOf(decisions, 'decision')}, all saved.`,
  left: (article, open) =>
    `${article} has ${open} to decide. attache review goes on where you left off.`,
  noKeys:
    'No keys came in: attache review is worked with in a terminal, one key a decision. To decide without one, use attache confirm and attache reject.',
};
