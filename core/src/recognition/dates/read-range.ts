import {
  AND,
  BETWEEN,
  COUNTED,
  DETERMINER,
  FROM,
  MONTH,
  NOT_A_YEAR_AFTER,
  OF,
  SHIFT,
  THROUGH,
  UNIT,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  isWord,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import type { DateSpec, DayPoint, NumericDay } from '../date-spec.ts';

import { hasDay, opensDay, readDay } from './read-day.ts';
import { numericMonthAt } from './read-digits.ts';
import { monthAt } from './read-month.ts';
import { type Day, dayAt, digitsAt, isGlued, type Part, yearAt } from './read-parts.ts';
import { readYears } from './read-years.ts';
import { yearBehind } from './year-behind.ts';

export interface RangePart extends Part<DateSpec> {
  readonly rule: string;
}

/** Days, months or dates that share parts: `March 9–11, 2025`, `2 dan 3 Desember`, `ngày 31/8 đến 1/9`. */
export function readRange(reading: Reading, at: number, dayFirst: boolean): RangePart | undefined {
  // Only saves time: each of them asks for one of these.
  if (!opensDay(reading, at)) return undefined;
  return (
    dayToDate(reading, at, dayFirst) ??
    monthDayToDay(reading, at) ??
    monthToMonth(reading, at) ??
    monthsByNumber(reading, at) ??
    numericMonths(reading, at) ??
    dateToDate(reading, at, dayFirst) ??
    pointToPoint(reading, at, dayFirst) ??
    daysOfOneMonth(reading, at)
  );
}

/** What joins two days: a dash, a word for "to", or, for neighbouring days, "and". */
export function connector(reading: Reading, at: number, lists: boolean): number | undefined {
  if (isMark(reading, at, '-–—−') && at < reading.count) return at + 1;
  const through = hitOf(reading, at, THROUGH);
  if (through !== undefined) return through.end;
  if (!lists) return undefined;
  const and = hitOf(reading, at, AND);
  if (and !== undefined) return and.end;
  if (!isMark(reading, at, ',')) return undefined;
  const last = hitOf(reading, at + 1, AND);
  return last?.end ?? at + 1;
}

/** `1 hingga 2 Desember 2025`, `ngày 14 - 15/4`, `1, 3 và 5/4`. */
function dayToDate(reading: Reading, at: number, dayFirst: boolean): RangePart | undefined {
  // `21-15, 17-21, 21-8`, `S.W.1, 9th March`: the end of something longer.
  if (isDigits(reading, at) && isGlued(reading, at) && at > 0 && isMark(reading, at - 1, '-–.'))
    return undefined;
  const unit = hitOf(reading, at, UNIT);
  const inside = unit?.entry.unit === 'day' && unit.entry.inside === true;
  const isLoose =
    dayFirst &&
    !inside &&
    (hitBefore(reading, at, FROM) !== undefined || isMark(reading, at - 1, '('));
  const days: number[] = [];
  let dashed = false;
  let next = inside ? unit.end : at;
  for (;;) {
    const rest =
      days.length === 0 ? undefined : lastOfDays(reading, next, dayFirst, inside, isLoose);
    // `17-21, 21-8`: scores.
    if (rest !== undefined)
      return dashed && days.length > 1 && isMark(reading, next + 1, '-')
        ? undefined
        : rangeOfDays(days, rest);
    const day = dayAt(reading, next);
    if (day === undefined) return undefined;
    const joined = connector(reading, day.end, true);
    if (joined === undefined || days.length > 8) return undefined;
    days.push(day.value);
    dashed ||= isMark(reading, day.end, '-–');
    const again = hitOf(reading, joined, UNIT);
    next = again?.entry.unit === 'day' ? again.end : behindThe(reading, day.end, joined);
  }
}

/** `from the 15th to [the] 19th of November`: the article of a second day that closes a range. */
function behindThe(reading: Reading, end: number, joined: number): number {
  const the = hitOf(reading, end, THROUGH) && hitOf(reading, joined, DETERMINER);
  const day = the && dayAt(reading, the.end);
  return the !== undefined && day?.end === the.end + 2 ? the.end : joined;
}

/** With a dot and no year only where a word for day opens them, or one for "from" and nothing is counted, or alone in brackets: `ngày 9 - 11.3`, `từ 9 - 11.3`, `(9 - 11.3)`. */
function lastOfDays(
  reading: Reading,
  at: number,
  dayFirst: boolean,
  opened: boolean,
  isLoose: boolean,
): Day | undefined {
  // `1-2-3` is a list of numbers, and `22 - 24-10` are days.
  const isList = isMark(reading, at - 1, '-') && isMark(reading, at + 1, '-');
  if (isList && (reading.gap[at] === reading.gap[at + 1] || !(opened || isLoose))) return undefined;
  const day = readDay(reading, at, dayFirst, opened || isLoose);
  if (day !== undefined && isLoose && counts(reading, day.end)) return undefined;
  return day !== undefined &&
    hasDay(day.value) &&
    (day.value.kind === 'numeric' || day.value.month !== undefined)
    ? day
    : undefined;
}

function rangeOfDays(days: readonly number[], last: Day): RangePart | undefined {
  const first = days[0];
  if (first === undefined) return undefined;
  const lastDay = last.value.kind === 'numeric' ? last.value.first : last.value.day;
  if (lastDay === undefined || first >= lastDay) return undefined;
  const from: DayPoint | NumericDay =
    last.value.kind === 'numeric' ? { ...last.value, first } : { ...last.value, day: first };
  return { value: { kind: 'range', from, to: last.value }, end: last.end, rule: 'dates/day-range' };
}

/** `March 9–11, 2025`, `Oct. 3 and 4`, `December 1, 2 and 3`. */
function monthDayToDay(reading: Reading, at: number): RangePart | undefined {
  const month = hitOf(reading, at, MONTH) === undefined ? undefined : monthAt(reading, at);
  const first = month && dayAt(reading, month.end);
  const last = first && lastDayOfList(reading, first);
  if (month === undefined || first === undefined || last === undefined) return undefined;
  const year = yearBehind(reading, last.end);
  const from: DayPoint = {
    kind: 'point',
    month: month.value,
    day: first.value,
    ...(year && { year: year.value }),
  };
  return {
    value: { kind: 'range', from, to: { ...from, day: last.value } },
    end: year?.end ?? last.end,
    rule: 'dates/day-range',
  };
}

/** The last of the days that are joined behind the first one, each later than the one before. */
function lastDayOfList(reading: Reading, first: Part<number>): Part<number> | undefined {
  let last = first;
  for (;;) {
    const joined = connector(reading, last.end, true);
    const next =
      joined === undefined
        ? undefined
        : (dayAt(reading, joined) ?? ordinalBehindThe(reading, joined));
    if (next === undefined || next.value <= last.value || monthAt(reading, next.end) !== undefined)
      return last === first ? undefined : last;
    last = next;
  }
}

/** `November 15th through [the 19th]`, and not the 19th floor. */
function ordinalBehindThe(reading: Reading, at: number): Part<number> | undefined {
  const the = hitOf(reading, at, DETERMINER);
  const day = the && dayAt(reading, the.end);
  return the !== undefined && day?.end === the.end + 2 && !counts(reading, day.end)
    ? day
    : undefined;
}

/** `Januari-November 2023`, `January to March 2025`, `tháng 1 đến tháng 3/2025`, `tháng 1-3/2025`. */
function monthToMonth(reading: Reading, at: number): RangePart | undefined {
  const first = monthAt(reading, at);
  const firstYear = first && yearBehind(reading, first.end);
  const joined = first && connector(reading, firstYear?.end ?? first.end, false);
  if (first === undefined || joined === undefined) return undefined;
  const second = monthAt(reading, joined) ?? bareMonth(reading, at, joined);
  if (second === undefined || dayAt(reading, second.end) !== undefined) return undefined;
  const year = yearBehind(reading, second.end);
  if (year === undefined && reading.shape[at] === Shape.Upper) return undefined;
  const fiscal = firstYear ? undefined : monthsOfTwoYears(reading, first.value, second, year);
  if (fiscal !== undefined) return fiscal;
  const shifted =
    year === undefined && firstYear === undefined ? yearShift(reading, second.end) : undefined;
  if (shifted !== undefined) {
    const within = { kind: 'named-shift', by: shifted.value, within: 'year' } as const;
    const to: DateSpec = { ...within, month: second.value };
    return {
      value: { kind: 'range', from: { ...within, month: first.value }, to },
      end: shifted.end,
      rule: 'dates/month-range',
    };
  }
  const from: DayPoint = {
    kind: 'point',
    month: first.value,
    ...((firstYear ?? year) && {
      year: sharedYear(first.value, second.value, firstYear?.value, year?.value),
    }),
  };
  const to: DayPoint = { kind: 'point', month: second.value, ...(year && { year: year.value }) };
  return {
    value: { kind: 'range', from, to },
    end: year?.end ?? second.end,
    rule: 'dates/month-range',
  };
}

/** `April-January 2024-25`: months of a year that begins in one and ends in the next. */
function monthsOfTwoYears(
  reading: Reading,
  first: number,
  second: Part<number>,
  year: Part<number> | undefined,
): RangePart | undefined {
  const years = year && readYears(reading, year.end - 1);
  if (years?.value.kind !== 'years' || years.value.to !== years.value.from + 1) return undefined;
  const start = years.value.from;
  const end = second.value < first ? start + 1 : start;
  return {
    value: {
      kind: 'range',
      from: { kind: 'point', month: first, year: start },
      to: { kind: 'point', month: second.value, year: end },
    },
    end: years.end,
    rule: 'dates/month-range',
  };
}

/** `January–October [this year]`. */
function yearShift(reading: Reading, at: number): Part<number> | undefined {
  const shift =
    hitOf(reading, hitOf(reading, at, OF)?.end ?? at, SHIFT) ?? hitOf(reading, at, SHIFT);
  return shift?.entry.unit === 'year' ? { value: shift.entry.by, end: shift.end } : undefined;
}

/** `tháng 1-[3]/2025`, `tháng 8-2002 đến [6]-2006`: behind a dash, or before its year, the word for month is not said again. */
function bareMonth(reading: Reading, at: number, joined: number): Part<number> | undefined {
  const inside = hitOf(reading, at, UNIT)?.entry.inside === true;
  const isMonth =
    isMark(reading, joined - 1, '-–') ||
    (isMark(reading, joined + 1, '/-.') && yearAt(reading, joined + 2) !== undefined);
  const month = inside && isMonth ? digitsAt(reading, joined) : undefined;
  return month === undefined || month.length > 2 || month.value < 1 || month.value > 12
    ? undefined
    : { value: month.value, end: joined + 1 };
}

/** `tháng 4, 5 và 6/2025`: the word for month is said once for all of them, and the last one counts nothing. */
function monthsByNumber(reading: Reading, at: number): RangePart | undefined {
  const first = hitOf(reading, at, UNIT) && monthAt(reading, at);
  let last = first;
  for (let next = first; next !== undefined; ) {
    const joined = hitOf(reading, next.end, AND)?.end;
    const listed = isMark(reading, next.end, ',') ? next.end + 1 : joined;
    const month = listed === undefined ? undefined : digitsAt(reading, listed);
    if (listed === undefined || month === undefined || month.length > 2) return undefined;
    if (month.value <= next.value || month.value > 12) return undefined;
    next = { value: month.value, end: listed + 1 };
    last = next;
    if (joined !== undefined) break;
  }
  const year = last && yearBehind(reading, last.end);
  if (first === undefined || last === undefined || (!year && counts(reading, last.end)))
    return undefined;
  const from: DayPoint = {
    kind: 'point',
    month: first.value,
    ...(year && { year: year.value }),
  };
  return {
    value: { kind: 'range', from, to: { ...from, month: last.value } },
    end: year?.end ?? last.end,
    rule: 'dates/month-range',
  };
}

/** `7/2024-7/2027`: two months with their years, which nothing but a range can be. */
function numericMonths(reading: Reading, at: number): RangePart | undefined {
  const first = numericMonthAt(reading, at);
  const joined = first && connector(reading, first.end, false);
  const second = joined === undefined ? undefined : numericMonthAt(reading, joined);
  if (first === undefined || second === undefined) return undefined;
  const value: DateSpec = { kind: 'range', from: first.value, to: second.value };
  return { value, end: second.end, rule: 'dates/month-range' };
}

/** Something that a number before it can count: `5 người`, `5%`, `5 triệu`, `5,2`. */
function counts(reading: Reading, at: number): boolean {
  if (isMark(reading, at, '%')) return true;
  if (hitOf(reading, at, COUNTED) !== undefined) return hitOf(reading, at, SHIFT) === undefined;
  if (isMark(reading, at, '.,') && reading.gap[at + 1] === Gap.None)
    return digitsAt(reading, at + 1) !== undefined;
  return isWord(reading, at) && hitOf(reading, at, GOES_ON) === undefined;
}

const GOES_ON = kindSet('function-word', 'tense', 'shift-after', 'shift', 'year-context', 'verb');

function sharedYear(
  first: number,
  second: number,
  own: number | undefined,
  year: number | undefined,
): number {
  if (own !== undefined) return own;
  return first > second ? (year ?? 0) - 1 : (year ?? 0);
}

/** `ngày 31/8 đến 1/9`, `30 November to 2 December 2025`, `28/10/2025 - 1/11/2025`. */
function dateToDate(reading: Reading, at: number, dayFirst: boolean): RangePart | undefined {
  const first = readDay(reading, at, dayFirst);
  if (first === undefined || !hasDay(first.value) || isBareDay(first.value)) return undefined;
  const joined = connector(reading, first.end, false);
  if (joined === undefined) return undefined;
  // `ngày 31.8 - 2.9`
  const dotted = first.value.kind === 'numeric' && isMark(reading, first.end - 2, '.');
  const second = readDay(reading, joined, dayFirst, dotted || undefined);
  if (second === undefined || !hasDay(second.value)) return undefined;
  const from = withYearOf(first.value, second.value);
  const to = withYearBehind(second.value, first.value);
  return {
    value: { kind: 'range', from, to },
    end: second.end,
    rule: 'dates/date-range',
  };
}

function withYearOf(
  first: DayPoint | NumericDay,
  second: DayPoint | NumericDay,
): DayPoint | NumericDay {
  if (first.year !== undefined || second.year === undefined) return first;
  const later = monthOf(first) > monthOf(second);
  return { ...first, year: later ? second.year - 1 : second.year };
}

/** `January 3, 2017 - [February 1st]`: the year of the first day, or the one behind it. */
function withYearBehind(
  last: DayPoint | NumericDay,
  first: DayPoint | NumericDay,
): DayPoint | NumericDay {
  if (last.year !== undefined || first.year === undefined) return last;
  const later = monthOf(first) > monthOf(last);
  return { ...last, year: later ? first.year + 1 : first.year };
}

function monthOf(day: DayPoint | NumericDay): number {
  return (day.kind === 'numeric' ? (day.dayFirst ? day.second : day.first) : day.month) ?? 0;
}

/** `between 1 January and 5 April`, `from May 2015 to 2018`: two points that a word for "from" or "between" opens. */
function pointToPoint(reading: Reading, at: number, dayFirst: boolean): RangePart | undefined {
  const between = hitBefore(reading, at, BETWEEN) !== undefined;
  if (!between && hitBefore(reading, at, FROM) === undefined) return undefined;
  const first = pointAt(reading, at, dayFirst);
  if (first === undefined || isBareDay(first.value)) return undefined;
  const through = hitOf(reading, first.end, THROUGH)?.end;
  const joined = through ?? (between ? hitOf(reading, first.end, AND)?.end : undefined);
  const second = joined === undefined ? undefined : pointAt(reading, joined, dayFirst);
  if (second === undefined || (isBareYear(second.value) && first.value.year === undefined))
    return undefined;
  if (isBareYear(first.value) && isBareYear(second.value)) return undefined;
  return {
    value: { kind: 'range', from: withYearOf(first.value, second.value), to: second.value },
    end: second.end,
    rule: 'dates/point-range',
  };
}

/** `từ ngày 9 đến ngày 11`, `tanggal 9 sampai 11 bulan ini`, `the 9th to the 11th of this month`: the document tells the month. */
function daysOfOneMonth(reading: Reading, at: number): RangePart | undefined {
  const word = hitOf(reading, at, UNIT);
  const start = word?.entry.unit === 'day' && word.entry.inside ? word.end : at;
  const first = dayAt(reading, start);
  const joined = first && connector(reading, first.end, false);
  if (first === undefined || joined === undefined) return undefined;
  const inner = dayWord(reading, joined) ?? hitOf(reading, joined, DETERMINER)?.end ?? joined;
  const last = dayAt(reading, inner);
  if (last === undefined) return undefined;
  const named = start > at || dayWord(reading, at - 1) === at;
  const of = hitOf(reading, last.end, OF)?.end ?? last.end;
  const month = hitOf(reading, of, SHIFT) ?? hitOf(reading, last.end, SHIFT);
  if (month?.entry.unit === 'month') {
    // `the 9th to the 11th`: without a word for day both have to be ordinals.
    const sure = named || (first.end > start + 1 && last.end > inner + 1);
    const within = { kind: 'named-shift', by: month.entry.by, within: 'month' } as const;
    const value: DateSpec = {
      kind: 'range',
      from: { ...within, day: first.value },
      to: { ...within, day: last.value },
    };
    return sure && first.value < last.value
      ? { value, end: month.end, rule: 'dates/day-range' }
      : undefined;
  }
  const again = dayWord(reading, inner - 1) === inner;
  if (!named || !(again || opensWithFrom(reading, at, last.end))) return undefined;
  const from = { kind: 'point', day: first.value } as const;
  return {
    value: { kind: 'range', from, to: { kind: 'point', day: last.value } },
    end: last.end,
    rule: 'dates/day-range',
  };
}

/** `từ [ngày 9 đến 11]`, `mulai tanggal [9 sampai 11]`, with nothing behind it that the last number counts. */
function opensWithFrom(reading: Reading, at: number, end: number): boolean {
  const start = dayWord(reading, at - 1) === at ? at - 1 : at;
  // `từ ngày 9-11`: the ninth of November.
  if (hitBefore(reading, start, FROM) === undefined || isMark(reading, end - 2, '-–')) return false;
  return (
    isCapitalWord(reading, end) || !(counts(reading, end) || hitOf(reading, end, NOT_A_YEAR_AFTER))
  );
}

/** Where a word for day ends that stands at a token: `ngày`, `tanggal`. */
function dayWord(reading: Reading, at: number): number | undefined {
  const unit = hitOf(reading, at, UNIT);
  return unit?.entry.unit === 'day' ? unit.end : undefined;
}

/** A day, a month or a year. */
function pointAt(
  reading: Reading,
  at: number,
  dayFirst: boolean,
): Part<DayPoint | NumericDay> | undefined {
  const day = readDay(reading, at, dayFirst);
  if (day !== undefined) return day;
  const year = yearAt(reading, at);
  return year && { value: { kind: 'point', year: year.value }, end: year.end };
}

function isBareDay(point: DayPoint | NumericDay): boolean {
  return point.kind === 'point' && point.day !== undefined && point.month === undefined;
}

function isBareYear(point: DayPoint | NumericDay): boolean {
  return point.kind === 'point' && point.month === undefined && point.day === undefined;
}
