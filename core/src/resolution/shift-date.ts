import type { DateSpec } from '../recognition/date-spec.ts';
import {
  addMonths,
  type Day,
  formatDay,
  formatMonth,
  formatYear,
  fromSerial,
  isDay,
  serial,
  weekdayOf,
} from './calendar.ts';

export function shifted(date: Day, unit: string, by: number): string | undefined {
  switch (unit) {
    case 'day':
      return formatDay(fromSerial(serial(date) + by));
    case 'week': {
      const monday = serial(date) - weekdayOf(date) + 1 + 7 * by;
      return `${formatDay(fromSerial(monday))}/${formatDay(fromSerial(monday + 6))}`;
    }
    case 'weekend': {
      const saturday = serial(date) - weekdayOf(date) + 6 + 7 * by;
      return `${formatDay(fromSerial(saturday))}/${formatDay(fromSerial(saturday + 1))}`;
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
export function namedShift(
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
  if (month === undefined) {
    const own = {
      ...addMonths(date, within === 'month' ? by : monthsTo(day ?? 0, by, date)),
      day: day ?? 0,
    };
    return isDay(own) ? formatDay(own) : undefined;
  }
  const year = within === 'year' ? date.year + by : yearOfMonth(month, day, by, date);
  return day === undefined
    ? formatMonth(year, month)
    : isDay({ year, month, day })
      ? formatDay({ year, month, day })
      : undefined;
}

/** `ngày 20 tới`: how many months away the next or last such day is. */
function monthsTo(day: number, by: number, date: Day): number {
  if (by > 0) return day > date.day ? 0 : 1;
  return by < 0 && day >= date.day ? -1 : 0;
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

/** `last summer`: of this year once that is over, else of the year before. Winter has the year it begins in. */
export function yearOfSeason(
  { season, by, within }: { season: number; by: number; within?: 'year' },
  date: Day,
): number {
  if (within === 'year') return date.year + by;
  const lastMonth = 3 * season + 2;
  return by === -1 && date.month > lastMonth ? date.year : date.year + by;
}
