import { DETERMINER, OF, SHIFT, TENSE, YEAR_CONTEXT } from '../../lexicon/kind-sets.ts';
import { hitBefore, hitOf, isMark, type Reading } from '../../lexicon/reading.ts';
import { letterAt, monthsOf, periodBehind, periodLetter } from './period-names.ts';
import {
  behindPossessive,
  digitsAt,
  isGlued,
  LATEST_YEAR,
  type Part,
  yearAt,
} from './read-parts.ts';
import { ordinalAt, type PeriodPart } from './read-years.ts';

/** `the [1997 second quarter]`, `[2024 Q3]`, `[2024Q3]`, `[2024-Q3]`, `[2024's third quarter]`: the year stands before its quarter. */
export function readQuarterOfYear(reading: Reading, at: number): PeriodPart | undefined {
  const year = yearAt(reading, at) ?? gluedYear(reading, at);
  const dash = year && isMark(reading, year.end, '-/') && isGlued(reading, year.end) ? 1 : 0;
  if (year && dash === 1 && periodLetter(reading, year.end + 1) === undefined) return undefined;
  const quarter =
    year && quarterAt(reading, behindPossessive(reading, year.end) ?? year.end + dash);
  return (
    quarter && {
      value: { kind: 'part', months: quarter.value, year: year.value },
      end: quarter.end,
      rule: 'dates/quarter',
    }
  );
}

/** `[2024]Q3`: the letter is glued to it. */
function gluedYear(reading: Reading, at: number): Part<number> | undefined {
  const year = digitsAt(reading, at);
  const isYear = year?.length === 4 && year.value >= 1900 && year.value <= LATEST_YEAR;
  return isYear && letterAt(reading, at + 1) !== undefined && isGlued(reading, at + 1)
    ? { value: year.value, end: at + 1 }
    : undefined;
}

/** `[next year's third quarter]`. */
export function readQuarterOfShift(reading: Reading, at: number): PeriodPart | undefined {
  const shift = hitOf(reading, at, SHIFT);
  const start = shift?.entry.unit === 'year' ? behindPossessive(reading, shift.end) : undefined;
  const quarter = start === undefined ? undefined : quarterAt(reading, start);
  return (
    shift &&
    quarter && {
      value: { kind: 'part', months: quarter.value, by: shift.entry.by },
      end: quarter.end,
      rule: 'dates/quarter',
    }
  );
}

/** The months of `second quarter`, `third-quarter`, `Q3`. */
function quarterAt(reading: Reading, at: number): Part<readonly [number, number]> | undefined {
  const letter = periodLetter(reading, at);
  const number = letter?.period === 'quarter' ? digitsAt(reading, letter.end) : undefined;
  const own = number && monthsOf('quarter', number.value);
  if (letter !== undefined) return own && { value: own, end: letter.end + 1 };
  const ordinal = ordinalAt(reading, at);
  const named = ordinal && periodBehind(reading, ordinal.end);
  const months =
    named?.entry.period === 'quarter' ? monthsOf('quarter', ordinal?.value ?? 0) : undefined;
  return named && months && { value: months, end: named.end };
}

/** `planned for the [third quarter]`, `due in [Q1]`: nobody plans a quarter of a game. */
export function isPlannedFor(reading: Reading, at: number): boolean {
  const the = hitBefore(reading, at, DETERMINER)?.at ?? at;
  const lead = hitBefore(reading, the, YEAR_CONTEXT) ?? hitBefore(reading, the, OF);
  const plan = lead && hitBefore(reading, lead.at, TENSE);
  return plan?.entry.kind === 'tense' && plan.entry.tense === 'future';
}
