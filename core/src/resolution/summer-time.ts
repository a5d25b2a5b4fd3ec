import type { Clock } from '../recognition/date-spec.ts';
import { type Day, nthWeekday, parseDay, serial } from './calendar.ts';

/**
 * The offset of a clock time on a day: `-04:00` for `ET` in July, `-05:00` in January. Empty where no zone was named, or
 * where the day leaves open which of its two offsets a zone had.
 */
export function offsetOn(day: string, { hour, offset, summer }: Clock): string {
  if (summer === undefined) return offset ?? '';
  const on = parseDay(day);
  const isSummer = on && isSummerTime(on, hour);
  return (isSummer === undefined ? undefined : isSummer ? summer : offset) ?? '';
}

/**
 * Whether the United States have summer time at an hour of a day: from the second Sunday of March to the first of November,
 * each at two o'clock. `undefined` before that became their law, and in the hour that comes twice.
 */
function isSummerTime(day: Day, hour: number): boolean | undefined {
  if (day.year < LAW) return undefined;
  const begins = nthWeekday({ year: day.year, month: 3 }, SUNDAY, 2);
  const ends = nthWeekday({ year: day.year, month: 11 }, SUNDAY, 1);
  if (begins === undefined || ends === undefined) return undefined;
  const now = serial(day);
  if (now === serial(begins)) return hour >= CHANGE;
  if (now !== serial(ends)) return now > serial(begins) && now < serial(ends);
  return hour === CHANGE - 1 ? undefined : hour < CHANGE;
}

const LAW = 2007;
const SUNDAY = 7;
const CHANGE = 2;
