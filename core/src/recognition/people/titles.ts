import {
  AND,
  COUNTRY,
  DETERMINER,
  FUNCTION_WORD,
  HONORIFIC,
  MERIDIEM,
  PARTICLE,
  PERSON,
  PLACE_AFTER,
  PLACE_BEFORE,
  POST_WORD,
  SURNAME,
  TITLE,
  TITLE_PART,
  VERB,
} from '../../lexicon/kind-sets.ts';
import { type KindSet, kindSet } from '../../lexicon/kinds.ts';
import {
  hitAt,
  hitBefore,
  hitOf,
  isMark,
  mayOpen,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { canBeSyllable } from '../../text/syllables.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import { institutionAt } from './institutions.ts';
import { knownInCapitals } from './known.ts';
import { isHyphenedGivenName, isInsidePhrase, type NameRun, nameAt } from './names.ts';

/** A post as the text gives it, and the name that follows. */
export interface Title {
  /** Tokens of the whole phrase, what stands before the head word (`Indonesian`, `former`) included. */
  readonly at: number;
  readonly end: number;
  /** The token of its head word. */
  readonly head: number;
  /** ISO 3166-1, where a country stands in it. */
  readonly country: string | undefined;
  readonly weak: boolean;
  readonly name: NameRun | undefined;
  /** The last comma inside it: the title behind that comma may be the named person's alone. */
  readonly comma: number | undefined;
  /** A post of several people, so that a list of names may follow. */
  readonly several: boolean;
}

/** How many tokens may stand between the head of a title and the name. */
const REACH = 30;

/**
 * Reads a title at its head word and goes on over ministries, parties and countries to the name:
 * `Sekretaris Jenderal Komite Sentral Partai Komunis Vietnam [To Lam]`.
 */
export function titleAt(reading: Reading, at: number, headline: boolean): Title | undefined {
  const head = hitOf(reading, at, TITLE);
  if (head === undefined) return undefined;
  // `King's Gate` names a place, and a weak title in small letters is a word like others (`pelatih kepala`).
  if (isPossessive(reading, head.end) || isClock(reading, at)) return undefined;
  // `Các [tiểu vương] quốc Arab thống nhất`
  if (isInsidePhrase(reading, at)) return undefined;
  // `General Motors`: a listed place or company that opens with the word.
  const longer = hitOf(reading, at, LISTED);
  if (longer !== undefined && longer.end > head.end) return undefined;
  // `chính [quyền Thủ tướng] …`: the word before makes another one of the first word.
  const inside = head.end > at + 1 ? hitBefore(reading, at + 1, OTHER_WORDS) : undefined;
  if (inside !== undefined && inside.at < at) return undefined;
  const start = titleStart(reading, at, headline);
  let country = countryIn(reading, start, at);
  let weak = head.entry.weak;
  let next = head.end;
  let last = head.end;
  let loose = 0;
  // `của Tata Communications, ông …`: an institution is named by the unlisted words, so that an honorific behind them is its head's.
  let proper = false;
  let lastComma: number | undefined;
  let countries = false;
  const told = (name: NameRun | undefined): Title => ({
    at: start,
    end: last,
    head: at,
    country: countries ? undefined : country,
    weak,
    name,
    comma: lastComma,
    several: countries || ofSeveral(reading, at),
  });
  for (; next < reading.count && next - at < REACH; ) {
    const comma = isMark(reading, next, ',') ? next + 1 : next;
    const connector = next === last && next > head.end && isConnector(reading, next - 1);
    // `of the Green Party, …`: the last word of an institution says what the unlisted ones before it are.
    const isClosed = comma > next && next === last && reading.shape[next - 1] === Shape.Capital;
    const addressed =
      comma === next || (loose > 0 && !proper) ? comma : behindHonorifics(reading, comma);
    const here =
      connector || reading.gap[comma] === Gap.LineEnd
        ? undefined
        : nameHere(reading, addressed, headline, loose > 0 && addressed === comma && !isClosed);
    const name = here && next > head.end ? notOfInstitution(reading, here, next, head.end) : here;
    const long = last > head.end || country !== undefined;
    if (name !== undefined && (comma === next || closesApposition(reading, name, long))) {
      return told(name);
    }
    const bracketed =
      nameSetOff(reading, next, headline) ??
      (ofSeveral(reading, at) ? nameBehindColon(reading, next, headline) : undefined);
    if (bracketed !== undefined) return told(bracketed);
    const abroad = comma === next ? undefined : nameBehindCountry(reading, comma, headline);
    if (abroad !== undefined) return told(abroad);
    const institution = comma === next ? institutionAt(reading, next, headline) : undefined;
    if (institution !== undefined) {
      next = institution;
      last = next;
      continue;
    }
    const list = countriesEnd(reading, next);
    if (list !== undefined) {
      countries = true;
      next = list;
      last = list;
      continue;
    }
    const part = titlePart(reading, comma === next ? next : comma, comma !== next);
    if (part !== undefined) {
      country ??= part.country;
      weak = weak && part.kind !== 'title';
      if (comma !== next) lastComma = next;
      next = part.end;
      last = next;
      // `… Dialogue Platform (LPDP)`, `Masjid Istiqlal Prof. …`: letters in brackets or an honorific close whatever was unlisted before.
      if (part.kind === 'bracket' || (part.kind === 'honorific' && proper)) loose = 0;
      continue;
    }
    if (comma !== next || !isLooseWord(reading, next) || ++loose > 4) break;
    proper ||= reading.shape[next] !== Shape.Lower;
    next++;
  }
  // `king and` ends with the king.
  while (last > head.end && isConnector(reading, last - 1)) last--;
  return told(undefined);
}

/** `of France[, Germany and Britain], …`: the end of a list of countries, closed by a comma, behind the first of them. */
function countriesEnd(reading: Reading, from: number): number | undefined {
  const goesOn = isMark(reading, from, ',') || mayOpen(reading, from, AND);
  if (!goesOn || hitBefore(reading, from, REALMS) === undefined) return undefined;
  for (let at = from; ; ) {
    const comma = isMark(reading, at, ',') ? at + 1 : at;
    const and = hitOf(reading, comma, AND);
    const next = and?.end ?? comma;
    const realm = next === at ? undefined : realmAt(reading, next);
    if (realm === undefined) return undefined;
    if (and !== undefined) return isMark(reading, realm, ',') ? realm : undefined;
    at = realm;
  }
}

/** The end of a country or a body of states, with `the` before it. */
function realmAt(reading: Reading, at: number): number | undefined {
  return hitOf(reading, hitOf(reading, at, DETERMINER)?.end ?? at, REALMS)?.end;
}

const REALMS = kindSet('country', 'party');

/** `the prime minister, Mr. Omar Haddad,`: the name behind the comma begins behind its honorifics. */
export function behindHonorifics(reading: Reading, at: number): number {
  let end = at;
  for (;;) {
    const honorific = hitOf(reading, end, HONORIFIC);
    if (honorific === undefined) return end;
    end = honorific.end;
  }
}

/** `the president (Lara Novak)`, `the president – Lara Novak –`: nothing but a name of two words or more in brackets or between dashes. */
function nameSetOff(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  const closing = isMark(reading, at, '(') ? ')' : isDash(reading, at) ? '-–—' : undefined;
  if (closing === undefined) return undefined;
  const name = nameAt(reading, behindHonorifics(reading, at + 1), headline);
  if (name === undefined || name.words < 2 || !isMark(reading, name.end, closing)) return undefined;
  // `Kepala Kantor (Presidential Office) Hasan Mansur`: the office in another language, and the name behind it.
  const outside = closing === ')' ? nameAt(reading, name.end + 1, headline) : undefined;
  return (outside?.words ?? 0) < 2 ? name : undefined;
}

/** A post of several people: by its form, or by the number before it (`lima duta besar`, `two ministers`). */
export function ofSeveral(reading: Reading, head: number): boolean {
  return (
    hitOf(reading, head, TITLE)?.entry.plural === true ||
    hitBefore(reading, head, NUMBERS) !== undefined
  );
}

const NUMBERS = kindSet('cardinal', 'plural');

/** `Các Phó Thủ tướng: [Trần Hồng Hà], …`: a list of those who hold a post that several hold. */
function nameBehindColon(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  const name = isMark(reading, at, ':') ? nameAt(reading, at + 1, headline) : undefined;
  return (name?.words ?? 0) < 2 ? undefined : name;
}

function isDash(reading: Reading, at: number): boolean {
  return isMark(reading, at, '-–—') && reading.gap[at] !== Gap.None;
}

/** `its first secretary-general, Kuwait’s [Abdullah Bishara],`: where the person is from. */
function nameBehindCountry(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  const country = hitOf(reading, at, COUNTRY);
  if (country === undefined || !isPossessive(reading, country.end)) return undefined;
  const name = nameAt(reading, country.end + 2, headline);
  return name !== undefined && name.words >= 2 && isMark(reading, name.end, ',.;:)')
    ? name
    : undefined;
}

/**
 * The name without what belongs to the institution or the place before it: `thành phố [Lyon] Grégory Doucet`. One word that can be a Vietnamese
 * syllable and goes on in small letters is no name at all: `Cục trưởng Cục [Quản] lý`.
 */
function notOfInstitution(
  reading: Reading,
  name: NameRun,
  next: number,
  titleEnd: number,
): NameRun | undefined {
  if (name.at !== next || hitOf(reading, name.at, PERSON)?.end === name.end) return name;
  const place = hitBefore(reading, next, PLACE_BEFORE);
  // `Liên Bang`, `Vũng Tàu`: the last word of something longer.
  const longer = hitBefore(reading, next, INSTITUTION);
  if (place !== undefined && place.at >= titleEnd && (longer?.at ?? place.at) >= place.at)
    return hitOf(reading, name.at, SURNAME) !== undefined &&
      hitOf(reading, name.at, PERSON) === undefined &&
      hasMarks(reading, name.at, name.end)
      ? name
      : behindPlace(reading, name);
  if (name.words === 1 && closesInstitution(reading, next, titleEnd)) return undefined;
  return goesOnInSmallLetters(reading, name) && hitBefore(reading, next, COUNTRY) === undefined
    ? undefined
    : name;
}

/** `Chủ tịch Tập đoàn Tài chính [Hana]`: behind a word for a company and its trade the one word is the company's. */
function closesInstitution(reading: Reading, end: number, titleEnd: number): boolean {
  for (let at = end; at > titleEnd; ) {
    const part = hitBefore(reading, at, INSTITUTION_WORDS);
    if (part === undefined || part.at < titleEnd) return false;
    if (part.entry.kind === 'place-before') return at < end;
    at = part.at;
  }
  return false;
}

const OTHER_WORDS = kindSet('post-word', 'not-a-name', 'syllable');
const INSTITUTION_WORDS = kindSet('post-word', 'place-before');

/** A place has one word, in Vietnamese spelling mostly two: `tỉnh [Tứ Xuyên]`. One that is named after somebody known has that name: `học viện [Hồ Chí Minh]`. */
function behindPlace(reading: Reading, { at, end, words }: NameRun): NameRun | undefined {
  const bearer = hitOf(reading, at, PERSON);
  const taken = bearer ? bearer.end - at : hasMarks(reading, at, at + 1) ? 2 : 1;
  return words <= taken || reading.gap[at + 1] !== Gap.Space
    ? undefined
    : { at: at + taken, end, words: words - taken };
}

const INSTITUTION = kindSet('post-word', 'place');
const LISTED = kindSet('place');

function goesOnInSmallLetters(reading: Reading, { at, end, words }: NameRun): boolean {
  return (
    words === 1 &&
    reading.kind[end] === TokenKind.Word &&
    reading.gap[end] === Gap.Space &&
    reading.shape[end] === Shape.Lower &&
    hasMarks(reading, at, end + 1) &&
    canBeSyllable(textOf(reading, at, end))
  );
}

/** `9.30 PM`: no prime minister. */
function isClock(reading: Reading, at: number): boolean {
  return hitOf(reading, at, MERIDIEM) !== undefined && reading.kind[at - 1] === TokenKind.Digits;
}

function isPossessive(reading: Reading, at: number): boolean {
  return (
    isMark(reading, at, "'’") && reading.gap[at] === Gap.None && reading.gap[at + 1] === Gap.None
  );
}

/** Unlisted lower-case words between title and name are bridged only to a listed family name. */
function nameHere(
  reading: Reading,
  at: number,
  headline: boolean,
  needsFamily: boolean,
): NameRun | undefined {
  const name = nameAt(reading, at, headline) ?? knownBySurname(reading, at);
  if (name === undefined || institutionAt(reading, at, headline) !== undefined) return undefined;
  const family = hitOf(reading, at, SURNAME) !== undefined && hasMarks(reading, at, name.end);
  if (needsFamily && !family) return undefined;
  return (
    cutAtKnown(reading, name) ??
    cutAtFounder(reading, name) ??
    cutAtKoreanName(reading, name) ??
    cutAtFamilyName(reading, name, headline)
  );
}

/** `Foreign Minister IWAYA Takeshi`: a family name in capitals, of somebody whom the knowledge has so. */
function knownBySurname(reading: Reading, at: number): NameRun | undefined {
  const known = knownInCapitals(reading, at);
  const whole = known !== undefined && !known.short && known.words > 1;
  return whole && reading.shape[known.end - 1] === Shape.Capital ? known : undefined;
}

/** `Adani Gautam Adani`: a company that bears the name of its head's family. */
function cutAtFounder(reading: Reading, { at, end, words }: NameRun): NameRun | undefined {
  const own = words > 2 && textOf(reading, at, at + 1) === textOf(reading, end - 1, end);
  return own ? { at: at + 1, end, words: words - 1 } : undefined;
}

/** `Hyundai Chung Eui-sun`: a given name of two syllables has one family name before it, and the rest is the company's. */
function cutAtKoreanName(reading: Reading, { at, end, words }: NameRun): NameRun | undefined {
  const given = end - 3;
  if (words !== 3 || given !== at + 2 || !isHyphenedGivenName(reading, given)) return undefined;
  return isMark(reading, at + 1, '.') ? undefined : { at: at + 1, end, words: 2 };
}

/** `Minster Wang Yi`, `Dato Laila Utama Joko Widodo`: where all but the first words of the run name somebody known, the name starts there. */
function cutAtKnown(reading: Reading, name: NameRun): NameRun | undefined {
  if (hitOf(reading, name.at, PERSON) !== undefined) return undefined;
  for (let at = name.at + 1; at < Math.min(name.at + 4, name.end - 1); at++) {
    const known = hitOf(reading, at, PERSON);
    // `Khalid bin Salman bin …`: whose son somebody is. `M. Jusuf Kalla`: an initial belongs to the name.
    if (hitOf(reading, at - 1, PARTICLE) !== undefined || isMark(reading, at - 1, '.')) continue;
    if (known !== undefined && !known.entry.short && known.end === name.end)
      return { at, end: name.end, words: name.words - (at - name.at) };
  }
  return undefined;
}

/** `Vingroup Phạm Nhật Vượng`: where a listed family name follows an unlisted word, the name starts there. */
function cutAtFamilyName(reading: Reading, name: NameRun, headline: boolean): NameRun {
  if (hitOf(reading, name.at, SURNAME) !== undefined) return name;
  for (let at = name.at + 1; at < name.end - 1; at++) {
    const family =
      hitOf(reading, at, SURNAME) !== undefined &&
      reading.gap[at] === Gap.Space &&
      hasMarks(reading, at, name.end);
    const rest = family ? nameAt(reading, at, headline) : undefined;
    if (rest !== undefined && rest.words >= 2 && rest.words <= 4) return rest;
  }
  return name;
}

/** Letters with marks, as Vietnamese names have them in Vietnamese text. */
function hasMarks(reading: Reading, at: number, end: number): boolean {
  return /[\u0080-\uffff]/.test(reading.text.slice(reading.start[at], reading.end[end - 1]));
}

/**
 * `…, To Lam,` but not `the president, White House officials said`. One word alone behind a long post only (`Menteri Luar Negeri RI, Sugiono,`),
 * and none that can be a Vietnamese syllable.
 */
function closesApposition(reading: Reading, name: NameRun, long: boolean): boolean {
  const follows = isMark(reading, name.end, ',.;:)') || name.end >= reading.count;
  if (name.words < 2) return long && follows && !canBeSyllable(textOf(reading, name.at, name.end));
  return (
    follows || reading.shape[name.end] === Shape.Lower || reading.kind[name.end] !== TokenKind.Word
  );
}

interface TitlePart {
  readonly end: number;
  readonly kind: string;
  readonly country: string | undefined;
}

const PARTS = kindSet(
  'country',
  'title',
  'post-word',
  'title-part',
  'counterpart',
  'honorific',
  'place',
  'party',
  'determiner',
  // `Ketua Komisi I`, `Menteri Pertahanan II`.
  'roman',
);
const LEADING = kindSet('country', 'title-part', 'post-word', 'party');
/** In a headline any word has a capital, so a ministry before the title says nothing. */
const LEADING_IN_HEADLINES = kindSet('country', 'title-part', 'party');

/** A piece of the post: a country, a ministry, an abbreviation, `(Menlu)`, `’s`; behind a comma only another title. */
function titlePart(reading: Reading, at: number, behindComma: boolean): TitlePart | undefined {
  if (behindComma) {
    const and = hitOf(reading, at, AND);
    const title =
      hitOf(reading, at, TITLE) ??
      leadIn(reading, at) ??
      portfolio(reading, at) ??
      (and && lastPortfolio(reading, and.end));
    return title && { end: title.end, kind: 'title', country: undefined };
  }
  const found = hitOf(reading, at, PARTS);
  if (found !== undefined) {
    const country = found.entry.kind === 'country' ? found.entry.code : undefined;
    // `Manggarai Barat`: a compass point belongs to the place before it.
    const area = found.entry.kind === 'place' ? hitOf(reading, found.end, PLACE_AFTER) : undefined;
    return { end: area?.end ?? found.end, kind: found.entry.kind, country };
  }
  if (isPossessive(reading, at)) return { end: at + 2, kind: 'possessive', country: undefined };
  if (isMark(reading, at, '-–&') && hitAt(reading, at + 1) !== undefined)
    return { end: at + 1, kind: 'mark', country: undefined };
  if (isMark(reading, at, '(')) return bracket(reading, at);
  const length = (reading.end[at] ?? 0) - (reading.start[at] ?? 0);
  const abbreviation =
    reading.kind[at] === TokenKind.Word &&
    reading.shape[at] === Shape.Upper &&
    length >= 2 &&
    length <= 8;
  if (!abbreviation) return undefined;
  // `Chủ tịch COP26`: the number of a conference.
  const numbered = reading.kind[at + 1] === TokenKind.Digits && reading.gap[at + 1] === Gap.None;
  return { end: numbered ? at + 2 : at + 1, kind: 'abbreviation', country: undefined };
}

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

function bracket(reading: Reading, at: number): TitlePart | undefined {
  for (let end = at + 1; end < Math.min(reading.count, at + 7); end++) {
    if (isMark(reading, end, ')')) return { end: end + 1, kind: 'bracket', country: undefined };
  }
  return undefined;
}

/** `Chủ tịch nước`: the last word of a title or an institution. */
function endsPhrase(reading: Reading, end: number): boolean {
  const phrase = hitBefore(reading, end, PHRASES);
  return phrase !== undefined && phrase.at < end - 1;
}

const PHRASES = kindSet('title', 'post-word', 'party');

/** Behind `of`, `in`, `và` stands an institution or a place, not the name. */
function isConnector(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Lower &&
    hitOf(reading, at, FUNCTION_WORD) !== undefined &&
    hitOf(reading, at, HONORIFIC) === undefined &&
    !endsPhrase(reading, at + 1)
  );
}

function isLooseWord(reading: Reading, at: number): boolean {
  return (
    reading.kind[at] === TokenKind.Word &&
    (reading.shape[at] === Shape.Lower
      ? hitOf(reading, at, VERB) === undefined && !parts(reading, at)
      : hitOf(reading, at, SURNAME) === undefined)
  );
}

/** `Tổng Bí thư hội đàm với đồng chí Tập`: a small word that no post has in it parts the title from what follows. */
function parts(reading: Reading, at: number): boolean {
  return (
    hitOf(reading, at, FUNCTION_WORD) !== undefined && hitOf(reading, at, POST_WORD) === undefined
  );
}

/** Back over `Indonesian`, `former`, `Vietnam’s`, `Wakil`. */
function titleStart(reading: Reading, head: number, headline: boolean): number {
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
  return found.entry.kind === 'post-word' && reading.shape[found.at] === Shape.Lower
    ? undefined
    : found.at;
}

function countryIn(reading: Reading, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const country = hitOf(reading, at, COUNTRY);
    if (country !== undefined) return country.entry.code;
  }
  return undefined;
}
