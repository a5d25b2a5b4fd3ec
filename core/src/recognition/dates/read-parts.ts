import { MONTH } from '../../lexicon/kind-sets.ts';
import {
  digitsValue,
  hitOf,
  isDigits,
  isMark,
  isWord,
  lengthAt,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import type { DayPoint, NumericDay } from '../date-spec.ts';

/** Something read from token `at` to token `end` (not included). */
export interface Part<T> {
  readonly value: T;
  readonly end: number;
}

/** A point on the calendar and the rule that read it. */
export interface Day extends Part<DayPoint | NumericDay> {
  readonly rule: string;
  /** `14/4` alone may be a fraction or a score: something beside it has to say that it is a date. */
  readonly needsEvidence: boolean;
}

/** Greater numbers are no day, month or hour. */
export const LAST_DAY = 31;

/** A run of digits as a number, with its length: `03` is 3 in two digits. Decimals and opaque pieces are none. */
export function digitsAt(
  reading: Reading,
  at: number,
): { value: number; length: number } | undefined {
  if (!isDigits(reading, at)) return undefined;
  const length = lengthAt(reading, at);
  return length > 4 ? undefined : { value: digitsValue(reading, at), length };
}

/** A day of the month in digits, with an English-like ordinal ending glued to it. */
export function dayAt(reading: Reading, at: number): Part<number> | undefined {
  const day = digitsAt(reading, at);
  if (day === undefined || day.length > 2 || day.value < 1 || day.value > 31) return undefined;
  if (isDecimal(reading, at)) return undefined;
  const ending =
    reading.gap[at + 1] === Gap.None &&
    reading.kind[at + 1] === TokenKind.Word &&
    at + 1 < reading.count;
  if (!ending) return { value: day.value, end: at + 1 };
  // `15Sep`
  if (hitOf(reading, at + 1, MONTH) !== undefined) return { value: day.value, end: at + 1 };
  const word = textOf(reading, at + 1, at + 2).toLowerCase();
  return ['st', 'nd', 'rd', 'th'].includes(word) ? { value: day.value, end: at + 2 } : undefined;
}

/** Digits of a longer number: `1.5`, `3,000`. A dot or comma before a space or a year (`1,2001`) is punctuation. */
function isDecimal(reading: Reading, at: number): boolean {
  const before =
    isMark(reading, at - 1, '.,') &&
    reading.gap[at] === Gap.None &&
    digitsAt(reading, at - 2) !== undefined &&
    reading.gap[at - 1] === Gap.None;
  const after =
    isMark(reading, at + 1, ',.') &&
    reading.gap[at + 1] === Gap.None &&
    reading.gap[at + 2] === Gap.None &&
    reading.kind[at + 2] === TokenKind.Digits;
  return before || (after && yearAt(reading, at + 2) === undefined);
}

/** Four digits that can be a year. */
export function yearAt(reading: Reading, at: number): Part<number> | undefined {
  const year = digitsAt(reading, at);
  if (year?.length !== 4 || year.value < 1000 || year.value > 2199) return undefined;
  const glued =
    reading.kind[at + 1] === TokenKind.Word &&
    reading.gap[at + 1] === Gap.None &&
    at + 1 < reading.count;
  return glued ? undefined : { value: year.value, end: at + 1 };
}

/** Greater numbers count things. */
export const LATEST_YEAR = 2100;

/** Behind `'s`: `next year['s] third quarter`. */
export function behindPossessive(reading: Reading, at: number): number | undefined {
  const glued = isMark(reading, at, "'’") && isMark(reading, at + 1, 's');
  return glued && reading.gap[at] === Gap.None && reading.gap[at + 1] === Gap.None
    ? at + 2
    : undefined;
}

/** Nothing stands between a token and the one before it. */
export function isGlued(reading: Reading, at: number): boolean {
  return reading.gap[at] === Gap.None;
}

/** The tokens from `at` to `end` (not included) stand between commas, with words beside those. */
export function isBetweenCommas(reading: Reading, at: number, end: number): boolean {
  return (
    isMark(reading, at - 1, ',') &&
    isMark(reading, end, ',') &&
    isWord(reading, at - 2) &&
    isWord(reading, end + 1)
  );
}
