import type { SurveyChart, SurveyMark } from '@attache/server/protocol';
import { fit, svg } from './elements.ts';

/** Something in a chart that stands for mentions and can be opened. */
export interface DrawnMark {
  readonly element: SVGElement;
  readonly key: readonly string[];
  /** What a screen reader says, and what is shown under the chart. */
  readonly spoken: string;
}

/** A chart as it is drawn, and its marks as the arrow keys go through them: rows, and places in a row. */
export interface Drawing {
  readonly picture: SVGElement;
  readonly rows: readonly (readonly DrawnMark[])[];
  /** What its colours and patterns mean. */
  readonly legend: readonly { readonly swatch: SVGElement; readonly name: string }[];
}

export interface Look {
  /** In CSS pixels. */
  readonly width: number;
  /** BCP 47, for numbers. */
  readonly locale: string;
}

export type Draw = (chart: SurveyChart, look: Look) => Drawing;

/** A mark: a group that can be focused, with its shapes in it. */
export function drawMark(
  { key, spoken }: Pick<SurveyMark, 'key' | 'spoken'>,
  kind: string,
  ...shapes: readonly SVGElement[]
): DrawnMark {
  const attributes = { class: `mark ${kind}`, role: 'button', tabindex: -1, 'aria-label': spoken };
  return { element: svg('g', attributes, ...shapes), key, spoken };
}

/** What a row is called, at its left end; it opens everything in the row. */
export function drawRowName(name: string, { key, count, x, y, width }: RowName): DrawnMark {
  const text = svg(
    'text',
    { x, y, class: 'row-name', 'dominant-baseline': 'central' },
    fit(name, width),
  );
  const area = svg('rect', {
    x: x - 4,
    y: y - 11,
    width: width + 8,
    height: 22,
    rx: 3,
    class: 'area',
  });
  return drawMark({ key, spoken: `${name}: ${count}` }, 'name', area, text);
}

interface RowName {
  readonly key: readonly string[];
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export function drawPicture(
  width: number,
  height: number,
  ...parts: readonly SVGElement[]
): SVGElement {
  return svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group' }, ...parts);
}

/** What shares the first parts of its key, in the order in which it comes. */
export function rowsOf<T extends { readonly key: readonly string[] }>(
  marks: readonly T[],
  parts: number,
): readonly (readonly [T, ...T[]])[] {
  const rows = new Map<string, [T, ...T[]]>();
  for (const mark of marks) {
    const name = JSON.stringify(mark.key.slice(0, parts));
    const row = rows.get(name);
    if (row) row.push(mark);
    else rows.set(name, [mark]);
  }
  return [...rows.values()];
}

export function sum(marks: readonly { readonly count: number }[]): number {
  return marks.reduce((total, { count }) => total + count, 0);
}
