import { Gap, TokenKind } from '../text/tokens.ts';
import type { EntryOf } from './entry.ts';
import {
  AND,
  ARTICLE,
  BETWEEN,
  CARDINAL,
  CURRENCY,
  DECIMAL_WORD,
  FRACTION,
  HALF,
  HALF_BEHIND,
  MAGNITUDE,
  MONTH,
  NUMBER_JOINER,
  ROUNDING,
} from './kind-sets.ts';
import { type KindSet, kindSet } from './kinds.ts';
import {
  behindHyphen,
  digitsValue,
  type Hit,
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  lengthAt,
  mayOpenSomewhere,
  type Reading,
} from './reading.ts';

/** A number without its magnitude as it stands in the text: tokens up to `end`, its value, and how it was written. */
export interface PlainNumber {
  readonly value: number;
  readonly end: number;
  /** Written in digits. */
  readonly literal: boolean;
}

/** A number, with its magnitude where it has one. */
export interface NumberReading extends PlainNumber {
  /** A magnitude word or letter was part of it: `5 miliar`, `3m`. */
  readonly magnitude: boolean;
  /** What the magnitude multiplies by; 1 where there is none. */
  readonly factor: number;
  /** A round number: `600-an`. */
  readonly round?: boolean;
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
  const plain =
    readLiteral(reading, at, decimal) ??
    readWords(reading, at) ??
    bareMagnitude(reading, at) ??
    nothingBefore(reading, at);
  if (plain === undefined) return undefined;
  const base = withDecimals(reading, plain);
  const round = base.literal ? roundedBy(reading, base.end) : undefined;
  const plus = halfMore(reading, base.end);
  const counted = round ?? plus ?? base.end;
  const { factor, end: scaled } = readMagnitudes(reading, counted);
  const magnitude = scaled > counted;
  const half = magnitude ? hitOf(reading, scaled, HALF_BEHIND) : undefined;
  const isHalfMore = half !== undefined || plus !== undefined;
  const tenth = magnitude && base.literal ? tenthBehind(reading, scaled) : undefined;
  const more = isHalfMore ? 0.5 : (tenth ?? 0) / 10;
  const whole = {
    value: withoutDust((base.value + more) * factor),
    end: half?.end ?? (tenth === undefined ? scaled : scaled + 1),
    magnitude,
    factor,
    literal: base.literal,
    round: round !== undefined,
  };
  if (!magnitude) return whole;
  const sum = withSmallerParts(reading, at, whole, decimal);
  return { ...sum, factor: Math.max(sum.factor, whole.factor) };
}

/** `[zero] point five`, `[không] phẩy hai`: the nothing before decimals, which opens no other number. */
function nothingBefore(reading: Reading, at: number): PlainNumber | undefined {
  const point = hitOf(reading, at, DECIMAL_WORD);
  return point !== undefined && point.end > at + 1 && decimalsInWords(reading, point.end)
    ? { value: 0, end: at, literal: false }
    : undefined;
}

/** `1tr[5]`: one digit glued to a magnitude of two letters or more is the tenth part of it. */
function tenthBehind(reading: Reading, at: number): number | undefined {
  const letters = lengthAt(reading, at - 1);
  const digit =
    letters > 1 && isDigits(reading, at) && glued(reading, at) && glued(reading, at - 1);
  return digit && !goesOn(reading, at + 1) && lengthAt(reading, at) === 1
    ? digitsValue(reading, at)
    : undefined;
}

/** `one [point three]`, `dua [koma lima]`, `hai [phẩy hai mươi lăm]`, `2 [chấm 23]`: the number with its decimals in words. */
function withDecimals(reading: Reading, whole: PlainNumber): PlainNumber {
  const point = hitOf(reading, whole.end, DECIMAL_WORD);
  if (point === undefined || !Number.isInteger(whole.value)) return whole;
  const decimals = isDigits(reading, point.end)
    ? { written: digits(reading, point.end), end: point.end + 1 }
    : decimalsInWords(reading, point.end);
  return decimals === undefined
    ? whole
    : { ...whole, value: Number(`${whole.value}.${decimals.written}`), end: decimals.end };
}

/** `three four` is `34`, and so is `thirty-four`. */
function decimalsInWords(
  reading: Reading,
  from: number,
): { written: string; end: number } | undefined {
  const words = readWords(reading, from);
  if (words === undefined || !Number.isInteger(words.value)) return undefined;
  let written = '';
  let at = from;
  for (let digit = digitWord(reading, at); digit; digit = digitWord(reading, at)) {
    written += digit.entry.number;
    at = digit.end;
  }
  return at === words.end ? { written, end: at } : { written: `${words.value}`, end: words.end };
}

/** A word for one of the digits. */
function digitWord(reading: Reading, at: number): Hit<EntryOf<'cardinal'>> | undefined {
  const word = hitOf(reading, at, CARDINAL);
  return word !== undefined && word.entry.number < 10 ? word : undefined;
}

/** `không phẩy [hai]`, `không phẩy hai [hai]`, `zero point [five]`: decimals of less than one, which are no number of their own. */
export function isDecimalPart(reading: Reading, from: number): boolean {
  // Only saves time: there is no such mark in words then.
  if (!mayOpenSomewhere(reading, DECIMAL_WORD)) return false;
  let at = from;
  for (let word = hitBefore(reading, at, CARDINAL); word; word = hitBefore(reading, at, CARDINAL))
    at = word.at;
  const point = hitBefore(reading, at, DECIMAL_WORD);
  return point !== undefined && point.end > point.at + 1;
}

/** `600-an triliun`, `20-odd million`: the end of what makes a round number of digits before a magnitude. */
function roundedBy(reading: Reading, at: number): number | undefined {
  const word = behindHyphen(reading, at);
  const rounding = glued(reading, word) ? hitOf(reading, word, ROUNDING) : undefined;
  return rounding !== undefined && hitOf(reading, rounding.end, MAGNITUDE) !== undefined
    ? rounding.end
    : undefined;
}

/** `two and a half million`: the end of "and a half" before a magnitude. */
function halfMore(reading: Reading, at: number): number | undefined {
  const and = hitOf(reading, at, AND);
  const half = and && hitOf(reading, and.end, HALF);
  return half !== undefined && hitOf(reading, half.end, MAGNITUDE) !== undefined
    ? half.end
    : undefined;
}

/**
 * `1 tỷ 200 triệu`, `one thousand two hundred and five`: the number with the smaller ones behind it. In words, a
 * larger magnitude behind them counts for all (`hai nghìn ba trăm tỷ`), and what is below a thousand needs none.
 */
function withSmallerParts(
  reading: Reading,
  opening: number,
  above: NumberReading,
  decimal: string,
): NumberReading {
  if (reading.gap[above.end] !== Gap.Space) return above;
  // `$8.3 billion and 490 million euros`: in digits the word joins two amounts.
  const joined = above.literal ? undefined : behindJoiner(reading, opening, above.end);
  const start = joined ?? above.end;
  const base =
    readLiteral(reading, start, decimal) ?? (above.literal ? undefined : readWords(reading, start));
  if (base === undefined) return above;
  const { factor, end } = readMagnitudes(reading, base.end);
  const words = !above.literal && !base.literal;
  const value = withoutDust(base.value * factor);
  if (words && joined === undefined && factor > above.factor && base.value < above.factor)
    return { ...above, value: withoutDust((above.value + base.value) * factor), end, factor };
  const smaller = factor > 1 ? factor < above.factor : words;
  if (!smaller || value >= above.factor) return above;
  const sum = { ...above, value: above.value + value, end, factor };
  return factor > 1 ? withSmallerParts(reading, opening, sum, decimal) : sum;
}

/**
 * The token behind the word that joins a hundred or a magnitude with the rest. Between two amounts
 * (`between one hundred and ninety dollars`) the first such word parts them, so it joins only if another one follows.
 */
function behindJoiner(reading: Reading, opening: number, at: number): number | undefined {
  const joiner = hitOf(reading, at, NUMBER_JOINER);
  if (joiner === undefined || hitBefore(reading, opening, BETWEEN) === undefined)
    return joiner?.end;
  const rest = readWords(reading, joiner.end);
  return rest !== undefined && hitOf(reading, rest.end, AND) !== undefined ? joiner.end : undefined;
}

/** `sejuta`, `seribu`: a magnitude that says one by itself. */
function bareMagnitude(reading: Reading, at: number): PlainNumber | undefined {
  const article = hitOf(reading, at, ARTICLE);
  if (article !== undefined && hitOf(reading, article.end, MAGNITUDE) !== undefined) {
    return { value: 1, end: article.end, literal: false };
  }
  const found = hitOf(reading, at, MAGNITUDE);
  const one = found !== undefined && !found.entry.short && found.entry.one === true;
  return one ? { value: 1, end: at, literal: false } : undefined;
}

/** Factors that follow a number: `nghìn tỷ` is 10³ × 10⁹. One letter counts only when glued to the digits. */
export function readMagnitudes(reading: Reading, from: number): { factor: number; end: number } {
  let factor = 1;
  let end = from;
  for (;;) {
    const glue = behindHyphen(reading, end);
    const found = hitOf(reading, glue, MAGNITUDE);
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

/** Digits with their marks. Groups of three behind a space belong to the number too: `1 000 000`. */
function readLiteral(reading: Reading, at: number, decimal: string): PlainNumber | undefined {
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
      isMark(reading, end, '.,') && glued(reading, end)
        ? reading.text.charAt(reading.start[end] ?? 0)
        : '';
    const next = mark === '' ? end : end + 1;
    if (next >= reading.count || reading.kind[next] !== TokenKind.Digits) break;
    if (mark === '' ? !groupedBySpace(reading, next, spaced) : !glued(reading, next)) break;
    groups.push(digits(reading, next));
    marks += mark === '' ? ' ' : mark;
    end = next + 1;
  }
  const value = numberFrom(groups, marks, decimal);
  return value === undefined ? undefined : { value, end, literal: true };
}

/** `$[.50]`: a point between a sign and digits, glued to both. */
function pointFirst(reading: Reading, at: number): PlainNumber | undefined {
  const opens = isMark(reading, at, '.') && glued(reading, at) && glued(reading, at + 1);
  if (!opens || !isDigits(reading, at + 1) || hitBefore(reading, at, CURRENCY) === undefined)
    return undefined;
  return { value: Number(`.${digits(reading, at + 1)}`), end: at + 2, literal: true };
}

/** A mark or a space with more digits can only follow where a mark or digits do. */
function goesOn(reading: Reading, at: number): boolean {
  return isDigits(reading, at) || (isMark(reading, at, '.,') && isDigits(reading, at + 1));
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
      (tail.length !== 3 || last === decimal || groups[0] === '0'));
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

function digits(reading: Reading, at: number): string {
  return reading.text.slice(reading.start[at], reading.end[at]);
}

function glued(reading: Reading, at: number): boolean {
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

/**
 * `two hundred and fifty`, `a hundred and one`, `dua puluh lima`, `hai mươi lăm`, `nửa`, `half a`, `a quarter of a`.
 * A word of the kinds `units` ends the number, unless another one stands behind it: `hai mươi [năm]` are twenty years.
 */
export function readWords(reading: Reading, at: number, units?: KindSet): PlainNumber | undefined {
  const half = hitOf(reading, at, HALF);
  if (half) return { value: 0.5, end: half.end, literal: false };
  const fraction = hitOf(reading, at, FRACTION);
  if (fraction !== undefined) {
    // `a quarter-million`
    const end = behindHyphen(reading, fraction.end);
    // `the third quarter million-dollar deals`, `last quarter billion-dollar deals`
    const counted = hitBefore(reading, at, COUNTED_QUARTERS) !== undefined;
    if (hitOf(reading, end, MAGNITUDE) !== undefined && !counted)
      return { value: fraction.entry.part, end, literal: false };
  }
  let total = 0;
  let unit = 0;
  let end = at;
  for (;;) {
    const word = nextCardinal(reading, at, end, total);
    if (word === undefined || (units !== undefined && isUnit(reading, word, units))) break;
    const { number } = word.entry;
    // A word for ten multiplies the digit before it only: `dua ratus lima puluh` is 250.
    if (number === 100) total = Math.max(1, total) * number;
    else total += number === 10 && unit > 0 ? unit * 9 : number;
    unit = number < 10 ? number : 0;
    end = word.end;
  }
  const behind = end > at ? hitOf(reading, end, HALF_BEHIND) : undefined;
  if (behind !== undefined) return { value: total + 0.5, end: behind.end, literal: false };
  return end === at ? undefined : { value: total, end, literal: false };
}

const COUNTED_QUARTERS = kindSet('ordinal', 'shift-before', 'determiner');

function isUnit(reading: Reading, { at, end }: Hit, units: KindSet): boolean {
  return hitOf(reading, at, units) !== undefined && hitOf(reading, end, units) === undefined;
}

/** The next word of a number that began at `opening`: right there, behind a hyphen, or joined to full hundreds. */
function nextCardinal(
  reading: Reading,
  opening: number,
  end: number,
  total: number,
): Hit<EntryOf<'cardinal'>> | undefined {
  if (end === opening) return hitOf(reading, end, CARDINAL) ?? articleHundred(reading, end);
  const joined =
    total >= 100 && total % 100 === 0 ? behindJoiner(reading, opening, end) : undefined;
  if (joined !== undefined) return tensBehind(reading, joined);
  return hitOf(reading, isMark(reading, end, '-') ? end + 1 : end, CARDINAL);
}

/** `a hundred`. */
function articleHundred(reading: Reading, at: number): Hit<EntryOf<'cardinal'>> | undefined {
  const article = hitOf(reading, at, ARTICLE);
  const word = article && hitOf(reading, article.end, CARDINAL);
  return word?.entry.number === 100 ? word : undefined;
}

/** Tens and units behind `hundred and`; `one hundred and two hundred` are two numbers. */
function tensBehind(reading: Reading, at: number): Hit<EntryOf<'cardinal'>> | undefined {
  const word = hitOf(reading, at, CARDINAL);
  const next = word && hitOf(reading, word.end, CARDINAL);
  return word === undefined || word.entry.number >= 100 || next?.entry.number === 100
    ? undefined
    : word;
}

/** Takes binary dust away: 8.07 × 10⁹ is 8070000000. */
export function withoutDust(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
