import type { DateOrder } from '../knowledge/country.ts';
import type { DateCandidate } from '../recognition/candidate.ts';
import { inOrder } from './anchor-points.ts';
import { formatDay, isDay } from './calendar.ts';
import type { Piece } from './pieces.ts';

/**
 * `- December 1991: President Bush …`: the day that an entry of a chronicle opens with, `YYYY-MM-DD`. Whoever is named there is who he was then, and not
 * when the chronicle was written.
 */
export function entryDate(
  { text, reading }: Piece,
  order: DateOrder | undefined,
): string | undefined {
  const first = reading.candidates.find(({ label }) => label === 'DATE');
  if (first?.label !== 'DATE') return undefined;
  const opens = OPENING.test(text.slice(0, first.span.start));
  return opens && CLOSING.test(text.slice(first.span.end)) ? dayIn(first, order) : undefined;
}

/** Nothing but a mark, and a word for the day. */
const OPENING = /^\s*(?:[-–—•*+◦▪·]\s*)?(?:\p{L}+\s)?$/u;

/** `: …`, ` – …`; what goes on in a sentence is no entry. */
const CLOSING = /^\s*(?::|[-–—]\s)/u;

/** A day of the year or the month where no day is told. */
function dayIn({ spec }: DateCandidate, order: DateOrder | undefined): string | undefined {
  const point = spec.kind === 'range' ? spec.from : spec;
  const named =
    point.kind === 'numeric'
      ? inOrder(point, point.first > 12 || point.dayFirst ? 'day-first' : (order ?? 'month-first'))
      : point;
  if (named?.kind !== 'point' || named.year === undefined) return undefined;
  const { year, month = MIDDLE, day = 1 } = named;
  return isDay({ year, month, day }) ? formatDay({ year, month, day }) : undefined;
}

/** Of a year of which only the number is told. */
const MIDDLE = 7;
