import type { DayPoint } from '../recognition/date-spec.ts';
import type { Tense } from './anchored-date.ts';
import { addMonths, type Day, daysIn, isDay, serial, weekdayOf } from './calendar.ts';

/** How far ahead a date without a tense may lie in the document's own year, in days. */
const AHEAD = 183;
const NEAR_AHEAD = 60;
const FAR_BEHIND = 250;
/** News speaks of the days around it: this near, the tense of a neighbouring clause does not count. */
const CLOSE = 15;

/** The year (and month, for a bare day) that the tense allows, nearest to the document date. */
export function nearest(
  point: DayPoint,
  tense: Tense,
  date: Day,
): { year: number; month?: number } | undefined {
  if (point.month === undefined) return nearestMonth(point, tense, date);
  const all = [date.year - 1, date.year, date.year + 1].map((year) => {
    const day = { year, month: point.month ?? 1, day: point.day ?? 1 };
    const end = { year, month: day.month, day: point.day ?? daysIn(year, day.month) };
    const ahead =
      serial(day) > serial(date)
        ? serial(day) - serial(date)
        : serial(end) >= serial(date)
          ? 0
          : serial(end) - serial(date);
    return { year, ahead, fits: fitsWeekday(point, day) };
  });
  const close = all.find(({ ahead }) => Math.abs(ahead) <= CLOSE);
  // A day this near with a mistaken weekday is likelier than the same day of another year.
  if (close !== undefined) return close;
  const fitting = all.filter(({ fits }) => fits);
  const distances = fitting.length > 0 ? fitting : all;
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

function fitsWeekday({ day, weekday }: DayPoint, on: Day): boolean {
  return weekday === undefined || day === undefined || (isDay(on) && weekdayOf(on) === weekday);
}

/** The month of a bare day. Its weekday can tell one further away: `Thursday the 15th`. */
function nearestMonth(
  { day = 1, weekday }: DayPoint,
  tense: Tense,
  date: Day,
): { year: number; month: number } | undefined {
  const months = (weekday === undefined ? [-1, 0, 1] : [-3, -2, -1, 0, 1, 2, 3])
    .map((by) => addMonths(date, by))
    .filter(
      (month) =>
        day <= daysIn(month.year, month.month) &&
        (weekday === undefined || weekdayOf(inMonth(month, day)) === weekday),
    );
  const ahead = (month: { year: number; month: number }): number =>
    serial(inMonth(month, day)) - serial(date);
  if (tense === 'future') return months.find((month) => ahead(month) >= 0);
  if (tense === 'past') return months.filter((month) => ahead(month) <= 0).at(-1);
  return months.reduce(
    (best, month) => (Math.abs(ahead(month)) < Math.abs(ahead(best)) ? month : best),
    months[0] ?? date,
  );
}

function inMonth({ year, month }: { year: number; month: number }, day: number): Day {
  return { year, month, day };
}
