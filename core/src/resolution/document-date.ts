import type { DateOrder } from '../knowledge/country.ts';
import type { DateCandidate } from '../recognition/candidate.ts';
import { type DayPoint, lastOf } from '../recognition/date-spec.ts';
import { anchorDate } from './anchor-dates.ts';
import { type Day, daysIn, fromSerial, isDay, parseDay, serial, weekdayOf } from './calendar.ts';
import {
  type DocumentDay,
  dayByHolders,
  dayInYear,
  type Holders,
  KNOWN_UNTIL,
} from './document-year.ts';
import { areClose, dayAndMonth, dayOf, pointIn, yearTold } from './told-days.ts';

/** Where a date at the top stands decides whether it can be the document's own. */
export interface PlacedDate {
  readonly candidate: DateCandidate;
  /** Nothing but spaces, brackets and dashes stands behind it in its block. */
  readonly alone: boolean;
  /** Only names of places, sources or a byline stand before it: a dateline or a metadata line. */
  readonly opens: boolean;
  /** A place stands before it in a line that it opens: a dateline rather than metadata. */
  readonly dateline: boolean;
}

/**
 * The document's date: from a metadata line or byline, a dateline, the file's name, a weekday with
 * its date near the top, or the first full date in the text. `undefined` where there is none.
 * `top` are the days of the first blocks, `published` is the one of a line below that tells when it came out; all the `dates` and the `holders` are only asked
 * for where those leave it open.
 */
export function documentDate(
  top: readonly PlacedDate[],
  dates: () => readonly DateCandidate[],
  name: string,
  order: DateOrder | undefined,
  holders: Holders,
  published: DateCandidate | undefined,
): DocumentDay | undefined {
  const [first, ...more] = top.filter(
    (date) =>
      date.alone &&
      (date.opens || hasClock(date.candidate)) &&
      fullDay(date.candidate, order) !== undefined,
  );
  const alone = first && (articlesOwn(first, more, dates, order) ?? first);
  const opening = top.find(
    (date) =>
      date.opens &&
      fullDay(date.candidate, order) !== undefined &&
      !isOfChronology(date, dates, order),
  );
  const out = published && fullDay(published, order)?.day;
  const isTold = out !== undefined || monthOfIssue([], published) !== undefined;
  // `- 3/2/1994: …` over `Posted on 5 May 2015`: an entry of a chronicle.
  const found = alone ?? (isTold && !opening?.dateline ? undefined : opening);
  const own = found && dayOfDateline(found.candidate, dates, order, holders);
  const dateline = top.find(
    (date) => date.opens && date.dateline && dayAndMonth(date.candidate) !== undefined,
  );
  const point = dateline && dayAndMonth(dateline.candidate);
  if (own !== undefined) return sure((point && dayWritten(point, own)) ?? own);
  if (out !== undefined) return sure(point === undefined ? out : lastBefore(point, out));
  // `Đăng tháng 5/2015`: see `monthOfIssue`.
  if (isTold) return undefined;
  const guessed = (point && dayInYear(point, dates(), holders)) ?? sure(dateInName(name));
  return guessed ?? dayInText(top, dates(), order, holders);
}

/**
 * `Sunday, 19 May 2024`, a headline, `22 August 2020`: the line that a site has on all its pages tells the day on which they were looked at, with its weekday;
 * the one line below that tells an earlier day is the article's own. A chronicle has more such lines, or tells of later days as past.
 */
function articlesOwn(
  { candidate }: PlacedDate,
  more: readonly PlacedDate[],
  dates: () => readonly DateCandidate[],
  order: DateOrder | undefined,
): PlacedDate | undefined {
  const [own, ...others] = more;
  if (own === undefined || others.length > 0) return undefined;
  if (!isFullWeekday(candidate) || hasClock(candidate) || isFullWeekday(own.candidate))
    return undefined;
  const [looked, day] = [fullDay(candidate, order)?.day, fullDay(own.candidate, order)?.day];
  const isEarlier = looked && day && serial(day) < serial(looked) - DAYS_LATER;
  return isEarlier && !isOfChronology({ ...own, alone: false }, dates, order) ? own : undefined;
}

/** `1 Oct 2025 12:12 AM` over `KOKRAJHAR, Sept 30: …`: what came out a day or two later speaks of its dateline's day, where that leaves its year to the line above. */
function dayWritten(point: DayPoint, out: Day): Day | undefined {
  if (point.year !== undefined) return undefined;
  const written = lastBefore(point, out);
  return serial(out) - serial(written) <= DAYS_LATER ? written : undefined;
}

const DAYS_LATER = 2;

/** A day without a year, in the year up to another one. */
function lastBefore({ month = 1, day = 1 }: DayPoint, limit: Day): Day {
  const same = { year: limit.year, month, day };
  return serial(same) <= serial(limit) ? same : { ...same, year: limit.year - 1 };
}

/** The last day of the first month with its year that a line at the top opens with or consists of. */
export function monthOfIssue(
  top: readonly PlacedDate[],
  published: DateCandidate | undefined,
): Day | undefined {
  const below = published === undefined ? [] : [{ opens: true, candidate: published }];
  for (const { opens, candidate } of [...below, ...top]) {
    const { spec } = candidate;
    if (!opens || spec.kind !== 'point' || spec.day !== undefined) continue;
    const { year, month } = spec;
    if (year !== undefined && month !== undefined && month <= 12)
      return { year, month, day: daysIn(year, month) };
  }
  return undefined;
}

/**
 * `at the polls on 18 September`, `Jane Roe meets Wang Yi on June 25, 2023`: where the first day lies ahead, or is told as if it did, and nothing else
 * tells when the text was written, it was near that day; one without a year is in a year in which those who are named held their offices.
 */
export function monthOfPlan(dates: readonly DateCandidate[], holders: Holders): Day | undefined {
  const first = dates.find((date) => dayAndMonth(date) !== undefined);
  const point = first?.tense === 'future' ? dayAndMonth(first) : undefined;
  if (point === undefined || point.year !== undefined) return point && dayOf(point);
  return holders.areNamed() ? dayInYear(point, dates, holders)?.day : undefined;
}

/** `6 December 2021 – declaration on allied relations`: a line that its day opens, of a text that tells of later days as past. */
function isOfChronology(
  { alone, dateline, candidate }: PlacedDate,
  dates: () => readonly DateCandidate[],
  order: DateOrder | undefined,
): boolean {
  const day = alone || dateline ? undefined : fullDay(candidate, order)?.day;
  return (
    day !== undefined &&
    dates().some((date) => {
      const other = date.tense === 'past' ? fullDay(date, order) : undefined;
      return other !== undefined && serial(other.day) > serial(day) + MONTH;
    })
  );
}

const MONTH = 31;

/** A day that the document tells with its year. */
function sure(day: Day | undefined): DocumentDay | undefined {
  return day && { day, others: [] };
}

/** A weekday with its full date speaks of the news itself, and nothing else does then. */
function dayInText(
  top: readonly PlacedDate[],
  dates: readonly DateCandidate[],
  order: DateOrder | undefined,
  holders: Holders,
): DocumentDay | undefined {
  const beside = besideShift(dates, order);
  if (beside !== undefined) return sure(beside);
  const undated = tellsOwnDay(dates)
    ? undefined
    : (weekdayInText(dates, holders) ?? firstOfLead(top, dates, holders));
  return undated ?? sure(firstInText(dates, order));
}

/** `yesterday, December 2, 2025`: the day after. */
function besideShift(
  dates: readonly DateCandidate[],
  order: DateOrder | undefined,
): Day | undefined {
  for (const date of dates) {
    const day = date.ahead === undefined ? undefined : fullDay(date, order)?.day;
    if (day !== undefined) return daysBefore(day, date);
  }
  return undefined;
}

/** The document's own day, of one that lies so far ahead of it. */
function daysBefore(day: Day, { ahead = 0 }: DateCandidate): Day {
  return ahead === 0 ? day : fromSerial(serial(day) - ahead);
}

function ownOf({ day, others }: DocumentDay, date: DateCandidate): DocumentDay {
  return { day: daysBefore(day, date), others: others.map((other) => daysBefore(other, date)) };
}

/**
 * True where a weekday with its full date stands in the text, and none that leaves its year open stands before it and does not
 * fit the years around that: `on Thursday (19/7) … three years ago, on Friday, 27 February 2015`.
 */
function tellsOwnDay(dates: readonly DateCandidate[]): boolean {
  const at = dates.findIndex(isFullWeekday);
  const full = dates[at];
  if (full === undefined) return false;
  const { year = 0 } = dayAndMonth(full) ?? {};
  const first = dates.slice(0, at).find(isWithWeekday);
  const point = first && dayAndMonth(first);
  if (point?.year !== undefined || point?.weekday === undefined) return true;
  const { weekday, month = 1, day = 1 } = point;
  return [year - 1, year, year + 1].some((one) => weekdayOf({ year: one, month, day }) === weekday);
}

/**
 * The day of a dateline; of the two that `3/12/2024` can be, the one on which more of those who are named held their offices, or
 * the one nearer to the other days of the text. `undefined` where nothing tells: neither may be guessed in silence.
 */
function dayOfDateline(
  candidate: DateCandidate,
  dates: () => readonly DateCandidate[],
  order: DateOrder | undefined,
  holders: Holders,
): Day | undefined {
  const full = fullDay(candidate, order);
  if (!full?.isEither) return full?.day;
  const [first, second] = (['month-first', 'day-first'] as const).map(
    (one) => fullDay(candidate, one)?.day,
  );
  if (first === undefined || second === undefined) return first ?? second;
  const more =
    holders.on(second) - holders.on(first) ||
    daysAround(second, dates(), 'day-first') - daysAround(first, dates(), 'month-first');
  return more === 0 ? undefined : more > 0 ? second : first;
}

/** How many of the dates, read in one order, are close to a day. */
function daysAround(day: Day, dates: readonly DateCandidate[], order: DateOrder): number {
  return dates.filter(({ spec }) => {
    const { month, day: of, year = day.year } = pointIn(spec, order) ?? {};
    return month !== undefined && of !== undefined && areClose({ year, month, day: of }, day);
  }).length;
}

/** `met on Wednesday (Mar 12)`: where nothing gives the year, those who hold an office do. */
function weekdayInText(dates: readonly DateCandidate[], holders: Holders): DocumentDay | undefined {
  const candidate = dates.find(
    (date) => isWithWeekday(date) && dayAndMonth(date)?.year === undefined,
  );
  const point = candidate && dayAndMonth(candidate);
  const found = point && (dayNamed(point, dates) ?? dayByHolders(point, dates, holders));
  return found && laterTold(ownOf(found, candidate), dates.filter(isWithWeekday));
}

/** The same day with its year, elsewhere in the text: `on Thursday (25/5) … the meeting of 25 to 26 May 2023`. */
function dayNamed(
  { month, day }: DayPoint,
  dates: readonly DateCandidate[],
): DocumentDay | undefined {
  const named = dates
    .map((date) => fullDay(date, 'day-first')?.day ?? firstOfRange(date))
    .find((one) => one?.month === month && one?.day === day);
  return sure(named);
}

function laterTold({ day, others }: DocumentDay, dates: readonly DateCandidate[]): DocumentDay {
  return { day: latestTold(day, dates), others: others.map((other) => latestTold(other, dates)) };
}

function isWithWeekday({ rule }: DateCandidate): boolean {
  return WITH_WEEKDAY.has(rule);
}

/**
 * `on Monday (29/10/2018) … he said on Wednesday (31/10/2018)`: what is told as past has happened by the day of the
 * report, so of the days of the week behind the first it is the latest of these.
 */
function latestTold(first: Day, dates: readonly DateCandidate[]): Day {
  let latest = serial(first);
  const week = latest + 7;
  for (const date of dates) {
    const told = date.tense === 'past' || (date.tense === undefined && isFullWeekday(date));
    const point = told ? dayAndMonth(date) : undefined;
    const { year = first.year, month = 0, day = 0 } = point ?? {};
    const on = point === undefined ? 0 : serial({ year, month, day });
    if (on > latest && on <= week) latest = on;
  }
  return fromSerial(latest);
}

/**
 * `Trưa 11/8, …` at the beginning of the news: its first day, where that has no year and does not lie ahead. The offices of
 * those who are named tell the year, and the dates that have one. Behind a date with a year it is told by that.
 */
function firstOfLead(
  top: readonly PlacedDate[],
  dates: readonly DateCandidate[],
  holders: Holders,
): DocumentDay | undefined {
  const day = top.find(
    ({ candidate: { spec } }) =>
      spec.kind === 'numeric' || (hasMonth(spec) && !isMonthOfYear(spec)),
  );
  const run = dates.find(
    ({ spec }) => spec.kind === 'range' && dayAndMonth({ spec }) !== undefined,
  );
  // `Từ ngày 20 đến 22/8, …`: a run of days before any day of its own.
  const isRun =
    run !== undefined && (day === undefined || dates.indexOf(run) < dates.indexOf(day.candidate));
  const first = isRun ? run : day?.candidate;
  const point = first && first.tense !== 'future' && dayAndMonth(first);
  if (!point || point.year !== undefined) return undefined;
  const before = dates.slice(0, dates.indexOf(first));
  const told = before.flatMap(yearOf);
  const named = told.length > 0 ? undefined : dayNamed(point, dates);
  const found = named ?? dayInYear(point, withoutWeekday(dates, before), holders);
  if (found === undefined || told.some((year) => !isOfTerms(year, found.day, holders)))
    return undefined;
  return laterTold(ownOf(found, first), dates);
}

/** `loans due after April 2003 … the by-elections of 1 April`: years before those in which who is named held the office are history, and the same one is none. */
function isOfTerms(year: number, found: Day, holders: Holders): boolean {
  const held = holders.on(found);
  return year === found.year
    ? held > 0
    : year < found.year && held > holders.on({ ...found, year });
}

/** A weekday that stands alone before the first day is another day, and says nothing of the year of that one. */
function withoutWeekday(
  dates: readonly DateCandidate[],
  before: readonly DateCandidate[],
): readonly DateCandidate[] {
  const isAlone = ({ spec }: DateCandidate) =>
    spec.kind === 'point' && spec.weekday !== undefined && spec.day === undefined;
  return before.some(isAlone) ? dates.filter((date) => !isAlone(date)) : dates;
}

/** The year of a day, or of a run of days, that has it. */
function yearOf({ spec }: DateCandidate): number[] {
  const last = lastOf(spec);
  const year = last.kind === 'numeric' || hasMonth(last) ? yearTold(last) : undefined;
  return year === undefined ? [] : [year];
}

/** `April 2003` */
function isMonthOfYear(spec: DateCandidate['spec']): boolean {
  return spec.kind === 'point' && spec.day === undefined && spec.year !== undefined;
}

function hasMonth(spec: DateCandidate['spec']): boolean {
  return spec.kind === 'point' && spec.month !== undefined;
}

const WITH_WEEKDAY: ReadonlySet<string> = new Set(['dates/weekday-date', 'dates/weekday-range']);

/** `Friday (12/1/2024)` speaks of the news itself. */
function isFullWeekday({ rule, spec }: DateCandidate): boolean {
  return rule === 'dates/weekday-date' && 'year' in spec && spec.year !== undefined;
}

function hasClock({ spec }: DateCandidate): boolean {
  return (spec.kind === 'point' || spec.kind === 'numeric') && spec.clock !== undefined;
}

interface FullDay {
  readonly day: Day;
  /** `03/04/2025` can be two days, of which neither may speak for itself as the document's. */
  readonly isEither: boolean;
}

/** The day of a date that has its year. */
function fullDay(
  { spec, tense }: DateCandidate,
  order: DateOrder | undefined,
): FullDay | undefined {
  if ((spec.kind !== 'point' && spec.kind !== 'numeric') || spec.year === undefined)
    return undefined;
  const anchored =
    spec.kind === 'numeric' ? anchorDate({ spec, tense }, { date: undefined, order }) : undefined;
  const day = spec.kind === 'point' ? dayOf(spec) : parseDay(anchored?.value);
  return day && { day, isEither: anchored?.readings !== undefined };
}

/** `2025-12-01-joint-statement.txt`, `20251201_vna.txt`. */
function dateInName(name: string): Day | undefined {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const match =
    /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(base);
  const day = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day && isDay(day) ? day : undefined;
}

/** A weekday with its full date speaks of the news itself; else the first full date that is not in the future tense. */
function firstInText(
  dates: readonly DateCandidate[],
  order: DateOrder | undefined,
): Day | undefined {
  const full = dates.flatMap((candidate) => {
    const written = fullDay(candidate, order);
    if (written?.isEither) return [];
    const day = written?.day ?? firstOfRange(candidate);
    return day === undefined ? [] : [{ candidate, day }];
  });
  const withWeekday = full.find(({ candidate }) => isFullWeekday(candidate));
  const latestYear = Math.max(0, ...full.map(({ day }) => day.year));
  if (latestYear < latestNamed(dates) - HISTORY) return undefined;
  const recent = full.find(
    ({ candidate, day }) => day.year >= latestYear - 1 && candidate.tense !== 'future',
  );
  return withWeekday ? latestTold(withWeekday.day, dates.filter(isFullWeekday)) : recent?.day;
}

/** Years before a year that the text names, from which on its full dates are history. */
const HISTORY = 20;

/** The latest year named that can be in the past; 0 where there is none. */
function latestNamed(dates: readonly DateCandidate[]): number {
  const years = dates.flatMap(({ spec }) =>
    spec.kind === 'point' && spec.year !== undefined && spec.year <= KNOWN_UNTIL ? [spec.year] : [],
  );
  return Math.max(0, ...years);
}

/** The first day of a visit or meeting; a range of years is an anniversary. */
function firstOfRange({ spec }: DateCandidate): Day | undefined {
  if (spec.kind !== 'range') return undefined;
  const [from, to] = (
    anchorDate({ spec, tense: undefined }, { date: undefined, order: undefined })?.value ?? ''
  )
    .split('/')
    .map(parseDay);
  return from !== undefined && to !== undefined && serial(to) - serial(from) <= 31
    ? from
    : undefined;
}
