import type { DateSpec } from '../recognition/date-spec.ts';
import { countWhile } from '../text/lower-bound.ts';
import type { Piece } from './pieces.ts';

/** A line that says nothing but a year, and tells the year of what is below it. */
export interface YearHeading {
  /** Of the piece: see `Piece`. */
  readonly order: number;
  readonly year: number;
}

/** The year that is all a piece says: `1959`, `Năm 1978`, `— 1962 —`. */
export function yearAlone({ text, reading }: Piece): number | undefined {
  const [only, ...more] = reading.candidates;
  if (only?.label !== 'DATE' || more.length > 0 || only.spec.kind !== 'point') return undefined;
  const { year, month, weekday } = only.spec;
  if (month !== undefined || weekday !== undefined) return undefined;
  const around = text.slice(0, only.span.start) + text.slice(only.span.end);
  return AROUND.test(around) ? year : undefined;
}

/** A word for years, and marks. */
const AROUND = /^[\s#*_=–—:.·•-]*(?:(?:tahun|năm|year|in)\s)?[\s#*_=–—:.·•-]*$/iu;

/**
 * The headings of a chronicle: two or more whose years go one way, with a day or a month without a year right below two of them at least. Other lines that
 * are a year are cells of a table. `years`: by the order of their pieces.
 */
export function yearHeadings(
  years: ReadonlyMap<number, number>,
  pieces: readonly Piece[],
): readonly YearHeading[] {
  if (years.size < 2) return NONE;
  const headings = [...years]
    .map(([order, year]) => ({ order, year }))
    .sort((a, b) => a.order - b.order);
  const steps = headings.slice(1).map(({ year }, at) => year - (headings[at]?.year ?? year));
  const isOneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  if (!isOneWay) return NONE;
  const over = headings.filter(({ order }) =>
    opensWithDay(pieces[countWhile(pieces, (piece) => piece.order <= order)]),
  );
  return over.length > 1 ? headings : NONE;
}

const NONE: readonly YearHeading[] = [];

export function areSameHeadings(a: readonly YearHeading[], b: readonly YearHeading[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ order, year }, at) => order === b[at]?.order && year === b[at]?.year)
  );
}

/** Its first date leaves the year to something else. */
function opensWithDay(piece: Piece | undefined): boolean {
  const first = piece?.reading.candidates.find(({ label }) => label === 'DATE');
  return first?.label === 'DATE' && inYear(first.spec, 0) !== undefined;
}

/** The year of the heading over a piece. */
export function yearOver({ order }: Piece, headings: readonly YearHeading[]): number | undefined {
  return headings[countWhile(headings, (heading) => heading.order < order) - 1]?.year;
}

/** A day or a month, or a run of them, in a year; `undefined` for what has one, and for what is no part of a year. */
export function inYear(spec: DateSpec, year: number): DateSpec | undefined {
  switch (spec.kind) {
    case 'point':
      return spec.month === undefined || spec.year !== undefined ? undefined : { ...spec, year };
    case 'numeric':
      return spec.year === undefined ? { ...spec, year } : undefined;
    case 'range': {
      const to = inYear(spec.to, year);
      return to && { ...spec, from: inYear(spec.from, year) ?? spec.from, to };
    }
    default:
      return undefined;
  }
}
