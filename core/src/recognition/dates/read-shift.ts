import {
  AGO,
  CARDINAL,
  COUNTED,
  CURRENCY,
  DAY_PART,
  DETERMINER,
  ENDING,
  HALF,
  MAGNITUDE,
  MODIFIER,
  MONTH,
  OF,
  PER_ONE,
  PERIOD,
  PLURAL,
  SHIFT,
  SHIFT_AFTER,
  SHIFT_BEFORE,
  THROUGH,
  UNIT,
  WEEKDAY,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  type Hit,
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  isWord,
  mayOpen,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap } from '../../text/tokens.ts';
import type { DateSpec } from '../date-spec.ts';
import { readAgo, readHalfAgo } from './read-ago.ts';
import { readDay } from './read-day.ts';
import { monthAt } from './read-month.ts';
import { type Day, dayAt, digitsAt, type Part, yearAt } from './read-parts.ts';
import { readRange } from './read-range.ts';
import type { PeriodPart } from './read-years.ts';
import { goesOn, WEEKDAYS, weekdayAt } from './weekdays.ts';

/** Expressions that the document date makes a date: `yesterday`, `Oktober lalu`, `last October`, `next Monday`. */
export function readShift(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  if (isDigits(reading, at))
    return (
      readMonthShift(reading, at, dayFirst) ??
      (endsName(reading, at) ? undefined : readAgo(reading, at))
    );
  if (!mayOpen(reading, at, OPENERS)) return undefined;
  return (
    readMonthShift(reading, at, dayFirst) ??
    readShiftBefore(reading, at) ??
    readHalfAgo(reading, at) ??
    readAgo(reading, at) ??
    readWholeShift(reading, at)
  );
}

const OPENERS = kindSet(
  ...WEEKDAYS.kinds,
  'month',
  'lower-month',
  'unit',
  'ordinal',
  'shift-before',
  'half',
  'cardinal',
  'article',
  'shift',
);

/** A range, with the word behind it that says on which side of the document date it lies: `17-18 Mei lalu`. */
export function readShiftedRange(
  reading: Reading,
  at: number,
  dayFirst: boolean,
): PeriodPart | undefined {
  const range = readRange(reading, at, dayFirst);
  const after = range && hitOf(reading, range.end, SHIFT_AFTER);
  if (range?.value.kind !== 'range' || after === undefined) return range;
  const from = shiftedDay(range.value.from, after.entry.by);
  const to = shiftedDay(range.value.to, after.entry.by);
  return from === undefined || to === undefined
    ? range
    : { value: { kind: 'range', from, to }, end: after.end, rule: 'dates/relative-range' };
}

/** A day or month without a year, on one side of the document date. */
function shiftedDay(spec: DateSpec, by: number): DateSpec | undefined {
  if ((spec.kind !== 'point' && spec.kind !== 'numeric') || spec.year !== undefined)
    return undefined;
  const numeric = spec.kind === 'numeric';
  if (numeric && !spec.dayFirst) return undefined;
  const [day, month] = numeric ? [spec.first, spec.second] : [spec.day, spec.month];
  return month === undefined
    ? undefined
    : { kind: 'named-shift', month, by, ...(day !== undefined && { day }) };
}

/** `tahun lalu`, `hôm qua`. `5 năm qua` and `những năm qua` are durations. */
function readWholeShift(reading: Reading, at: number): PeriodPart | undefined {
  const shift = hitOf(reading, at, SHIFT);
  if (
    shift === undefined ||
    isDoubled(reading, at) ||
    isDuration(reading, at) ||
    isRate(reading, at) ||
    endsPeriod(reading, shift)
  )
    return undefined;
  const { unit, by } = shift.entry;
  // `sang [năm 2022]`: the word for year belongs to the number behind it.
  const own = hitOf(reading, shift.end - 1, UNIT);
  if (own?.entry.inside && own.entry.unit === 'year' && yearAt(reading, shift.end) !== undefined)
    return undefined;
  // `in this year 1985,`
  const year = unit === 'year' && by === 0 ? yearAt(reading, shift.end) : undefined;
  if (year !== undefined && isMark(reading, year.end, ',.;)'))
    return { value: { kind: 'point', year: year.value }, end: year.end, rule: 'dates/year' };
  // `last week Thursday`
  const weekday = unit === 'week' ? hitOf(reading, shift.end, WEEKDAY) : undefined;
  if (weekday !== undefined)
    return {
      value: { kind: 'named-shift', weekday: weekday.entry.weekday, by, within: 'week' },
      end: weekday.end,
      rule: 'dates/relative-weekday',
    };
  return { value: { kind: 'shift', unit, by }, end: shift.end, rule: `dates/relative-${unit}` };
}

/** `Rp200.000 [semalam]`: a night, where an amount stands before it. */
function isRate(reading: Reading, at: number): boolean {
  const one = hitOf(reading, at, PER_ONE);
  if (one === undefined || hitOf(reading, at, SHIFT)?.end !== one.end) return false;
  return isBehindAmount(reading, at);
}

/** A currency behind its digits, or digits and what multiplies them behind their currency. */
function isBehindAmount(reading: Reading, end: number): boolean {
  let at = end;
  while (
    isDigits(reading, at - 1) ||
    isMark(reading, at - 1, '.,') ||
    hitBefore(reading, at, NUMERALS) !== undefined
  )
    at--;
  return at >= 0 && hitBefore(reading, at, CURRENCY) !== undefined;
}

/** `the last week of September`: the last one of something, and not the one before this. */
function endsPeriod(reading: Reading, shift: Hit): boolean {
  const of = hitOf(reading, shift.end, OF);
  return (
    of !== undefined &&
    !isMark(reading, shift.end, ',') &&
    hitOf(reading, shift.at, ENDING) !== undefined &&
    (monthAt(reading, of.end) !== undefined || yearAt(reading, of.end) !== undefined)
  );
}

/** `550 triệu [năm trước]`: so many years ago, and not `Rp 5 triliun tahun lalu`. */
function isGreatNumber(reading: Reading, end: number): boolean {
  let at = hitBefore(reading, end, MAGNITUDE)?.at ?? end;
  if (at === end) return false;
  while (
    hitBefore(reading, at, NUMERALS) !== undefined ||
    isDigits(reading, at - 1) ||
    isMark(reading, at - 1, '.,')
  )
    at--;
  return at >= 0 && hitBefore(reading, at, CURRENCY) === undefined;
}

const NUMERALS = kindSet('magnitude', 'cardinal');

/** `hari-[hari ini]`: these days. */
function isDoubled(reading: Reading, at: number): boolean {
  return (
    isMark(reading, at - 1, '-') &&
    reading.gap[at] === Gap.None &&
    reading.word[at - 2] === reading.word[at]
  );
}

/** `G20 [năm nay]`: a number that is glued to letters counts nothing. */
function endsName(reading: Reading, at: number): boolean {
  return reading.gap[at] === Gap.None && isWord(reading, at - 1);
}

function isDuration(reading: Reading, at: number): boolean {
  // `2 tháng này`, and not `turned 50 last month`, where a word stands before the unit.
  const counted = hitOf(reading, at, COUNTED) ?? hitOf(reading, at, UNIT);
  if (
    counted !== undefined &&
    ((digitsAt(reading, at - 1) !== undefined && !endsName(reading, at - 1)) ||
      hitOf(reading, at - 1, CARDINAL) !== undefined ||
      isGreatNumber(reading, at))
  )
    return true;
  // `over the last year`: the twelve months up to now.
  if (hitOf(reading, at, ENDING) !== undefined && hitOf(reading, at - 1, DETERMINER) !== undefined)
    return true;
  // `over the next year`: the twelve months from now.
  if (hitOf(reading, at - 1, DETERMINER) && hitOf(reading, at - 2, MODIFIER)) return true;
  return hitOf(reading, at - 1, PLURAL) !== undefined || hitOf(reading, at - 1, HALF) !== undefined;
}

/** `last October`, `last September 23`, `next Monday`, `this May`. */
function readShiftBefore(reading: Reading, at: number): PeriodPart | undefined {
  const word = hitOf(reading, at, SHIFT_BEFORE);
  if (word === undefined) return undefined;
  const { by, weekdayOf } = word.entry;
  const month = hitOf(reading, word.end, MONTH);
  if (month !== undefined) {
    const day = dayOfMonth(reading, word.end);
    return {
      value: {
        kind: 'named-shift',
        month: month.entry.month,
        by,
        ...(day && { day: day.value }),
      },
      end: day?.end ?? month.end,
      rule: 'dates/relative-month',
    };
  }
  const season = hitOf(reading, word.end, PERIOD);
  if (season?.entry.period === 'season' && season.entry.index !== undefined) {
    return {
      value: { kind: 'season-shift', season: season.entry.index, by },
      end: season.end,
      rule: 'dates/relative-season',
    };
  }
  const weekday = weekdayAt(reading, word.end, true);
  return (
    weekday && {
      value: {
        kind: 'named-shift',
        weekday: weekday.value,
        by,
        ...(weekdayOf && { within: weekdayOf }),
      },
      end: weekday.end,
      rule: 'dates/relative-weekday',
    }
  );
}

/** `last [September 23]`: the day behind the month, where no year follows. */
function dayOfMonth(reading: Reading, at: number): Part<number> | undefined {
  const day = readDay(reading, at, false);
  const point = day?.value.kind === 'point' && day.value.year === undefined ? day.value : undefined;
  return day && point?.day !== undefined ? { value: point.day, end: day.end } : undefined;
}

/** `Oktober lalu`, `2 September lalu`, `March last year`, `Senin depan`, `thứ Hai tuần tới`. */
function readMonthShift(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const weekday = weekdayAt(reading, at, false);
  const day = weekday === undefined ? dayForShift(reading, at, dayFirst) : undefined;
  const end = weekday?.end ?? day?.end;
  const named = weekday === undefined ? day?.value : { weekday: weekday.value };
  if (end === undefined || named === undefined) return undefined;
  const within =
    hitOf(reading, hitOf(reading, end, OF)?.end ?? end, SHIFT) ?? hitOf(reading, end, SHIFT);
  const unit = within && unitOfShift(within.entry.unit, named);
  if (within !== undefined && unit !== undefined) {
    return {
      value: { kind: 'named-shift', ...named, by: within.entry.by, within: unit },
      end: within.end,
      rule: 'dates/relative-month',
    };
  }
  const after = hitOf(reading, end, SHIFT_AFTER);
  if (after === undefined || goesOn(reading, after) || opensWithWeek(reading, at)) return undefined;
  // `đêm 9.10 [tới] rạng sáng 10.10`: up to another day.
  const part = hitOf(reading, after.end, DAY_PART);
  if (hitOf(reading, end, THROUGH) !== undefined && part && readDay(reading, part.end, dayFirst))
    return undefined;
  const { by, weekdayOf } = after.entry;
  return {
    value: {
      kind: 'named-shift',
      ...named,
      by,
      ...(weekday && weekdayOf && { within: weekdayOf }),
    },
    end: after.end,
    rule: weekday === undefined ? 'dates/relative-month' : 'dates/relative-weekday',
  };
}

/** `Minggu ini` at the head of a sentence, where the week has a capital like the Sunday: the week is meant far more often. */
function opensWithWeek(reading: Reading, at: number): boolean {
  return (
    hitOf(reading, at, SHIFT)?.entry.unit === 'week' &&
    (at === 0 || isMark(reading, at - 1, '.!?“"'))
  );
}

interface Named {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** What the year, week or month that is meant can belong to: `March last year`, `Friday this week`, `the 5th of next month`. */
function unitOfShift(
  unit: string,
  { month, day, weekday }: Named,
): 'year' | 'week' | 'month' | undefined {
  if (unit === 'year' && (month !== undefined || weekday !== undefined)) return 'year';
  if (unit === 'week' && weekday !== undefined) return 'week';
  return unit === 'month' && day !== undefined && month === undefined ? 'month' : undefined;
}

/** A day or month without a year: `2 September`, `Oktober`, `ngày 5/3`, `the 15th`. What `thắng 3-1 trước Lào` has is a score. */
function dayForShift(reading: Reading, at: number, dayFirst: boolean): Part<Named> | undefined {
  const day = readDay(reading, at, dayFirst);
  if (day === undefined) {
    if (!isDigits(reading, at)) return undefined;
    const number = dayAt(reading, at);
    const named = hitOf(reading, at - 1, UNIT)?.entry.unit === 'day' || number?.end === at + 2;
    return number && named ? { value: { day: number.value }, end: number.end } : undefined;
  }
  const { value, end } = day;
  if (value.year !== undefined || isFractionAgo(reading, at, day)) return undefined;
  if (
    day.needsEvidence &&
    isMark(reading, at + 1, '-–') &&
    hitOf(reading, at - 1, DAY_WORDS) === undefined &&
    // `13-9 năm ngoái`, and not a score of last year.
    !(
      value.kind === 'numeric' &&
      value.first > 9 &&
      hitOf(reading, end, SHIFT)?.entry.unit === 'year'
    )
  )
    return undefined;
  if (value.kind === 'point')
    return {
      value: {
        ...(value.month !== undefined && { month: value.month }),
        ...(value.day !== undefined && { day: value.day }),
      },
      end,
    };
  return value.dayFirst && value.second <= 12
    ? { value: { day: value.first, month: value.second }, end }
    : undefined;
}

/** `khoảng 3/4 năm trước`: three quarters of a year ago, where no word before it says that it is a day. */
function isFractionAgo(reading: Reading, at: number, { value, end, needsEvidence }: Day): boolean {
  if (!needsEvidence || value.kind !== 'numeric' || value.first >= value.second) return false;
  const unit = hitOf(reading, end, COUNTED);
  const ago = unit !== undefined && hitOf(reading, unit.end, AGO) !== undefined;
  return ago && hitOf(reading, at - 1, DAY_WORDS) === undefined;
}

const DAY_WORDS = kindSet('on-day', 'day-part', 'weekday', 'clock');
