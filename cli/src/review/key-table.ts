/** The keys of a review, as terminals send them, in the order in which they are shown. The letters are those of the editor's review. */
export const REVIEW_KEYS = [
  ['confirm', 'enter', 'c'],
  ['reject', 'r', 'x'],
  ['rejectInArticle', 'R'],
  ['rejectEverywhere', 'alt+R'],
  ['next', 'n', 'right', 'space'],
  ['previous', 'p', 'left'],
  ['after', 'down'],
  ['before', 'up'],
  ['undo', 'u'],
  ['redo', 'U'],
  ['label', 'l'],
  ['value', 'v'],
  ['other', 'o'],
  ['withdraw', 'w'],
  ['lengthenEnd', 'e'],
  ['shortenEnd', 's'],
  ['lengthenEndByCharacter', 'E'],
  ['shortenEndByCharacter', 'S'],
  ['lengthenStart', 'alt+e'],
  ['shortenStart', 'alt+s'],
  ['lengthenStartByCharacter', 'alt+E'],
  ['shortenStartByCharacter', 'alt+S'],
  ['annotate', 'a'],
  ['entity', 'm'],
  ['together', 'b', 'M'],
  ['find', 'f'],
  ['record', 'h'],
  ['nextArticle', 'N'],
  ['previousArticle', 'P'],
  ['keys', '?'],
  ['quit', 'q'],
] as const;

export type ReviewAction = (typeof REVIEW_KEYS)[number][0];

const ACTIONS: ReadonlyMap<string, ReviewAction> = new Map(
  REVIEW_KEYS.flatMap(([action, ...keys]) =>
    keys.map((key): [string, ReviewAction] => [key, action]),
  ),
);

/** `undefined` for a key that does nothing by itself: it may be a label's. */
export function actionOf(key: string): ReviewAction | undefined {
  return key === 'interrupt' ? 'quit' : ACTIONS.get(key);
}
