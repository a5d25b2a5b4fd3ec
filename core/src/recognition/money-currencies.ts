import type { EntryOf } from '../lexicon/entry.ts';
import {
  AND,
  ARTICLE,
  COUNTRY,
  CURRENCY,
  DEBT,
  FUNCTION_WORD,
  NOT_A_YEAR_AFTER,
  OF,
} from '../lexicon/kind-sets.ts';
import type { NumberReading } from '../lexicon/numbers.ts';
import {
  CLAUSE_END,
  type Hit,
  hitBefore,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  isWord,
  lengthAt,
  type Reading,
  SENTENCE_END,
  stopsAt,
} from '../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../text/tokens.ts';
import { followsTime, isVerbOfNumber, isYearVerb } from './time-words.ts';

/** A code, a sign or a name of a currency in the text. */
export type Currency = Hit<EntryOf<'currency'>>;

/**
 * `AUD$5 million`, `NZD $100`, `$USD300 million`: a code and the sign of its currency, in either order. `TOP$58.7 million`: glued to a code, the dollar's
 * sign is that of any currency.
 */
export function withSign(reading: Reading, opening: Currency | undefined): Currency | undefined {
  const other = opening && hitOf(reading, opening.end, CURRENCY);
  if (opening === undefined || other === undefined) return opening;
  if (!sharesCode(opening, other))
    return isGluedSign(reading, opening, other) ? { ...opening, end: other.end } : opening;
  const forms = `${opening.entry.form} ${other.entry.form}`;
  if (forms === 'code symbol') return { ...opening, end: other.end };
  return forms === 'symbol code' && reading.gap[other.at] === Gap.None
    ? { ...other, at: opening.at }
    : opening;
}

function isGluedSign({ gap, kind }: Reading, code: Currency, sign: Currency): boolean {
  return (
    code.entry.form === 'code' &&
    sign.entry.form === 'symbol' &&
    sign.entry.codes.includes('USD') &&
    gap[sign.at] === Gap.None &&
    gap[sign.end] === Gap.None &&
    kind[sign.end] === TokenKind.Digits
  );
}

/** `$1.3 billion [kina]`: the name says what the bare sign leaves open. `a $5 billion yen loan` is in dollars. */
export function isNamedBehind(reading: Reading, sign: Currency, name: Currency): boolean {
  return (
    sign.entry.form === 'symbol' &&
    sign.entry.codes.length > 1 &&
    name.entry.form === 'name' &&
    !name.entry.weak &&
    (name.end === reading.count ||
      stopsAt(reading, name.end, CLAUSE_END) ||
      hitOf(reading, name.end, FUNCTION_WORD) !== undefined)
  );
}

/** `42 [Malaysia ringgit]`: the name of a currency behind its country's. `In 2024 Malaysia ringgit fell` has a year. */
export function ofCountry(
  reading: Reading,
  at: number,
  number: NumberReading,
): Currency | undefined {
  const country =
    !number.magnitude && isOfYearSize(number) ? undefined : hitOf(reading, at, COUNTRY);
  const name = country && hitOf(reading, country.end, CURRENCY);
  return name?.entry.form === 'name' && name.entry.codes.length === 1 && !name.entry.weak
    ? name
    : undefined;
}

/** `$577.9 million [in Eastern Caribbean dollars]`, `$5 million [(Canadian dollars)]`: which of its currencies a sign means. */
export function toldBehind(reading: Reading, sign: Currency, end: number): Currency | undefined {
  if (sign.entry.codes.length === 1 || sign.entry.form !== 'symbol') return undefined;
  const bracket = isMark(reading, end, '(');
  const opens = bracket || (hitOf(reading, end, OF) !== undefined && !isMark(reading, end, ','));
  const name = opens ? hitOf(reading, end + 1, CURRENCY) : undefined;
  if (name === undefined || (bracket && !isMark(reading, name.end, ')'))) return undefined;
  return name.entry.form !== 'symbol' && name.entry.codes.length === 1 && sharesCode(sign, name)
    ? name
    : undefined;
}

/** Whose currency an amount may be in: of a name the countries before it, of a sign the one right before it (`Indian [Rs 824 million]`). */
export function countriesNear(
  reading: Reading,
  at: number,
  form: Currency['entry']['form'],
): string[] {
  if (form === 'name') return countriesBefore(reading, at);
  const country = form === 'symbol' ? hitBefore(reading, at, COUNTRY) : undefined;
  return country?.entry.kind === 'country' ? [country.entry.code] : [];
}

/** How far before an amount a country speaks for its currency, in tokens, inside its sentence. */
const REACH = 40;

function countriesBefore(reading: Reading, from: number): string[] {
  const found = new Set<string>();
  const first = Math.max(0, from - REACH);
  for (let at = from - 1; at >= first && !stopsAt(reading, at, SENTENCE_END); at--) {
    const country = hitOf(reading, at, COUNTRY);
    if (country !== undefined) found.add(country.entry.code);
  }
  return [...found];
}

/** True where both can be the same currency. */
export function sharesCode(a: Currency, b: Currency): boolean {
  return a.entry.codes.some((code) => b.entry.codes.includes(code));
}

/** `A $5 million loan`: one letter is part of the sign where it is glued to it (`A$5 million`), or where the sign is as far from its number (`C $ 5 million`). */
export function isArticleAndSign(reading: Reading, { at, end, entry }: Currency): boolean {
  const letter = lengthAt(reading, at) === 1;
  if (entry.form !== 'symbol' || !letter || end === at + 1) return false;
  const article = hitOf(reading, at, ARTICLE) !== undefined;
  return reading.gap[at + 1] !== Gap.None && (article || reading.gap[end] === Gap.None);
}

/** `Unit N 12 million`, `5 K 20 million`: behind a name or a number a single letter that stands apart belongs to that. */
export function isLabel(reading: Reading, { at, end, entry }: Currency): boolean {
  const letter = entry.form === 'symbol' && entry.weak && reading.single[at] !== 0;
  if (!letter || end !== at + 1 || reading.gap[end] === Gap.None) return false;
  return isCapitalWord(reading, at - 1) || isDigits(reading, at - 1);
}

/** `S/2001/970`, `(S/22609)`: a paper of the United Nations, and no two thousand soles. */
export function isDocument(reading: Reading, { at, end }: Currency): boolean {
  if (!isMark(reading, end - 1, '/') || end <= at + 1) return false;
  if (isMark(reading, end + 1, '/') && reading.gap[end + 1] === Gap.None) return true;
  return (
    isMark(reading, at - 1, '(') &&
    reading.gap[end] === Gap.None &&
    lengthAt(reading, end) > 3 &&
    (isMark(reading, end + 1, '),') || hitOf(reading, end + 1, AND) !== undefined)
  );
}

/** `90 [FR 7765]`: letters between two plain numbers are a register's. `Pada 2024 Rp 500` has a year before its own. */
export function isCitation(
  reading: Reading,
  { at, end, entry }: Currency,
  number: NumberReading,
): boolean {
  return (
    entry.form === 'symbol' &&
    reading.kind[at] === TokenKind.Word &&
    isDigits(reading, at - 1) &&
    lengthAt(reading, at - 1) < 4 &&
    number.end === end + 1
  );
}

/** `P. 319`: one letter with a dot and a number without thousands is a page's, or a paragraph's. */
export function isPage(
  reading: Reading,
  { at, end, entry }: Currency,
  number: NumberReading,
): boolean {
  const dotted = isMark(reading, end - 1, '.') || isMark(reading, end, '.');
  return (
    entry.form === 'symbol' &&
    reading.kind[at] === TokenKind.Word &&
    lengthAt(reading, at) === 1 &&
    dotted &&
    !number.magnitude
  );
}

/** `SH 150i`: letters, a number and a letter glued to it. */
export function isModel(reading: Reading, { at }: Currency, { end }: NumberReading): boolean {
  return (
    isWord(reading, at) &&
    isWord(reading, end) &&
    reading.single[end] !== 0 &&
    reading.gap[end] === Gap.None
  );
}

/** `The variables [$1], [$2] and $TMPDIR`: one digit behind the sign, in lines where it stands before words too. */
export function isVariable(
  reading: Reading,
  { at, end }: Currency,
  number: NumberReading,
): boolean {
  if (end > at + 1 || number.magnitude || number.end > end + 1) return false;
  if (!isMark(reading, at, '$') || lengthAt(reading, end) > 1) return false;
  for (let sign = 0; sign < reading.count - 1; sign++)
    if (isMark(reading, sign, '$') && namesVariable(reading, sign + 1)) return true;
  return false;
}

/** `$[TMPDIR]`; `$[USD]` is a currency. */
function namesVariable(reading: Reading, at: number): boolean {
  return (
    isWord(reading, at) &&
    reading.gap[at] === Gap.None &&
    reading.shape[at] === Shape.Upper &&
    lengthAt(reading, at) > 2 &&
    hitOf(reading, at, CURRENCY) === undefined
  );
}

/** `FR0041`: behind letters a number that opens with a nought is a label's. */
export function isSerial(reading: Reading, { end }: Currency): boolean {
  return (
    reading.gap[end] === Gap.None &&
    reading.text.charAt(reading.start[end] ?? 0) === '0' &&
    lengthAt(reading, end) > 2
  );
}

/** `in 2020 [Rp 2 trillion]`, `no. 72/2020 [Rp2.739]`: a sign between a year and digits belongs to the digits. */
export function opensNext(reading: Reading, at: number, sign: Currency): boolean {
  if (reading.kind[sign.end] !== TokenKind.Digits || sign.end >= reading.count) return false;
  // `5 usd2`
  if (sign.entry.form === 'name') return reading.gap[sign.end] === Gap.None;
  const year = sign.at === at + 1 && lengthAt(reading, at) === 4;
  // `90 FR 7765`: a page of a register.
  const cited =
    sign.at === at + 1 && sign.entry.form === 'symbol' && reading.kind[sign.at] === TokenKind.Word;
  return year || cited || (reading.gap[sign.end] === Gap.None && reading.gap[sign.at] !== Gap.None);
}

/** `H-[02] INR-07`: letters and numbers that hyphens join, as telegrams list offices. */
export function isOffice(reading: Reading, at: number, code: Currency): boolean {
  return (
    isMark(reading, at - 1, '-') &&
    reading.gap[at] === Gap.None &&
    isCapitalWord(reading, at - 2) &&
    isMark(reading, code.end, '-') &&
    reading.gap[code.end] === Gap.None &&
    isDigits(reading, code.end + 1)
  );
}

/** `5.000 đồng bào`: the name of a currency that begins a word for what is counted. */
export function isCounted(reading: Reading, name: Currency): boolean {
  const counted = hitOf(reading, name.at, NOT_A_YEAR_AFTER);
  return counted !== undefined && counted.end > name.end;
}

/** `In July 2023 [Penny] Wong`: with a capital and before another one, the name of a currency is somebody's. */
export function isSomebody(
  reading: Reading,
  number: NumberReading,
  { at, end, entry }: Currency,
): boolean {
  return (
    !number.magnitude &&
    isOfYearSize(number) &&
    entry.form === 'name' &&
    end === at + 1 &&
    reading.shape[at] === Shape.Capital &&
    reading.shape[end] === Shape.Capital &&
    reading.gap[end] === Gap.Space &&
    hitOf(reading, end, CURRENCY) === undefined &&
    hitOf(reading, end, COUNTRY) === undefined
  );
}

/** `the 2032 dollar bonds`, `pada akhir [1997] dolar AS naik`: a year before a currency that is due or moves. */
export function isYear(
  reading: Reading,
  at: number,
  number: NumberReading,
  name: Currency,
): boolean {
  if (number.end !== at + 1 || name.at !== number.end || !isOfYearSize(number)) return false;
  return (
    hitOf(reading, name.end, DEBT) !== undefined ||
    followsTime(reading, at) ||
    isYearVerb(reading, name.at) ||
    (isCapitalWord(reading, at - 1) && isVerbOfNumber(reading, name.at))
  );
}

export function isOfYearSize({ value }: NumberReading): boolean {
  return value >= 1900 && value < 2200;
}
