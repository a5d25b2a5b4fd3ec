import { hit, isMark, type Reading } from '../../lexicon/reading.ts';
import { Gap } from '../../text/tokens.ts';
import type { DateSpec, DayPoint, NumericDay } from '../date-spec.ts';
import { dayAt, digitsAt, type Part, yearAt, yearBehind } from './read-parts.ts';

/** A point on the calendar and the rule that read it. */
export interface Day extends Part<DayPoint | NumericDay> {
  readonly rule: string;
  /** `14/4` alone may be a fraction or a score: something beside it has to say that it is a date. */
  readonly needsEvidence: boolean;
}

/** Reads a day, a month or a month and year at a token, in the notations of all languages. */
export function readDay(reading: Reading, at: number, dayFirst: boolean): Day | undefined {
  return (
    readNumeric(reading, at, dayFirst, false) ??
    readDayMonth(reading, at) ??
    readMonthFirst(reading, at) ??
    readUnits(reading, at, dayFirst)
  );
}

/** `04/12/2025`, `2025-12-04`, `28-10`, `10/18/11`; with a dot only where a word for day stands before it (`ngày 3.4`). */
function readNumeric(
  reading: Reading,
  at: number,
  dayFirst: boolean,
  dotted: boolean,
): Day | undefined {
  const first = digitsAt(reading, at);
  if (first === undefined || !separator(reading, at + 1)) return undefined;
  const mark = reading.text.charAt(reading.start[at + 1] ?? 0);
  const second = digitsAt(reading, at + 2);
  if (second === undefined || second.length > 2) return undefined;
  const third =
    separator(reading, at + 3) && isMark(reading, at + 3, mark)
      ? digitsAt(reading, at + 4)
      : undefined;
  if (first.length === 4)
    return third === undefined ? undefined : isoDay(first.value, second.value, third.value, at + 5);
  if (first.length > 2 || !couldBeDayAndMonth(first.value, second.value)) return undefined;
  if (third === undefined) {
    if ((mark === '.' && !dotted) || separator(reading, at + 3)) return undefined;
    const value: NumericDay = {
      kind: 'numeric',
      first: first.value,
      second: second.value,
      dayFirst,
    };
    return { value, end: at + 3, rule: 'dates/numeric', needsEvidence: true };
  }
  if (third.length === 3 || third.length === 1) return undefined;
  const year = third.length === 2 ? century(third.value) : third.value;
  if (mark === '.' && third.length === 2) return undefined;
  const value: NumericDay = {
    kind: 'numeric',
    first: first.value,
    second: second.value,
    year,
    dayFirst,
  };
  return { value, end: at + 5, rule: 'dates/numeric', needsEvidence: false };
}

/** A slash, dash or dot between two numbers, glued to both. */
function separator(reading: Reading, at: number): boolean {
  if (!isMark(reading, at, '/-.–') || reading.gap[at] !== Gap.None) return false;
  return reading.gap[at + 1] === Gap.None && digitsAt(reading, at + 1) !== undefined;
}

function isoDay(year: number, month: number, day: number, end: number): Day | undefined {
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  return {
    value: { kind: 'point', year, month, day },
    end,
    rule: 'dates/iso',
    needsEvidence: false,
  };
}

function couldBeDayAndMonth(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

function century(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year;
}

/** `2 September 1945`, `1st of May`, `2 tháng 9 năm 1945`, `11 tháng Chạp`. */
function readDayMonth(reading: Reading, at: number): Day | undefined {
  const day = dayAt(reading, at);
  if (day === undefined) return undefined;
  const month = monthAt(reading, day.end) ?? monthBehindOf(reading, day.end);
  if (month === undefined) return undefined;
  // `3 tháng 5 ngày`: three months and five days.
  if (hit(reading, month.end, 'counted')?.entry.unit === 'day') return undefined;
  const year = yearBehind(reading, month.end);
  const value: DayPoint = {
    kind: 'point',
    day: day.value,
    month: month.value,
    ...(year && { year: year.value }),
  };
  return {
    value,
    end: year?.end ?? month.end,
    rule: year ? 'dates/day-month-year' : 'dates/day-month',
    needsEvidence: false,
  };
}

/** `1st of [May]`, `17 bulan [Mei]`; not `serves 4 to 6 in March`. */
function monthBehindOf(reading: Reading, at: number): Part<number> | undefined {
  const of = hit(reading, at, 'of');
  const joins = of !== undefined && hit(reading, at, 'any-year-context') === undefined;
  return joins && !isMark(reading, at, ',') ? monthAt(reading, of.end) : undefined;
}

/** A month by its name, or by the word for month and a number: `tháng 9`. */
export function monthAt(reading: Reading, at: number): Part<number> | undefined {
  const name = hit(reading, at, 'month');
  if (name !== undefined) return { value: name.entry.month, end: name.end };
  const unit = hit(reading, at, 'unit');
  if (unit?.entry.unit !== 'month') return undefined;
  const named = hit(reading, unit.end, 'month');
  if (named !== undefined) return { value: named.entry.month, end: named.end };
  const number = unit.entry.inside ? digitsAt(reading, unit.end) : undefined;
  return number !== undefined && number.length <= 2 && number.value >= 1 && number.value <= 12
    ? { value: number.value, end: unit.end + 1 }
    : undefined;
}

/** `March 9, 2025`, `March 9`, `March 2025`, `tháng 12/2023`, `Oktober`. */
function readMonthFirst(reading: Reading, at: number): Day | undefined {
  const month = monthAt(reading, at);
  if (month === undefined || isOutside(reading, at)) return undefined;
  const day = hit(reading, at, 'month') !== undefined ? dayAt(reading, month.end) : undefined;
  if (day !== undefined && !isMark(reading, day.end, ':')) {
    const year = yearBehind(reading, day.end);
    const value: DayPoint = {
      kind: 'point',
      month: month.value,
      day: day.value,
      ...(year && { year: year.value }),
    };
    return {
      value,
      end: year?.end ?? day.end,
      rule: year ? 'dates/month-day-year' : 'dates/month-day',
      needsEvidence: false,
    };
  }
  const year = yearBehind(reading, month.end);
  if (year !== undefined) {
    return {
      value: { kind: 'point', month: month.value, year: year.value },
      end: year.end,
      rule: 'dates/month-year',
      needsEvidence: false,
    };
  }
  return {
    value: { kind: 'point', month: month.value },
    end: month.end,
    rule: 'dates/month',
    needsEvidence: false,
  };
}

/** `bulan [Mei]`: a word for month before a month's name, where such words stay outside. */
function isOutside(reading: Reading, at: number): boolean {
  return (
    hit(reading, at, 'unit')?.entry.inside === false && hit(reading, at, 'month') === undefined
  );
}

/** `ngày 2 tháng 9 năm 1945`, `ngày 2/9`, `năm 2008`, `ngày 26`. */
function readUnits(reading: Reading, at: number, dayFirst: boolean): Day | undefined {
  const unit = hit(reading, at, 'unit');
  if (unit === undefined || !unit.entry.inside) return undefined;
  if (unit.entry.unit === 'year') {
    const year = yearAt(reading, unit.end);
    return (
      year && {
        value: { kind: 'point', year: year.value },
        end: year.end,
        rule: 'dates/year',
        needsEvidence: false,
      }
    );
  }
  if (unit.entry.unit !== 'day') return undefined;
  const named = readNumeric(reading, unit.end, dayFirst, true) ?? readDayMonth(reading, unit.end);
  if (named !== undefined) return { ...named, needsEvidence: false };
  const day = dayAt(reading, unit.end);
  return (
    day && {
      value: { kind: 'point', day: day.value },
      end: day.end,
      rule: 'dates/day',
      needsEvidence: true,
    }
  );
}

/** True where a spec says which day it is. */
export function hasDay(spec: DateSpec): boolean {
  return spec.kind === 'numeric' || (spec.kind === 'point' && spec.day !== undefined);
}
