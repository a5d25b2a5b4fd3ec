import {
  AND,
  COUNTRY,
  DETERMINER,
  MONTH,
  NOT_A_YEAR_BEFORE,
  OF,
  PLACE_AFTER,
  POST_WORD,
  REALMS,
  TITLE,
  TITLE_PART,
  VERB,
} from '../../lexicon/kind-sets.ts';
import { type KindSet, kindSet } from '../../lexicon/kinds.ts';
import {
  hitAt,
  hitBefore,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  isUnlisted,
  isWord,
  lengthAt,
  mayOpen,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import { familyOfCountry } from './loud-names.ts';
import { isNamedBehindMinistry } from './name-starts.ts';
import { areInitials, INSIDE_TITLES, isBrand, isInitials } from './name-words.ts';

interface TitlePart {
  readonly end: number;
  readonly kind: string;
  readonly country: string | undefined;
}

/** A piece of the post: a country, a ministry, an abbreviation, `(Menlu)`, `’s`; behind a comma only another title. */
export function titlePart(
  reading: Reading,
  at: number,
  behindComma: boolean,
): TitlePart | undefined {
  if (behindComma) {
    const and = hitOf(reading, at, AND);
    const title =
      hitOf(reading, at, TITLE) ??
      leadIn(reading, at) ??
      portfolio(reading, at) ??
      (and && lastPortfolio(reading, and.end));
    return title && { end: title.end, kind: 'title', country: undefined };
  }
  const ordinal = ordinalEnd(reading, at);
  if (ordinal !== undefined) return { end: ordinal, kind: 'ordinal', country: undefined };
  if (isNumberOfBody(reading, at)) return { end: at + 1, kind: 'number', country: undefined };
  const found = isInitials(reading, at) ? undefined : hitOf(reading, at, INSIDE_TITLES);
  // `Tổng thống Hàn Quốc bị cáo buộc …`: no form of address, but the beginning of a verb.
  if (found !== undefined && (hitOf(reading, at, VERB)?.end ?? at) > found.end) return undefined;
  if (found !== undefined && isNamedBehindMinistry(reading, at)) return undefined;
  if (found !== undefined) {
    const country = found.entry.kind === 'country' ? found.entry.code : undefined;
    // `Manggarai Barat`: a compass point belongs to the place before it.
    const area = found.entry.kind === 'place' ? hitOf(reading, found.end, PLACE_AFTER) : undefined;
    // `BP2MI`: `BP` is a body too.
    const letters = reading.shape[at] === Shape.Upper ? lettersEnd(reading, at) : found.end;
    return { end: Math.max(area?.end ?? found.end, letters), kind: found.entry.kind, country };
  }
  if (isPossessive(reading, at)) return { end: at + 2, kind: 'possessive', country: undefined };
  if (
    isMark(reading, at, '-–&') &&
    (hitAt(reading, at + 1) !== undefined || isBilateral(reading, at))
  )
    return { end: at + 1, kind: 'mark', country: undefined };
  const half = secondHalf(reading, at);
  if (half !== undefined) return { end: half, kind: 'mark', country: undefined };
  if (isMark(reading, at, '(')) return bracket(reading, at);
  const length = lengthAt(reading, at);
  const end = lettersEnd(reading, at);
  const abbreviation =
    reading.kind[at] === TokenKind.Word &&
    reading.shape[at] === Shape.Upper &&
    !isInitials(reading, at) &&
    !areInitials(reading, at) &&
    familyOfCountry(reading, at) === undefined &&
    (length >= 2 || end > at + 2) &&
    length <= 8;
  if (isBrand(reading, at)) return { end: at + 1, kind: 'brand', country: undefined };
  if (!abbreviation) return undefined;
  return { end, kind: 'abbreviation', country: undefined };
}

/** `Menteri ATR[/BPN]`, `Panglima Kodam V[/Brawijaya]`: the end of the other half of a body's name, behind a stroke. */
function secondHalf(reading: Reading, at: number): number | undefined {
  const glued =
    isMark(reading, at, '/') &&
    reading.gap[at] === Gap.None &&
    reading.gap[at + 1] === Gap.None &&
    isCapitalWord(reading, at + 1);
  if (!glued) return undefined;
  return hitOf(reading, at + 1, INSIDE_TITLES) === undefined ? at + 2 : at + 1;
}

/** `Chủ tịch [COP26]`, `Menteri [P2MI]`: the number of a conference, and letters behind a number. */
function lettersEnd(reading: Reading, at: number): number {
  const isGlued = (token: number, kind: number) =>
    reading.kind[token] === kind && reading.gap[token] === Gap.None;
  if (!isGlued(at + 1, TokenKind.Digits)) return at + 1;
  const goesOn = isGlued(at + 2, TokenKind.Word) && reading.shape[at + 2] === Shape.Upper;
  return goesOn ? at + 3 : at + 2;
}

/** `the Chair for the Indonesia[-]Japan Committee`, in a language that calls the second country otherwise. */
function isBilateral(reading: Reading, mark: number): boolean {
  return (
    hitBefore(reading, mark, COUNTRY) !== undefined &&
    reading.gap[mark] === Gap.None &&
    reading.gap[mark + 1] === Gap.None &&
    isCapitalWord(reading, mark + 1)
  );
}

/** `of France[, Germany and Britain], …`, `for the Middle East[, Afghanistan and Pakistan region], …`: the end of a list of countries and places, closed by a comma, a dash or a bracket, behind the first of them. */
export function countriesEnd(reading: Reading, from: number): number | undefined {
  const together = hitOf(reading, hitOf(reading, from, OF)?.end ?? from, TOGETHER);
  // `Ngoại trưởng hai nước, …`, `the foreign ministers of the two countries, …`
  if (together !== undefined && closesList(reading, together.end)) return together.end;
  const goesOn = isMark(reading, from, ',') || mayOpen(reading, from, AND);
  if (!goesOn || hitBefore(reading, from, REALMS) === undefined) return undefined;
  for (let at = from; ; ) {
    const comma = isMark(reading, at, ',') ? at + 1 : at;
    const and = hitOf(reading, comma, AND);
    const next = and?.end ?? comma;
    const realm = next === at ? undefined : realmAt(reading, next);
    if (realm === undefined) return undefined;
    const last = hitOf(reading, realm, POST_WORD)?.end ?? realm;
    if (and !== undefined)
      return closesList(reading, last) || leadsToNobodyKnown(reading, last) ? last : undefined;
    at = realm;
  }
}

const TOGETHER = kindSet('states-together');

/** `untuk Fiji merangkap Kiribati, Nauru, dan Tuvalu [Budi Santoso]`: a word with a capital that no table has, right behind the list. */
function leadsToNobodyKnown(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Capital &&
    reading.gap[at] === Gap.Space &&
    isUnlisted(reading, at) &&
    isCapitalWord(reading, at + 1)
  );
}

/** A comma, a dash that stands apart or a bracket, behind which the people follow. */
function closesList(reading: Reading, at: number): boolean {
  return isMark(reading, at, ',(') || (isMark(reading, at, '-–—') && reading.gap[at] !== Gap.None);
}

/** The end of a country, a place or a body of states, with `the` before it. */
function realmAt(reading: Reading, at: number): number | undefined {
  return hitOf(reading, hitOf(reading, at, DETERMINER)?.end ?? at, REALMS)?.end;
}

export const OTHER_WORDS: KindSet = kindSet('post-word', 'not-a-name', 'syllable');

export function isPossessive(reading: Reading, at: number): boolean {
  return (
    isMark(reading, at, "'’") && reading.gap[at] === Gap.None && reading.gap[at + 1] === Gap.None
  );
}

const LEADING = kindSet('country', 'title-part', 'post-word', 'party');

/** In a headline any word has a capital, so a ministry before the title says nothing. */
const LEADING_IN_HEADLINES = kindSet('country', 'title-part', 'party');

/** `Majelis Umum PBB ke-78`, `khóa 78`: which one of a row of sessions. */
function ordinalEnd(reading: Reading, at: number): number | undefined {
  const word = hitOf(reading, at, NOT_A_YEAR_BEFORE);
  if (word === undefined) return undefined;
  const digits = isMark(reading, word.end, '-') ? word.end + 1 : word.end;
  return isDigits(reading, digits) ? digits + 1 : undefined;
}

/** `Quân khu [4] Hà Thọ Bình`, `Komando Distrik [12] Budi Santoso`: which one of several bodies, and no day. */
function isNumberOfBody(reading: Reading, at: number): boolean {
  const body = isDigits(reading, at) ? hitBefore(reading, at, BODIES) : undefined;
  return (
    body !== undefined &&
    reading.shape[body.at] === Shape.Capital &&
    lengthAt(reading, at) <= 3 &&
    isCapitalWord(reading, at + 1) &&
    hitOf(reading, at + 1, MONTH) === undefined
  );
}

/** `phường Móng Cái [1]` */
const BODIES = kindSet('post-word', 'place');

/** A country or a word like `former` that leads to a title: `Minister of Defence, Deputy Prime Minister`. */
function leadIn(reading: Reading, at: number): { end: number } | undefined {
  const part = hitOf(reading, at, TITLE_PART) ?? hitOf(reading, at, COUNTRY);
  return part !== undefined && hitOf(reading, part.end, TITLE) !== undefined ? part : undefined;
}

/** `for Foreign, Commonwealth and Development Affairs`, `Lingkungan Hidup, Pembangunan Berkelanjutan`: a capitalised word of a ministry goes on behind a comma. */
function portfolio(reading: Reading, at: number): { end: number } | undefined {
  const part = hitOf(reading, at, POST_WORD);
  if (part === undefined || reading.shape[at] !== Shape.Capital) return undefined;
  const joined =
    hitOf(reading, isMark(reading, part.end, ',') ? part.end + 1 : part.end, AND) !== undefined ||
    hitOf(reading, part.end, POST_WORD) !== undefined;
  return joined ? part : undefined;
}

/** `Perdagangan, Pariwisata, dan [Investasi] Australia`: the last of a ministry's words. */
function lastPortfolio(reading: Reading, at: number): { end: number } | undefined {
  const part = hitOf(reading, at, POST_WORD);
  return reading.shape[at] === Shape.Capital ? part : undefined;
}

export function bracket(reading: Reading, at: number): TitlePart | undefined {
  let gloss = true;
  for (let end = at + 1; end < Math.min(reading.count, at + LONGEST_GLOSS); end++) {
    if (isMark(reading, end, ')')) return { end: end + 1, kind: 'bracket', country: undefined };
    gloss &&= isOfGloss(reading, end);
    if (end - at >= 6 && !gloss) return undefined;
  }
  return undefined;
}

/** In tokens: `(Ministry of Economy, Trade, and Industry/METI)` has a dozen. */
const LONGEST_GLOSS = 16;

/** What a post is called in another language: words with capitals, the small words and the marks between them. */
function isOfGloss(reading: Reading, at: number): boolean {
  if (isMark(reading, at, ',/-–&')) return true;
  const length = lengthAt(reading, at);
  return isCapitalWord(reading, at) || (isWord(reading, at) && length <= 3);
}

/** Back over `Indonesian`, `former`, `Vietnam’s`, `Wakil`. */
export function titleStart(reading: Reading, head: number, headline: boolean): number {
  let at = head;
  for (let steps = 0; steps < 4; steps++) {
    const before = endingAt(reading, at, headline ? LEADING_IN_HEADLINES : LEADING);
    if (before === undefined) return at;
    at = before;
  }
  return at;
}

function endingAt(reading: Reading, end: number, leading: KindSet): number | undefined {
  const possessive =
    end >= 3 && isMark(reading, end - 2, "'’") && reading.gap[end - 1] === Gap.None ? end - 2 : end;
  const found = hitBefore(reading, possessive, leading);
  if (found === undefined) return undefined;
  const other = hitBefore(reading, possessive, OTHER_WORDS);
  if (other !== undefined && other.at < found.at) return undefined;
  if (found.entry.kind === 'post-word' && reading.shape[found.at] === Shape.Lower) return undefined;
  return found.entry.kind === 'country' ? (bodyBefore(reading, found.at) ?? found.at) : found.at;
}

/** `[Bank of] Korea governor`: the body that has a country in its name. */
function bodyBefore(reading: Reading, at: number): number | undefined {
  const of = hitBefore(reading, at, OF);
  const body = of && hitBefore(reading, of.at, POST_WORD);
  return body !== undefined && reading.shape[body.at] !== Shape.Lower ? body.at : undefined;
}

export function countryIn(reading: Reading, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const country = hitOf(reading, at, COUNTRY);
    if (country !== undefined) return country.entry.code;
  }
  return undefined;
}
