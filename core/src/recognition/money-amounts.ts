import {
  AND,
  ARTICLE,
  CURRENCY,
  HALF_BEHIND,
  OF,
  PLURAL,
  POST_WORD,
  SHIP,
} from '../lexicon/kind-sets.ts';
import { type NumberReading, readNumber } from '../lexicon/numbers.ts';
import {
  closesClause,
  hitBefore,
  hitOf,
  isMark,
  isPlural,
  isWord,
  lengthAt,
  type Reading,
  textOf,
} from '../lexicon/reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import {
  type Currency,
  isArticleAndSign,
  isCitation,
  isCounted,
  isDocument,
  isLabel,
  isModel,
  isNamedBehind,
  isOffice,
  isPage,
  isSerial,
  isSomebody,
  isVariable,
  isYear,
  ofCountry,
  opensNext,
  sharesCode,
  withSign,
} from './money-currencies.ts';
import { isAlone, isSureBefore } from './money-evidence.ts';
import { type Amount, amountAt, inWhole, WITHOUT_PARTS } from './money-numbers.ts';
import { perBehind } from './money-rates.ts';

/** `2 dollars and 23 cents`: hundredths that follow a whole amount; `named` by their own word. */
export function readMinor(
  reading: Reading,
  { currency, end, number: { magnitude } }: Amount,
  decimal: string,
): { value: number; end: number; named?: boolean } | undefined {
  if (currency === undefined || currency.entry.factor !== undefined) return undefined;
  const half = currency.entry.form === 'name' ? hitOf(reading, end, HALF_BEHIND) : undefined;
  // `hai đô rưỡi`
  if (half !== undefined && !magnitude) return { value: 0.5, end: half.end };
  const at = hitOf(reading, end, AND)?.end ?? end;
  const number = readNumber(reading, at, decimal);
  if (number !== undefined && number.value < 100) {
    const sign = isCentSign(reading, number.end);
    if (sign || isBareMinor(reading, currency, at, number))
      return { value: number.value / 100, end: sign ? number.end + 1 : number.end };
  }
  const minor = number && hitOf(reading, number.end, CURRENCY);
  if (number === undefined || minor?.entry.factor === undefined || number.value >= 100)
    return undefined;
  // `60.000 đồng và 50 xu`: cents of another currency are an amount of their own.
  if (!sharesCode(currency, minor)) return undefined;
  return { value: number.value * minor.entry.factor, end: minor.end, named: true };
}

/** `thirteen dollars [forty-five].`, `20 rupees [43],`: right behind a name, and nothing that is counted follows. */
function isBareMinor(
  reading: Reading,
  { end, entry }: Currency,
  at: number,
  number: NumberReading,
): boolean {
  if (entry.form !== 'name' || at !== end || reading.gap[at] !== Gap.Space) return false;
  if (entry.codes.some((code) => WITHOUT_PARTS.has(code) || code === 'JPY')) return false;
  // `10 usd 20`: a code in small letters.
  if (entry.codes.includes(textOf(reading, end - 1, end).toUpperCase())) return false;
  if (number.magnitude || !Number.isInteger(number.value) || number.value < 10) return false;
  const digits = lengthAt(reading, at) === 2 && number.end === at + 1;
  if (number.literal && !digits) return false;
  return closesClause(reading, number.end);
}

/** `$20 and 43[c]`: behind an amount a glued letter that else means many things. */
function isCentSign(reading: Reading, at: number): boolean {
  return (
    reading.gap[at] === Gap.None &&
    reading.kind[at] === TokenKind.Word &&
    textOf(reading, at, at + 1) === 'c'
  );
}

/** `tàu [SAR 411]`: a ship with its number. */
function isShip(reading: Reading, { at, end, entry }: Currency, number: NumberReading): boolean {
  const plain =
    entry.form === 'code' && !number.magnitude && number.end === end + 1 && number.value < 1000;
  return plain && hitBefore(reading, at, SHIP) !== undefined;
}

/** `NRs.[2.0] billion`: behind the dot of an abbreviated currency. */
function behindDot(reading: Reading, end: number): number {
  const dot =
    isMark(reading, end, '.') &&
    reading.gap[end] === Gap.None &&
    reading.kind[end - 1] === TokenKind.Word &&
    reading.kind[end + 1] === TokenKind.Digits;
  return dot ? end + 1 : end;
}

/** `a dollar and 42 cents`, `a dollar a day`: one of a currency, where cents or a rate say that an amount is meant, or nothing else is said. */
function readOne(reading: Reading, at: number, decimal: string): Amount | undefined {
  const article = hitOf(reading, at, ARTICLE);
  const currency = article && hitOf(reading, article.end, CURRENCY);
  if (currency?.entry.form !== 'name') return undefined;
  const number = { value: 1, end: currency.at, magnitude: false, factor: 1, literal: false };
  const one = { number, currency, end: currency.end, before: false };
  const sure =
    readMinor(reading, one, decimal) !== undefined ||
    perBehind(reading, one.end) !== undefined ||
    isAlone(reading, at, one.end);
  return sure ? one : undefined;
}

export function readAmount(reading: Reading, at: number, decimal: string): Amount | undefined {
  const opening = withSign(reading, hitOf(reading, at, CURRENCY));
  if (opening !== undefined) {
    if (
      isArticleAndSign(reading, opening) ||
      isDocument(reading, opening) ||
      isSerial(reading, opening)
    )
      return undefined;
    const start = behindDot(reading, opening.end);
    const read = amountAt(reading, start, decimal);
    const number = read && inWhole(reading, start, read, opening);
    // `KD six million`: in words an amount behind its sign has a magnitude.
    if (
      number === undefined ||
      !(number.literal || (number.magnitude && opening.entry.form !== 'name'))
    )
      return undefined;
    if (
      isLabel(reading, opening) ||
      isCitation(reading, opening, number) ||
      isPage(reading, opening, number) ||
      isModel(reading, opening, number) ||
      isVariable(reading, opening, number) ||
      isShip(reading, opening, number)
    )
      return undefined;
    if (opening.entry.form === 'name' && !isSureBefore(reading, opening, number)) return undefined;
    const again = hitOf(reading, number.end, CURRENCY);
    const repeated =
      again !== undefined &&
      again.entry.form !== 'symbol' &&
      (sharesCode(opening, again) || isNamedBehind(reading, opening, again));
    // `CFA 12.5 billion francs`: of two names the one that says more.
    const says = repeated && again.entry.codes.length <= opening.entry.codes.length;
    return {
      number,
      currency: says ? again : opening,
      end: repeated ? again.end : number.end,
      before: true,
    };
  }
  const number = amountAt(reading, at, decimal);
  if (number === undefined || number.end === at) return readOne(reading, at, decimal);
  if (isVague(reading, at, number) || isUnitOfRate(reading, at, number)) return undefined;
  const hyphen =
    isMark(reading, number.end, '-') && reading.gap[number.end] === Gap.None
      ? number.end + 1
      : number.end;
  const behind =
    hitOf(reading, hyphen, CURRENCY) ??
    ofCountry(reading, hyphen, number) ??
    ofMillions(reading, number);
  // `G-30-S/PKI`: a sign stands behind no hyphen.
  const found = hyphen > number.end && behind?.entry.form === 'symbol' ? undefined : behind;
  const closing =
    found &&
    (opensNext(reading, at, found) ||
      isOffice(reading, at, found) ||
      isCounted(reading, found) ||
      isSomebody(reading, number, found) ||
      isYear(reading, at, number, found))
      ? undefined
      : found;
  return {
    number: inWhole(reading, at, number, closing),
    currency: closing,
    end: closing?.end ?? number.end,
    before: false,
  };
}

/** `75 millions of [dollars]`. */
function ofMillions(reading: Reading, { end, magnitude }: NumberReading): Currency | undefined {
  const of = magnitude && isWord(reading, end) ? hitOf(reading, end, OF) : undefined;
  const name = of && hitOf(reading, of.end, CURRENCY);
  return name?.entry.form === 'name' && !name.entry.weak && isPlural(reading, name.end - 1)
    ? name
    : undefined;
}

/** `24.970 đồng [một USD]`: right behind a currency, what one of another one costs. */
function isUnitOfRate(
  reading: Reading,
  at: number,
  { value, literal, magnitude }: NumberReading,
): boolean {
  return value === 1 && !literal && !magnitude && hitBefore(reading, at, CURRENCY) !== undefined;
}

/** `several hundred million dollars`, `hàng trăm triệu USD`: nobody says how many hundreds. */
function isVague(reading: Reading, at: number, number: NumberReading): boolean {
  // `vay ngân hàng nửa tỷ đồng`: the end of a longer word.
  return (
    !number.literal &&
    hitOf(reading, at - 1, PLURAL) !== undefined &&
    (hitBefore(reading, at, POST_WORD)?.at ?? at - 1) >= at - 1
  );
}
