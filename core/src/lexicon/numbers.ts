import { Gap, TokenKind } from '../text/tokens.ts';
import { hit, isMark, type Reading } from './reading.ts';

/** A number as it stands in the text: tokens up to `end`, its value, and how it was written. */
export interface NumberReading {
  readonly value: number;
  readonly end: number;
  /** A magnitude word or letter was part of it: `5 miliar`, `3m`. */
  readonly magnitude: boolean;
  /** What the magnitude multiplies by; 1 where there is none. */
  readonly factor: number;
  /** Written in digits. */
  readonly literal: boolean;
}

/**
 * Reads `8.07`, `1.500.000,5`, `two hundred`, `5 miliar`, `1,2 nghìn tỷ`, `nửa tỷ`.
 * `decimal` is the language's decimal mark; a mark before exactly three digits is read by it,
 * any other single mark before the last digits is a decimal mark in every language.
 */
export function readNumber(
  reading: Reading,
  at: number,
  decimal: string,
): NumberReading | undefined {
  const base =
    readLiteral(reading, at, decimal) ?? readWords(reading, at) ?? bareMagnitude(reading, at);
  if (base === undefined) return undefined;
  const plus = halfMore(reading, base.end);
  const scaled = readMagnitudes(reading, plus ?? base.end);
  const magnitude = scaled.end > (plus ?? base.end);
  const half = magnitude ? hit(reading, scaled.end, 'half-behind') : undefined;
  const value = withoutDust((base.value + (half || plus !== undefined ? 0.5 : 0)) * scaled.factor);
  const end = half?.end ?? scaled.end;
  const rest = magnitude ? smallerPart(reading, end, scaled.factor, decimal) : undefined;
  return {
    ...base,
    value: value + (rest?.value ?? 0),
    end: rest?.end ?? end,
    magnitude,
    factor: scaled.factor,
  };
}

/** `two and a half million`: the end of "and a half" before a magnitude. */
function halfMore(reading: Reading, at: number): number | undefined {
  const and = hit(reading, at, 'and');
  const half = and && hit(reading, and.end, 'half');
  return half !== undefined && hit(reading, half.end, 'magnitude') !== undefined
    ? half.end
    : undefined;
}

/** `1 tỷ 200 triệu`: a further number with a smaller magnitude. */
function smallerPart(
  reading: Reading,
  at: number,
  factor: number,
  decimal: string,
): NumberReading | undefined {
  if (reading.gap[at] !== Gap.Space) return undefined;
  const base = readLiteral(reading, at, decimal);
  const scaled = base && readMagnitudes(reading, base.end);
  if (base === undefined || scaled === undefined || scaled.factor <= 1 || scaled.factor >= factor)
    return undefined;
  return {
    ...base,
    value: withoutDust(base.value * scaled.factor),
    end: scaled.end,
    magnitude: true,
  };
}

/** `sejuta`, `seribu`: a magnitude that says one by itself. */
function bareMagnitude(reading: Reading, at: number): NumberReading | undefined {
  const article = hit(reading, at, 'article');
  if (article !== undefined && hit(reading, article.end, 'magnitude') !== undefined) {
    return { value: 1, end: article.end, magnitude: false, factor: 1, literal: false };
  }
  const found = hit(reading, at, 'magnitude');
  const one = found !== undefined && !found.entry.short && found.entry.one === true;
  return one ? { value: 1, end: at, magnitude: false, factor: 1, literal: false } : undefined;
}

/** Factors that follow a number: `nghìn tỷ` is 10³ × 10⁹. One letter counts only when glued to the digits. */
export function readMagnitudes(reading: Reading, from: number): { factor: number; end: number } {
  let factor = 1;
  let end = from;
  for (;;) {
    const glue = isMark(reading, end, '-') && reading.gap[end] === Gap.None ? end + 1 : end;
    const found = hit(reading, glue, 'magnitude');
    if (found === undefined) return { factor, end };
    if (found.entry.short && (end !== from || glue !== end || endsInLetters(reading, found.end)))
      return { factor, end };
    factor *= found.entry.factor;
    end = found.end;
  }
}

function endsInLetters(reading: Reading, end: number): boolean {
  return (
    reading.gap[end] === Gap.None && reading.kind[end] === TokenKind.Word && end < reading.count
  );
}

/** Digits with their marks. Groups of three behind a no-break or thin space belong to the number too. */
export function readLiteral(
  reading: Reading,
  at: number,
  decimal: string,
): NumberReading | undefined {
  if (reading.kind[at] !== TokenKind.Digits) return undefined;
  const groups = [digits(reading, at)];
  let marks = '';
  let end = at + 1;
  for (;;) {
    const mark =
      isMark(reading, end, '.,') && glued(reading, end)
        ? reading.text.charAt(reading.start[end] ?? 0)
        : '';
    const next = mark === '' ? end : end + 1;
    if (next >= reading.count || reading.kind[next] !== TokenKind.Digits) break;
    if (mark === '' ? !groupedBySpace(reading, next) : !glued(reading, next)) break;
    groups.push(digits(reading, next));
    marks += mark === '' ? ' ' : mark;
    end = next + 1;
  }
  const value = numberFrom(groups, marks, decimal);
  return value === undefined
    ? undefined
    : { value, end, magnitude: false, factor: 1, literal: true };
}

/** `undefined` where the marks make no number: `1.2.3`, `12,34,5`. Indian grouping (`1,00,000`) is one. */
function numberFrom(groups: readonly string[], marks: string, decimal: string): number | undefined {
  const last = marks.at(-1);
  if (last === undefined) return Number(groups[0]);
  const tail = groups.at(-1) ?? '';
  const body = groups.slice(1, -1);
  const mixed = [...marks].some((mark) => mark !== last);
  const decimalMark =
    mixed ||
    (marks.length === 1 &&
      last !== ' ' &&
      (tail.length !== 3 || last === decimal || groups[0] === '0'));
  if (decimalMark && ![...marks.slice(0, -1)].includes(last)) {
    return body.every((group) => group.length === 3)
      ? Number(`${groups.slice(0, -1).join('')}.${tail}`)
      : undefined;
  }
  const grouped =
    tail.length === 3 && body.every((group) => group.length === 3 || group.length === 2) && !mixed;
  return grouped ? Number(groups.join('')) : undefined;
}

function digits(reading: Reading, at: number): string {
  return reading.text.slice(reading.start[at], reading.end[at]);
}

function glued(reading: Reading, at: number): boolean {
  return reading.gap[at] === Gap.None;
}

function groupedBySpace(reading: Reading, at: number): boolean {
  const gap = reading.text.slice(reading.end[at - 1], reading.start[at]);
  return (
    /^[\u00a0\u202f\u2009]$/.test(gap) && (reading.end[at] ?? 0) - (reading.start[at] ?? 0) === 3
  );
}

/** `two hundred and fifty`, `dua puluh lima`, `hai mươi lăm`, `nửa`, `half a`. */
function readWords(reading: Reading, at: number): NumberReading | undefined {
  const half = hit(reading, at, 'half');
  if (half) return { value: 0.5, end: half.end, magnitude: false, factor: 1, literal: false };
  let total = 0;
  let unit = 0;
  let end = at;
  for (;;) {
    const next = end > at && isMark(reading, end, '-') ? end + 1 : end;
    const word = hit(reading, next, 'cardinal');
    if (word === undefined) break;
    const { number } = word.entry;
    // A word for ten multiplies the digit before it only: `dua ratus lima puluh` is 250.
    if (number === 100) total = Math.max(1, total) * number;
    else total += number === 10 && unit > 0 ? unit * 9 : number;
    unit = number < 10 ? number : 0;
    end = word.end;
  }
  const behind = end > at ? hit(reading, end, 'half-behind') : undefined;
  if (behind !== undefined)
    return { value: total + 0.5, end: behind.end, magnitude: false, factor: 1, literal: false };
  return end === at
    ? undefined
    : { value: total, end, magnitude: false, factor: 1, literal: false };
}

/** Takes binary dust away: 8.07 × 10⁹ is 8070000000. */
export function withoutDust(value: number): number {
  return Number(value.toPrecision(15));
}
