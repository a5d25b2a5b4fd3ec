import {
  AND,
  ANY_YEAR_CONTEXT,
  LOWER_MONTH,
  MONTH,
  MONTH_OF_YEAR,
  OF,
  ORDINAL,
  STATES_TOGETHER,
  UNIT,
} from '../../lexicon/kind-sets.ts';
import { hitOf, isMark, type Reading } from '../../lexicon/reading.ts';
import { dayAt, digitsAt, isGlued, type Part, yearAt } from './read-parts.ts';
import { yearBehind } from './year-behind.ts';

/** A month by its name, or by the word for month and a number: `tháng 9`. */
export function monthAt(reading: Reading, at: number): Part<number> | undefined {
  const name = hitOf(reading, at, MONTH);
  // `tháng [hai nước] kỷ niệm`: the two countries.
  if (name !== undefined && hitOf(reading, name.end - 1, STATES_TOGETHER) !== undefined)
    return undefined;
  if (name !== undefined) return { value: name.entry.month, end: name.end };
  const unit = hitOf(reading, at, UNIT);
  if (unit?.entry.unit !== 'month') return undefined;
  const named = hitOf(reading, unit.end, MONTH);
  if (named !== undefined) return { value: named.entry.month, end: named.end };
  const number = unit.entry.inside ? digitsAt(reading, unit.end) : undefined;
  return number !== undefined && number.length <= 2 && number.value >= 1 && number.value <= 12
    ? { value: number.value, end: unit.end + 1 }
    : undefined;
}

/** A month right behind its day, or behind a dash or slash that is glued to both: `3 Dec`, `03-Dec`, `18.Jul.2023`, `15Sep`. */
export function monthBehind(reading: Reading, at: number): Part<number> | undefined {
  const glued = isMark(reading, at, '-/.') && isGlued(reading, at) && isGlued(reading, at + 1);
  return monthAt(reading, glued ? at + 1 : at);
}

/** `17 [jun] 2024`, `3-[mei]-2024`: between a day and a year of four digits a name of any language, however it is written. */
export function monthOfYear(reading: Reading, at: number): Part<number> | undefined {
  const glued = isMark(reading, at, '-/') && isGlued(reading, at) && isGlued(reading, at + 1);
  const month = hitOf(reading, glued ? at + 1 : at, MONTH_OF_YEAR);
  if (month === undefined) return undefined;
  const closes = !glued || (isMark(reading, month.end, '-/') && isGlued(reading, month.end));
  return closes && yearAt(reading, glued ? month.end + 1 : month.end) !== undefined
    ? { value: month.entry.month, end: month.end }
    : undefined;
}

/** `15th [march]`, `1st of [may]`: beside an ordinal a month needs no capital. */
export function lowerMonthBehind(
  reading: Reading,
  at: number,
  end: number,
): Part<number> | undefined {
  if (end !== at + 2 && hitOf(reading, at, ORDINAL) === undefined) return undefined;
  const of = hitOf(reading, end, OF);
  const month = hitOf(reading, of?.end ?? end, LOWER_MONTH);
  return month && { value: month.entry.month, end: month.end };
}

/** `30 November and 1 December [2025]`, `May, June or July [2026]`: the year behind the last one is this one's too. */
export function yearOfNext(reading: Reading, at: number, month: number): number | undefined {
  const and = hitOf(reading, at, AND) ?? hitOf(reading, behindMonths(reading, at), AND);
  if (and === undefined) return undefined;
  const day = dayAt(reading, and.end);
  const next = monthAt(reading, day?.end ?? and.end);
  const behind = next && (dayAt(reading, next.end)?.end ?? next.end);
  const year = behind === undefined ? undefined : yearBehind(reading, behind);
  return next && year && (month > next.value ? year.value - 1 : year.value);
}

/** Behind `, June, July` and the comma that may close them: further months of a list. */
function behindMonths(reading: Reading, from: number): number {
  let at = from;
  while (isMark(reading, at, ',')) {
    const month = monthAt(reading, at + 1);
    if (month === undefined) return hitOf(reading, at + 1, AND) === undefined ? from : at + 1;
    at = month.end;
  }
  return at;
}

/** `1st of [May]`, `17 bulan [Mei]`; not `serves 4 to 6 in March`. */
export function monthBehindOf(reading: Reading, at: number): Part<number> | undefined {
  const of = hitOf(reading, at, OF);
  const joins = of !== undefined && hitOf(reading, at, ANY_YEAR_CONTEXT) === undefined;
  return joins && !isMark(reading, at, ',') ? monthAt(reading, of.end) : undefined;
}
