import { describeValue } from '@attache/core';
import type { Shown } from './annotated-text.ts';
import { fit, oneLine, painterOf, widthOf } from './paint.ts';
import type { Place } from './place.ts';
import type { Terminal } from './terminal.ts';

export interface Row extends Shown {
  readonly place: Place;
  /** Said at the end of the row: what was decided and by whom. */
  readonly remark?: string;
}

/** A row a mention: where, what, the words, the value, the rule and the office. */
export function table(
  rows: readonly Row[],
  { colors, columns = 160 }: Pick<Terminal, 'colors' | 'columns'>,
): string {
  const cells = rows.map(cellsOf);
  const natural = (cell: keyof Cells) => Math.max(0, ...cells.map((row) => widthOf(row[cell])));
  const place = natural('place');
  const label = natural('label');
  const room = Math.max(columns - place - label - 10, 40);
  const quote = Math.min(natural('quote'), Math.floor(room * 0.4));
  const value = Math.min(natural('value'), Math.floor(room * 0.35));
  return cells
    .map((row) => {
      const paint = painterOf(row.label, colors);
      const line = [
        colors.dim(fit(row.place, place)),
        paint(fit(row.label, label)),
        colors.bold(fit(row.quote, quote)),
        fit(row.value, value),
        colors.dim(oneLine(`${row.rule}  ${row.remark}`)),
      ];
      return `  ${line.join('  ').trimEnd()}\n`;
    })
    .join('');
}

interface Cells {
  readonly place: string;
  readonly label: string;
  readonly quote: string;
  readonly value: string;
  readonly rule: string;
  readonly remark: string;
}

function cellsOf({ place, label, quote, value, rule, office, remark }: Row): Cells {
  return {
    place: `${place.line}:${place.column}`,
    label,
    quote: oneLine(quote),
    value: value === undefined ? '' : describeValue(value),
    rule: rule ?? '',
    remark: remark ?? oneLine(office ?? ''),
  };
}

/** How often each label occurs; added to `counts`, where there are some. */
export function tally(labels: readonly string[], counts: Map<string, number> = new Map()): Tally {
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

export type Tally = ReadonlyMap<string, number>;

/** `3 LEADER · 2 DATE`, in the labels' colours. */
export function countsOf(
  counts: Tally,
  { colors, words }: Pick<Terminal, 'colors' | 'words'>,
): string {
  const parts = [...counts].map(([label, count]) => painterOf(label, colors)(`${count} ${label}`));
  return parts.length > 0 ? parts.join(' · ') : words.nothingFound;
}
