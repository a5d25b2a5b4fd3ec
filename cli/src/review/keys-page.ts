import { type MentionWords, nameOfLabel, type ProjectLabel } from '@attache/core';
import { fit, widthOf } from '../paint.ts';
import type { Words } from '../words/index.ts';
import { wrapText } from '../wrap.ts';
import { REVIEW_KEYS } from './key-table.ts';

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
