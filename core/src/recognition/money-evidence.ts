import type { MoneyModifier } from '../lexicon/entry.ts';
import {
  BETWEEN,
  CHANGE,
  FROM,
  FUNCTION_WORD,
  MODIFIER,
  MODIFIER_AFTER,
  OF,
  PAYING,
  THROUGH,
} from '../lexicon/kind-sets.ts';
import { type KindSet, kindSet } from '../lexicon/kinds.ts';
import type { NumberReading } from '../lexicon/numbers.ts';
import {
  closesClause,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isPlural,
  isWord,
  lengthAt,
  type Reading,
  SENTENCE_END,
  stopsAt,
} from '../lexicon/reading.ts';
import { Gap, Shape } from '../text/tokens.ts';
import { type Currency, isOfYearSize } from './money-currencies.ts';
import type { Amount } from './money-numbers.ts';
import { perBehind } from './money-rates.ts';

/**
 * Common words need more than a small number before them: a magnitude, thousands, or a word for paying nearby. A code
 * that is a common abbreviation too (`COP30`, `CUP 2026`) needs a magnitude or more than a number of a year's size.
 */
export function isSure(
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
  // `249 đồng/lít`: a word with letters of its own is nothing else with a rate.
  const isOwn = currency.entry.form === 'symbol' || reading.accented[currency.at] === 1;
  if (isOwn && perBehind(reading, end) !== undefined) return true;
  // `R8,499`, `10,75 TL`: a price has thousands or hundredths.
  if (currency.entry.form === 'symbol' && reading.accented[currency.at] === 0)
    return isPrice(reading, at, first, currency);
  if (currency.entry.form === 'code') return number.literal && number.value >= 10_000;
  return (
    nearby(reading, at, PAYING) ||
    // `tăng 900 đồng.`: weights and grades rise by pounds and marks, and a word with its own letters is nothing else.
    (reading.accented[currency.at] === 1 &&
      number.literal &&
      closesClause(reading, end) &&
      hitBefore(reading, at, CHANGE) !== undefined) ||
    // `1,500 pounds of rice`, but `5.200.000 đồng năm 2010`
    (number.literal &&
      number.value >= 1000 &&
      (reading.accented[currency.at] === 1 || !followedByOf(reading, first.end)))
  );
}

/** Digits in groups behind a sign that is glued to them, or such a number or one with two decimals before a sign of two letters. */
function isPrice(
  reading: Reading,
  at: number,
  { number, before }: Amount,
  { end }: Currency,
): boolean {
  const last = number.end - 1;
  const marked = number.literal && isMark(reading, last - 1, '.,');
  const length = lengthAt(reading, last);
  if (!marked) return false;
  if (before)
    return (
      length === 3 &&
      isMark(reading, last - 1, ',') &&
      reading.gap[end] === Gap.None &&
      last > at + 2
    );
  return (length === 2 || length === 3) && lengthAt(reading, number.end) > 1;
}

/**
 * A name before its number is rare (`euro 5 juta`, `Rupees 20,000`, `Pounds 2bn`): only millions or marks between its
 * digits make it sure, and a common word needs both millions and a capital that no headline gives it.
 */
export function isSureBefore(reading: Reading, name: Currency, number: NumberReading): boolean {
  const { at, end, entry } = name;
  const millions = number.factor >= 1e6;
  // `Without the euro 12,000 firms would close.`
  const counts =
    isWord(reading, number.end) &&
    reading.shape[number.end] === Shape.Lower &&
    hitOf(reading, number.end, FUNCTION_WORD) === undefined;
  const grouped = number.literal && !number.magnitude && number.end > end + 1 && !counts;
  // `Malaysian ringgit 42`: a name of two words is nothing else, but `US dollar 2032` may be a bond.
  const plain =
    number.literal &&
    !isOfYearSize(number) &&
    end > at + 1 &&
    !counts &&
    !isMark(reading, number.end, '%-/:');
  if (!entry.weak) return millions || grouped || plain || isAlone(reading, at, number.end);
  const opens = at === 0 || stopsAt(reading, at - 1, SENTENCE_END);
  if (opens || isCapitalWord(reading, at - 1)) return false;
  // `pounds 220m`: a letter for millions is glued to digits of money.
  const letter = reading.gap[number.end - 1] === Gap.None && number.magnitude;
  return millions && (isCapitalWord(reading, at) || (letter && isPlural(reading, at)));
}

/** The amount is all that its line says. */
export function isAlone(reading: Reading, at: number, end: number): boolean {
  return at === 0 && end === reading.count;
}

/** `2,000 pounds of flour` weighs; a comma, which stands for "of" in dates, says nothing. */
function followedByOf(reading: Reading, end: number): boolean {
  return hitOf(reading, end, OF) !== undefined && !isMark(reading, end, ',');
}

/** `rose from $5bn to $8bn`, `climbed $2 to $80`, `rose by $5bn to $20bn`; what `rises to $5bn to $8bn` is a range. */
export function tellsOfChange(reading: Reading, at: number): boolean {
  const from = fromBefore(reading, at);
  if (from !== undefined) return from === 'present' || nearby(reading, at, CHANGE);
  // `rose by just £8M`: one or two small words between.
  for (let end = at; end > at - 3; end--) {
    if (hitBefore(reading, end, CHANGE) !== undefined) return true;
    if (reading.shape[end - 1] !== Shape.Lower || hitOf(reading, end - 1, THROUGH) !== undefined)
      return false;
  }
  return false;
}

/** `from`, `from about` right before an amount, or `from the current`, which tells by itself that it changes. */
function fromBefore(reading: Reading, at: number): 'plain' | 'present' | undefined {
  const about = hitBefore(reading, at, MODIFIER);
  if (hitBefore(reading, about?.at ?? at, FROM) !== undefined) return 'plain';
  const present =
    hitOf(reading, at - 2, ARTICLES) !== undefined &&
    hitBefore(reading, at - 2, FROM) !== undefined;
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

/** `more than`, `hampir`, `khoảng`, `khoảng từ` before the amount; `trở lên` behind it. */
export function modifierAround(
  reading: Reading,
  at: number,
  end: number,
): MoneyModifier | undefined {
  const opening = hitBefore(reading, at, FROM) ?? hitBefore(reading, at, BETWEEN);
  const before =
    hitBefore(reading, at, MODIFIER) ?? (opening && hitBefore(reading, opening.at, MODIFIER));
  if (before?.entry.kind === 'modifier') return before.entry.modifier;
  return hitOf(reading, end, MODIFIER_AFTER)?.entry.modifier;
}
