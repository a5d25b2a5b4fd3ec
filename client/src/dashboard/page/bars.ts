import type { SurveyMark } from '@attache/server/protocol';
import { scaleLinear } from 'd3-scale';
import { type Draw, drawMark, drawPicture, drawRowName, rowsOf, sum } from './drawing.ts';
import { svg } from './elements.ts';

/** From what is done to what is not. A pattern tells them apart as well as a colour does. */
const STATES = ['confirmed', 'rejected', 'suggested', 'review', 'lost'] as const;
type State = (typeof STATES)[number];

const ROW = 28;
const BAR = 16;
const TOTAL = 76;

/** A bar a row, in parts by what was decided. */
export const bars: Draw = ({ id, marks }, { width }) => {
  const rows = rowsOf(marks, 1);
  const names = Math.min(240, width * 0.38);
  const longest = Math.max(1, ...rows.map(sum));
  const along = scaleLinear([0, longest], [0, Math.max(40, width - names - TOTAL)]);
  const drawn = rows.map((row, index) => {
    const [first] = row;
    const y = index * ROW + ROW / 2;
    const name = drawRowName(first.names[0] ?? '', {
      key: first.key.slice(0, 1),
      count: sum(row),
      x: 4,
      y,
      width: names - 20,
    });
    let done = 0;
    const parts = inOrder(row).map((mark) => {
      const x = names + along(done);
      done += mark.count;
      const size = { x, y: y - BAR / 2, width: Math.max(2, along(mark.count) - 1.5), height: BAR };
      return drawMark(
        mark,
        `bar ${stateOf(mark.key)}`,
        svg('rect', { ...size, rx: 2, class: 'shape', fill: fillOf(id, mark.key) }),
      );
    });
    const total = svg(
      'text',
      { x: names + along(done) + 8, y, class: 'number', 'dominant-baseline': 'central' },
      totalOf(id, row),
    );
    return { marks: [name, ...parts], total };
  });
  const picture = drawPicture(
    width,
    rows.length * ROW,
    patterns(id),
    ...drawn.flatMap((row) => [...row.marks.map(({ element }) => element), row.total]),
  );
  const called = new Map(marks.map((mark) => [stateOf(mark.key), mark.names[1] ?? '']));
  const legend = STATES.filter((state) => called.has(state)).map((state) => ({
    name: called.get(state) ?? '',
    swatch: swatchOf(id, state),
  }));
  return { picture, rows: drawn.map((row) => row.marks), legend };
};

/** Of an article: how many of how many are decided. */
function totalOf(id: string, row: readonly SurveyMark[]): string {
  if (id !== 'articles') return String(sum(row));
  const decided = row.filter(({ key }) => ['confirmed', 'rejected'].includes(stateOf(key)));
  return `${sum(decided)} / ${sum(row)}`;
}

function inOrder<T extends { readonly key: readonly string[] }>(row: readonly T[]): T[] {
  return row.toSorted((a, b) => STATES.indexOf(stateOf(a.key)) - STATES.indexOf(stateOf(b.key)));
}

function stateOf(key: readonly string[]): State {
  return STATES.find((state) => state === key[1]) ?? 'suggested';
}

function fillOf(id: string, key: readonly string[]): string | undefined {
  const state = stateOf(key);
  return state === 'confirmed' ? undefined : `url(#${id}-${state})`;
}

function swatchOf(id: string, state: State): SVGElement {
  const fill = fillOf(id, ['', state]);
  const size = { x: 1, y: 1, width: 16, height: 10, rx: 2 };
  const group = svg('g', { class: `bar ${state}` }, svg('rect', { ...size, class: 'shape', fill }));
  return svg('svg', { width: 18, height: 12, 'aria-hidden': 'true' }, group);
}

/** Stripes for what was rejected, none for what is open, dots for what has to be looked at, a grid for what is lost. */
function patterns(id: string): SVGElement {
  const stripe = (d: string) => svg('path', { d });
  const pattern = (state: State, ...lines: readonly SVGElement[]) =>
    svg(
      'pattern',
      {
        id: `${id}-${state}`,
        class: `pattern ${state}`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
      },
      ...lines,
    );
  return svg(
    'defs',
    {},
    pattern('rejected', stripe('M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2')),
    pattern('suggested'),
    pattern('review', svg('circle', { cx: 3, cy: 3, r: 1.2 })),
    pattern('lost', stripe('M0,0 l6,6 M6,0 l-6,6')),
  );
}
