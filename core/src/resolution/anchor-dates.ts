import type { DateCandidate } from '../recognition/candidate.ts';
import type { Clock, DateSpec, DayPoint, NumericDay } from '../recognition/date-spec.ts';
import type { Evidence } from '../recognition/evidence.ts';
import { anchorNumeric, anchorPoint, undated, withClock } from './anchor-points.ts';
import {
  type AnchoredDate,
  type DateContext,
  dated,
  documentDate,
  OPEN,
  stated,
  type Tense,
} from './anchored-date.ts';
import {
  addMonths,
  type Day,
  formatDay,
  formatMonth,
  formatYear,
  fromHijri,
  fromLunar,
  fromSerial,
  lunarNewYear,
  nthWeekday,
  parseDay,
  serial,
  twoDigits,
  weekdayOf,
} from './calendar.ts';
import { nearest } from './nearest-date.ts';
import { namedShift, shifted, yearOfSeason } from './shift-date.ts';

/** Gives an expression its place on the calendar; `undefined` where there is no such day. */
export function anchorDate(
  candidate: Pick<DateCandidate, 'spec' | 'tense'>,
  context: DateContext,
): AnchoredDate | undefined {
  const { month } = context;
  if (context.date !== undefined || month === undefined || !isCoarse(candidate.spec))
    return anchorOn(candidate, context);
  const found = anchorOn(candidate, { ...context, date: month });
  return found && { ...found, evidence: found.evidence.map((one) => ofMonth(one, month)) };
}

/** True where the month of a document is enough: `3 March`, `in the third quarter`, `last year`; not for `yesterday`. */
function isCoarse(spec: DateSpec): boolean {
  switch (spec.kind) {
    case 'point':
      return spec.month !== undefined;
    case 'range':
      return isCoarse(spec.to);
    case 'shift':
      return COARSE.has(spec.unit);
    case 'named-shift':
      return spec.month !== undefined && spec.weekday === undefined;
    default:
      return spec.kind === 'numeric' || spec.kind === 'part' || spec.kind === 'season-shift';
  }
}

const COARSE: ReadonlySet<string> = new Set([
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
]);

function ofMonth(evidence: Evidence, { year, month }: Day): Evidence {
  return evidence.kind === 'document-date'
    ? { ...evidence, text: formatMonth(year, month) }
    : evidence;
}

function anchorOn(
  { spec, tense }: Pick<DateCandidate, 'spec' | 'tense'>,
  context: DateContext,
): AnchoredDate | undefined {
  switch (spec.kind) {
    case 'point':
      return withMisfit(anchorPoint(spec, tense, context), spec);
    case 'numeric':
      return withMisfit(anchorNumeric(inCentury(spec, context.date), tense, context), spec);
    case 'range':
      return anchorRange(spec.from, spec.to, tense, context);
    case 'shift':
      return context.date
        ? timed(dated(shifted(context.date, spec.unit, spec.by), context.date), spec.clock)
        : OPEN;
    case 'named-shift':
      return context.date
        ? timed(dated(namedShift(spec, context.date), context.date), spec.clock)
        : (undated(spec) ?? OPEN);
    case 'nth-weekday':
      return anchorNthWeekday(spec, tense, context);
    case 'season-shift':
      return context.date
        ? dated(formatMonth(yearOfSeason(spec, context.date), 20 + spec.season), context.date)
        : OPEN;
    case 'part':
      return anchorPart(spec, tense, context);
    case 'decade':
      return stated(`${String(spec.year).slice(0, 3)}X`);
    case 'century':
      return stated(`${twoDigits(spec.century - 1)}XX`);
    case 'years':
      return stated(`${formatYear(spec.from)}/${formatYear(spec.to)}`);
    case 'lunar':
      return anchorLunarDay(spec, context);
    case 'lunar-new-year':
      return anchorLunar(spec, context);
    case 'hijri':
      return anchorHijri(spec);
  }
}

/** `Monday, 3 December 2025`, which was a Wednesday: the day stands, and what speaks against it is told. */
function withMisfit(
  day: AnchoredDate | undefined,
  spec: Extract<DateSpec, { kind: 'point' | 'numeric' }>,
): AnchoredDate | undefined {
  const { weekday } = spec;
  if (
    day === undefined ||
    weekday === undefined ||
    (spec.kind === 'point' && spec.day === undefined)
  )
    return day;
  const on = parseDay(day.value);
  if (on === undefined || weekdayOf(on) === weekday) return day;
  return { ...day, evidence: [...day.evidence, { kind: 'weekday-misfit', text: day.value }] };
}

/** `17-8-45`: two digits of a year are of the century that puts it nearest to the document, and not far ahead of it. */
function inCentury(numeric: NumericDay, date: Day | undefined): NumericDay {
  const { year, shortYear } = numeric;
  if (shortYear !== true || year === undefined || date === undefined) return numeric;
  return year > date.year + YEARS_AHEAD ? { ...numeric, year: year - 100 } : numeric;
}

const YEARS_AHEAD = 10;

function anchorRange(
  from: DateSpec,
  to: DateSpec,
  tense: Tense,
  context: DateContext,
): AnchoredDate | undefined {
  const weekdays = anchorWeekdays(from, to, tense, context);
  if (weekdays !== undefined) return weekdays;
  const last = anchorDate({ spec: to, tense }, context);
  const year = Number(last?.value.slice(0, 4));
  const own =
    last === undefined ? from : (sameMonth(from, to, last.value) ?? sameYear(from, to, year));
  const first = anchorDate({ spec: own, tense }, context);
  if (first === undefined || last === undefined || first.value > last.value) return undefined;
  return {
    ...last,
    value: `${first.value}/${last.value}`,
    ...(last.readings && first.readings
      ? { readings: last.readings.map((reading, index) => `${first.readings?.[index]}/${reading}`) }
      : {}),
  };
}

/** `from Monday to Friday`: days of one run, the last at most six behind the first. */
function anchorWeekdays(
  from: DateSpec,
  to: DateSpec,
  tense: Tense,
  context: DateContext,
): AnchoredDate | undefined {
  if (!isWeekday(from) || !isWeekday(to)) return undefined;
  const first = anchorDate({ spec: from, tense }, context);
  const on = parseDay(first?.value);
  if (first === undefined || on === undefined) return first;
  const days = (to.weekday - from.weekday + 7) % 7;
  return { ...first, value: `${first.value}/${formatDay(fromSerial(serial(on) + days))}` };
}

function isWeekday(spec: DateSpec): spec is DayPoint & { readonly weekday: number } {
  return spec.kind === 'point' && spec.weekday !== undefined && spec.day === undefined;
}

/** `từ ngày 9 đến ngày 11`: the first day is of the month of the last one, or of the month before. */
function sameMonth(from: DateSpec, to: DateSpec, last: string): DateSpec | undefined {
  if (from.kind !== 'point' || to.kind !== 'point') return undefined;
  const { day } = from;
  const end = parseDay(last);
  if (day === undefined || from.month !== undefined || end === undefined) return undefined;
  return { ...from, ...addMonths(end, day < end.day ? 0 : -1), day };
}

/** The first part of a range takes the year that its last part was given, or the one before. */
function sameYear(from: DateSpec, to: DateSpec, year: number): DateSpec {
  if (
    from.kind !== 'point' ||
    to.kind !== 'point' ||
    from.year !== undefined ||
    to.year !== undefined
  )
    return from;
  if (from.month === undefined || to.month === undefined || !Number.isFinite(year)) return from;
  return { ...from, year: from.month > to.month ? year - 1 : year };
}

function timed(day: AnchoredDate | undefined, clock: Clock | undefined): AnchoredDate | undefined {
  return day && { ...day, value: withClock(day.value, clock) };
}

/** Without a year: the latest such part that has begun, in the future tense the first that has not ended. */
function anchorPart(
  { months, year, by }: Extract<DateSpec, { kind: 'part' }>,
  tense: Tense,
  { date }: DateContext,
): AnchoredDate | undefined {
  const own =
    year ?? (date && (by === undefined ? yearOfPart(months, tense, date) : date.year + by));
  if (own === undefined) return by === undefined ? undefined : OPEN;
  const [first, last] = months;
  return {
    value:
      first === last
        ? formatMonth(own, first)
        : `${formatMonth(own, first)}/${formatMonth(own, last)}`,
    implied: year === undefined ? ['year'] : [],
    evidence: (year ?? by) === undefined && date !== undefined ? [documentDate(date)] : [],
  };
}

function yearOfPart([first, last]: readonly [number, number], tense: Tense, date: Day): number {
  if (tense === 'future') return last >= date.month ? date.year : date.year + 1;
  return first <= date.month ? date.year : date.year - 1;
}

function anchorNthWeekday(
  { nth, weekday, month, year }: Extract<DateSpec, { kind: 'nth-weekday' }>,
  tense: Tense,
  { date }: DateContext,
): AnchoredDate | undefined {
  const own = year ?? (date && nearest({ kind: 'point', month }, tense, date)?.year);
  if (own === undefined) return OPEN;
  const day = nthWeekday({ year: own, month }, weekday, nth);
  return (
    day && {
      value: formatDay(day),
      implied: year === undefined ? ['year'] : [],
      evidence: year === undefined && date !== undefined ? [documentDate(date)] : [],
    }
  );
}

function anchorLunar(
  { day, year, cycle }: Extract<DateSpec, { kind: 'lunar-new-year' }>,
  { date }: DateContext,
): AnchoredDate | undefined {
  const own = year ?? (date && (cycle === undefined ? date.year : inCycle(cycle, date.year)));
  const first = own === undefined ? undefined : lunarNewYear(own);
  if (first === undefined) return undefined;
  return {
    value: formatDay(fromSerial(serial(first) + (day ?? 1) - 1)),
    implied: year === undefined ? ['year'] : [],
    evidence: [],
  };
}

/** Of the years that have the same name, sixty years apart, the one nearest to the document's. */
function inCycle(cycle: number, year: number): number {
  return cycle + 60 * Math.round((year - cycle) / 60);
}

function anchorLunarDay(
  { day, month, year }: Extract<DateSpec, { kind: 'lunar' }>,
  { date }: DateContext,
): AnchoredDate | undefined {
  const own = year ?? date?.year;
  const found = own === undefined ? undefined : fromLunar(own, month, day);
  return (
    found && {
      value: formatDay(found),
      implied: year === undefined ? ['year'] : [],
      evidence: year === undefined && date !== undefined ? [documentDate(date)] : [],
    }
  );
}

function anchorHijri({
  day,
  month,
  year,
}: Extract<DateSpec, { kind: 'hijri' }>): AnchoredDate | undefined {
  if (year === undefined) return undefined;
  const first = fromHijri(year, month, day ?? 1);
  return (
    first && stated(day === undefined ? formatMonth(first.year, first.month) : formatDay(first))
  );
}
