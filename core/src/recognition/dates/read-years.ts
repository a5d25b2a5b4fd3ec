import {
  AND,
  CENTURY,
  COUNTED,
  DECADE_ENDING,
  DECADE_LEAD,
  DECADE_NAME,
  DETERMINER,
  FISCAL,
  NOT_A_YEAR_BEFORE,
  ORDINAL,
  THROUGH,
  UNIT,
  YEARS_OF_DECADE,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  type Hit,
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  isWord,
  type Reading,
  SENTENCE_END,
  stopsAt,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import type { DateSpec } from '../date-spec.ts';
import { dayAt, digitsAt, type Part, yearAt } from './read-parts.ts';

export interface PeriodPart extends Part<DateSpec> {
  readonly rule: string;
  /** By how many days it lies ahead of the document's own, where a word of it says so. */
  readonly ahead?: number;
}

/** `fiscal year 2024-25`, `FY2025`, `năm tài khóa 2025`. */
export function readFiscal(reading: Reading, at: number): PeriodPart | undefined {
  const fiscal = hitOf(reading, at, FISCAL);
  if (fiscal === undefined) return undefined;
  const years = readYears(reading, fiscal.end);
  if (years !== undefined) return { ...years, rule: 'dates/fiscal-year' };
  const year = yearAt(reading, fiscal.end) ?? gluedYear(reading, fiscal.end);
  return (
    year && { value: { kind: 'point', year: year.value }, end: year.end, rule: 'dates/fiscal-year' }
  );
}

/** `FY[25]`: two digits glued to the word. */
export function gluedYear(reading: Reading, at: number): Part<number> | undefined {
  const digits = reading.gap[at] === Gap.None ? digitsAt(reading, at) : undefined;
  return digits?.length === 2 ? { value: 2000 + digits.value, end: at + 1 } : undefined;
}

/** `2021-2025`, `2022-23`, `2024/25`, `2026–2030`, `2020 to 2024`. */
export function readYears(reading: Reading, at: number): PeriodPart | undefined {
  const first = yearAt(reading, at);
  if (first === undefined) return undefined;
  const dash = isMark(reading, first.end, '-–—/') ? first.end + 1 : undefined;
  const unit = dash === undefined ? undefined : hitOf(reading, dash, UNIT);
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
  const isWithinYear = second.length === 4 && to === first.value;
  if ((to <= first.value && !isWithinYear) || to > 2199 || (slash && to !== first.value + 1))
    return undefined;
  if (isMark(reading, end, '-/') && digitsAt(reading, end + 1) !== undefined) return undefined;
  return { value: { kind: 'years', from: first.value, to }, end, rule: 'dates/year-range' };
}

/** `1990s`, `1970-an`, `những năm 1990`, `thập niên 90`, `the 90s`. */
export function readDecade(reading: Reading, at: number): PeriodPart | undefined {
  const before = hitOf(reading, at, YEARS_OF_DECADE);
  // `những năm 1899-1942`
  const years = before && readYears(reading, before.end);
  if (years !== undefined) return years;
  const named = hitOf(reading, before?.end ?? at, DECADE_NAME);
  if (named !== undefined && (before ?? hitBefore(reading, at, DECADE_LEAD)) !== undefined)
    return {
      value: { kind: 'decade', year: named.entry.year },
      end: named.end,
      rule: 'dates/decade',
    };
  // Only saves time: there are no digits to read then.
  if (before === undefined && !isDigits(reading, at)) return undefined;
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
    reading.gap[apostrophe] === Gap.None ? hitOf(reading, apostrophe, DECADE_ENDING) : undefined;
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
    (digits.length === 2 &&
      before === undefined &&
      !isMark(reading, start - 1, "'’") &&
      !isYearsWord(reading, start - 1) &&
      !isBehindDecade(reading, start) &&
      !isPartOfDecade(reading, start))
  )
    return undefined;
  return { value: { kind: 'decade', year }, end: ending?.end ?? start + 1, rule: 'dates/decade' };
}

/** `the 1970s and [80s]`, `1970-an dan [80-an]` */
function isBehindDecade(reading: Reading, at: number): boolean {
  const and = hitBefore(reading, at, JOINED)?.at;
  const ending = and === undefined ? undefined : hitBefore(reading, and, DECADE_ENDING)?.at;
  if (ending === undefined) return false;
  const end = isMark(reading, ending - 1, "'’-") ? ending - 1 : ending;
  return digitsAt(reading, end - 1)?.length === 4;
}

const JOINED = kindSet('and', 'through');

/** `tahun [90-an]`, `dekade [80-an]`: behind a word for years or decades two digits are those of a decade, and nobody's age. */
function isYearsWord(reading: Reading, at: number): boolean {
  return (
    hitOf(reading, at, UNIT)?.entry.unit === 'year' ||
    hitOf(reading, at, COUNTED)?.entry.unit === 'decade'
  );
}

/**
 * `the early [60s]`, `since the [80s]`, `In the [70s], he`: in the 60s and the mid-60s temperatures are, and in her early
 * 60s somebody is.
 */
function isPartOfDecade(reading: Reading, at: number): boolean {
  const lead = hitBefore(reading, at, DECADE_LEAD);
  if (lead === undefined || !isWord(reading, at - 1)) return false;
  return lead.end > lead.at + 1 || (isOpening(reading, at - 2) && closesWithComma(reading, at));
}

/** True where a word is the first of its sentence. */
function isOpening(reading: Reading, at: number): boolean {
  return at === 0 || (isWord(reading, at) && stopsAt(reading, at - 1, SENTENCE_END));
}

/** `70s,`, `70’s,`, and where nothing follows. */
function closesWithComma(reading: Reading, at: number): boolean {
  const ending = isMark(reading, at + 1, "'’") ? at + 2 : at + 1;
  return isMark(reading, ending + 1, ',') || ending + 1 === reading.count;
}

/** `21st century`, `20th and 21st centuries`; `abad ke-21`, `thế kỷ XXI`, `abad ke-20 dan ke-21`. */
export function readCentury(reading: Reading, at: number): PeriodPart | undefined {
  const word = hitOf(reading, at, CENTURY);
  if (word !== undefined) {
    const first = numberBehindWord(reading, word.end);
    const joined = first && joinedBehind(reading, first.end);
    const second = joined === undefined ? undefined : numberBehindWord(reading, joined);
    return first && centuries(first, second, second?.end ?? first.end);
  }
  const first = ordinalAt(reading, at);
  const direct = first && centuryWord(reading, first.end);
  if (first === undefined || direct !== undefined)
    return first && direct && centuries(first, undefined, direct.end);
  const joined = joinedBehind(reading, first.end);
  const second = joined === undefined ? undefined : ordinalAt(reading, joined);
  const shared = second && centuryWord(reading, second.end);
  return shared && centuries(first, second, shared.end);
}

function centuries(
  { value: from }: Part<number>,
  second: Part<number> | undefined,
  end: number,
): PeriodPart | undefined {
  const to = second?.value ?? from;
  if (from < 1 || to > 22 || from > to) return undefined;
  const first: DateSpec = { kind: 'century', century: from };
  const value: DateSpec =
    from === to ? first : { kind: 'range', from: first, to: { kind: 'century', century: to } };
  return { value, end, rule: 'dates/century' };
}

/** `21`, `-21`, `ke-21`, `XXI`, `thứ 19`, `thứ năm` behind the word for century. */
function numberBehindWord(reading: Reading, from: number): Part<number> | undefined {
  const ordinal = hitOf(reading, from, ORDINAL);
  if (ordinal !== undefined) return { value: ordinal.entry.number, end: ordinal.end };
  const at = hitOf(reading, from, NOT_A_YEAR_BEFORE)?.end ?? from;
  const prefix = isMark(reading, at + 1, '-') && reading.kind[at] === TokenKind.Word ? at + 1 : at;
  const start = isMark(reading, prefix, '-') ? prefix + 1 : prefix;
  const number = digitsAt(reading, start);
  if (number !== undefined) return { value: number.value, end: start + 1 };
  const roman = ROMAN.get(textOf(reading, at, at + 1));
  return roman === undefined ? undefined : { value: roman, end: at + 1 };
}

/** `21st`, `twenty-first`. */
export function ordinalAt(reading: Reading, at: number): Part<number> | undefined {
  const word = hitOf(reading, at, ORDINAL);
  if (word !== undefined) return { value: word.entry.number, end: word.end };
  if (!isDigits(reading, at) || reading.gap[at + 1] !== Gap.None) return undefined;
  const digits = dayAt(reading, at);
  return digits !== undefined && digits.end === at + 2 ? digits : undefined;
}

function centuryWord(reading: Reading, at: number): Hit | undefined {
  return hitOf(reading, isMark(reading, at, '-') ? at + 1 : at, CENTURY);
}

function joinedBehind(reading: Reading, at: number): number | undefined {
  if (isMark(reading, at, '-–')) return at + 1;
  const joined = (hitOf(reading, at, AND) ?? hitOf(reading, at, THROUGH))?.end;
  return joined === undefined ? undefined : (hitOf(reading, joined, DETERMINER)?.end ?? joined);
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  'I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX|XXI'
    .split('|')
    .map((numeral, index) => [numeral, index + 1]),
);
