import { Gap, TokenKind } from '../text/tokens.ts';
import { CURRENCY, MAGNITUDE, MONTH } from './kind-sets.ts';
import { readMagnitudes } from './number-magnitudes.ts';
import {
  digitsValue,
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  lengthAt,
  type Reading,
} from './reading.ts';

/** A number without its magnitude as it stands in the text: tokens up to `end`, its value, and how it was written. */
export interface PlainNumber {
  readonly value: number;
  readonly end: number;
  /** Written in digits. */
  readonly literal: boolean;
}

/** Digits with their marks. Groups of three behind a space belong to the number too: `1 000 000`. */
export function readLiteral(
  reading: Reading,
  at: number,
  decimal: string,
): PlainNumber | undefined {
  if (reading.kind[at] !== TokenKind.Digits) return pointFirst(reading, at);
  if (!goesOn(reading, at + 1))
    return {
      value: digitsValue(reading, at),
      end: at + 1,
      literal: true,
    };
  const groups = [digits(reading, at)];
  const spaced = isSpacedOut(reading, at);
  let marks = '';
  let end = at + 1;
  for (;;) {
    const mark =
      isMark(reading, end, GROUPING) && glued(reading, end)
        ? reading.text.charAt(reading.start[end] ?? 0)
        : '';
    const next = mark === '' ? end : end + 1;
    // `1'234.56`, as the Swiss write: feet and inches have no groups of three.
    if (APOSTROPHES.includes(mark) && mark !== '' && lengthAt(reading, next) !== 3) break;
    if (next >= reading.count || reading.kind[next] !== TokenKind.Digits) break;
    const joins =
      mark === ''
        ? groupedBySpace(reading, next, spaced)
        : // `53, 000`: no number begins so.
          glued(reading, next) || digits(reading, next) === '000';
    if (!joins) break;
    groups.push(digits(reading, next));
    marks += mark === '' ? ' ' : mark;
    end = next + 1;
  }
  const value = numberFrom(groups, marks, decimal);
  if (value === undefined) return undefined;
  const part = groups.length === 1 ? partBehind(reading, end) : undefined;
  return part === undefined
    ? { value, end, literal: true }
    : { value: value + part.value, end: part.end, literal: true };
}

/** `1 [1/2] billion`: a fraction behind a whole number, before what it counts thousands or millions of. */
function partBehind(reading: Reading, at: number): { value: number; end: number } | undefined {
  const isFraction =
    isDigits(reading, at) &&
    reading.gap[at] === Gap.Space &&
    isMark(reading, at + 1, '/') &&
    glued(reading, at + 1) &&
    isDigits(reading, at + 2) &&
    glued(reading, at + 2);
  if (!isFraction || hitOf(reading, at + 3, MAGNITUDE) === undefined) return undefined;
  const value = digitsValue(reading, at) / digitsValue(reading, at + 2);
  return value < 1 ? { value, end: at + 3 } : undefined;
}

/** `$[.50]`: a point between a sign and digits, glued to both. */
function pointFirst(reading: Reading, at: number): PlainNumber | undefined {
  const opens = isMark(reading, at, '.') && glued(reading, at) && glued(reading, at + 1);
  if (!opens || !isDigits(reading, at + 1) || hitBefore(reading, at, CURRENCY) === undefined)
    return undefined;
  return { value: Number(`.${digits(reading, at + 1)}`), end: at + 2, literal: true };
}

const APOSTROPHES = "'’";
/** The decimal point of British print: `€98·75m`. */
const RAISED_POINT = '·';
const GROUPING = `.,${RAISED_POINT}${APOSTROPHES}`;

/** A mark or a space with more digits can only follow where a mark or digits do. */
export function goesOn(reading: Reading, at: number): boolean {
  return isDigits(reading, at) || (isMark(reading, at, GROUPING) && isDigits(reading, at + 1));
}

/** `undefined` where the marks make no number: `1.2.3`, `12,34,5`. Indian grouping (`1,00,000`) is one. */
function numberFrom(groups: readonly string[], marks: string, decimal: string): number | undefined {
  const last = marks.at(-1);
  if (last === undefined) return Number(groups[0]);
  const tail = groups.at(-1) ?? '';
  const mixed = marks.length > 1 && marks !== last.repeat(marks.length);
  const decimalMark =
    mixed ||
    (marks.length === 1 &&
      last !== ' ' &&
      (tail.length !== 3 || last === decimal || last === RAISED_POINT || groups[0] === '0'));
  if (decimalMark && marks.indexOf(last) === marks.length - 1) {
    return inGroups(groups) ? Number(`${groups.slice(0, -1).join('')}.${tail}`) : undefined;
  }
  return !mixed && tail.length === 3 && inGroups(groups, true)
    ? Number(groups.join(''))
    : undefined;
}

/** Between the first and the last group all have three digits, or two before the last one of them, as in India: `2,60,084.67`; `lastToo`: the last may also have two. */
function inGroups(groups: readonly string[], lastToo = false): boolean {
  const last = groups.length - 2;
  for (let at = 1; at <= last; at++) {
    const length = groups[at]?.length;
    if (length !== 3 && !(length === 2 && (lastToo || at < last))) return false;
  }
  return true;
}

export function digits(reading: Reading, at: number): string {
  return reading.text.slice(reading.start[at], reading.end[at]);
}

export function glued(reading: Reading, at: number): boolean {
  return reading.gap[at] === Gap.None;
}

/** Exactly three digits behind a no-break or thin space, or with `plain` behind any one space. */
function groupedBySpace(reading: Reading, at: number, plain: boolean): boolean {
  if (!isDigits(reading, at)) return false;
  if (lengthAt(reading, at) !== 3) return false;
  const gap = reading.text.slice(reading.end[at - 1], reading.start[at]);
  return /^[\u00a0\u202f\u2009]$/.test(gap) || (plain && gap === ' ');
}

/**
 * Whether common spaces can part the digits of a number that opens here. One group of three can be a number of its own
 * (`€25 000 times`), unless a currency's code stands before it (`USD 120 000`) or a currency behind it (`3 291,00 €`,
 * `1 291 tỷ đồng`), and then too behind a month's name (`March 12 500 euros`).
 */
function isSpacedOut(reading: Reading, at: number): boolean {
  const opening = digits(reading, at);
  if (opening.length > 3 || opening.startsWith('0') || isDigits(reading, at - 1)) return false;
  if (!groupedBySpace(reading, at + 1, true)) return false;
  if (groupedBySpace(reading, at + 2, true)) return true;
  const before = hitBefore(reading, at, CURRENCY);
  if (before?.entry.kind === 'currency' && before.entry.form === 'code') return true;
  const decimals =
    isMark(reading, at + 2, '.,') && glued(reading, at + 2) && glued(reading, at + 3);
  const { end } = readMagnitudes(reading, decimals ? at + 4 : at + 2);
  return hitOf(reading, end, CURRENCY) !== undefined && hitBefore(reading, at, MONTH) === undefined;
}
