import { hit, isMark, type Reading } from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import type { DateSpec } from '../date-spec.ts';
import { dayAt, digitsAt, type Part, yearAt, yearBehind } from './read-parts.ts';

export interface PeriodPart extends Part<DateSpec> {
  readonly rule: string;
}

/** Quarters, halves, seasons, runs of months, fiscal years, decades, centuries. A year has to be named or pointed at. */
export function readPeriod(reading: Reading, at: number): PeriodPart | undefined {
  return (
    readNumberedPeriod(reading, at) ??
    readOrdinalPeriod(reading, at) ??
    readFirstMonths(reading, at) ??
    readFiscal(reading, at) ??
    readDecade(reading, at) ??
    readCentury(reading, at) ??
    readHoliday(reading, at)
  );
}

const QUARTERS = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
] as const;
const HALVES = [
  [1, 6],
  [7, 12],
] as const;

function monthsOf(
  period: 'quarter' | 'half',
  index: number,
): readonly [number, number] | undefined {
  return period === 'quarter' ? QUARTERS[index - 1] : HALVES[index - 1];
}

/** `quý II/2025`, `kuartal I 2026`, `semester II tahun 2024`, `Q1 2026`, `H1 2025`, `mùa hè năm 2025`. */
function readNumberedPeriod(reading: Reading, at: number): PeriodPart | undefined {
  const letter = periodLetter(reading, at);
  const named = letter ?? hit(reading, at, 'period');
  if (named === undefined) return undefined;
  const { period, index } = 'entry' in named ? named.entry : named;
  if (period === 'season')
    return index === undefined ? undefined : season(reading, named.end, index);
  const number =
    index === undefined ? numberBehind(reading, named.end) : { value: index, end: named.end };
  const months = number && monthsOf(period, number.value);
  if (number === undefined || months === undefined) return undefined;
  const year = periodYear(reading, number.end);
  return (
    year && {
      value: { kind: 'part', months, ...year.value },
      end: year.end,
      rule: `dates/${period}`,
    }
  );
}

function periodLetter(
  reading: Reading,
  at: number,
): { period: 'quarter' | 'half'; index: undefined; end: number } | undefined {
  if (
    reading.kind[at] !== TokenKind.Word ||
    reading.shape[at] !== Shape.Upper ||
    reading.gap[at + 1] !== Gap.None
  )
    return undefined;
  const word = reading.text.slice(reading.start[at], reading.end[at]);
  if (word !== 'Q' && word !== 'H') return undefined;
  return { period: word === 'Q' ? 'quarter' : 'half', index: undefined, end: at + 1 };
}

function numberBehind(reading: Reading, at: number): Part<number> | undefined {
  const roman = hit(reading, at, 'roman');
  if (roman !== undefined) return { value: roman.entry.number, end: roman.end };
  const ordinal = hit(reading, at, 'ordinal');
  if (ordinal !== undefined) return { value: ordinal.entry.number, end: ordinal.end };
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
  const of = hit(reading, at, 'of')?.end ?? at;
  const shift = hit(reading, of, 'shift') ?? hit(reading, at, 'shift');
  return shift?.entry.unit === 'year'
    ? { value: { by: shift.entry.by }, end: shift.end }
    : undefined;
}

function season(reading: Reading, at: number, index: number): PeriodPart | undefined {
  const year = periodYear(reading, at);
  const value = year?.value;
  if (year === undefined || value === undefined || !('year' in value)) return undefined;
  // EDTF level 1: 21 spring, 22 summer, 23 autumn, 24 winter.
  return {
    value: { kind: 'point', year: value.year, month: 20 + index },
    end: year.end,
    rule: 'dates/season',
  };
}

/** `first`, `4th`. */
function ordinalAt(reading: Reading, at: number): Part<number> | undefined {
  const word = hit(reading, at, 'ordinal');
  if (word !== undefined) return { value: word.entry.number, end: word.end };
  const digits = dayAt(reading, at);
  return digits !== undefined && digits.end === at + 2 ? digits : undefined;
}

/** `the first quarter of 2026`, `second half of this year`. */
function readOrdinalPeriod(reading: Reading, at: number): PeriodPart | undefined {
  const ordinal = ordinalAt(reading, at);
  const named = ordinal && hit(reading, ordinal.end, 'period');
  if (ordinal === undefined || named === undefined || named.entry.period === 'season')
    return undefined;
  const months = monthsOf(named.entry.period, ordinal.value);
  const year = periodYear(reading, named.end);
  return (
    months &&
    year && {
      value: { kind: 'part', months, ...year.value },
      end: year.end,
      rule: `dates/${named.entry.period}`,
    }
  );
}

/** `first 11 months of 2022`, `7 tháng đầu năm 2025`, `11 bulan pertama 2022`. */
function readFirstMonths(reading: Reading, at: number): PeriodPart | undefined {
  const first = hit(reading, at, 'beginning');
  const number = countAt(reading, first?.end ?? at);
  const months = number && hit(reading, number.end, 'counted');
  if (
    number === undefined ||
    months?.entry.unit !== 'month' ||
    number.value < 1 ||
    number.value > 12
  )
    return undefined;
  const behind = first === undefined ? hit(reading, months.end, 'beginning') : first;
  if (behind === undefined) return undefined;
  const end = first === undefined ? behind.end : months.end;
  const year =
    periodYear(reading, end) ??
    (first === undefined ? periodYear(reading, months.end + 1) : undefined) ??
    ownYear(reading, end);
  return (
    year && {
      value: { kind: 'part', months: [1, number.value], ...year.value },
      end: year.end,
      rule: 'dates/first-months',
    }
  );
}

/** `9 tháng đầu năm`: the phrase ends with the word for year, and means this one. */
function ownYear(reading: Reading, end: number): Part<{ by: number }> | undefined {
  return hit(reading, end - 1, 'unit')?.entry.unit === 'year'
    ? { value: { by: 0 }, end }
    : undefined;
}

function countAt(reading: Reading, at: number): Part<number> | undefined {
  const digits = digitsAt(reading, at);
  if (digits !== undefined) return { value: digits.value, end: at + 1 };
  const word = hit(reading, at, 'cardinal');
  return word && { value: word.entry.number, end: word.end };
}

/** `fiscal year 2024-25`, `FY2025`, `năm tài khóa 2025`; the words stay with the number. */
function readFiscal(reading: Reading, at: number): PeriodPart | undefined {
  const fiscal = hit(reading, at, 'fiscal');
  if (fiscal === undefined) return undefined;
  const years = readYears(reading, fiscal.end);
  if (years !== undefined) return { ...years, rule: 'dates/fiscal-year' };
  const year = yearAt(reading, fiscal.end);
  return (
    year && { value: { kind: 'point', year: year.value }, end: year.end, rule: 'dates/fiscal-year' }
  );
}

/** `2021-2025`, `2022-23`, `2024/25`, `2026–2030`, `2020 to 2024`. */
export function readYears(reading: Reading, at: number): PeriodPart | undefined {
  const first = yearAt(reading, at);
  if (first === undefined) return undefined;
  const dash = isMark(reading, first.end, '-–—/') ? first.end + 1 : undefined;
  const unit = dash === undefined ? undefined : hit(reading, dash, 'unit');
  const second =
    dash === undefined
      ? undefined
      : digitsAt(reading, unit?.entry.unit === 'year' ? unit.end : dash);
  if (dash === undefined || second === undefined) return undefined;
  const end = (unit?.entry.unit === 'year' ? unit.end : dash) + 1;
  const slash = isMark(reading, first.end, '/');
  const to =
    second.length === 4
      ? second.value
      : second.length === 2
        ? Math.floor(first.value / 100) * 100 + second.value
        : 0;
  if (to <= first.value || to > 2199 || (slash && to !== first.value + 1)) return undefined;
  if (isMark(reading, end, '-/') && digitsAt(reading, end + 1) !== undefined) return undefined;
  return { value: { kind: 'years', from: first.value, to }, end, rule: 'dates/year-range' };
}

/** `1990s`, `1970-an`, `những năm 1990`, `thập niên 90`, `the 90s`. */
function readDecade(reading: Reading, at: number): PeriodPart | undefined {
  const before = hit(reading, at, 'years-of-decade');
  const start = before?.end ?? at;
  const digits = digitsAt(reading, start);
  if (
    digits === undefined ||
    digits.value % 10 !== 0 ||
    (digits.length !== 4 && digits.length !== 2)
  )
    return undefined;
  if (isMark(reading, start - 1, '.,') && reading.gap[start] === Gap.None) return undefined;
  const apostrophe = isMark(reading, start + 1, "'’")
    ? start + 2
    : isMark(reading, start + 1, '-')
      ? start + 2
      : start + 1;
  const ending =
    reading.gap[apostrophe] === Gap.None ? hit(reading, apostrophe, 'decade-ending') : undefined;
  if (before === undefined && ending === undefined) return undefined;
  if (
    before !== undefined &&
    isMark(reading, start + 1, '-–/') &&
    digitsAt(reading, start + 2) !== undefined
  )
    return undefined;
  const year =
    digits.length === 4
      ? digits.value
      : digits.value < 30
        ? 2000 + digits.value
        : 1900 + digits.value;
  if (
    year < 1000 ||
    year > 2190 ||
    (digits.length === 2 && before === undefined && !isMark(reading, start - 1, "'’"))
  )
    return undefined;
  return { value: { kind: 'decade', year }, end: ending?.end ?? start + 1, rule: 'dates/decade' };
}

/** `21st century`, `abad ke-21`, `thế kỷ 21`, `thế kỷ XXI`. */
function readCentury(reading: Reading, at: number): PeriodPart | undefined {
  const before = hit(reading, at, 'century');
  if (before !== undefined) {
    const number = digitsAt(
      reading,
      isMark(reading, before.end, '-') ? before.end + 1 : before.end,
    );
    const end = isMark(reading, before.end, '-') ? before.end + 2 : before.end + 1;
    if (number !== undefined && number.value >= 1 && number.value <= 22)
      return { value: { kind: 'century', century: number.value }, end, rule: 'dates/century' };
    const roman = ROMAN.get(reading.text.slice(reading.start[before.end], reading.end[before.end]));
    return roman === undefined
      ? undefined
      : { value: { kind: 'century', century: roman }, end: before.end + 1, rule: 'dates/century' };
  }
  const number = digitsAt(reading, at);
  const word = number === undefined ? hit(reading, at, 'ordinal') : undefined;
  const century = number?.value ?? word?.entry.number;
  const end = number === undefined ? word?.end : at + 2;
  const named =
    end === undefined
      ? undefined
      : hit(reading, isMark(reading, end, '-') ? end + 1 : end, 'century');
  if (named === undefined || century === undefined || century > 22 || century < 1) return undefined;
  return { value: { kind: 'century', century }, end: named.end, rule: 'dates/century' };
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['XVI', 16],
  ['XVII', 17],
  ['XVIII', 18],
  ['XIX', 19],
  ['XX', 20],
  ['XXI', 21],
]);

/** `Natal 2025`, `Christmas 2024`, `Tết 2025`, `mùng 2 Tết`, `1 Muharam 1447 H`. */
function readHoliday(reading: Reading, at: number): PeriodPart | undefined {
  const fixed = hit(reading, at, 'holiday');
  const year = fixed && yearBehind(reading, fixed.end);
  if (fixed !== undefined && year !== undefined) {
    const { month, day } = fixed.entry;
    return {
      value: { kind: 'point', year: year.value, month, day },
      end: year.end,
      rule: 'dates/holiday',
    };
  }
  return readLunarNewYear(reading, at) ?? readHijri(reading, at);
}

function readLunarNewYear(reading: Reading, at: number): PeriodPart | undefined {
  const unit = hit(reading, at, 'unit');
  const day = unit?.entry.unit === 'day' ? digitsAt(reading, unit.end) : undefined;
  const named = hit(reading, day === undefined ? at : (unit?.end ?? at) + 1, 'lunar-new-year');
  if (named === undefined) return undefined;
  const year = yearBehind(reading, named.end);
  if (day === undefined && year === undefined) return undefined;
  const value: DateSpec = {
    kind: 'lunar-new-year',
    ...(day && { day: day.value }),
    ...(year && { year: year.value }),
  };
  return { value, end: year?.end ?? named.end, rule: 'dates/lunar-new-year' };
}

function readHijri(reading: Reading, at: number): PeriodPart | undefined {
  const day = digitsAt(reading, at);
  const month = hit(reading, day === undefined ? at : at + 1, 'hijri-month');
  const year = month && digitsAt(reading, month.end);
  if (
    month === undefined ||
    year === undefined ||
    year.length !== 4 ||
    year.value < 1300 ||
    year.value > 1600
  )
    return undefined;
  const era = hit(reading, month.end + 1, 'hijri-era');
  const value: DateSpec = {
    kind: 'hijri',
    month: month.entry.month,
    year: year.value,
    ...(day && { day: day.value }),
  };
  return { value, end: era?.end ?? month.end + 1, rule: 'dates/hijri' };
}
