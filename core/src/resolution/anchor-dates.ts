import type { DateCandidate } from '../recognition/candidate.ts';
import type { Clock, DateSpec, DayPoint, NumericDay } from '../recognition/date-spec.ts';
import type { Evidence } from '../recognition/evidence.ts';
import {
  type Day,
  daysIn,
  formatDay,
  formatMonth,
  formatYear,
  fromHijri,
  fromSerial,
  isDay,
  lunarNewYear,
  parseDay,
  serial,
  weekdayOf,
} from './calendar.ts';

/** What the document says about its dates. */
export interface DateContext {
  readonly date: Day | undefined;
  /** How the document's other numeric dates, its dateline's country or a setting order day and month. */
  readonly order: 'day-first' | 'month-first' | undefined;
}

export interface AnchoredDate {
  /** EDTF, levels 0 and 1. */
  readonly value: string;
  readonly implied: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Every reading, the chosen one first, where more than one is left. */
  readonly readings?: readonly string[];
}

/** Gives an expression its place on the calendar; `undefined` where there is no such day. */
export function anchorDate(
  { spec, tense }: Pick<DateCandidate, 'spec' | 'tense'>,
  context: DateContext,
): AnchoredDate | undefined {
  switch (spec.kind) {
    case 'point':
      return anchorPoint(spec, tense, context);
    case 'numeric':
      return anchorNumeric(spec, tense, context);
    case 'range':
      return anchorRange(spec.from, spec.to, tense, context);
    case 'shift':
      return context.date ? dated(shifted(context.date, spec.unit, spec.by), context.date) : OPEN;
    case 'named-shift':
      return context.date ? dated(namedShift(spec, context.date), context.date) : OPEN;
    case 'season-shift':
      return context.date
        ? dated(formatMonth(context.date.year + spec.by, 20 + spec.season), context.date)
        : OPEN;
    case 'part':
      return anchorPart(spec, context);
    case 'decade':
      return stated(`${String(spec.year).slice(0, 3)}X`);
    case 'century':
      return stated(`${String(spec.century - 1).padStart(2, '0')}XX`);
    case 'years':
      return stated(`${formatYear(spec.from)}/${formatYear(spec.to)}`);
    case 'lunar-new-year':
      return anchorLunar(spec, context);
    case 'hijri':
      return anchorHijri(spec);
  }
}

/** A date that nothing in the document places: EDTF with every digit unspecified. */
const OPEN: AnchoredDate = { value: 'XXXX-XX-XX', implied: [], evidence: [] };

function stated(value: string | undefined): AnchoredDate | undefined {
  return value === undefined ? undefined : { value, implied: [], evidence: [] };
}

function dated(value: string | undefined, date: Day): AnchoredDate | undefined {
  return value === undefined
    ? undefined
    : { value, implied: ['year'], evidence: [documentDate(date)] };
}

function documentDate(date: Day): Evidence {
  return { kind: 'document-date', text: formatDay(date) };
}

type Tense = DateCandidate['tense'];

function anchorPoint(
  point: DayPoint,
  tense: Tense,
  context: DateContext,
): AnchoredDate | undefined {
  const { year, month, day, weekday } = point;
  if (month === undefined && day === undefined) {
    if (year !== undefined) return stated(formatYear(year));
    return weekday === undefined ? undefined : anchorWeekday(weekday, tense, context.date);
  }
  if (year !== undefined) return stated(pointText({ ...point, year }));
  if (context.date === undefined) return undated(point);
  const chosen = nearest(point, tense, context.date);
  const value = chosen && pointText({ ...point, ...chosen });
  if (value === undefined) return undefined;
  const implied = month === undefined ? ['year', 'month'] : ['year'];
  const evidence: Evidence[] = [
    documentDate(context.date),
    ...(tense === undefined ? [] : [{ kind: 'tense', text: tense } as const]),
  ];
  return { value, implied, evidence };
}

/** Without a document date the year stays open: EDTF's unspecified digits. */
function undated({ month, day }: DayPoint): AnchoredDate | undefined {
  if (month === undefined) return undefined;
  const value = day === undefined ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
  return { value, implied: [], evidence: [] };
}

function pointText({
  year,
  month,
  day,
  clock,
}: DayPoint & { readonly year: number }): string | undefined {
  if (month === undefined) return formatYear(year);
  // Months 21 to 24 are EDTF's seasons.
  if (day === undefined) return formatMonth(year, month);
  if (!isDay({ year, month, day })) return undefined;
  return withClock(formatDay({ year, month, day }), clock);
}

function withClock(day: string, clock: Clock | undefined): string {
  return clock === undefined
    ? day
    : `${day}T${pad(clock.hour)}:${pad(clock.minute ?? 0)}${clock.offset ?? ''}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** How far ahead a date without a tense may lie in the document's own year, in days. */
const AHEAD = 150;
const NEAR_AHEAD = 45;
const FAR_BEHIND = 250;
/** News speaks of the days around it: this near, the tense of a neighbouring clause does not count. */
const CLOSE = 15;

/** The year (and month, for a bare day) that the tense allows, nearest to the document date. */
function nearest(
  point: DayPoint,
  tense: Tense,
  date: Day,
): { year: number; month?: number } | undefined {
  if (point.month === undefined) return nearestMonth(point.day ?? 1, tense, date);
  const distances = [date.year - 1, date.year, date.year + 1].flatMap((year) => {
    const day = { year, month: point.month ?? 1, day: point.day ?? 1 };
    if (
      point.weekday !== undefined &&
      point.day !== undefined &&
      isDay(day) &&
      weekdayOf(day) !== point.weekday
    )
      return [];
    const end = { ...day, day: point.day ?? daysIn(year, day.month) };
    const ahead =
      serial(day) > serial(date)
        ? serial(day) - serial(date)
        : serial(end) >= serial(date)
          ? 0
          : serial(end) - serial(date);
    return [{ year, ahead }];
  });
  const close = distances.find(({ ahead }) => Math.abs(ahead) <= CLOSE);
  if (close !== undefined) return close;
  const past = distances.filter(({ ahead }) => ahead <= 0).at(-1);
  const future = distances.find(({ ahead }) => ahead >= 0);
  if (tense === 'past' && past !== undefined) return past;
  if (tense === 'future' && future !== undefined) return future;
  const own = distances.find(({ year }) => year === date.year);
  if (own === undefined) return past ?? future;
  if (own.ahead > AHEAD && past !== undefined) return past;
  if (own.ahead < -FAR_BEHIND && future !== undefined && future.ahead <= NEAR_AHEAD) return future;
  return own;
}

function nearestMonth(
  day: number,
  tense: Tense,
  date: Day,
): { year: number; month: number } | undefined {
  const months = [-1, 0, 1]
    .map((by) => addMonths(date, by))
    .filter(({ year, month }) => day <= daysIn(year, month));
  const ahead = (month: { year: number; month: number }): number =>
    serial({ ...month, day }) - serial(date);
  if (tense === 'future') return months.find((month) => ahead(month) >= 0);
  if (tense === 'past') return months.filter((month) => ahead(month) <= 0).at(-1);
  return months.reduce(
    (best, month) => (Math.abs(ahead(month)) < Math.abs(ahead(best)) ? month : best),
    months[0] ?? date,
  );
}

/** The latest such weekday up to the document date, the next one where the tense says future. */
function anchorWeekday(
  weekday: number,
  tense: Tense,
  date: Day | undefined,
): AnchoredDate | undefined {
  if (date === undefined) return OPEN;
  const back = (weekdayOf(date) - weekday + 7) % 7;
  const by = tense === 'future' && back !== 0 ? 7 - back : -back;
  return {
    value: formatDay(fromSerial(serial(date) + by)),
    implied: ['year', 'month', 'day'],
    evidence: [documentDate(date)],
  };
}

/**
 * `12/1/2024`: the weekday decides, then a part over 12, then the language's habit or what the
 * document shows elsewhere; what is left keeps both readings.
 */
function anchorNumeric(
  numeric: NumericDay,
  tense: Tense,
  context: DateContext,
): AnchoredDate | undefined {
  const orders: ('day-first' | 'month-first')[] = numeric.dayFirst
    ? ['day-first', 'month-first']
    : ['month-first', 'day-first'];
  const readings = orders.flatMap((order) => {
    const point = inOrder(numeric, order);
    const anchored = point && anchorPoint(point, tense, context);
    return anchored === undefined || point === undefined ? [] : [{ order, point, anchored }];
  });
  const byWeekday =
    numeric.weekday === undefined
      ? []
      : readings.filter(({ point, anchored }) => weekdayFits(point, anchored.value));
  const [first, second] = byWeekday.length > 0 ? byWeekday : readings;
  if (first === undefined) return undefined;
  if (byWeekday.length === 1 && readings.length === 2)
    return {
      ...first.anchored,
      evidence: [...first.anchored.evidence, { kind: 'weekday', text: String(numeric.weekday) }],
    };
  if (second === undefined || first.anchored.value === second.anchored.value || numeric.dayFirst)
    return first.anchored;
  const chosen = context.order === second.order ? second : first;
  if (context.order !== undefined)
    return {
      ...chosen.anchored,
      evidence: [...chosen.anchored.evidence, { kind: 'order', text: context.order }],
    };
  const near = nearDocument([first.anchored, second.anchored], context.date);
  return near ?? { ...first.anchored, readings: [first.anchored.value, second.anchored.value] };
}

/** News speaks of the days around it: of two readings, the only one within a fortnight of the document date. */
function nearDocument(
  readings: readonly AnchoredDate[],
  date: Day | undefined,
): AnchoredDate | undefined {
  if (date === undefined) return undefined;
  const near = readings.filter(({ value }) => {
    const day = parseDay(value);
    return day !== undefined && Math.abs(serial(day) - serial(date)) <= 14;
  });
  const [only] = near;
  return near.length === 1 && only !== undefined
    ? { ...only, evidence: [...only.evidence, documentDate(date)] }
    : undefined;
}

export function inOrder(
  { first, second, year, weekday, clock }: NumericDay,
  order: 'day-first' | 'month-first',
): DayPoint | undefined {
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  if (month > 12 || day > 31 || (year !== undefined && !isDay({ year, month, day })))
    return undefined;
  return {
    kind: 'point',
    day,
    month,
    ...(year !== undefined && { year }),
    ...(weekday !== undefined && { weekday }),
    ...(clock && { clock }),
  };
}

function weekdayFits({ weekday }: DayPoint, value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number);
  return Number.isFinite(year) && weekdayOf({ year, month, day }) === weekday;
}

function anchorRange(
  from: DateSpec,
  to: DateSpec,
  tense: Tense,
  context: DateContext,
): AnchoredDate | undefined {
  const last = anchorDate({ spec: to, tense }, context);
  const year = Number(last?.value.slice(0, 4));
  const first = anchorDate(
    { spec: last === undefined ? from : sameYear(from, to, year), tense },
    context,
  );
  if (first === undefined || last === undefined || first.value > last.value) return undefined;
  return {
    ...last,
    value: `${first.value}/${last.value}`,
    ...(last.readings && first.readings
      ? { readings: last.readings.map((reading, index) => `${first.readings?.[index]}/${reading}`) }
      : {}),
  };
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

function addMonths(
  { year, month }: { year: number; month: number },
  by: number,
): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function shifted(date: Day, unit: string, by: number): string | undefined {
  switch (unit) {
    case 'day':
      return formatDay(fromSerial(serial(date) + by));
    case 'week': {
      const monday = serial(date) - weekdayOf(date) + 1 + 7 * by;
      return `${formatDay(fromSerial(monday))}/${formatDay(fromSerial(monday + 6))}`;
    }
    case 'month': {
      const { year, month } = addMonths(date, by);
      return formatMonth(year, month);
    }
    case 'quarter': {
      const first = addMonths(
        { year: date.year, month: Math.floor((date.month - 1) / 3) * 3 + 1 },
        3 * by,
      );
      return `${formatMonth(first.year, first.month)}/${formatMonth(first.year, first.month + 2)}`;
    }
    case 'year':
      return formatYear(date.year + by);
    default:
      return undefined;
  }
}

/** `last October`, `Oktober lalu`, `March last year`, `next Monday`. */
function namedShift(
  spec: Extract<DateSpec, { kind: 'named-shift' }>,
  date: Day,
): string | undefined {
  const { month, weekday, day, by, within } = spec;
  if (weekday !== undefined) {
    // `this Friday` is the Friday of this week, past or to come.
    if (by === 0 && within === undefined) return weekdayOfWeek(date, weekday, 0);
    if (within === 'week') return weekdayOfWeek(date, weekday, by);
    const back = (weekdayOf(date) - weekday + 7) % 7;
    const offset = by < 0 ? -(back || 7) : by > 0 ? 7 - back : -back;
    return formatDay(fromSerial(serial(date) + offset));
  }
  if (month === undefined) return undefined;
  const year = within === 'year' ? date.year + by : yearOfMonth(month, day, by, date);
  return day === undefined
    ? formatMonth(year, month)
    : isDay({ year, month, day })
      ? formatDay({ year, month, day })
      : undefined;
}

function weekdayOfWeek(date: Day, weekday: number, weeks: number): string {
  return formatDay(fromSerial(serial(date) - weekdayOf(date) + weekday + 7 * weeks));
}

function yearOfMonth(month: number, day: number | undefined, by: number, date: Day): number {
  const position = (month - date.month) * 32 + (day === undefined ? 0 : day - date.day);
  if (by < 0)
    return position < 0 || (position === 0 && day !== undefined) ? date.year : date.year - 1;
  if (by > 0) return position > 0 ? date.year : date.year + 1;
  return date.year;
}

function anchorPart(
  { months: [first, last], year, by }: Extract<DateSpec, { kind: 'part' }>,
  { date }: DateContext,
): AnchoredDate | undefined {
  const own = year ?? (date === undefined || by === undefined ? undefined : date.year + by);
  if (own === undefined) return undefined;
  return {
    value:
      first === last
        ? formatMonth(own, first)
        : `${formatMonth(own, first)}/${formatMonth(own, last)}`,
    implied: year === undefined ? ['year'] : [],
    evidence: [],
  };
}

function anchorLunar(
  { day, year }: Extract<DateSpec, { kind: 'lunar-new-year' }>,
  { date }: DateContext,
): AnchoredDate | undefined {
  const own = year ?? date?.year;
  const first = own === undefined ? undefined : lunarNewYear(own);
  if (first === undefined) return undefined;
  return {
    value: formatDay(fromSerial(serial(first) + (day ?? 1) - 1)),
    implied: year === undefined ? ['year'] : [],
    evidence: [],
  };
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
