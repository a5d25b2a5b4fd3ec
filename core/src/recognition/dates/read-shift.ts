import { kindSet } from '../../lexicon/kinds.ts';
import {
  type Hit,
  hit,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  isWord,
  mayOpen,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import type { DateSpec } from '../date-spec.ts';
import { type Day, hasDay, monthAt, readDay, yearOfNext } from './read-day.ts';
import { dayAt, digitsAt, type Part, yearAt } from './read-parts.ts';
import { readRange } from './read-range.ts';
import type { PeriodPart } from './read-years.ts';

/** Expressions that the document date makes a date: `yesterday`, `Oktober lalu`, `last October`, `next Monday`. */
export function readShift(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  if (isDigits(reading, at)) return readMonthShift(reading, at, dayFirst) ?? readAgo(reading, at);
  if (!mayOpen(reading, at, OPENERS)) return undefined;
  return (
    readMonthShift(reading, at, dayFirst) ??
    readShiftBefore(reading, at) ??
    readHalfAgo(reading, at) ??
    readAgo(reading, at) ??
    readWholeShift(reading, at)
  );
}

const WEEKDAYS = kindSet('weekday', 'numbered-weekday', 'weekday-beside-date');
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
  const after = range && hit(reading, range.end, 'shift-after');
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

/** `half a year ago`, `setengah tahun lalu`: six months. */
function readHalfAgo(reading: Reading, at: number): PeriodPart | undefined {
  const half = hit(reading, at, 'half');
  const unit = half && hit(reading, half.end, 'counted');
  const ago = unit && hit(reading, unit.end, 'ago');
  return unit?.entry.unit !== 'year' || ago === undefined
    ? undefined
    : { value: { kind: 'shift', unit: 'month', by: -6 }, end: ago.end, rule: 'dates/ago' };
}

/** `two days ago`, `3 tahun lalu`, `ba tuần trước`. */
function readAgo(reading: Reading, at: number): PeriodPart | undefined {
  const digits = digitsAt(reading, at);
  // `3/4 năm trước`: a fraction.
  if (isMark(reading, at - 1, '/') && digitsAt(reading, at - 2) !== undefined) return undefined;
  const word =
    digits === undefined
      ? (hit(reading, at, 'cardinal') ?? hit(reading, at, 'article'))
      : undefined;
  const count = digits?.value ?? (word?.entry.kind === 'cardinal' ? word.entry.number : 1);
  const unit = hit(reading, word?.end ?? at + 1, 'counted');
  const ago =
    (digits ?? word) === undefined || unit === undefined
      ? undefined
      : hit(reading, unit.end, 'ago');
  if (
    unit === undefined ||
    ago === undefined ||
    count < 1 ||
    count > 500 ||
    (ago.entry.orBefore && isName(reading, ago.end))
  )
    return undefined;
  const [shift, times] = AGO[unit.entry.unit];
  return {
    value: { kind: 'shift', unit: shift, by: -times * count },
    end: ago.end,
    rule: 'dates/ago',
  };
}

/** In which unit a time ago is counted, and how many of them one is. */
const AGO = {
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
} as const;

/** Of `một tuần trước London`: before something, not ago. */
function isName(reading: Reading, at: number): boolean {
  return (
    at < reading.count && reading.kind[at] === TokenKind.Word && reading.shape[at] === Shape.Capital
  );
}

/** `tahun lalu`, `hôm qua`. `5 năm qua` and `những năm qua` are durations. */
function readWholeShift(reading: Reading, at: number): PeriodPart | undefined {
  const shift = hit(reading, at, 'shift');
  if (shift === undefined || isDuration(reading, at) || endsPeriod(reading, shift))
    return undefined;
  const { unit, by } = shift.entry;
  // `last week Thursday`
  const weekday = unit === 'week' ? hit(reading, shift.end, 'weekday') : undefined;
  if (weekday !== undefined)
    return {
      value: { kind: 'named-shift', weekday: weekday.entry.weekday, by, within: 'week' },
      end: weekday.end,
      rule: 'dates/relative-weekday',
    };
  return { value: { kind: 'shift', unit, by }, end: shift.end, rule: `dates/relative-${unit}` };
}

/** `the last week of September`: the last one of something, and not the one before this. */
function endsPeriod(reading: Reading, shift: Hit): boolean {
  const of = hit(reading, shift.end, 'of');
  return (
    of !== undefined &&
    !isMark(reading, shift.end, ',') &&
    hit(reading, shift.at, 'ending') !== undefined &&
    (monthAt(reading, of.end) !== undefined || yearAt(reading, of.end) !== undefined)
  );
}

function isDuration(reading: Reading, at: number): boolean {
  if (digitsAt(reading, at - 1) !== undefined || hit(reading, at - 1, 'cardinal') !== undefined)
    return true;
  // `over the last year`: the twelve months up to now.
  if (hit(reading, at, 'ending') !== undefined && hit(reading, at - 1, 'determiner') !== undefined)
    return true;
  // `over the next year`: the twelve months from now.
  if (hit(reading, at - 1, 'determiner') && hit(reading, at - 2, 'modifier')) return true;
  return hit(reading, at - 1, 'plural') !== undefined || hit(reading, at - 1, 'half') !== undefined;
}

/** `last October`, `next Monday`, `this May`. */
function readShiftBefore(reading: Reading, at: number): PeriodPart | undefined {
  const word = hit(reading, at, 'shift-before');
  if (word === undefined) return undefined;
  const { by } = word.entry;
  const month = hit(reading, word.end, 'month');
  if (month !== undefined)
    return {
      value: { kind: 'named-shift', month: month.entry.month, by },
      end: month.end,
      rule: 'dates/relative-month',
    };
  const season = hit(reading, word.end, 'period');
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
      value: { kind: 'named-shift', weekday: weekday.value, by },
      end: weekday.end,
      rule: 'dates/relative-weekday',
    }
  );
}

/** `Oktober lalu`, `2 September lalu`, `March last year`, `Senin depan`, `thứ Hai tuần tới`. */
function readMonthShift(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const weekday = weekdayAt(reading, at, false);
  const day = weekday === undefined ? dayForShift(reading, at, dayFirst) : undefined;
  const end = weekday?.end ?? day?.end;
  const named = weekday === undefined ? day?.value : { weekday: weekday.value };
  if (end === undefined || named === undefined) return undefined;
  const within =
    hit(reading, hit(reading, end, 'of')?.end ?? end, 'shift') ?? hit(reading, end, 'shift');
  const unit = within && unitOfShift(within.entry.unit, named);
  if (within !== undefined && unit !== undefined) {
    return {
      value: { kind: 'named-shift', ...named, by: within.entry.by, within: unit },
      end: within.end,
      rule: 'dates/relative-month',
    };
  }
  const after = hit(reading, end, 'shift-after');
  if (after === undefined || goesOn(reading, after) || opensWithWeek(reading, at)) return undefined;
  return {
    value: { kind: 'named-shift', ...named, by: after.entry.by },
    end: after.end,
    rule: weekday === undefined ? 'dates/relative-month' : 'dates/relative-weekday',
  };
}

/** `Minggu ini` at the head of a sentence, where the week has a capital like the Sunday: the week is meant far more often. */
function opensWithWeek(reading: Reading, at: number): boolean {
  return (
    hit(reading, at, 'shift')?.entry.unit === 'week' &&
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

/** A day or month without a year: `2 September`, `Oktober`, `ngày 5/3`, `the 15th`. */
function dayForShift(reading: Reading, at: number, dayFirst: boolean): Part<Named> | undefined {
  const day = readDay(reading, at, dayFirst);
  if (day === undefined) {
    if (!isDigits(reading, at)) return undefined;
    const number = dayAt(reading, at);
    const named = hit(reading, at - 1, 'unit')?.entry.unit === 'day' || number?.end === at + 2;
    return number && named ? { value: { day: number.value }, end: number.end } : undefined;
  }
  const { value, end } = day;
  if (value.year !== undefined || isFractionAgo(reading, at, day)) return undefined;
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
  const unit = hit(reading, end, 'counted');
  const ago = unit !== undefined && hit(reading, unit.end, 'ago') !== undefined;
  return ago && hitOf(reading, at - 1, DAY_WORDS) === undefined;
}

const DAY_WORDS = kindSet('on-day', 'day-part', 'weekday', 'clock');

/** `ngày 4/12 tới Hà Nội`, `4/12 tới 6/12`, `từ tháng 9 tới nay`: the word for "next" is also one for "to". */
function goesOn(reading: Reading, after: Hit): boolean {
  if (hit(reading, after.at, 'through') === undefined) return false;
  const upToNow = hit(reading, after.at, 'tense');
  return (
    (upToNow !== undefined && upToNow.end > after.end) ||
    isCapitalWord(reading, after.end) ||
    reading.kind[after.end] === TokenKind.Digits ||
    hit(reading, after.end, 'unit') !== undefined
  );
}

/**
 * A weekday's name. Where the same words are an ordinal (`thứ ba`: Tuesday, third), a capital, a comma
 * and a date, or a word for the week or a part of the day has to speak for the weekday.
 */
export function weekdayAt(reading: Reading, at: number, free: boolean): Part<number> | undefined {
  if (!mayOpen(reading, at, WEEKDAYS)) return undefined;
  const named = hit(reading, at, 'weekday');
  if (hit(reading, at - 1, 'per') !== undefined && !describes(reading, at, named)) return undefined;
  const weekday = named
    ? { value: named.entry.weekday, end: named.end }
    : (numberedWeekday(reading, at) ?? weekdayBesideDate(reading, at));
  if (weekday === undefined || (named && (free || !isAmbiguous(reading, named)))) return weekday;
  const capital = named !== undefined && reading.shape[named.end - 1] !== Shape.Lower;
  return capital || speaksForWeekday(reading, at, weekday.end) ? weekday : undefined;
}

/** `a Friday statement`, `on a Tuesday visit`: of that day, and no rate as in `twice a Friday`. */
function describes(reading: Reading, at: number, weekday: Hit | undefined): boolean {
  return (
    weekday !== undefined &&
    hit(reading, at - 1, 'article') !== undefined &&
    isWord(reading, weekday.end) &&
    reading.shape[weekday.end] === Shape.Lower &&
    hit(reading, weekday.end, 'function-word') === undefined
  );
}

function isAmbiguous(reading: Reading, weekday: Hit): boolean {
  return hit(reading, weekday.at, 'ordinal')?.end === weekday.end;
}

/** `Sun, 3 May`, `Sat, Sep 21`. */
function weekdayBesideDate(reading: Reading, at: number): Part<number> | undefined {
  const word = hit(reading, at, 'weekday-beside-date');
  return word && { value: word.entry.weekday, end: word.end };
}

/** `thứ 6`: Friday. */
function numberedWeekday(reading: Reading, at: number): Part<number> | undefined {
  const word = hit(reading, at, 'numbered-weekday');
  const number = word && digitsAt(reading, word.end);
  return word === undefined || number?.length !== 1 || number.value < 2 || number.value > 7
    ? undefined
    : { value: number.value - 1, end: word.end + 1 };
}

/** Beside it a date, a week, a part of the day or a word for "on"; or it is all there is. */
function speaksForWeekday(reading: Reading, at: number, end: number): boolean {
  const comma = isMark(reading, end, ',(') ? end + 1 : end;
  const day = readDay(reading, comma, true);
  const opens = day !== undefined && (comma > end || hasDay(day.value));
  const of = hit(reading, end, 'of')?.end ?? end;
  const week = hit(reading, of, 'shift')?.entry.unit === 'week';
  const dayPart = hit(reading, at - 1, 'day-part') !== undefined;
  // `hôm thứ hai`: its word for "on" also tells of the past, which `ngày` in `ngày thứ hai của` does not.
  const on =
    hit(reading, at - 1, 'on-day') !== undefined && hit(reading, at - 1, 'tense') !== undefined;
  const after = hit(reading, end, 'shift-after');
  const next = after !== undefined && !isWord(reading, at - 1) && !goesOn(reading, after);
  return opens || week || dayPart || on || next || (at === 0 && end === reading.count);
}

/** A month alone, where something makes it a calendar month: `in May`, `pada Oktober`. */
export function readLoneMonth(reading: Reading, at: number): PeriodPart | undefined {
  const month = monthAt(reading, at);
  if (month === undefined) return undefined;
  const counted =
    digitsAt(reading, at - 1) !== undefined || hit(reading, at - 1, 'cardinal') !== undefined;
  const name =
    reading.kind[month.end] === TokenKind.Word &&
    reading.shape[month.end] === Shape.Capital &&
    reading.shape[at] === Shape.Capital;
  const named =
    name &&
    hit(reading, month.end, 'function-word') === undefined &&
    hit(reading, month.end, 'year-context') === undefined;
  return counted || named || followsName(reading, at) || !isAnchored(reading, at, month.end)
    ? undefined
    : {
        value: { kind: 'point', month: month.value, ...sharedYear(reading, month) },
        end: month.end,
        rule: 'dates/month',
      };
}

/** `May or June 2026`: the year of both. */
function sharedYear(reading: Reading, month: Part<number>): { year?: number } {
  const year = yearOfNext(reading, month.end, month.value);
  return year === undefined ? {} : { year };
}

/** `Revolusi Agustus`: a capitalised word that is no preposition makes the month part of a name. */
function followsName(reading: Reading, at: number): boolean {
  if (at === 0 || reading.kind[at - 1] !== TokenKind.Word || reading.gap[at] !== Gap.Space)
    return false;
  // `Cách mạng Tháng Tám`: where months have a small letter, a capital behind a word makes a name.
  if (hit(reading, at, 'unit')?.entry.inside)
    return reading.shape[at] === Shape.Capital && hitOf(reading, at - 1, LEADS) === undefined;
  if (reading.shape[at - 1] !== Shape.Capital) return false;
  return hitOf(reading, at - 1, LEADS) === undefined;
}

const LEADS = kindSet(
  'year-context',
  'function-word',
  'on-day',
  'from',
  'through',
  'shift-before',
  'of',
  'unit',
);

/** A month's name that opens a sentence may be anything; in capitals it is an abbreviation in a table; `mỗi tháng 3 lần` is a rate. */
function isAnchored(reading: Reading, at: number, end: number): boolean {
  if (hit(reading, at - 1, 'per') !== undefined) return false;
  if (hit(reading, at, 'month') === undefined) return true;
  const length = (reading.end[at] ?? 0) - (reading.start[at] ?? 0);
  if (reading.shape[at] === Shape.Upper && length <= 4) return false;
  const opens = at === 0 || isMark(reading, at - 1, '.!?“"');
  return (
    !opens || reading.kind[end] !== TokenKind.Word || hit(reading, end, 'through') !== undefined
  );
}
