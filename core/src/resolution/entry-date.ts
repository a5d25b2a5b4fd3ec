import type { DateCandidate } from '../recognition/candidate.ts';
import { formatDay } from './calendar.ts';
import type { Piece } from './pieces.ts';

/**
 * `- December 1991: President Bush …`: the day that a paragraph of a chronicle opens with, `YYYY-MM-DD`. Whoever is named there is who he was then, and not
 * when the chronicle was written.
 */
export function entryDate({ reading }: Piece): string | undefined {
  const first = reading.candidates.find(({ label }) => label === 'DATE');
  if (first?.label !== 'DATE' || first.span.start > LONGEST_LEAD) return undefined;
  return dayIn(first);
}

/** In code units: a mark, and a place or a weekday before the day. */
const LONGEST_LEAD = 24;

/** A day of the year or the month where no day is told. */
function dayIn({ spec }: DateCandidate): string | undefined {
  const point = spec.kind === 'range' ? spec.from : spec;
  if (point.kind === 'numeric' && point.year !== undefined)
    return formatDay({
      year: point.year,
      month: point.dayFirst ? point.second : point.first,
      day: 1,
    });
  if (point.kind !== 'point' || point.year === undefined) return undefined;
  const { year, month = MIDDLE, day = 1 } = point;
  return formatDay({ year, month, day });
}

/** Of a year of which only the number is told. */
const MIDDLE = 7;
