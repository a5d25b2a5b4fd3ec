import {
  AND,
  LOWER_MONTH,
  MONTH,
  NOT_A_YEAR_BEFORE,
  TITLE,
  UNIT,
  YEAR_CONTEXT,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  isWord,
  lengthAt,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap } from '../../text/tokens.ts';
import type { DayPoint, NumericDay } from '../date-spec.ts';
import { behindDash, isColumn } from '../line-marks.ts';
import { type Day, dayAt, digitsAt, isGlued, type Part, yearAt } from './read-parts.ts';
import { century } from './year-behind.ts';

/** `04/12/2025`, `2025-12-04`, `28-10`, `10/18/11`; with a dot only where a word for day or its part stands before it (`ngày 3.4`, `tối 3.4`). */
export function readNumeric(
  reading: Reading,
  at: number,
  dayFirst: boolean,
  dotted: boolean,
): Day | undefined {
  if (!isDigits(reading, at) || !(separator(reading, at + 1) || isSpaced(reading, at + 1)))
    return undefined;
  const first = digitsAt(reading, at);
  if (first === undefined) return undefined;
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
    if ((mark === '.' && !dotted) || goesOn(reading, at + 3, mark)) return undefined;
    const value: NumericDay = {
      kind: 'numeric',
      first: first.value,
      second: second.value,
      dayFirst,
    };
    return { value, end: at + 3, rule: 'dates/numeric', needsEvidence: true };
  }
  if (third.length === 3 || third.length === 1) return undefined;
  // `18-4-54[-6]`: what a bowler did.
  if (third.length === 2 && isMark(reading, at + 5, mark) && separator(reading, at + 5))
    return undefined;
  const year = third.length === 2 ? century(third.value) : third.value;
  // `NPK 12-11-20`, `10-30-10` where the day stands first
  if (
    third.length === 2 &&
    (isLabelled(reading, at) || (dayFirst && mark === '-' && second.value > 12))
  )
    return undefined;
  if (mark === '.' && third.length === 2 && !dotted && !isStamp(reading, at)) return undefined;
  const value: NumericDay = {
    kind: 'numeric',
    first: first.value,
    second: second.value,
    year,
    ...(third.length === 2 && { shortYear: true }),
    // Nobody who puts the month first writes dots.
    dayFirst: dayFirst || mark === '.',
  };
  return { value, end: at + 5, rule: 'dates/numeric', needsEvidence: false };
}

/** Behind what numbers are of. */
function isLabelled(reading: Reading, at: number): boolean {
  return hitBefore(reading, at, NOT_A_YEAR_BEFORE) !== undefined;
}

/** `Bishkek, [30.06.22]. /Kabar/`, `([05.03.24])`, `on [05.03.24]`: two digits each, where a day can stand, and no further number behind them. */
function isStamp(reading: Reading, at: number): boolean {
  const isOpen = at === 0 || isMark(reading, at - 1, ',(') || hitOf(reading, at - 1, DAY_LEADS);
  return (
    Boolean(isOpen) &&
    [at, at + 2, at + 4].every((part) => lengthAt(reading, part) === 2) &&
    !separator(reading, at + 5)
  );
}

const DAY_LEADS = kindSet('on-day', 'unit');

/** Another number is glued behind it: no day, unless it begins the second day of a range (`28/11-2/12`). */
function goesOn(reading: Reading, at: number, mark: string): boolean {
  const range =
    mark === '/' &&
    isMark(reading, at, '-–') &&
    isMark(reading, at + 2, mark) &&
    separator(reading, at + 2);
  return separator(reading, at) && !range;
}

/** `10/ 4/1997`: a space behind the first slash, where a year follows the second. */
function isSpaced(reading: Reading, at: number): boolean {
  return (
    isMark(reading, at, '/') &&
    reading.gap[at] === Gap.None &&
    reading.gap[at + 1] === Gap.Space &&
    isMark(reading, at + 2, '/') &&
    separator(reading, at + 2) &&
    digitsAt(reading, at + 3)?.length === 4
  );
}

/** A slash, dash or dot between two numbers, glued to both. */
function separator(reading: Reading, at: number): boolean {
  if (!isMark(reading, at, '/-.–') || reading.gap[at] !== Gap.None) return false;
  return reading.gap[at + 1] === Gap.None && digitsAt(reading, at + 1) !== undefined;
}

/** `2012/Aug/10`, `2015-aug-1`, `2024-August`, `2024 August`. */
export function readYearFirst(reading: Reading, at: number): Day | undefined {
  const year = yearAt(reading, at);
  // `v2024 August`
  if (year === undefined || (isWord(reading, at - 1) && isGlued(reading, at))) return undefined;
  const glued = isMark(reading, at + 1, '/-') && isGlued(reading, at + 1);
  if (!glued || !isGlued(reading, at + 2)) return monthBehindYear(reading, year);
  const month = hitOf(reading, year.end + 1, MONTH) ?? hitOf(reading, year.end + 1, LOWER_MONTH);
  if (month === undefined) return undefined;
  const day = separator(reading, month.end) ? digitsAt(reading, month.end + 1) : undefined;
  return day === undefined
    ? monthOf(year.value, month.entry.month, month.end)
    : isoDay(year.value, month.entry.month, day.value, month.end + 2);
}

/** `2024 [August]`, `2022 [Nov. 17]`: a name that is another word too (`in 2016 May became prime minister`) needs a mark behind it. */
function monthBehindYear(reading: Reading, year: Part<number>): Day | undefined {
  const month = hitOf(reading, year.end, MONTH);
  if (month === undefined || hitOf(reading, year.end, UNIT) !== undefined) return undefined;
  const other = hitOf(reading, year.end, LOWER_MONTH) !== undefined;
  const day = dayAt(reading, isMark(reading, month.end, '.') ? month.end + 1 : month.end);
  const closed = day && (!isWord(reading, day.end) || hitOf(reading, day.end, AND) !== undefined);
  if (day !== undefined && closed) return isoDay(year.value, month.entry.month, day.value, day.end);
  const goesOn = other
    ? isWord(reading, month.end)
    : isCapitalWord(reading, month.end) || isDigits(reading, month.end);
  return goesOn || isDigits(reading, month.end)
    ? undefined
    : monthOf(year.value, month.entry.month, month.end);
}

function monthOf(year: number, month: number, end: number): Day {
  return {
    value: { kind: 'point', year, month },
    end,
    rule: 'dates/month-year',
    needsEvidence: false,
  };
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

/** `in 09/2012`, `(04/2016)`, `từ 3/2025`: a month in digits, where something speaks for a time. */
export function readNumericMonth(reading: Reading, at: number): Day | undefined {
  const month = numericMonthAt(reading, at);
  if (month === undefined) return undefined;
  const { value, end } = month;
  const hyphen = isMark(reading, at + 1, '-');
  if (isMark(reading, end, '/-') || isMark(reading, at - 1, '/')) return undefined;
  const context =
    (hitOf(reading, at - 1, YEAR_CONTEXT) !== undefined &&
      hitOf(reading, at - 1, AND) === undefined) ||
    hitBefore(reading, at, VERBS) !== undefined;
  const bracketed = isBracketed(reading, at, end);
  // `01/2005  Prime Minister Belka`, `- 12/2016: …`: an entry of a chronicle.
  const opens =
    at === behindDash(reading) &&
    (end === reading.count ||
      isMark(reading, end, ':') ||
      isColumn(reading, end) ||
      hitOf(reading, end, TITLE) !== undefined);
  if (!opens && (hyphen || !(context || bracketed))) return undefined;
  return { value, end, rule: 'dates/numeric-month', needsEvidence: false };
}

function isBracketed(reading: Reading, at: number, end: number): boolean {
  return isMark(reading, at - 1, '(') && isMark(reading, end, ')');
}

/** `signed 9/2012`, `the deadline is 9/2012`. */
const VERBS = kindSet('tense', 'scheduled');

/** `09/2012`, whatever stands beside it; `(9.1975)` in brackets only, as a dot parts decimals. */
export function numericMonthAt(reading: Reading, at: number): Part<DayPoint> | undefined {
  const dotted = isMark(reading, at + 1, '.') && isBracketed(reading, at, at + 3);
  const month = dotted || isMark(reading, at + 1, '/-') ? digitsAt(reading, at) : undefined;
  const year = month && separator(reading, at + 1) && yearAt(reading, at + 2);
  if (!month || !year || month.length > 2 || month.value < 1 || month.value > 12) return undefined;
  return { value: { kind: 'point', month: month.value, year: year.value }, end: year.end };
}
