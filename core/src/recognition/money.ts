import { AND, BETWEEN, CURRENCY, MODIFIER, THROUGH } from '../lexicon/kind-sets.ts';
import { Role } from '../lexicon/kinds.ts';
import type { Language } from '../lexicon/language.ts';
import { isDecimalPart } from '../lexicon/number-decimals.ts';
import { withoutDust } from '../lexicon/numbers.ts';
import {
  canOpen,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  lengthAt,
  mayOpenSomewhere,
  nextOpening,
  type Reading,
} from '../lexicon/reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import type { Writable } from '../text/writable.ts';
import type { MoneyCandidate } from './candidate.ts';
import { readAmount, readMinor } from './money-amounts.ts';
import { countriesNear, sharesCode, toldBehind } from './money-currencies.ts';
import { isSure, modifierAround, tellsOfChange } from './money-evidence.ts';
import type { Amount } from './money-numbers.ts';
import { perAfterPurpose, perBefore, perBehind } from './money-rates.ts';

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
    const last = found.at(-1);
    found.push(
      withoutBound(reading, at, withoutConverted(reading, at, read.candidate, last), last),
    );
    at = read.end;
  }
  return found;
}

/** From the first number of an amount to its currency, in tokens: a range of numbers in words has some thirty. */
const LONGEST = 64;

/** `tăng từ 8 tỷ đồng đến [9 tỷ đồng]`: where the word for "to" leads from another amount, it is no bound. */
function withoutBound(
  reading: Reading,
  at: number,
  candidate: MoneyCandidate,
  last: MoneyCandidate | undefined,
): MoneyCandidate {
  const { modifier, ...money } = candidate.money;
  const bound =
    modifier === 'up-to' && last !== undefined ? hitBefore(reading, at, MODIFIER) : undefined;
  const leads =
    bound !== undefined &&
    hitOf(reading, bound.at, THROUGH) !== undefined &&
    reading.end[bound.at - 1] === last?.span.end;
  return leads ? { ...candidate, money } : candidate;
}

/** An amount in brackets behind another one says it again, and nothing of the currency of the rest. */
function withoutConverted(
  reading: Reading,
  at: number,
  candidate: MoneyCandidate,
  last: MoneyCandidate | undefined,
): MoneyCandidate {
  // `$12 billion (about £7.2b, AU$12.9b)`
  if (last?.converted && isMark(reading, at - 1, ',') && reading.end[at - 2] === last.span.end)
    return { ...candidate, converted: true };
  const open = hitBefore(reading, at, MODIFIER)?.at ?? at;
  const converts = isMark(reading, open - 1, '(') && reading.end[open - 2] === last?.span.end;
  if (last === undefined || !converts) return candidate;
  const [own] = last.codes;
  // `two billion yen (¥2,000,000,000)`: said again.
  if (own !== undefined && last.codes.length === 1 && candidate.money.amount === last.money.amount)
    return candidate.codes.includes(own)
      ? { ...candidate, codes: [own], converted: true }
      : candidate;
  // `A$6 million ($4 million)`: not in the same currency.
  const codes =
    last.codes.length === 1 ? candidate.codes.filter((code) => code !== last.codes[0]) : [];
  return { ...candidate, converted: true, ...(codes.length > 0 && { codes }) };
}

function opensAmount(reading: Reading, at: number): boolean {
  if (!canOpen(reading, at, Role.Money) || isDecimalPart(reading, at)) return false;
  return reading.kind[at] !== TokenKind.Digits || !insideNumber(reading, at);
}

function insideNumber(reading: Reading, at: number): boolean {
  if (reading.gap[at] !== Gap.None) return false;
  return (
    // `1.[5]`, `2009/[10]`
    (isMark(reading, at - 1, '.,/') &&
      reading.gap[at - 1] === Gap.None &&
      reading.kind[at - 2] === TokenKind.Digits) ||
    // `S[1]-HKD`: the number of a form.
    (isCapitalWord(reading, at - 1) &&
      lengthAt(reading, at - 1) === 1 &&
      isMark(reading, at + 1, '-'))
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
  if (currency === undefined) return undefined;
  const minor = second === undefined ? readMinor(reading, first, decimal) : undefined;
  // `two pounds and 30 pence`: the hundredths are sure.
  if (minor?.named !== true && !isSure(reading, at, first, second, currency)) return undefined;
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

/** `$5.2 million — $157 million by other counts`: a long dash between spaces parts two statements. */
function isBreak(reading: Reading, at: number): boolean {
  const isLong = isMark(reading, at, '—') || (reading.end[at] ?? 0) - (reading.start[at] ?? 0) > 1;
  return isLong && reading.gap[at] !== Gap.None;
}

/** The second part of a range. Two amounts of their own ("from $5bn to $8bn") are no range. */
function readSecond(
  reading: Reading,
  at: number,
  first: Amount,
  decimal: string,
): Amount | undefined {
  const dash =
    isMark(reading, first.end, '-–—~') && !isBreak(reading, first.end) ? first.end + 1 : undefined;
  const through = hitOf(reading, first.end, THROUGH)?.end;
  const between = hitBefore(reading, at, BETWEEN) ? hitOf(reading, first.end, AND)?.end : undefined;
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
  // `800.000 đồng đến 3,5 triệu đồng`: with its currency behind it, it is whole.
  if (first.currency !== undefined && !first.before) return value;
  if (first.number.magnitude || !second.number.magnitude) return value;
  const signs = first.before && second.before;
  return signs && value >= second.number.value / second.number.factor
    ? value
    : withoutDust(value * second.number.factor);
}
