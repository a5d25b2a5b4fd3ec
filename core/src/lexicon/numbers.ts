import { Gap } from '../text/tokens.ts';
import { AND, ARTICLE, CURRENCY, HALF, HALF_BEHIND, MAGNITUDE, ROUNDING } from './kind-sets.ts';
import { kindSet } from './kinds.ts';
import { nothingBefore, tenthBehind, withDecimals } from './number-decimals.ts';
import { glued, type PlainNumber, readLiteral } from './number-digits.ts';
import { readMagnitudes } from './number-magnitudes.ts';
import { behindJoiner, readWords } from './number-words.ts';
import { behindHyphen, closesClause, hitOf, isMark, type Reading } from './reading.ts';

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

/** `600-an triliun`, `20-odd million`: the end of what makes a round number of digits before a magnitude. */
function roundedBy(reading: Reading, at: number): number | undefined {
  const word = behindHyphen(reading, at);
  const rounding = glued(reading, word) ? hitOf(reading, word, ROUNDING) : undefined;
  return rounding !== undefined && hitOf(reading, rounding.end, MAGNITUDE) !== undefined
    ? rounding.end
    : undefined;
}

/** `two and a half million`, `one-and-a-half million`, `three and a half dollars`: the end of "and a half" before a magnitude or a currency. */
function halfMore(reading: Reading, at: number): number | undefined {
  const and = hitOf(reading, behindHyphen(reading, at), AND);
  const half = and && hitOf(reading, behindHyphen(reading, and.end), HALF);
  if (half === undefined) return undefined;
  const end = behindHyphen(reading, half.end);
  return hitOf(reading, end, COUNTED_BY_HALVES) === undefined ? undefined : end;
}

const COUNTED_BY_HALVES = kindSet('magnitude', 'currency');

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
  // `Rp 5,2 triliun 5,6 miliar dolar AS`: behind a decimal part nothing smaller follows.
  if (above.literal && !Number.isInteger(withoutDust(above.value / above.factor))) return above;
  // `two billion, two hundred million yen`
  const comma = !above.literal && isMark(reading, above.end, ',');
  if (reading.gap[above.end] !== Gap.Space && !comma) return above;
  // `$8.3 billion and 490 million euros`: in digits the word joins two amounts.
  const joined = above.literal ? undefined : behindJoiner(reading, opening, above.end);
  const start = joined ?? (comma ? above.end + 1 : above.end);
  const base =
    readLiteral(reading, start, decimal) ?? (above.literal ? undefined : readWords(reading, start));
  if (base === undefined) return above;
  const { factor, end } = readMagnitudes(reading, base.end);
  const words = !above.literal && !base.literal;
  const value = withoutDust(base.value * factor);
  if (words && joined === undefined && factor > above.factor && base.value < above.factor)
    return { ...above, value: withoutDust((above.value + base.value) * factor), end, factor };
  // `twelve thousand, three hundred dollars`: behind a comma the rest is one amount with it where the currency follows.
  const currency = comma ? hitOf(reading, end, CURRENCY) : undefined;
  // Behind a common word such as `won` nothing may go on.
  const closes =
    !comma ||
    (currency !== undefined &&
      (currency.entry.weak !== true || closesClause(reading, currency.end)));
  const smaller = factor > 1 ? factor < above.factor : words && closes;
  if (!smaller || value >= above.factor) return above;
  const sum = { ...above, value: above.value + value, end, factor };
  return factor > 1 ? withSmallerParts(reading, opening, sum, decimal) : sum;
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

/** Takes binary dust away: 8.07 × 10⁹ is 8070000000. */
export function withoutDust(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
