import {
  ARTICLE,
  BEFORE_WEEKDAY,
  CARDINAL,
  COUNTED,
  DAY_PART,
  DETERMINER,
  FEAST,
  FROM,
  LOWER_MONTH,
  LUNAR_MONTH,
  MAGNITUDE,
  MONTH,
  MONTH_OF_YEAR,
  NOT_A_YEAR_AFTER,
  OF,
  ORDINAL,
  UNIT,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import { readWords } from '../../lexicon/number-words.ts';
import {
  hitBefore,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  isWord,
  lengthAt,
  mayOpen,
  type Reading,
} from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';
import type { DateSpec, DayPoint } from '../date-spec.ts';
import { behindDash } from '../line-marks.ts';
import { readNumeric, readYearFirst } from './read-digits.ts';
import {
  lowerMonthBehind,
  monthAt,
  monthBehind,
  monthBehindOf,
  monthOfYear,
  yearOfNext,
} from './read-month.ts';
import { type Day, dayAt, digitsAt, isGlued, LAST_DAY, type Part, yearAt } from './read-parts.ts';
import { readRomanDay } from './read-roman.ts';
import { century, yearBehind } from './year-behind.ts';
import { yearInWords } from './year-in-words.ts';

/** Reads a day, a month or a month and year at a token, in the notations of all languages. */
export function readDay(
  reading: Reading,
  at: number,
  dayFirst: boolean,
  dotted?: boolean,
): Day | undefined {
  // Only saves time: every notation asks for one of these.
  if (!opensDay(reading, at)) return undefined;
  const loose =
    dotted ??
    (hitOf(reading, at - 1, DAY_PART) !== undefined ||
      hitBefore(reading, at, FEAST) !== undefined ||
      isSince(reading, at) ||
      opensEntry(reading, at));
  if (isDigits(reading, at))
    return (
      readNumeric(reading, at, dayFirst, loose) ??
      readYearFirst(reading, at) ??
      readRomanDay(reading, at) ??
      readDayMonth(reading, at)
    );
  return (
    (mayOpen(reading, at, DAYS) ? readDayMonth(reading, at) : undefined) ??
    readMonthFirst(reading, at) ??
    readUnits(reading, at, dayFirst)
  );
}

/** `- 3.1: …`: what opens an entry of a chronicle. */
function opensEntry(reading: Reading, at: number): boolean {
  return (
    at === 1 &&
    at === behindDash(reading) &&
    digitsAt(reading, at)?.length === 2 &&
    isMark(reading, at + 3, ':')
  );
}

/** `kể từ 25.8`: behind a word that weekdays stand behind too and that means "from", a number with a dot is a day. */
function isSince(reading: Reading, at: number): boolean {
  return (
    hitBefore(reading, at, BEFORE_WEEKDAY) !== undefined &&
    hitBefore(reading, at, FROM) !== undefined
  );
}

/** Every notation opens with digits or with one of a few words, and most tokens that are asked about with neither. */
export function opensDay(reading: Reading, at: number): boolean {
  return isDigits(reading, at) || mayOpen(reading, at, OPENERS) || isCounted(reading, at);
}

const OPENERS = kindSet('month', 'lower-month', 'month-of-year', 'unit', 'ordinal');

/** Days in words. */
const DAYS = kindSet('ordinal', 'cardinal');

/** A number in words behind a word for day. */
function isCounted(reading: Reading, at: number): boolean {
  return mayOpen(reading, at, CARDINAL) && hitOf(reading, at - 1, UNIT)?.entry.unit === 'day';
}

/** `2 September 1945`, `1st of May`, `03-Dec-2025`, `the Fourth of July`, `2 tháng 9 năm 1945`, `11 tháng Chạp`. */
function readDayMonth(reading: Reading, at: number): Day | undefined {
  const plain = dayAt(reading, at) ?? lunarDayName(reading, at);
  const counted = plain === undefined ? countedDay(reading, at) : undefined;
  const day = plain ?? counted ?? spelledDay(reading, at);
  if (day === undefined) return undefined;
  const month =
    (plain && monthBehind(reading, plain.end)) ??
    (counted && monthAt(reading, counted.end)) ??
    monthBehindOf(reading, behindWordDay(reading, day.end)) ??
    lowerMonthBehind(reading, at, day.end) ??
    monthOfYear(reading, day.end);
  if (month === undefined) return undefined;
  // `3 tháng 5 ngày`: three months and five days.
  if (hitOf(reading, month.end, COUNTED)?.entry.unit === 'day') return undefined;
  const year =
    yearBehind(reading, month.end) ??
    shortYear(reading, month.end) ??
    (isMark(reading, month.end, '-/') ? shortYear(reading, month.end + 1) : undefined);
  const own = year?.value ?? yearOfNext(reading, month.end, month.value);
  const value: DayPoint = {
    kind: 'point',
    day: day.value,
    month: month.value,
    ...(own !== undefined && { year: own }),
  };
  return {
    value,
    end: year?.end ?? month.end,
    rule: year ? 'dates/day-month-year' : 'dates/day-month',
    needsEvidence: false,
  };
}

/** `31st [day] of March`, `the thirtieth [day] of June`, as treaties are dated. */
function behindWordDay(reading: Reading, at: number): number {
  const word = hitOf(reading, at, COUNTED);
  return word?.entry.unit === 'day' && hitOf(reading, word.end, OF) !== undefined ? word.end : at;
}

/** `ngày [hai mươi lăm] tháng tám`, `tanggal [tujuh belas] Agustus`: a number in words behind a word for day. */
function countedDay(reading: Reading, at: number): Part<number> | undefined {
  if (!isCounted(reading, at)) return undefined;
  const words = readWords(reading, at);
  return words === undefined || words.value < 1 || words.value > LAST_DAY || words.value % 1 !== 0
    ? undefined
    : { value: words.value, end: words.end };
}

/** `28 Mar [94]`, `15 Dec [06]`: two digits behind a day and a month, too great for a day or an hour or with a nought, and nothing behind them that they count. */
function shortYear(reading: Reading, at: number): Part<number> | undefined {
  const year = digitsAt(reading, at);
  const glued = isGlued(reading, at + 1);
  // `07-Nov-19`: the same mark glued on both sides of the month, and no further month (`3-May-10 June`).
  const mark = reading.single[at - 1];
  const stamped =
    isMark(reading, at - 1, '-/') &&
    isGlued(reading, at) &&
    isGlued(reading, at - 1) &&
    isGlued(reading, at - 2) &&
    reading.single[at - 3] === mark &&
    monthAt(reading, at + 1) === undefined;
  const goesOn =
    (isWord(reading, at + 1) && (glued || (!stamped && reading.shape[at + 1] === Shape.Lower))) ||
    isMark(reading, at + 1, '%:') ||
    (glued &&
      isMark(reading, at + 1, '.,') &&
      isGlued(reading, at + 2) &&
      isDigits(reading, at + 2));
  // `15 Dec 06`: nobody counts with a nought before.
  const noCount = year !== undefined && (year.value > LAST_DAY || year.value < 10);
  const sure = stamped || (noCount && !isGlued(reading, at));
  return year?.length === 2 && sure && !goesOn
    ? { value: century(year.value), end: at + 1 }
    : undefined;
}

/** `[rằm] tháng 7`: the day of the full moon. */
function lunarDayName(reading: Reading, at: number): Part<number> | undefined {
  const day = hitOf(reading, at, LUNAR_MONTH) && hitOf(reading, at, ORDINAL);
  return day && { value: day.entry.number, end: day.end };
}

/**
 * `[twenty-fourth] of May`, `ngày [đầu tiên] của tháng 3`; not `a third of May's trade`, nor the first week of a month
 * where a word for day has to say that it is a day.
 */
function spelledDay(reading: Reading, at: number): Part<number> | undefined {
  const ordinal = hitOf(reading, at, ORDINAL);
  const of = ordinal && hitOf(reading, behindWordDay(reading, ordinal.end), OF);
  if (ordinal === undefined || of === undefined || ordinal.entry.number > 31) return undefined;
  const day = hitOf(reading, at - 1, UNIT)?.entry.unit === 'day';
  const unit =
    hitOf(reading, of.at, UNIT) !== undefined || hitOf(reading, of.end, UNIT) !== undefined;
  const fraction =
    hitOf(reading, at - 1, ARTICLE) !== undefined || hitOf(reading, at - 1, CARDINAL) !== undefined;
  return (unit && !day) || fraction ? undefined : { value: ordinal.entry.number, end: ordinal.end };
}

/** `March 9, 2025`, `March 9`, `March 2025`, `tháng 12/2023`, `Oktober`. */
function readMonthFirst(reading: Reading, at: number): Day | undefined {
  const month = monthAt(reading, at);
  if (month === undefined) return readLowerMonth(reading, at) ?? readOtherMonth(reading, at);
  if (isOutside(reading, at)) return undefined;
  const day =
    hitOf(reading, at, MONTH) !== undefined ? dayBehindMonth(reading, month.end) : undefined;
  if (day !== undefined && !isClock(reading, day.end)) {
    const year = yearBehind(reading, day.end);
    const own = year?.value ?? yearOfNext(reading, day.end, month.value);
    const value: DayPoint = {
      kind: 'point',
      month: month.value,
      day: day.value,
      ...(own !== undefined && { year: own }),
    };
    return {
      value,
      end: year?.end ?? day.end,
      rule: year ? 'dates/month-day-year' : 'dates/month-day',
      needsEvidence: false,
    };
  }
  const year = yearBehind(reading, month.end) ?? dottedYear(reading, at, month.end);
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

/** `tháng 5[.77]`, `tháng 9[/89]`: two digits behind the number of a month, too great for a month or a day. */
function dottedYear(reading: Reading, at: number, end: number): Part<number> | undefined {
  if (hitOf(reading, at, UNIT) === undefined || !isMark(reading, end, './')) return undefined;
  const year =
    isGlued(reading, end) && isGlued(reading, end + 1) ? digitsAt(reading, end + 1) : undefined;
  const goesOn =
    isGlued(reading, end + 2) && !isMark(reading, end + 2, ',.;:)”"') && end + 2 < reading.count;
  return year?.length === 2 && year.value > LAST_DAY && !goesOn
    ? { value: century(year.value), end: end + 2 }
    : undefined;
}

/** `March 9`, `Oct-2`, `Feb. 15th`, `February the 15th`, `May eighth, 2010`: a spelled day needs its year, or no word behind it. */
function dayBehindMonth(reading: Reading, at: number): Part<number> | undefined {
  const glued = isMark(reading, at, '-/') && isGlued(reading, at) && isGlued(reading, at + 1);
  if (glued && hitOf(reading, at - 1, MONTH) !== undefined) return dayAt(reading, at + 1);
  // `October. 29, 2000`
  const dotted =
    isMark(reading, at, '.') && isGlued(reading, at) ? dayAt(reading, at + 1) : undefined;
  if (dotted !== undefined && yearBehind(reading, dotted.end) !== undefined) return dotted;
  const the = hitOf(reading, at, DETERMINER);
  const day = dayAt(reading, the?.end ?? at);
  if (the === undefined && day !== undefined) return day;
  if (the !== undefined && day?.end === the.end + 2) return day;
  const ordinal = hitOf(reading, the?.end ?? at, ORDINAL);
  const sure =
    ordinal !== undefined &&
    ordinal.entry.number <= 31 &&
    (!isWord(reading, ordinal.end) || yearBehind(reading, ordinal.end) !== undefined);
  return sure ? { value: ordinal.entry.number, end: ordinal.end } : undefined;
}

/** `July 18, 2015`, `June 2016` in a text of another language, as programs date their pages. */
function readOtherMonth(reading: Reading, at: number): Day | undefined {
  const month = reading.shape[at] === Shape.Lower ? undefined : hitOf(reading, at, MONTH_OF_YEAR);
  if (month === undefined) return undefined;
  const day = dayAt(reading, month.end);
  const behind = day?.end ?? month.end;
  const year = yearAt(reading, day && isMark(reading, behind, ',') ? behind + 1 : behind);
  // `May 2015`, `Jun 2016` can be a name there.
  if (year === undefined || (day === undefined && lengthAt(reading, at) < SHORTEST_NAME))
    return undefined;
  return {
    value: {
      kind: 'point',
      year: year.value,
      month: month.entry.month,
      ...(day && { day: day.value }),
    },
    end: year.end,
    rule: day ? 'dates/month-day-year' : 'dates/month-year',
    needsEvidence: false,
  };
}

/** How many letters a month's name of another language has that needs no day beside its year. */
const SHORTEST_NAME = 4;

/** `march 3rd`, `march 3, 2015`, `may the eleventh`: without its capital a month needs a day that cannot count anything. */
function readLowerMonth(reading: Reading, at: number): Day | undefined {
  const month = hitOf(reading, at, LOWER_MONTH);
  const day = month && dayBehindMonth(reading, month.end);
  if (month === undefined || day === undefined) return undefined;
  const year = yearBehind(reading, day.end);
  const counts = isWord(reading, day.end) || isMark(reading, day.end, ':%');
  if (year === undefined && day.end === month.end + 1 && counts) return undefined;
  return {
    value: {
      kind: 'point',
      month: month.entry.month,
      day: day.value,
      ...(year && { year: year.value }),
    },
    end: year?.end ?? day.end,
    rule: year ? 'dates/month-day-year' : 'dates/month-day',
    needsEvidence: false,
  };
}

/** `in March 9:30`: the number is an hour. `Dec 2: The minister …` is a dateline. */
function isClock(reading: Reading, at: number): boolean {
  return (
    isMark(reading, at, ':') && isGlued(reading, at + 1) && digitsAt(reading, at + 1) !== undefined
  );
}

/** `bulan [Mei]`: a word for month before a month's name, where such words stay outside. */
function isOutside(reading: Reading, at: number): boolean {
  return (
    hitOf(reading, at, UNIT)?.entry.inside === false && hitOf(reading, at, MONTH) === undefined
  );
}

/** `ngày 2 tháng 9 năm 1945`, `ngày 2/9`, `năm 2008`, `ngày 26`. */
function readUnits(reading: Reading, at: number, dayFirst: boolean): Day | undefined {
  const unit = hitOf(reading, at, UNIT);
  if (unit === undefined || !unit.entry.inside) return undefined;
  if (unit.entry.unit === 'year') {
    const year =
      yearAt(reading, unit.end) ?? earlyYear(reading, unit.end) ?? yearInWords(reading, unit.end);
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
  const named =
    readNumeric(reading, unit.end, dayFirst, true) ??
    readRomanDay(reading, unit.end) ??
    readDayMonth(reading, unit.end);
  if (named !== undefined) return { ...named, needsEvidence: false };
  const day = dayAt(reading, unit.end);
  // `ngày 2 lần`: so many a day.
  if (
    day !== undefined &&
    hitOf(reading, day.end, UNIT) === undefined &&
    hitOf(reading, day.end, NOT_A_YEAR_AFTER) !== undefined
  )
    return undefined;
  return (
    day && {
      value: { kind: 'point', day: day.value },
      end: day.end,
      rule: 'dates/day',
      needsEvidence: true,
    }
  );
}

/** `năm [938]`: three digits, with nothing behind them that says what they count or before which era. */
function earlyYear(reading: Reading, at: number): Part<number> | undefined {
  const year = digitsAt(reading, at);
  if (year?.length !== 3 || isMark(reading, at + 1, '.,%') || isCapitalWord(reading, at + 1))
    return undefined;
  const counts = hitOf(reading, at + 1, NOT_A_YEAR_AFTER) ?? hitOf(reading, at + 1, MAGNITUDE);
  return counts === undefined ? { value: year.value, end: at + 1 } : undefined;
}

/** True where a spec says which day it is. */
export function hasDay(spec: DateSpec): spec is Extract<DateSpec, { kind: 'point' | 'numeric' }> {
  return spec.kind === 'numeric' || (spec.kind === 'point' && spec.day !== undefined);
}

/** True where a spec is one day, by its number, its weekday or its distance: a clock time can belong to it. */
export function isOneDay(
  spec: DateSpec,
): spec is Extract<DateSpec, { kind: 'point' | 'numeric' | 'shift' | 'named-shift' }> {
  switch (spec.kind) {
    case 'numeric':
      return true;
    case 'point':
    case 'named-shift':
      return spec.day !== undefined || spec.weekday !== undefined;
    case 'shift':
      return spec.unit === 'day';
    default:
      return false;
  }
}
