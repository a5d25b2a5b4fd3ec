import { isOpen, isSamePlace, overlap, type Placed, type Span } from '@attache/core';
import { painterOf } from '../paint.ts';
import type { Terminal } from '../terminal.ts';
import { type Cell, cellsOf, wrapCells } from '../wrap.ts';

/** What the screen shows of an article around the mention that is to be decided on. */
export interface Passage {
  readonly lines: readonly string[];
  /** The stretch of the article that the lines hold. */
  readonly shown: Span;
}

export interface Room {
  readonly columns: number;
  readonly rows: number;
  readonly colors: Terminal['colors'];
}

/** Where the review stands, and the mentions that are marked beside it. */
export interface Standing {
  readonly text: string;
  readonly current: Pick<Placed, 'span' | 'label'>;
  readonly items: readonly Placed[];
}

/**
 * As many whole lines as there is room for, the mention in their middle. Without colours it stands in square brackets,
 * and other mentions that are still to be decided in small angle ones.
 */
export function passageAround({ text, current, items }: Standing, room: Room): Passage {
  const { span } = current;
  const reach = room.columns * room.rows;
  const from = atSpace(text, Math.max(0, span.start - reach), -1, span.start);
  const to = atSpace(text, Math.min(text.length, span.end + reach), 1, span.end);
  const marks = marksOf(items, current, { start: from, end: to });
  const cells = marked(text, { start: from, end: to }, marks, room.colors.isColorSupported);
  const lines = wrapCells(cells, room.columns);
  const kept = linesAround(lines, span, room.rows);
  const [first] = kept.flat();
  const last = kept.flat().at(-1);
  return {
    lines: kept.map((line) => painted(line, room.colors)),
    shown: { start: first?.at ?? span.start, end: last ? last.at + last.text.length : span.end },
  };
}

type Mark = Standing['current'] & { readonly kind: 'current' | 'open' | 'decided' };
type Paint = Mark | undefined;

/** The current one, and what stands in the stretch and is not rejected; the shorter ones first. */
function marksOf(items: readonly Placed[], current: Standing['current'], stretch: Span): Mark[] {
  const others = items
    .filter(({ span }) => overlap(span, stretch))
    .filter((item) => item.state !== 'rejected' && !isSamePlace(item, current))
    .map((item): Mark => ({ ...item, kind: isOpen(item) ? 'open' : 'decided' }));
  const length = ({ span }: Mark) => span.end - span.start;
  return [{ ...current, kind: 'current' }, ...others.toSorted((a, b) => length(a) - length(b))];
}

function marked(
  text: string,
  { start, end }: Span,
  marks: readonly Mark[],
  hasColors: boolean,
): Cell<Paint>[] {
  const edges = marks.flatMap(({ span }) => [span.start, span.end]);
  const cuts = [...new Set([start, ...edges, end])]
    .filter((cut) => start <= cut && cut <= end)
    .toSorted((a, b) => a - b);
  return cuts.flatMap((cut, index) => {
    const mark = marks.find(({ span }) => span.start <= cut && cut < span.end);
    const words = cellsOf(text.slice(cut, cuts[index + 1] ?? cut), cut, mark);
    return hasColors ? words : [...bracketsAt(cut, marks), ...words];
  });
}

/** What ends at a place stands before what begins there. */
function bracketsAt(at: number, marks: readonly Mark[]): Cell<Paint>[] {
  const told = marks.filter(({ kind }) => kind !== 'decided');
  const closing = told.filter(({ span }) => span.end === at).map(({ kind }) => BRACKETS[kind][1]);
  const opening = told
    .filter(({ span }) => span.start === at)
    .map(({ kind }) => BRACKETS[kind][0])
    .reverse();
  return [...closing, ...opening].map((text) => ({ text, width: 1, at, paint: undefined }));
}

const BRACKETS = { current: ['[', ']'], open: ['‹', '›'], decided: ['', ''] } as const;

/** Of the lines that hold the mention and their neighbours, so many. */
function linesAround(lines: Cell<Paint>[][], span: Span, rows: number): Cell<Paint>[][] {
  const first = lines.findIndex((line) => (line.at(-1)?.at ?? -1) >= span.start);
  const top = Math.max(0, Math.min(first - Math.floor((rows - 1) / 2), lines.length - rows));
  const kept = lines.slice(top, top + rows);
  while (kept[0]?.length === 0) kept.shift();
  while (kept.at(-1)?.length === 0) kept.pop();
  return kept;
}

/** Each run of one paint by itself, so that a line can be cut anywhere. */
function painted(line: readonly Cell<Paint>[], colors: Room['colors']): string {
  let result = '';
  let run = '';
  let paint: Paint;
  for (const cell of line) {
    if (cell.paint !== paint) {
      result += inPaint(run, paint, colors);
      run = '';
      paint = cell.paint;
    }
    run += cell.text;
  }
  return (result + inPaint(run, paint, colors)).trimEnd();
}

function inPaint(text: string, paint: Paint, colors: Room['colors']): string {
  if (text === '' || paint === undefined) return text;
  const colour = painterOf(paint.label, colors)(text);
  if (paint.kind === 'current') return colors.inverse(colors.bold(colour));
  return paint.kind === 'open' ? colors.underline(colour) : colour;
}

/** The nearest space outwards of `at`, or `at` where none is near; never beyond the mention. */
function atSpace(text: string, at: number, way: 1 | -1, edge: number): number {
  for (let step = 0; step < 40; step += 1) {
    const place = at + way * step;
    if (place <= 0) return 0;
    if (place >= text.length) return text.length;
    if (/\s/u.test(text[way === 1 ? place : place - 1] ?? ' ')) return place;
  }
  return way === 1 ? Math.max(at, edge) : Math.min(at, edge);
}
