import { hit, isMark, type Reading } from '../../lexicon/reading.ts';
import { Gap } from '../../text/tokens.ts';
import type { DateSpec } from '../date-spec.ts';
import { digitsAt, type Part, yearAt } from './read-parts.ts';

export interface PeriodPart extends Part<DateSpec> {
  readonly rule: string;
}

/** `fiscal year 2024-25`, `FY2025`, `năm tài khóa 2025`; the words stay with the number. */
export function readFiscal(reading: Reading, at: number): PeriodPart | undefined {
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
export function readDecade(reading: Reading, at: number): PeriodPart | undefined {
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
export function readCentury(reading: Reading, at: number): PeriodPart | undefined {
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
