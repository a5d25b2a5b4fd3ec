import type { DateCandidate } from '../recognition/candidate.ts';
import type { DateSpec, DayPoint } from '../recognition/date-spec.ts';
import { type Day, isDay, weekdayOf } from './calendar.ts';
import { areClose, dayAndMonth, dayOf } from './told-days.ts';

/** The people whom a document names with an office, as far as the knowledge goes. */
export interface Holders {
  areNamed(): boolean;
  /** How many of them held the office on a day. */
  on(day: Day): number;
}

/** A document's day, and the same day in the other years that nothing rules out, the likeliest first. */
export interface DocumentDay {
  readonly day: Day;
  readonly others: readonly Day[];
}

/**
 * `SEOUL, Oct. 11 --` has no year. Where people are named with offices, it is one in which most of them held theirs; of these, or else of
 * the years near those that the text names, the one whose weekday fits a weekday in the text counts, then the latest.
 */
export function dayInYear(
  point: DayPoint,
  all: readonly DateCandidate[],
  holders: Holders,
): DocumentDay | undefined {
  const dates = all.map(lastOfRange);
  const near = besideDay(point, dates);
  if (near !== undefined && (!holders.areNamed() || holders.on(near) > 0))
    return { day: near, others: [] };
  return dayOfNamed(point, dates, holders);
}

function dayOfNamed(
  point: DayPoint,
  dates: readonly DateCandidate[],
  holders: Holders,
): DocumentDay | undefined {
  const past = pastPoints(dates);
  const months = past.filter(({ month }) => month !== undefined);
  const near = notBefore(months, daysInYears(point, dates));
  const held = notBefore(months, daysOfHolders(point, holders));
  const both = near.filter(({ year }) => held.some((day) => day.year === year));
  // `by 2024`, beside 2016 and 2017 of those who are in office: the latest year named in which they are.
  const named = held.filter(({ year }) => yearsOf(dates).includes(year));
  // `June 23 … on Thursday … by the end of 2016`: a weekday of the text tells between the two.
  const fitting = [both, named, held].find((days) => fitsText(days, point, dates));
  const best = fitting ?? [both, named, nearest(held, dates)].find(({ length }) => length > 0);
  if (best !== undefined) return chosenBy(best, point, dates);
  // `signed in 2019`: where nobody holds an office, years tell too. Their tense is that of the nearest verb, which may speak of something else.
  const later = notBefore(past, near);
  // `Selasa (12/9)`, beside what somebody has said of a meeting of 2018: the weekday is surer than the tense.
  const isSurer = hasWeekday(near, point) && !hasWeekday(later, point);
  return chosenBy(isSurer ? near : later, point, dates);
}

/** `25/11` beside `2/12/2025`: news speaks of the days around it, so that a day with the latest year that is named tells the year of one close to it. */
function besideDay(point: DayPoint, dates: readonly DateCandidate[]): Day | undefined {
  const latest = yearsOf(dates).find(isKnownYear);
  const [day] = latest === undefined ? [] : inYears(point, [latest]);
  if (day === undefined || point.weekday !== undefined) return undefined;
  const isClose = dates.some((date) => {
    const told = dayAndMonth(date);
    const other = told && dayOf(told);
    return other !== undefined && other.year === latest && areClose(other, day);
  });
  return isClose ? day : undefined;
}

/** `from 3 to 5 March 2025`, `(2/12/1975-2/12/2025)`: a run of days tells a year by its last one. */
function lastOfRange(date: DateCandidate): DateCandidate {
  return date.spec.kind === 'range' ? { ...date, spec: date.spec.to } : date;
}

/** Of the years in which who leads was in office those near the latest named come first: news tells the figures of a year or two before. */
function nearest(days: readonly Day[], dates: readonly DateCandidate[]): readonly Day[] {
  const latest = yearsOf(dates).find(isKnownYear);
  return latest === undefined
    ? days
    : days.toSorted((a, b) => Math.abs(a.year - latest) - Math.abs(b.year - latest));
}

function hasWeekday(days: readonly Day[], { weekday }: DayPoint): boolean {
  return days.some((day) => weekdayOf(day) === weekday);
}

/** Those that do not lie before what is told as past (`waived in June 2010`); all where none is left. */
function notBefore(past: readonly DayPoint[], days: readonly Day[]): readonly Day[] {
  const latest = Math.max(0, ...past.map(({ year = 0, month = 1 }) => 12 * year + month));
  const later = days.filter(({ year, month }) => 12 * year + month >= latest);
  return later.length > 0 ? later : days;
}

const DECEMBER = 12;

/** What is told as past: a month, a year or a day with its year, and the last month of a run (`in January-May 2025 it reached`). */
function pastPoints(dates: readonly DateCandidate[]): DayPoint[] {
  return dates.flatMap(({ spec, tense, atEnd }) => {
    if (tense !== 'past' || !('year' in spec) || spec.year === undefined) return [];
    const { year } = spec;
    if (spec.kind === 'part') return [{ kind: 'point', year, month: spec.months[1] }];
    if (spec.kind !== 'point') return [];
    return [atEnd ? { ...spec, month: DECEMBER } : spec];
  });
}

/**
 * The day in a year in which most of the people named with an office held it, if possible in the latest year that the text names or the one after;
 * `undefined` where nobody did.
 */
export function dayByHolders(
  point: DayPoint,
  all: readonly DateCandidate[],
  holders: Holders,
): DocumentDay | undefined {
  const dates = all.map(lastOfRange);
  const held = daysOfHolders(point, holders);
  const [latest = 0] = yearsOf(dates).filter(isKnownYear);
  const near = held.filter(({ year }) => year === latest || year === latest + 1);
  return chosenBy(near.length > 0 ? near : held, point, dates);
}

/** A weekday that is told with the day holds before any term: who is named may hold another office than the one that is known. */
function daysOfHolders(point: DayPoint, holders: Holders): Day[] {
  if (!holders.areNamed()) return [];
  const days = inYears(point, YEARS);
  const { weekday } = point;
  const fitting =
    weekday === undefined
      ? []
      : mostHeld(
          days.filter((day) => weekdayOf(day) === weekday),
          holders,
        );
  return fitting.length > 0 ? fitting : mostHeld(days, holders);
}

/** Those on which most of the people held their office, and at least one did. */
function mostHeld(days: readonly Day[], holders: Holders): Day[] {
  let held: Day[] = [];
  let most = 1;
  for (const day of days) {
    const count = holders.on(day);
    if (count > most) held = [];
    if (count >= most) held.push(day);
    most = Math.max(most, count);
  }
  return held;
}

/** Posts without an end are known to be held until this year. */
export const KNOWN_UNTIL = 2026;

/** The latest first, as news is likelier recent than old. */
const YEARS: readonly number[] = Array.from({ length: 60 }, (_, index) => KNOWN_UNTIL - index);

/** The days of the years near the latest that the text names. Targets are years alone, so days and months speak first. */
function daysInYears(point: DayPoint, dates: readonly DateCandidate[]): Day[] {
  const happened = dates.filter(({ spec, tense }) => tense !== 'future' && isWithinYear(spec));
  // `by 2045`: a goal alone tells no year.
  const [of] = yearsOf(happened);
  const [bare] = yearsOf(dates.filter(({ tense }) => tense !== 'future')).filter(isKnownYear);
  // `Agustus 1956`, beside `SPIEF 2025`: what happened long before is history.
  const isHistory = of !== undefined && bare !== undefined && of < bare - HISTORY;
  const latest = isHistory ? bare : (of ?? bare ?? yearsOf(dates).find(isKnownYear));
  if (latest === undefined) return [];
  const near = [latest, latest - 1, latest - 2, latest + 1, latest - 3].filter(
    (year) => year <= latest || isKnownYear(year),
  );
  // `their first agreement was signed in 2019`: what is past may be some years ago.
  const past = pastPoints(dates).some(({ year }) => year === latest);
  const later = [latest + 2, latest + 3].filter(isKnownYear);
  const days = inYears(point, past ? near.concat(later) : near);
  const { weekday } = point;
  if (weekday === undefined || hasWeekday(days, point)) return days;
  // `Kamis (11/10)`, which none of these years has: of the years named, and those behind them, the latest that does.
  const named = yearsOf(dates).flatMap((year) => [year + 1, year]);
  const fitting = inYears(point, named).filter((day) => weekdayOf(day) === weekday);
  return fitting.length > 0 ? fitting : days;
}

/** In years. */
const HISTORY = 10;

function isKnownYear(year: number): boolean {
  return year <= KNOWN_UNTIL;
}

/** The latest first. */
function yearsOf(dates: readonly DateCandidate[]): number[] {
  return dates
    .flatMap(({ spec }) =>
      'year' in spec && spec.year !== undefined && spec.kind !== 'decade' ? [spec.year] : [],
    )
    .toSorted((a, b) => b - a);
}

function isWithinYear(spec: DateSpec): boolean {
  return spec.kind === 'numeric' || spec.kind === 'part' || ('month' in spec && !!spec.month);
}

function inYears({ month = 1, day = 1 }: DayPoint, years: readonly number[]): Day[] {
  return years.map((year) => ({ year, month, day })).filter(isDay);
}

/** The first of the days that has the weekday that is told with it, or one of the text, else the first that is the day after one, else the first; the others are as good by that. */
function chosenBy(
  days: readonly Day[],
  point: DayPoint,
  dates: readonly DateCandidate[],
): DocumentDay | undefined {
  const weekday = point.weekday ?? weekdayIn(dates);
  const fitting =
    [0, 1].map((by) => behindWeekday(days, weekday, by)).find(({ length }) => length > 0) ?? days;
  const [day, ...others] = fitting;
  return day && { day, others: others.slice(0, MOST_OTHERS) };
}

/** Those that are so many days behind a weekday. */
function behindWeekday(
  days: readonly Day[],
  weekday: number | undefined,
  by: number,
): readonly Day[] {
  return weekday === undefined
    ? []
    : days.filter((day) => (weekdayOf(day) - weekday + 7) % 7 === by);
}

/** One of the days is, or is right behind, the weekday that is told with it, or the first one of the text. */
function fitsText(days: readonly Day[], point: DayPoint, dates: readonly DateCandidate[]): boolean {
  const weekday = point.weekday ?? weekdayIn(dates);
  return [0, 1].some((by) => behindWeekday(days, weekday, by).length > 0);
}

/** More than these nobody reads. */
const MOST_OTHERS = 4;

/** The first weekday that stands alone. */
function weekdayIn(dates: readonly DateCandidate[]): number | undefined {
  return dates
    .map(({ spec }) => (spec.kind === 'point' && spec.day === undefined ? spec.weekday : undefined))
    .find((found) => found !== undefined);
}
