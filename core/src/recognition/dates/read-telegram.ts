import { type Reading, textOf } from '../../lexicon/reading.ts';
import { Gap } from '../../text/tokens.ts';
import { monthAt } from './read-month.ts';
import { digitsAt } from './read-parts.ts';
import type { PeriodPart } from './read-years.ts';

/** `190036Z NOV 76`: day, hour and minute at Greenwich, month and year, as telegrams give when they were sent. */
export function readTelegram(reading: Reading, at: number): PeriodPart | undefined {
  const digits = textOf(reading, at, at + 1);
  if (digits.length !== DIGITS || reading.gap[at + 1] !== Gap.None) return undefined;
  if (textOf(reading, at + 1, at + 2) !== 'Z') return undefined;
  const month = monthAt(reading, at + 2);
  const year = month && digitsAt(reading, month.end);
  const [day = 0, hour = 0, minute = 0] = [0, 2, 4].map((from) =>
    Number(digits.slice(from, from + 2)),
  );
  if (month === undefined || year === undefined || day < 1 || day > 31) return undefined;
  if (hour > 23 || minute > 59 || (year.length !== 2 && year.length !== 4)) return undefined;
  return {
    value: {
      kind: 'point',
      day,
      month: month.value,
      year: year.length === 4 ? year.value : centuryOf(year.value) + year.value,
      clock: { hour, minute, offset: '+00:00' },
    },
    end: month.end + 1,
    rule: 'dates/telegram',
  };
}

const DIGITS = 6;

/** Telegrams with such a line are known since the forties. */
function centuryOf(year: number): number {
  return year >= 40 ? 1900 : 2000;
}
