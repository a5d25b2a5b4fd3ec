import { type MentionWords, nameOfLabel, type ProjectLabel } from '@attache/core';
import { fit, widthOf } from '../paint.ts';
import type { Words } from '../words/index.ts';
import { wrapText } from '../wrap.ts';

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

/** What every key does, the labels' keys among them, a line each. */
export function keysPage(
  labels: readonly ProjectLabel[],
  columns: number,
  { review, mention }: { readonly review: Words['review']; readonly mention: MentionWords },
): string {
  const bound = REVIEW_KEYS.map(([action, ...keys]) => ({
    keys: keys.map(keyName).join(', '),
    does: review.actions[action],
  }));
  const ofLabels = labels.flatMap(({ key, name }) =>
    key === undefined
      ? []
      : [{ keys: keyName(key), does: review.labelAction(nameOfLabel(name, mention)) }],
  );
  const at = bound.findIndex(({ keys }) => keys === keyName('l')) + 1;
  const rows = [...bound.slice(0, at), ...ofLabels, ...bound.slice(at)];
  const width = Math.max(...rows.map(({ keys }) => widthOf(keys)));
  const lines = rows.map(
    ({ keys, does }) => `  ${fit(keys, width)}  ${wrapText(does, columns, width + 4)}`,
  );
  return `${wrapText(review.keysTitle, columns)}\n\n${lines.join('\n')}\n`;
}

/** As it is written on keyboards, and in the editor: `r` → `R`, `R` → `Shift+R`. */
function keyName(key: string): string {
  const named = NAMES.get(key);
  if (named !== undefined) return named;
  const [letter = '', alt] = key.split('+').reverse();
  const shift = /\p{Lu}/u.test(letter) ? 'Shift+' : '';
  return `${shift}${alt === undefined ? '' : 'Alt+'}${letter.toUpperCase()}`;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['enter', 'Enter'],
  ['space', 'Space'],
  ['left', '←'],
  ['right', '→'],
  ['up', '↑'],
  ['down', '↓'],
]);
