import { CURRENCY, FUNCTION_WORD } from '../lexicon/kind-sets.ts';
import { readMagnitudes } from '../lexicon/number-magnitudes.ts';
import { type NumberReading, readNumber, withoutDust } from '../lexicon/numbers.ts';
import {
  CLAUSE_END,
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  lengthAt,
  type Reading,
  stopsAt,
  textOf,
} from '../lexicon/reading.ts';
import { Gap } from '../text/tokens.ts';
import type { Currency } from './money-currencies.ts';

/** One number and its currency, wherever the currency stands. */
export interface Amount {
  readonly number: NumberReading;
  readonly currency: Currency | undefined;
  readonly end: number;
  readonly before: boolean;
}

/** `$10,000` where the comma is the decimal mark: without a magnitude nobody counts thousandths of money. */
export function amountAt(reading: Reading, at: number, decimal: string): NumberReading | undefined {
  const number = readNumber(reading, at, decimal);
  if (decimal === ',' && number && hasGroup(reading, at, number, ','))
    return readNumber(reading, at, '.');
  return (
    number && (bracketedMagnitude(reading, number) ?? brokenDecimal(reading, at, number, decimal))
  );
}

/** `4,5 (miliar) euro`: a magnitude that somebody supplied, before the currency. */
function bracketedMagnitude(reading: Reading, number: NumberReading): NumberReading | undefined {
  if (number.magnitude || !isMark(reading, number.end, '(')) return undefined;
  const { factor, end } = readMagnitudes(reading, number.end + 1);
  const closes = end > number.end + 1 && isMark(reading, end, ')');
  return closes && hitOf(reading, end + 1, CURRENCY) !== undefined
    ? {
        ...number,
        value: withoutDust(number.value * factor),
        end: end + 1,
        magnitude: true,
        factor,
      }
    : undefined;
}

/** `Rp990, 7 miliar`: a space that slipped in behind the decimal mark. A magnitude is the second number's own where it counts something (`Rp990, 7 juta orang`). */
function brokenDecimal(
  reading: Reading,
  at: number,
  number: NumberReading,
  decimal: string,
): NumberReading {
  const broken =
    decimal === ',' &&
    !number.magnitude &&
    number.end === at + 1 &&
    number.value < 1000 &&
    isMark(reading, at + 1, decimal) &&
    reading.gap[at + 1] === Gap.None &&
    isDigits(reading, at + 2) &&
    lengthAt(reading, at + 2) <= 2 &&
    reading.gap[at] === Gap.None &&
    hitBefore(reading, at, CURRENCY) !== undefined;
  if (!broken) return number;
  const { factor, end } = readMagnitudes(reading, at + 3);
  const closes =
    stopsAt(reading, end, CLAUSE_END) || hitOf(reading, end, FUNCTION_WORD) !== undefined;
  if (factor < 1e6 || !closes) return number;
  const value = Number(`${number.value}.${textOf(reading, at + 2, at + 3)}`);
  return { ...number, value: withoutDust(value * factor), end, magnitude: true, factor };
}

/** `Rp 31.500`, `15.000 dong` where the dot is the decimal mark: of these there are no parts. */
export function inWhole(
  reading: Reading,
  at: number,
  number: NumberReading,
  currency: Currency | undefined,
): NumberReading {
  const whole = currency?.entry.codes.every((code) => WITHOUT_PARTS.has(code)) === true;
  return (whole && hasGroup(reading, at, number, '.') && readNumber(reading, at, ',')) || number;
}

/** Currencies whose unit is so small that prices have no parts of it, of countries that write thousands with a dot. */
export const WITHOUT_PARTS: ReadonlySet<string> = new Set([
  'CLP',
  'COP',
  'HUF',
  'IDR',
  'PYG',
  'VND',
]);

/** One mark and three digits behind it, without a magnitude. */
function hasGroup(reading: Reading, at: number, number: NumberReading, mark: string): boolean {
  return (
    number.end === at + 3 &&
    !number.magnitude &&
    isMark(reading, at + 1, mark) &&
    lengthAt(reading, at + 2) === 3
  );
}
