import type { EntryOf } from '../../lexicon/entry.ts';
import {
  AND,
  COUNTED,
  FUNCTION_WORD,
  HIJRI_ERA,
  HIJRI_MONTH,
  HOLIDAY,
  LUNAR,
  LUNAR_MONTH,
  LUNAR_NEW_YEAR,
  LUNAR_YEAR_NAME,
  UNIT,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  type Hit,
  hitBefore,
  hitOf,
  isDigits,
  isWord,
  opensWithin,
  type Reading,
} from '../../lexicon/reading.ts';
import type { DateSpec } from '../date-spec.ts';
import { digitsAt } from './read-parts.ts';
import type { PeriodPart } from './read-years.ts';
import { yearBehind } from './year-behind.ts';

/** `Natal 2025`, `Christmas 2024`, `Tết 2025`, `mùng 2 Tết`, `1 Muharam 1447 H`. */
export function readHoliday(reading: Reading, at: number): PeriodPart | undefined {
  const fixed = hitOf(reading, at, HOLIDAY);
  const year = fixed && yearBehind(reading, fixed.end);
  if (fixed !== undefined && year !== undefined) {
    const { month, day } = fixed.entry;
    return {
      value: { kind: 'point', year: year.value, month, day },
      end: year.end,
      rule: 'dates/holiday',
    };
  }
  return (
    (fixed && readOpenHoliday(reading, fixed)) ??
    readLunarNewYear(reading, at) ??
    readHijri(reading, at)
  );
}

/** `before Christmas`, `since May Day`: a day, where a word for a time stands before it and nothing behind it (`Christmas dinner`). */
function readOpenHoliday(reading: Reading, fixed: Hit<EntryOf<'holiday'>>): PeriodPart | undefined {
  const { at, end, entry } = fixed;
  const time =
    hitBefore(reading, at, TIME) !== undefined && hitOf(reading, at - 1, AND) === undefined;
  const whole = at === 0 && end === reading.count;
  const noun = isWord(reading, end) && hitOf(reading, end, FUNCTION_WORD) === undefined;
  if ((!time || noun) && !whole) return undefined;
  return {
    value: { kind: 'point', month: entry.month, day: entry.day },
    end,
    rule: 'dates/holiday',
  };
}

const TIME = kindSet('year-context', 'on-day');

function readLunarNewYear(reading: Reading, at: number): PeriodPart | undefined {
  const unit = hitOf(reading, at, UNIT);
  const day = unit?.entry.unit === 'day' ? digitsAt(reading, unit.end) : undefined;
  const named = hitOf(reading, day === undefined ? at : (unit?.end ?? at) + 1, LUNAR_NEW_YEAR);
  if (named === undefined) return undefined;
  const name = hitOf(reading, named.end, LUNAR_YEAR_NAME);
  const year = yearBehind(reading, name?.end ?? named.end);
  if (day === undefined && year === undefined && name === undefined) return undefined;
  const value: DateSpec = {
    kind: 'lunar-new-year',
    ...(day && { day: day.value }),
    ...(year && { year: year.value }),
    ...(name && { cycle: name.entry.year }),
  };
  return { value, end: year?.end ?? name?.end ?? named.end, rule: 'dates/lunar-new-year' };
}

function readHijri(reading: Reading, at: number): PeriodPart | undefined {
  const day = digitsAt(reading, at);
  const month = hitOf(reading, day === undefined ? at : at + 1, HIJRI_MONTH);
  const year = month && digitsAt(reading, month.end);
  if (
    month === undefined ||
    year === undefined ||
    year.length !== 4 ||
    year.value < 1300 ||
    year.value > 1600
  )
    return undefined;
  const era = hitOf(reading, month.end + 1, HIJRI_ERA);
  const value: DateSpec = {
    kind: 'hijri',
    month: month.entry.month,
    year: year.value,
    ...(day && { day: day.value }),
  };
  return { value, end: era?.end ?? month.end + 1, rule: 'dates/hijri' };
}

/** `mùng 10 tháng 3 âm lịch`, `ngày 23 tháng Chạp`, but not `ngày 25 tháng Giêng 1973`: a day of the lunar calendar, read as a plain one from `at` on. */
export function lunarDay(reading: Reading, at: number, part: PeriodPart): PeriodPart | undefined {
  const named = hitOf(reading, part.end, LUNAR);
  if (named === undefined && !opensWithin(reading, at, part.end, LUNAR_MONTH)) return undefined;
  if (named === undefined && isWestern(reading, at, part)) return undefined;
  const { value } = part;
  if (value.kind !== 'point' && value.kind !== 'numeric') return undefined;
  const [day, month] =
    value.kind === 'numeric' ? [value.first, value.second] : [value.day, value.month];
  if (day === undefined || month === undefined || day > 30 || month > 12) return undefined;
  return {
    value: { kind: 'lunar', day, month, ...(value.year !== undefined && { year: value.year }) },
    end: named?.end ?? part.end,
    rule: 'dates/lunar',
  };
}

/** `25 tháng Giêng 1973`: a year of ours right behind the month, and a number for a day as any other: `mùng 5 tháng Giêng 1789` is lunar. */
function isWestern(reading: Reading, at: number, { value, end }: PeriodPart): boolean {
  const plain = hitOf(reading, at, COUNTED)?.entry.unit === 'day' ? at + 1 : at;
  const year = value.kind === 'point' && value.year !== undefined && isDigits(reading, end - 1);
  return year && isDigits(reading, plain) && hitOf(reading, end - 2, UNIT)?.entry.unit !== 'year';
}
