import type { MoneyModifier } from '../lexicon/entry.ts';
import {
  AND,
  ARTICLE,
  CHANGE,
  CURRENCY,
  FUNCTION_WORD,
  HALF_BEHIND,
  MODIFIER_AFTER,
  OF,
  PAYING,
  PLURAL,
  THROUGH,
} from '../lexicon/kind-sets.ts';
import { type KindSet, kindSet, Role } from '../lexicon/kinds.ts';
import type { Language } from '../lexicon/language.ts';
import { isDecimalPart, type NumberReading, readNumber, withoutDust } from '../lexicon/numbers.ts';
import {
  CLAUSE_END,
  canOpen,
  type Hit,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isWord,
  lengthAt,
  mayOpenSomewhere,
  nextOpening,
  type Reading,
  SENTENCE_END,
  stopsAt,
  textOf,
} from '../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../text/tokens.ts';
import type { Writable } from '../text/writable.ts';
import type { MoneyCandidate } from './candidate.ts';
import {
  type Currency,
  countriesNear,
  isArticleAndSign,
  isCounted,
  isDocument,
  isLabel,
  isNamedBehind,
  isYear,
  ofCountry,
  opensNext,
  sharesCode,
  toldBehind,
  withSign,
} from './money-currencies.ts';
import { amountAt, inWhole, WITHOUT_PARTS } from './money-numbers.ts';
import { perAfterPurpose, perBefore, perBehind } from './money-rates.ts';

/** One number and its currency, wherever the currency stands. */
interface Amount {
  readonly number: NumberReading;
  readonly currency: Currency | undefined;
  readonly end: number;
  readonly before: boolean;
}

/** Finds amounts: a number with a currency before or behind it, alone or as a range. */
export function recognizeMoney(reading: Reading, language: Language): MoneyCandidate[] {
  const found: MoneyCandidate[] = [];
  // Only saves time: the first opening is behind the end then.
  if (!mayOpenSomewhere(reading, CURRENCY)) return found;
  const { decimal } = language.numbers;
  let currency = -1;
  for (let at = 0; at < reading.count; ) {
    // An amount has its currency at its beginning or not far behind it: numbers without one near are passed over.
    if (currency < at) currency = nextOpening(reading, at, CURRENCY);
    // Only saves time: there is nothing more to find then.
    if (currency === reading.count) break;
    at = Math.max(at, currency - LONGEST);
    const read = opensAmount(reading, at) ? readMoney(reading, at, decimal) : undefined;
    if (read === undefined) {
      at++;
      continue;
    }
    found.push(withoutConverted(reading, at, read.candidate, found.at(-1)));
    at = read.end;
  }
  return found;
}

/** From the first number of an amount to its currency, in tokens: a range of numbers in words has some thirty. */
const LONGEST = 64;

/** `A$6 million ($4 million)`: an amount in brackets behind another one is not in the same currency. */
function withoutConverted(
  reading: Reading,
  at: number,
  candidate: MoneyCandidate,
  last: MoneyCandidate | undefined,
): MoneyCandidate {
  const converts =
    last?.codes.length === 1 &&
    isMark(reading, at - 1, '(') &&
    reading.end[at - 2] === last.span.end;
  if (!converts) return candidate;
  const codes = candidate.codes.filter((code) => code !== last.codes[0]);
  return { ...candidate, converted: true, ...(codes.length > 0 && { codes }) };
}

function opensAmount(reading: Reading, at: number): boolean {
  if (!canOpen(reading, at, Role.Money) || isDecimalPart(reading, at)) return false;
  return reading.kind[at] !== TokenKind.Digits || !insideNumber(reading, at);
}

function insideNumber(reading: Reading, at: number): boolean {
  return (
    // `1.[5]`, `2009/[10]`
    isMark(reading, at - 1, '.,/') &&
    reading.gap[at] === Gap.None &&
    reading.gap[at - 1] === Gap.None &&
    reading.kind[at - 2] === TokenKind.Digits
  );
}

function readMoney(
  reading: Reading,
  at: number,
  decimal: string,
): { candidate: MoneyCandidate; end: number } | undefined {
  const first = readAmount(reading, at, decimal);
  if (first === undefined) return undefined;
  const second = readSecond(reading, at, first, decimal);
  const currency = first.currency ?? second?.currency;
  if (currency === undefined || !isSure(reading, at, first, second, currency)) return undefined;
  const minor = second === undefined ? readMinor(reading, first, decimal) : undefined;
  const end = minor?.end ?? second?.end ?? first.end;
  const { form } = currency.entry;
  const { codes, otherwise } = (toldBehind(reading, currency, end) ?? currency).entry;
  const ordered =
    otherwise === undefined || codes[0] === otherwise
      ? codes
      : [otherwise, ...codes.filter((code) => code !== otherwise)];
  const round = (second ?? first).number.round ? 'approximately' : undefined;
  const modifier = modifierAround(reading, at, end) ?? round;
  const per = perBehind(reading, end) ?? perAfterPurpose(reading, end) ?? perBefore(reading, at);
  const unit = currency.entry.factor ?? 1;
  const low = withoutDust(
    (second === undefined ? first.number.value : shared(first, second)) * unit +
      (minor?.value ?? 0),
  );
  const high = second === undefined ? undefined : withoutDust(second.number.value * unit);
  const money: Writable<MoneyCandidate['money']> =
    high === undefined ? { amount: low } : { amount: (low + high) / 2, min: low, max: high };
  if (modifier !== undefined) money.modifier = modifier;
  if (per !== undefined) money.per = per;
  const rule = high === undefined ? RULES[first.before ? 'before' : 'behind'][form] : 'money/range';
  const span = { start: reading.start[at] ?? 0, end: reading.end[end - 1] ?? 0 };
  // A dollar is the American one whoever gives it.
  const near = codes.length === 1 || codes.includes('USD') ? [] : countriesNear(reading, at, form);
  const candidate: MoneyCandidate = {
    label: 'MONEY',
    span,
    rule,
    evidence: [],
    money,
    codes: ordered,
    near,
  };
  return { candidate, end };
}

/** By the side of the number on which the currency stands, and its form. */
const RULES = {
  before: { symbol: 'money/symbol-number', code: 'money/code-number', name: 'money/name-number' },
  behind: { symbol: 'money/number-symbol', code: 'money/number-code', name: 'money/number-name' },
} as const;

/** `2 dollars and 23 cents`: hundredths that follow a whole amount. */
function readMinor(
  reading: Reading,
  { currency, end, number: { magnitude } }: Amount,
  decimal: string,
): { value: number; end: number } | undefined {
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
  return { value: number.value * minor.entry.factor, end: minor.end };
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
  return number.end === reading.count || stopsAt(reading, number.end, CLAUSE_END);
}

/** `$20 and 43[c]`: behind an amount a glued letter that else means many things. */
function isCentSign(reading: Reading, at: number): boolean {
  return (
    reading.gap[at] === Gap.None &&
    reading.kind[at] === TokenKind.Word &&
    textOf(reading, at, at + 1) === 'c'
  );
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

function readAmount(reading: Reading, at: number, decimal: string): Amount | undefined {
  const opening = withSign(reading, hitOf(reading, at, CURRENCY));
  if (opening !== undefined) {
    if (isArticleAndSign(reading, opening) || isDocument(reading, opening)) return undefined;
    const read = amountAt(reading, opening.end, decimal);
    const number = read && inWhole(reading, opening.end, read, opening);
    // `KD six million`: in words an amount behind its sign has a magnitude.
    if (
      number === undefined ||
      !(number.literal || (number.magnitude && opening.entry.form !== 'name'))
    )
      return undefined;
    if (isLabel(reading, opening)) return undefined;
    if (opening.entry.form === 'name' && !isSureBefore(reading, opening, number)) return undefined;
    const again = hitOf(reading, number.end, CURRENCY);
    const repeated =
      again !== undefined &&
      again.entry.form !== 'symbol' &&
      (sharesCode(opening, again) || isNamedBehind(reading, opening, again));
    return {
      number,
      currency: repeated ? again : opening,
      end: repeated ? again.end : number.end,
      before: true,
    };
  }
  const number = amountAt(reading, at, decimal);
  if (number === undefined || number.end === at) return readOne(reading, at, decimal);
  if (isVague(reading, at, number)) return undefined;
  const hyphen =
    isMark(reading, number.end, '-') && reading.gap[number.end] === Gap.None
      ? number.end + 1
      : number.end;
  const found = hitOf(reading, hyphen, CURRENCY) ?? ofCountry(reading, hyphen, number);
  const closing =
    found &&
    (opensNext(reading, at, found) ||
      isCounted(reading, found) ||
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

/**
 * A name before its number is rare (`euro 5 juta`, `Rupees 20,000`, `Pounds 2bn`): only millions or marks between its
 * digits make it sure, and a common word needs both millions and a capital that no headline gives it.
 */
function isSureBefore(reading: Reading, name: Currency, number: NumberReading): boolean {
  const { at, end, entry } = name;
  const millions = number.factor >= 1e6;
  // `Without the euro 12,000 firms would close.`
  const counts =
    isWord(reading, number.end) &&
    reading.shape[number.end] === Shape.Lower &&
    hitOf(reading, number.end, FUNCTION_WORD) === undefined;
  const grouped = number.literal && !number.magnitude && number.end > end + 1 && !counts;
  if (!entry.weak) return millions || grouped || isAlone(reading, at, number.end);
  const opens = at === 0 || stopsAt(reading, at - 1, SENTENCE_END);
  if (opens || isCapitalWord(reading, at - 1)) return false;
  // `pounds 220m`: a letter for millions is glued to digits of money.
  const letter = reading.gap[number.end - 1] === Gap.None && number.magnitude;
  return millions && (isCapitalWord(reading, at) || (letter && isPlural(reading, at)));
}

/** `pounds`, `marks`, and no `won` or `real`. */
function isPlural(reading: Reading, at: number): boolean {
  return reading.text.charAt((reading.end[at] ?? 0) - 1) === 's';
}

/** `several hundred million dollars`, `hàng trăm triệu USD`: nobody says how many hundreds. */
function isVague(reading: Reading, at: number, number: NumberReading): boolean {
  return !number.literal && hitOf(reading, at - 1, PLURAL) !== undefined;
}

/** The second part of a range. Two amounts of their own ("from $5bn to $8bn") are no range. */
function readSecond(
  reading: Reading,
  at: number,
  first: Amount,
  decimal: string,
): Amount | undefined {
  const dash = isMark(reading, first.end, '-–—~') ? first.end + 1 : undefined;
  const through = hitOf(reading, first.end, THROUGH)?.end;
  const between = endsAt(reading, at, 'between') ? hitOf(reading, first.end, AND)?.end : undefined;
  const joined = dash ?? through ?? between;
  if (joined === undefined) return undefined;
  const second = readAmount(reading, joined, decimal);
  if (second === undefined || (first.currency ?? second.currency) === undefined) return undefined;
  if (
    through !== undefined &&
    dash === undefined &&
    first.currency !== undefined &&
    second.currency !== undefined &&
    tellsOfChange(reading, at)
  )
    return undefined;
  if (
    first.currency !== undefined &&
    second.currency !== undefined &&
    !sharesCode(first.currency, second.currency)
  )
    return undefined;
  if (first.currency !== undefined && !first.before && second.currency === undefined)
    return undefined;
  if (
    first.before &&
    second.currency === undefined &&
    !second.number.magnitude &&
    first.number.magnitude
  )
    return undefined;
  return shared(first, second) < second.number.value ? second : undefined;
}

/**
 * `10-12 billion`, `$2 to $3 billion`: the magnitude of the second number counts for the first. Where both have a
 * sign, the first has to be the smaller one then: `$500 to $1 million` shares nothing.
 */
function shared(first: Amount, second: Amount): number {
  const { value } = first.number;
  if (first.number.magnitude || !second.number.magnitude) return value;
  const signs = first.before && second.before;
  return signs && value >= second.number.value / second.number.factor
    ? value
    : withoutDust(value * second.number.factor);
}

/**
 * Common words need more than a small number before them: a magnitude, thousands, or a word for paying nearby. A code
 * that is a common abbreviation too (`COP30`, `CUP 2026`) needs a magnitude or more than a number of a year's size.
 */
function isSure(
  reading: Reading,
  at: number,
  first: Amount,
  second: Amount | undefined,
  currency: Currency,
): boolean {
  const { number } = second ?? first;
  if (number.magnitude || first.number.magnitude) return true;
  if (!currency.entry.weak) return true;
  const { end } = second ?? first;
  // `29 RON`, `R273.00`: the price in a table.
  if (isAlone(reading, at, end) && number.literal && (!first.before || end > at + 2)) return true;
  // `P38 per kilo`: a price. `250.000đ`: a letter that no other alphabet has is as good as a name.
  if (currency.entry.form === 'symbol' && perBehind(reading, end) !== undefined) return true;
  if (currency.entry.form === 'symbol' && reading.accented[currency.at] === 0) return false;
  if (currency.entry.form === 'code') return number.literal && number.value >= 10_000;
  return (
    nearby(reading, at, PAYING) ||
    (number.literal && number.value >= 1000 && !followedByOf(reading, first.end))
  );
}

/** The amount is all that its line says. */
function isAlone(reading: Reading, at: number, end: number): boolean {
  return at === 0 && end === reading.count;
}

/** `2,000 pounds of flour` weighs; a comma, which stands for "of" in dates, says nothing. */
function followedByOf(reading: Reading, end: number): boolean {
  return hitOf(reading, end, OF) !== undefined && !isMark(reading, end, ',');
}

/** `rose from $5bn to $8bn`, `climbed $2 to $80`, `rose by $5bn to $20bn`; what `rises to $5bn to $8bn` is a range. */
function tellsOfChange(reading: Reading, at: number): boolean {
  const from = fromBefore(reading, at);
  if (from !== undefined) return from === 'present' || nearby(reading, at, CHANGE);
  if (hitBefore(reading, at, CHANGE) !== undefined) return true;
  return (
    hitOf(reading, at - 1, FUNCTION_WORD) !== undefined &&
    hitOf(reading, at - 1, THROUGH) === undefined &&
    hitBefore(reading, at - 1, CHANGE) !== undefined
  );
}

/** `from`, `from about` right before an amount, or `from the current`, which tells by itself that it changes. */
function fromBefore(reading: Reading, at: number): 'plain' | 'present' | undefined {
  const about = endsAt(reading, at, 'modifier');
  if (endsAt(reading, about?.at ?? at, 'from') !== undefined) return 'plain';
  const present =
    hitOf(reading, at - 2, ARTICLES) !== undefined && endsAt(reading, at - 2, 'from') !== undefined;
  return present ? 'present' : undefined;
}

const ARTICLES = kindSet('article', 'determiner');

/** Within a dozen tokens before, in the same sentence; or the amount is all there is. */
function nearby(reading: Reading, at: number, set: KindSet): boolean {
  for (
    let before = at - 1;
    before >= Math.max(0, at - 12) && !isMark(reading, before, '.!?;');
    before--
  ) {
    if (hitOf(reading, before, set) !== undefined) return true;
  }
  return set === PAYING && reading.count <= 4;
}

const BEFORE = {
  from: kindSet('from'),
  between: kindSet('between'),
  modifier: kindSet('modifier'),
} as const;

function endsAt(reading: Reading, at: number, kind: keyof typeof BEFORE): Hit | undefined {
  return hitBefore(reading, at, BEFORE[kind]);
}

/** `more than`, `hampir`, `khoảng`, `khoảng từ` before the amount; `trở lên` behind it. */
function modifierAround(reading: Reading, at: number, end: number): MoneyModifier | undefined {
  const opening = endsAt(reading, at, 'from') ?? endsAt(reading, at, 'between');
  const before =
    endsAt(reading, at, 'modifier') ?? (opening && endsAt(reading, opening.at, 'modifier'));
  if (before?.entry.kind === 'modifier') return before.entry.modifier;
  return hitOf(reading, end, MODIFIER_AFTER)?.entry.modifier;
}
