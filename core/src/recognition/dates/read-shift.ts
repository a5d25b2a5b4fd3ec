import {
  AGO,
  AND,
  ARTICLE,
  CARDINAL,
  COUNTED,
  CURRENCY,
  DAY_PART,
  DETERMINER,
  ENDING,
  FUNCTION_WORD,
  HALF,
  MAGNITUDE,
  MODIFIER,
  MONTH,
  NUMBERED_WEEKDAY,
  OF,
  ON_DAY,
  ORDINAL,
  PER,
  PERIOD,
  PLURAL,
  SHIFT,
  SHIFT_AFTER,
  SHIFT_BEFORE,
  TENSE,
  THROUGH,
  UNIT,
  WEEKDAY,
  WEEKDAY_BESIDE_DATE,
  YEAR_CONTEXT,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import { readWords } from '../../lexicon/numbers.ts';
import {
  type Hit,
  hitBefore,
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

/** `half a year ago`, `setengah tahun lalu`: six months; `two and a half years ago` are more. */
function readHalfAgo(reading: Reading, at: number): PeriodPart | undefined {
  const start = hitOf(reading, at - 1, ARTICLE)?.at ?? at;
  const more = isBehindNumber(reading, hitOf(reading, start - 1, AND)?.at ?? start);
  const half = more ? undefined : hitOf(reading, at, HALF);
  const unit = half && hitOf(reading, half.end, COUNTED);
  const ago = unit && hitOf(reading, unit.end, AGO);
  return unit?.entry.unit !== 'year' || ago === undefined
    ? undefined
    : { value: { kind: 'shift', unit: 'month', by: -6 }, end: ago.end, rule: 'dates/ago' };
}

/** `two days ago`, `3 tahun lalu`, `ba tuần trước`. */
export function readAgo(reading: Reading, at: number): PeriodPart | undefined {
  const digits = digitsAt(reading, at);
  // `3/4 năm trước`: a fraction.
  if (isMark(reading, at - 1, '/') && digitsAt(reading, at - 2) !== undefined) return undefined;
  const words = digits === undefined ? countAt(reading, at) : undefined;
  const count = digits?.value ?? words?.value;
  const unit = hitOf(reading, words?.end ?? at + 1, COUNTED);
  const ago = unit && hitOf(reading, unit.end, AGO);
  if (
    count === undefined ||
    unit === undefined ||
    ago === undefined ||
    !Number.isInteger(count) ||
    count < 1 ||
    count > 500 ||
    (ago.entry.orBefore && isName(reading, ago.end))
  )
    return undefined;
  const [shift, times] = COUNTED_AS[unit.entry.unit];
  return {
    value: { kind: 'shift', unit: shift, by: -times * count },
    end: ago.end,
    rule: 'dates/ago',
  };
}

/** `two`, `a`, `twenty-five`, `tujuh puluh`: a whole number in words, up to the unit that is counted, whole from its first word. */
function countAt(reading: Reading, at: number): { value: number; end: number } | undefined {
  if (isBehindNumber(reading, at)) return undefined;
  const words = readWords(reading, at, COUNTED);
  const article = words === undefined ? hitOf(reading, at, ARTICLE) : undefined;
  return words ?? (article && { value: 1, end: article.end });
}

/** `tujuh [puluh tahun lalu]`, `beberapa [puluh tahun lalu]`, `2 [setengah tahun lalu]`: the rest of a number, or one that is not counted. */
function isBehindNumber(reading: Reading, at: number): boolean {
  return hitBefore(reading, at, NUMBERS) !== undefined || isDigits(reading, at - 1);
}

const NUMBERS = kindSet('cardinal', 'plural');

/** In which unit a time ago is counted, and how many of them one is. */
const COUNTED_AS = {
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
  const shift = hitOf(reading, at, SHIFT);
  if (
    shift === undefined ||
    isDoubled(reading, at) ||
    isDuration(reading, at) ||
    endsPeriod(reading, shift)
  )
    return undefined;
  const { unit, by } = shift.entry;
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

function isDuration(reading: Reading, at: number): boolean {
  // `2 tháng này`, and not `turned 50 last month`, where a word stands before the unit.
  const counted = hitOf(reading, at, COUNTED) ?? hitOf(reading, at, UNIT);
  if (
    counted !== undefined &&
    (digitsAt(reading, at - 1) !== undefined ||
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

/** A day or month without a year: `2 September`, `Oktober`, `ngày 5/3`, `the 15th`. */
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

/** `ngày 4/12 tới Hà Nội`, `4/12 tới 6/12`, `từ tháng 9 tới nay`: the word for "next" is also one for "to". */
function goesOn(reading: Reading, after: Hit): boolean {
  if (hitOf(reading, after.at, THROUGH) === undefined) return false;
  const upToNow = hitOf(reading, after.at, TENSE);
  return (
    (upToNow !== undefined && upToNow.end > after.end) ||
    isCapitalWord(reading, after.end) ||
    reading.kind[after.end] === TokenKind.Digits ||
    hitOf(reading, after.end, UNIT) !== undefined
  );
}

/**
 * A weekday's name. Where the same words are an ordinal (`thứ ba`: Tuesday, third), a capital, a comma
 * and a date, or a word for the week or a part of the day has to speak for the weekday.
 */
export function weekdayAt(reading: Reading, at: number, free: boolean): Part<number> | undefined {
  if (!mayOpen(reading, at, WEEKDAYS)) return undefined;
  const named = hitOf(reading, at, WEEKDAY);
  if (hitOf(reading, at - 1, PER) !== undefined && !describes(reading, at, named)) return undefined;
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
    hitOf(reading, at - 1, ARTICLE) !== undefined &&
    isWord(reading, weekday.end) &&
    reading.shape[weekday.end] === Shape.Lower &&
    hitOf(reading, weekday.end, FUNCTION_WORD) === undefined
  );
}

function isAmbiguous(reading: Reading, weekday: Hit): boolean {
  return hitOf(reading, weekday.at, ORDINAL)?.end === weekday.end;
}

/** `Sun, 3 May`, `Sat, Sep 21`. */
function weekdayBesideDate(reading: Reading, at: number): Part<number> | undefined {
  const word = hitOf(reading, at, WEEKDAY_BESIDE_DATE);
  return word && { value: word.entry.weekday, end: word.end };
}

/** `thứ 6`: Friday. */
function numberedWeekday(reading: Reading, at: number): Part<number> | undefined {
  const word = hitOf(reading, at, NUMBERED_WEEKDAY);
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
  const of = hitOf(reading, end, OF)?.end ?? end;
  const week = hitOf(reading, of, SHIFT)?.entry.unit === 'week';
  const dayPart = hitOf(reading, at - 1, DAY_PART) !== undefined;
  // `hôm thứ hai`: its word for "on" also tells of the past, which `ngày` in `ngày thứ hai của` does not.
  const on =
    hitOf(reading, at - 1, ON_DAY) !== undefined && hitOf(reading, at - 1, TENSE) !== undefined;
  const after = hitOf(reading, end, SHIFT_AFTER);
  const next = after !== undefined && !isWord(reading, at - 1) && !goesOn(reading, after);
  return opens || week || dayPart || on || next || (at === 0 && end === reading.count);
}

/** A month alone, where something makes it a calendar month: `in May`, `pada Oktober`. */
export function readLoneMonth(reading: Reading, at: number): PeriodPart | undefined {
  const month = monthAt(reading, at);
  if (month === undefined) return undefined;
  const counted =
    digitsAt(reading, at - 1) !== undefined || hitOf(reading, at - 1, CARDINAL) !== undefined;
  const name =
    reading.kind[month.end] === TokenKind.Word &&
    reading.shape[month.end] === Shape.Capital &&
    reading.shape[at] === Shape.Capital;
  const named =
    name &&
    hitOf(reading, month.end, FUNCTION_WORD) === undefined &&
    hitOf(reading, month.end, YEAR_CONTEXT) === undefined &&
    // `In December Riyadh agreed`: behind a preposition a clause of somebody known goes on.
    !(
      hitBefore(reading, at, YEAR_CONTEXT) !== undefined &&
      hitOf(reading, month.end, ACTORS) !== undefined
    );
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
  if (hitOf(reading, at, UNIT)?.entry.inside)
    return reading.shape[at] === Shape.Capital && hitOf(reading, at - 1, LEADS) === undefined;
  if (reading.shape[at - 1] !== Shape.Capital) return false;
  return hitOf(reading, at - 1, LEADS) === undefined;
}

const ACTORS = kindSet('country', 'place', 'party', 'person', 'title');

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
  if (hitOf(reading, at - 1, PER) !== undefined) return false;
  if (hitOf(reading, at, MONTH) === undefined) return true;
  const length = (reading.end[at] ?? 0) - (reading.start[at] ?? 0);
  if (reading.shape[at] === Shape.Upper && length <= 4) return false;
  const opens = at === 0 || isMark(reading, at - 1, '.!?“"');
  return (
    !opens || reading.kind[end] !== TokenKind.Word || hitOf(reading, end, THROUGH) !== undefined
  );
}
