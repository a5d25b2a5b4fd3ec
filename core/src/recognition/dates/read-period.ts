import {
  BEGINNING,
  CARDINAL,
  CHANGE,
  COUNTED,
  CURRENCY,
  DETERMINER,
  ECONOMY,
  ENDING,
  MAGNITUDE,
  OF,
  ORDINAL,
  PERIOD,
  ROMAN,
  SERVING,
  SHIFT,
  SHIFT_AFTER,
  UNIT,
  YEAR_CONTEXT,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  behindHyphen,
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  mayOpen,
  type Reading,
  SENTENCE_END,
  stopsAt,
} from '../../lexicon/reading.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import { letterAt, monthsOf, periodBehind, periodLetter } from './period-names.ts';
import { readHoliday } from './read-holiday.ts';
import { digitsAt, type Part, yearAt } from './read-parts.ts';
import { isPlannedFor } from './read-quarter.ts';
import {
  gluedYear,
  ordinalAt,
  type PeriodPart,
  readCentury,
  readDecade,
  readFiscal,
  readYears,
} from './read-years.ts';
import { yearBehind } from './year-behind.ts';

/**
 * Quarters, halves, seasons, fiscal years, decades, centuries. A year has to be named or pointed at. Periods that open
 * with an ordinal and runs of months are read before relative dates are: `readOrdinalPeriod`, `readRunOfMonths`.
 */
export function readPeriod(reading: Reading, at: number): PeriodPart | undefined {
  if (isDigits(reading, at))
    return (
      readGluedPeriod(reading, at) ??
      readDecade(reading, at) ??
      readCentury(reading, at) ??
      readHoliday(reading, at)
    );
  // Only saves time: each of them asks for one of these.
  if (!mayOpen(reading, at, OPENERS) && letterAt(reading, at) === undefined) return undefined;
  return (
    readNumberedPeriod(reading, at) ??
    readFiscal(reading, at) ??
    readDecade(reading, at) ??
    readCentury(reading, at) ??
    readHoliday(reading, at)
  );
}

const OPENERS = kindSet(
  'period',
  'fiscal',
  'years-of-decade',
  'decade-name',
  'century',
  'ordinal',
  'holiday',
  'unit',
  'lunar-new-year',
  'hijri-month',
);

/** `quý II/2025`, `kuartal I 2026`, `semester II tahun 2024`, `Q1 2026`, `H1 2025`, `mùa hè năm 2025`. */
function readNumberedPeriod(reading: Reading, at: number): PeriodPart | undefined {
  const letter = periodLetter(reading, at);
  const named = letter ?? hitOf(reading, at, PERIOD);
  if (named === undefined) return undefined;
  const { period, index } = 'entry' in named ? named.entry : named;
  if (period === 'season')
    return index === undefined || isVerb(reading, at, named.end)
      ? undefined
      : season(reading, named.end, index);
  const number =
    index === undefined
      ? (numberBehind(reading, named.end) ?? endBehind(reading, named.end, period))
      : { value: index, end: named.end };
  const months = number && monthsOf(period, number.value);
  if (number === undefined || months === undefined) return undefined;
  const year = yearOfPeriod(reading, number.end) ?? openYear(reading, at, number.end, period);
  return (
    year && {
      value: { kind: 'part', months, ...year.value },
      end: year.end,
      rule: `dates/${period}`,
    }
  );
}

/** `will [fall] next year`, `and [fall] in 2026`: what prices do is no season, unless its year follows at once or a word for a time stands before it. */
function isVerb(reading: Reading, at: number, end: number): boolean {
  if (reading.shape[at] !== Shape.Lower || hitOf(reading, at, CHANGE) === undefined) return false;
  const isTime =
    hitOf(reading, at - 1, TIMES) !== undefined && hitOf(reading, at - 1, SERVING) === undefined;
  return !isTime && yearAt(reading, end) === undefined;
}

const TIMES = kindSet('year-context', 'determiner', 'shift-before');

/** The year behind a period; `nửa đầu năm [nay]` and `nửa đầu năm` end with the word for year themselves. */
function yearOfPeriod(
  reading: Reading,
  end: number,
): Part<{ year: number } | { by: number }> | undefined {
  const own = ownYear(reading, end);
  return periodYear(reading, end) ?? (own && (periodYear(reading, end - 1) ?? own));
}

/** `growth in the third quarter`, `quý III`: which year is left to the tense. Quarters and halves of a game have no economy beside them. */
function openYear(
  reading: Reading,
  at: number,
  end: number,
  period: 'quarter' | 'half',
): Part<Record<string, never>> | undefined {
  const named = hitOf(reading, at, PERIOD) !== undefined && period === 'quarter';
  const numeral =
    named &&
    (hitOf(reading, end - 1, ROMAN) !== undefined || digitsAt(reading, end - 1) !== undefined);
  const sure = numeral || isPlannedFor(reading, at) || (named && isInCounted(reading, at, end));
  return sure || besideEconomy(reading, at, end) ? { value: {}, end } : undefined;
}

/** `vào quý ba`, `trong quý hai`: behind a word for "in" and with its number in words. */
function isInCounted(reading: Reading, at: number, end: number): boolean {
  return (
    hitOf(reading, end - 1, CARDINAL) !== undefined &&
    hitBefore(reading, at, YEAR_CONTEXT) !== undefined &&
    hitOf(reading, end, COUNTED) === undefined
  );
}

/** How far a word of the economy speaks for a quarter, in tokens, inside its sentence. */
const REACH = 12;

function besideEconomy(reading: Reading, at: number, end: number): boolean {
  for (
    let before = at - 1;
    before >= at - REACH && !stopsAt(reading, before, SENTENCE_END);
    before--
  )
    if (hitOf(reading, before, ECONOMY) !== undefined || isGreatSum(reading, before)) return true;
  for (let after = end; after < end + REACH && !stopsAt(reading, after, SENTENCE_END); after++)
    if (hitOf(reading, after, ECONOMY) !== undefined) return true;
  return false;
}

/** `1.2 [trillion rubles] in the first quarter`: nobody plays for billions. */
function isGreatSum(reading: Reading, at: number): boolean {
  const magnitude = hitOf(reading, at, MAGNITUDE);
  return (
    magnitude !== undefined &&
    magnitude.entry.factor >= 1e9 &&
    hitOf(reading, magnitude.end, CURRENCY) !== undefined
  );
}

/** `3Q2025`, `1H 2026`, `1H26`: the number before the letter. */
function readGluedPeriod(reading: Reading, at: number): PeriodPart | undefined {
  const number = digitsAt(reading, at);
  const letter =
    number?.length === 1 && reading.gap[at + 1] === Gap.None
      ? letterAt(reading, at + 1)
      : undefined;
  if (letter === undefined || number === undefined) return undefined;
  const months = monthsOf(letter, number.value);
  const year = yearBehind(reading, at + 2) ?? gluedYear(reading, at + 2);
  return months === undefined || year === undefined
    ? undefined
    : { value: { kind: 'part', months, year: year.value }, end: year.end, rule: `dates/${letter}` };
}

/** The last of a year: `quý cuối năm 2024`, `the final quarter of 2024`. */
function lastOf(period: 'quarter' | 'half'): number {
  return period === 'quarter' ? 4 : 2;
}

function endBehind(
  reading: Reading,
  at: number,
  period: 'quarter' | 'half',
): Part<number> | undefined {
  const first = hitOf(reading, at, BEGINNING);
  if (first !== undefined) return { value: 1, end: first.end };
  const last = hitOf(reading, at, ENDING);
  return last && { value: lastOf(period), end: last.end };
}

function numberBehind(reading: Reading, at: number): Part<number> | undefined {
  const roman = hitOf(reading, behindHyphen(reading, at), ROMAN);
  if (roman !== undefined) return { value: roman.entry.number, end: roman.end };
  const ordinal = hitOf(reading, at, ORDINAL);
  if (ordinal !== undefined) return { value: ordinal.entry.number, end: ordinal.end };
  // `quý hai`
  const word = hitOf(reading, at, CARDINAL);
  if (word !== undefined && word.entry.number <= 4)
    return { value: word.entry.number, end: word.end };
  const dash = isMark(reading, at, '-') ? at + 1 : at;
  const digit = digitsAt(reading, dash);
  return digit?.length === 1 && digit.value >= 1 && digit.value <= 4
    ? { value: digit.value, end: dash + 1 }
    : undefined;
}

/** The year of a period: named, or `this year`, `năm nay`. */
function periodYear(
  reading: Reading,
  at: number,
): Part<{ year: number } | { by: number }> | undefined {
  const named = yearBehind(reading, at);
  if (named !== undefined) return { value: { year: named.value }, end: named.end };
  const of = hitOf(reading, at, OF)?.end ?? at;
  const shift = hitOf(reading, of, SHIFT) ?? hitOf(reading, at, SHIFT);
  if (shift?.entry.unit === 'year') return { value: { by: shift.entry.by }, end: shift.end };
  return of === at ? undefined : theYear(reading, of);
}

/** `the first half of [the year]`: this one. */
function theYear(reading: Reading, at: number): Part<{ by: number }> | undefined {
  const the = hitOf(reading, at, DETERMINER);
  const year = the && hitOf(reading, the.end, COUNTED);
  return year?.entry.unit === 'year' ? { value: { by: 0 }, end: year.end } : undefined;
}

/** `summer 2025`, `winter 2024-25`, `musim panas ini`, `mùa hè năm ngoái`. */
function season(reading: Reading, at: number, index: number): PeriodPart | undefined {
  const year = periodYear(reading, at);
  const after = year === undefined ? hitOf(reading, at, SHIFT_AFTER) : undefined;
  if (after !== undefined)
    return {
      value: { kind: 'season-shift', season: index, by: after.entry.by },
      end: after.end,
      rule: 'dates/relative-season',
    };
  if (year === undefined) return undefined;
  if ('by' in year.value)
    return {
      value: { kind: 'season-shift', season: index, by: year.value.by, within: 'year' },
      end: year.end,
      rule: 'dates/relative-season',
    };
  const years = readYears(reading, year.end - 1);
  // EDTF level 1: 21 spring, 22 summer, 23 autumn, 24 winter.
  return {
    value: { kind: 'point', year: year.value.year, month: 20 + index },
    end: years?.end ?? year.end,
    rule: 'dates/season',
  };
}

/** `the first quarter of 2026`, `second half of this year`, `the last quarter of 2024`. */
export function readOrdinalPeriod(reading: Reading, at: number): PeriodPart | undefined {
  const ordinal = ordinalAt(reading, at);
  const last = hitOf(reading, at, ENDING);
  const end = ordinal?.end ?? last?.end;
  const named = end === undefined ? undefined : periodBehind(reading, end);
  if (named === undefined || named.entry.period === 'season') return undefined;
  const months = monthsOf(named.entry.period, ordinal?.value ?? lastOf(named.entry.period));
  const year =
    periodYear(reading, named.end) ??
    (ordinal && openYear(reading, at, named.end, named.entry.period));
  return (
    months &&
    year && {
      value: { kind: 'part', months, ...year.value },
      end: year.end,
      rule: `dates/${named.entry.period}`,
    }
  );
}

/** `first 11 months of 2022`, `7 tháng đầu năm 2025`, `tiga kuartal pertama 2022`; `6 tháng cuối năm 2023`, `the last three months of 2024`. */
export function readRunOfMonths(reading: Reading, at: number): PeriodPart | undefined {
  const before = runWord(reading, at);
  const number = countAt(reading, before?.end ?? at);
  const unit = number && monthsAt(reading, number.end);
  if (number === undefined || unit === undefined) return undefined;
  const months = number.value * unit.value;
  if (months < 1 || months > 12) return undefined;
  const word = before ?? runWord(reading, unit.end);
  if (word === undefined)
    return unit.value === 1 ? readMonthsOfYear(reading, at, months, unit.end) : undefined;
  const end = before === undefined ? word.end : unit.end;
  const year =
    periodYear(reading, end) ??
    (before === undefined ? periodYear(reading, unit.end + 1) : undefined) ??
    ownYear(reading, end);
  const run = word.value === 'first' ? ([1, months] as const) : ([13 - months, 12] as const);
  return (
    year && {
      value: { kind: 'part', months: run, ...year.value },
      end: year.end,
      rule: `dates/${word.value}-months`,
    }
  );
}

/** How many months the word for a month or for a quarter has. */
function monthsAt(reading: Reading, at: number): Part<number> | undefined {
  const month = hitOf(reading, at, COUNTED);
  if (month?.entry.unit === 'month') return { value: 1, end: month.end };
  const quarter = hitOf(reading, at, PERIOD);
  const isCounted = quarter?.entry.period === 'quarter' && quarter.entry.index === undefined;
  return isCounted ? { value: MONTHS_OF_QUARTER, end: quarter.end } : undefined;
}

const MONTHS_OF_QUARTER = 3;

/** `10 tháng năm 2025`, `11 tháng của năm nay`: so many months from January on. `ngày 10 tháng năm 2025` is a day. */
function readMonthsOfYear(
  reading: Reading,
  at: number,
  months: number,
  end: number,
): PeriodPart | undefined {
  const of = hitOf(reading, end, OF);
  const named = hitOf(reading, isYearUnit(reading, end) ? end : (of?.end ?? end), UNIT);
  const inside = named?.entry.unit === 'year' && named.entry.inside;
  const stated = inside && named !== undefined ? yearAt(reading, named.end) : undefined;
  const year = stated ?? shiftedYear(reading, end, of?.end);
  const day = hitOf(reading, at - 1, UNIT)?.entry.unit === 'day';
  if (year === undefined || day || months < 2) return undefined;
  const value = stated === undefined ? { by: year.value } : { year: year.value };
  return {
    value: { kind: 'part', months: [1, months], ...value },
    end: year.end,
    rule: 'dates/first-months',
  };
}

function isYearUnit(reading: Reading, at: number): boolean {
  return hitOf(reading, at, UNIT)?.entry.unit === 'year';
}

function shiftedYear(
  reading: Reading,
  at: number,
  behindOf: number | undefined,
): Part<number> | undefined {
  const shift = hitOf(reading, at, SHIFT) ?? hitOf(reading, behindOf ?? at, SHIFT);
  const words = shift !== undefined && hitOf(reading, shift.at, UNIT)?.entry.inside === true;
  return words && shift.entry.unit === 'year'
    ? { value: shift.entry.by, end: shift.end }
    : undefined;
}

function runWord(reading: Reading, at: number): Part<'first' | 'last'> | undefined {
  const first = hitOf(reading, at, BEGINNING);
  if (first !== undefined) return { value: 'first', end: first.end };
  const last = hitOf(reading, at, ENDING);
  return last && { value: 'last', end: last.end };
}

/** `9 tháng đầu năm`: the phrase ends with the word for year, and means this one. */
function ownYear(reading: Reading, end: number): Part<{ by: number }> | undefined {
  return hitOf(reading, end - 1, UNIT)?.entry.unit === 'year'
    ? { value: { by: 0 }, end }
    : undefined;
}

function countAt(reading: Reading, at: number): Part<number> | undefined {
  const digits = digitsAt(reading, at);
  if (digits !== undefined) return { value: digits.value, end: at + 1 };
  const word = hitOf(reading, at, CARDINAL);
  return word && { value: word.entry.number, end: word.end };
}
