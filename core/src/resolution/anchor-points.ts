import type { DateOrder } from '../knowledge/country.ts';
import type { Clock, DayPoint, NumericDay } from '../recognition/date-spec.ts';
import type { Evidence } from '../recognition/evidence.ts';
import type { Writable } from '../text/writable.ts';
import {
  type AnchoredDate,
  type DateContext,
  documentDate,
  OPEN,
  stated,
  type Tense,
} from './anchored-date.ts';
import {
  type Day,
  formatDay,
  formatMonth,
  formatYear,
  fromSerial,
  isDay,
  parseDay,
  serial,
  twoDigits,
  weekdayOf,
} from './calendar.ts';
import { nearest } from './nearest-date.ts';
import { offsetOn } from './summer-time.ts';

export function anchorPoint(
  point: DayPoint,
  tense: Tense,
  context: DateContext,
): AnchoredDate | undefined {
  const { year, month, day, weekday } = point;
  if (month === undefined && day === undefined) {
    if (year !== undefined) return stated(formatYear(year));
    return weekday === undefined ? undefined : anchorWeekday(point, weekday, tense, context.date);
  }
  if (year !== undefined) return stated(pointText(year, point));
  if (context.date === undefined) return undated(point);
  const chosen = nearest(point, tense, context.date);
  const value =
    chosen && pointText(chosen.year, { month: chosen.month ?? month, day, clock: point.clock });
  if (value === undefined) return undefined;
  const implied = month === undefined ? ['year', 'month'] : ['year'];
  const evidence: Evidence[] = [documentDate(context.date)];
  if (tense !== undefined) evidence.push({ kind: 'tense', text: tense });
  return { value, implied, evidence };
}

/** Without a document date the year stays open: EDTF's unspecified digits. */
export function undated({ month, day }: Pick<DayPoint, 'month' | 'day'>): AnchoredDate | undefined {
  if (month === undefined && day === undefined) return undefined;
  const open = month === undefined ? 'XXXX-XX' : `XXXX-${twoDigits(month)}`;
  const value = day === undefined ? open : `${open}-${twoDigits(day)}`;
  return { value, implied: [], evidence: [] };
}

function pointText(
  year: number,
  { month, day, clock }: { [K in 'month' | 'day' | 'clock']?: DayPoint[K] | undefined },
): string | undefined {
  if (month === undefined) return formatYear(year);
  // Months 21 to 24 are EDTF's seasons.
  if (day === undefined) return formatMonth(year, month);
  if (!isDay({ year, month, day })) return undefined;
  return withClock(formatDay({ year, month, day }), clock);
}

/** `2025-12-03T18:05+07:00`; nothing is added where there is no clock time. */
export function withClock(day: string, clock: Clock | undefined): string {
  if (clock === undefined) return day;
  const second = clock.second === undefined ? '' : `:${twoDigits(clock.second)}`;
  return `${day}T${twoDigits(clock.hour)}:${twoDigits(clock.minute ?? 0)}${second}${offsetOn(day, clock)}`;
}

/**
 * The latest such weekday up to the document date, the next one where the tense says future. Without a tense tomorrow is
 * likelier than a week ago tomorrow.
 */
function anchorWeekday(
  { clock }: DayPoint,
  weekday: number,
  tense: Tense,
  date: Day | undefined,
): AnchoredDate | undefined {
  if (date === undefined) return OPEN;
  const back = (weekdayOf(date) - weekday + 7) % 7;
  const ahead = (tense === 'future' && back !== 0) || (tense === undefined && back === 6);
  const by = ahead ? 7 - back : -back;
  return {
    value: withClock(formatDay(fromSerial(serial(date) + by)), clock),
    implied: ['year', 'month', 'day'],
    evidence: [documentDate(date)],
  };
}

/**
 * `12/1/2024`: the weekday decides, then a part over 12, then the language's habit or what the
 * document shows elsewhere; what is left keeps both readings.
 */
export function anchorNumeric(
  numeric: NumericDay,
  tense: Tense,
  context: DateContext,
): AnchoredDate | undefined {
  const orders: DateOrder[] = numeric.dayFirst
    ? ['day-first', 'month-first']
    : ['month-first', 'day-first'];
  const readings: NumericReading[] = [];
  for (const order of orders) {
    const point = inOrder(numeric, order);
    const anchored = point && anchorPoint(point, tense, context);
    if (anchored === undefined || point === undefined) continue;
    readings.push({ order, point, anchored });
    // Where the day always comes first, only a weekday can speak for another order.
    if (numeric.dayFirst && numeric.weekday === undefined) break;
  }
  const byWeekday =
    numeric.weekday === undefined
      ? []
      : readings.filter(({ point, anchored }) => weekdayFits(point, anchored.value));
  const [first, second] = byWeekday.length > 0 ? byWeekday : readings;
  if (first === undefined) return undefined;
  // Where the day always comes first, a day of these weeks with a mistaken weekday is likelier than a date turned round.
  if (numeric.dayFirst && numeric.year === undefined) {
    const usual = nearDocument([readings[0]?.anchored ?? first.anchored], context.date);
    if (usual !== undefined) return usual;
  }
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

interface NumericReading {
  readonly order: DateOrder;
  readonly point: DayPoint;
  readonly anchored: AnchoredDate;
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
  if (near.length !== 1 || only === undefined) return undefined;
  const isTold = only.evidence.some(({ kind }) => kind === 'document-date');
  return isTold ? only : { ...only, evidence: [...only.evidence, documentDate(date)] };
}

export function inOrder(
  { first, second, year, weekday, clock }: NumericDay,
  order: DateOrder,
): DayPoint | undefined {
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  if (month > 12 || day > 31 || (year !== undefined && !isDay({ year, month, day })))
    return undefined;
  const point: Writable<DayPoint> = { kind: 'point', day, month };
  if (year !== undefined) point.year = year;
  if (weekday !== undefined) point.weekday = weekday;
  if (clock !== undefined) point.clock = clock;
  return point;
}

function weekdayFits({ weekday }: DayPoint, value: string): boolean {
  const day = parseDay(value);
  return day !== undefined && weekdayOf(day) === weekday;
}
