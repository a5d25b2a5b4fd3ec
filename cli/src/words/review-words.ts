import type { ReviewAction } from '../review/key-table.ts';

/** What the review in a terminal says beside the card of a mention. */
export interface ReviewWords {
  /** How many are still to be decided in the article, of how many. */
  readonly toDecide: (open: number, total: number) => string;
  readonly articleOf: (number: number, count: number) => string;
  /** The keys that are needed most, below every card. */
  readonly keysInShort: string;
  readonly keysTitle: string;
  /** What each key does, as the editor's review calls it. */
  readonly actions: Readonly<Record<ReviewAction, string>>;
  readonly labelAction: (label: string) => string;
  /** Below a card that the window is too low for. */
  readonly moreOnCard: string;
  readonly anyKey: string;
  readonly moreKey: string;
  /** Behind the last mention of an article. */
  readonly nothingMore: (article: string) => string;
  readonly passedOver: (article: string, open: number) => string;
  readonly endKeys: string;
  /** Where decisions have lost their words. */
  readonly endKeysLost: string;
  readonly edited: string;
  readonly gone: string;
  readonly noFurther: string;
  readonly noOtherReading: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly notYours: string;
  readonly undone: (decisions: number) => string;
  readonly redone: (decisions: number) => string;
  readonly hidden: (count: number) => string;
  readonly annotated: (label: string, words: string) => string;
  readonly nothingTogether: string;
  readonly decidedTogether: (count: number) => string;
  readonly openCount: (open: number) => string;
  readonly asTyped: string;
  readonly moreFound: (left: number) => string;
  readonly prompts: Readonly<
    Record<
      | 'LEADER'
      | 'DATE'
      | 'MONEY'
      | 'PARTNERSHIP'
      | 'value'
      | 'leaveOut'
      | 'words'
      | 'label'
      | 'find',
      string
    >
  >;
  /** What was typed where mentions can be left out, and is not understood. */
  readonly noNumbers: (typed: string, count: number) => string;
  readonly notInArticle: (words: string) => string;
  readonly tooLong: (most: number) => string;
  /** Nothing is open anywhere. */
  readonly allDecided: (articles: number, decided: number) => string;
  readonly nothingSuggested: (articles: number) => string;
  /** When the review has ended: what was decided in it, and what is left in the article it stood in. */
  readonly ended: (decisions: number) => string;
  readonly left: (article: string, open: number) => string;
  /** The keys come from something that is no terminal, and there are none. */
  readonly noKeys: string;
}
