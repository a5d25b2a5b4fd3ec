import { TokenKind } from '../text/tokens.ts';
import type { EntryOf } from './entry.ts';
import { CARDINAL, DECIMAL_WORD, FRACTION } from './kind-sets.ts';
import { digits, glued, goesOn, type PlainNumber } from './number-digits.ts';
import { readWords } from './number-words.ts';
import {
  digitsValue,
  type Hit,
  hitBefore,
  hitOf,
  isDigits,
  lengthAt,
  mayOpenSomewhere,
  type Reading,
  runBefore,
} from './reading.ts';

/** `[zero] point five`, `[không] phẩy hai`: the nothing before decimals, which opens no other number. */
export function nothingBefore(reading: Reading, at: number): PlainNumber | undefined {
  const point = hitOf(reading, at, DECIMAL_WORD);
  return point !== undefined && point.end > at + 1 && decimalsInWords(reading, point.end)
    ? { value: 0, end: at, literal: false }
    : undefined;
}

/** `1tr[5]`: one digit glued to a magnitude of two letters or more is the tenth part of it. */
export function tenthBehind(reading: Reading, at: number): number | undefined {
  const letters = lengthAt(reading, at - 1);
  const digit =
    letters > 1 && isDigits(reading, at) && glued(reading, at) && glued(reading, at - 1);
  return digit && !goesOn(reading, at + 1) && lengthAt(reading, at) === 1
    ? digitsValue(reading, at)
    : undefined;
}

/** `one [point three]`, `dua [koma lima]`, `hai [phẩy hai mươi lăm]`, `2 [chấm 23]`: the number with its decimals in words. */
export function withDecimals(reading: Reading, whole: PlainNumber): PlainNumber {
  // `2½`
  const sign =
    reading.kind[whole.end] === TokenKind.Mark ? hitOf(reading, whole.end, FRACTION) : undefined;
  if (sign !== undefined && whole.literal)
    return { ...whole, value: whole.value + sign.entry.part, end: sign.end };
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
  const point = hitBefore(reading, runBefore(reading, from, CARDINAL), DECIMAL_WORD);
  return point !== undefined && point.end > point.at + 1;
}
