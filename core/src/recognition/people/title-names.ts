import {
  AND,
  ARTICLE,
  COPULA,
  COUNTRY,
  DETERMINER,
  FIRST_NAME,
  GIVEN_NAME,
  HONORIFIC,
  NAMELY,
  OF,
  PARTICLE,
  PERSON,
  PLACE_BEFORE,
  PLACES,
  POST_WORD,
  SURNAME,
  THAT_ONE,
  TITLE,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isMark,
  isUnlisted,
  lengthAt,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { canBeSyllable } from '../../text/syllables.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import { excellencyBefore } from './address.ts';
import { institutionAt, opensParty } from './institutions.ts';
import { knownAhead, knownAt, knownInCapitals } from './known.ts';
import { isHyphenedGivenName } from './name-starts.ts';
import { isInitials, isOkina, type NameRun } from './name-words.ts';
import { areSyllables, nameAt } from './names.ts';
import { namesPlace } from './place-names.ts';
import { isPossessive } from './title-parts.ts';

/** `the prime minister, Mr. Omar Haddad,`: the name behind the comma begins behind its honorifics. */
export function behindHonorifics(reading: Reading, at: number): number {
  let end = at;
  for (;;) {
    const honorific = hitOf(reading, end, HONORIFIC);
    if (honorific === undefined || isInitials(reading, end)) return end;
    // `Menteri [Imam] Nahrawi`: many are named so, and where the knowledge has somebody behind it it is none.
    if (hitOf(reading, end, GIVEN_NAME) && !hitOf(reading, honorific.end, PERSON)) return end;
    end = honorific.end;
  }
}

/** `the president (Lara Novak)`, `the president – Lara Novak –`: nothing but a name of two words or more in brackets or between dashes. */
export function nameSetOff(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  const closing = isMark(reading, at, '(') ? ')' : isDash(reading, at) ? '-–—' : undefined;
  if (closing === undefined) return undefined;
  // `MENTERI LUAR NEGERI (SUGIONO): …`: who speaks in a transcript.
  const loud = closing === ')' ? speaker(reading, at + 1) : undefined;
  const inner = behindHonorifics(reading, at + 1);
  // `The Lord Speaker (Lord [Fowler])`, `Under-Secretary of State (Commander [Allan Noble])`
  const rank = closing === ')' ? hitOf(reading, inner, TITLE)?.end : undefined;
  const name = loud ?? nameAt(reading, rank ?? inner, headline);
  if (name === undefined || (loud === undefined && !isMark(reading, name.end, closing)))
    return undefined;
  const speaks = loud !== undefined || (closing === ')' && isMark(reading, name.end + 1, ':'));
  if (name.words < 2 && !speaks && rank === undefined) return undefined;
  // `Kepala Kantor (Presidential Office) Hasan Mansur`: the office in another language, and the name behind it.
  const outside = closing === ')' ? nameAt(reading, name.end + 1, headline) : undefined;
  return (outside?.words ?? 0) < 2 ? name : undefined;
}

/** `KETUA RAPAT ([UTUT ADIANTO]):` a name in capitals in brackets before a colon. */
function speaker(reading: Reading, at: number): NameRun | undefined {
  let end = at;
  while (
    end < at + LONGEST_SPEAKER &&
    ((reading.shape[end] === Shape.Upper && reading.kind[end] === TokenKind.Word) ||
      // `(VAHD NABYL A. MULACHELA):`
      (isMark(reading, end, '.') && end > at && lengthAt(reading, end - 1) === 1))
  )
    end++;
  // `(SITI AMINAH/F-PG)`: the faction behind a stroke.
  const close = isMark(reading, end, '/') ? closeOfFaction(reading, end + 1) : end;
  const closes = isMark(reading, close, ')') && isMark(reading, close + 1, ':');
  // `Ketua DPR (PDIP): …`: letters are a party’s.
  const isName = end > at + 1 || (isUnlisted(reading, at) && lengthAt(reading, at) > LONGEST_PARTY);
  return end > at && closes && isName ? { at, end, words: end - at } : undefined;
}

function closeOfFaction(reading: Reading, from: number): number {
  let end = from;
  while (end < from + LONGEST_SPEAKER && !isMark(reading, end, ')')) end++;
  return end;
}

/** In letters. */
const LONGEST_PARTY = 5;

/** In tokens. */
const LONGEST_SPEAKER = 7;

/** `Các Phó Thủ tướng: [Trần Hồng Hà], …`, `the presidents of X and Y – [A B], …`, `three presidents ([A B], …`: a list of those who hold a post that several hold. */
export function nameOpeningList(
  reading: Reading,
  at: number,
  headline: boolean,
): NameRun | undefined {
  const opens = isMark(reading, at, ':(') || isDash(reading, at);
  const name = opens ? nameAt(reading, at + 1, headline) : undefined;
  return (name?.words ?? 0) < 2 ? undefined : name;
}

/** `Wakil Ketua DPR lainnya, yakni [Fadli Zon] dan …`. */
export function nameBehindNamely(
  reading: Reading,
  at: number,
  headline: boolean,
): NameRun | undefined {
  const namely = hitOf(reading, at, NAMELY);
  const name = namely && nameAt(reading, behindHonorifics(reading, namely.end), headline);
  return (name?.words ?? 0) < 2 ? undefined : name;
}

/** `Ketua partai itu, [Ann Lee], …`: behind the word that points back to the body. */
export function nameBehindThat(
  reading: Reading,
  at: number,
  headline: boolean,
): NameRun | undefined {
  const that = hitOf(reading, at, THAT_ONE);
  if (that === undefined || !isMark(reading, that.end, ',')) return undefined;
  const name = nameHere(reading, behindHonorifics(reading, that.end + 1), headline, false);
  return name !== undefined && closesApposition(reading, name, true) ? name : undefined;
}

/** `diktator yang berkuasa lama, [Maaouiya Ould Taya], …`, `the general who took power, [A B], …`: between the commas behind a clause on the post. */
export function nameBehindClause(reading: Reading, at: number): NameRun | undefined {
  const opens =
    hitOf(reading, at, DETERMINER) !== undefined && hitOf(reading, at, ARTICLE) === undefined;
  if (!opens || reading.shape[at] !== Shape.Lower) return undefined;
  for (let comma = at + 1; comma < at + LONGEST_CLAUSE; comma++) {
    if (reading.kind[comma] === TokenKind.Word && reading.shape[comma] !== Shape.Lower)
      return undefined;
    if (!isMark(reading, comma, ',')) continue;
    const name = nameAt(reading, behindHonorifics(reading, comma + 1), false);
    return (name?.words ?? 0) >= 2 && isMark(reading, name?.end ?? comma, ',') ? name : undefined;
  }
  return undefined;
}

/** In tokens. */
const LONGEST_CLAUSE = 8;

/** `Its leader was [Liu Qi] of the …`, `Ketua delegasi adalah [Budi Santoso].` */
export function nameBehindCopula(reading: Reading, at: number): NameRun | undefined {
  const copula = hitOf(reading, at, COPULA);
  const name = copula && nameAt(reading, behindHonorifics(reading, copula.end), false);
  const closes =
    name !== undefined &&
    name.words >= 2 &&
    (name.end >= reading.count ||
      isMark(reading, name.end, ',.;:)(') ||
      hitOf(reading, name.end, OF) !== undefined);
  return closes ? name : undefined;
}

/** `the two ambassadors present, [A B] and C D`: a list that closes with "and". */
export function opensPair(reading: Reading, at: number, headline: boolean): boolean {
  const first = nameAt(reading, at, headline);
  const and = first && hitOf(reading, first.end, AND);
  const second = and && nameAt(reading, behindHonorifics(reading, and.end), headline);
  return (first?.words ?? 0) >= 2 && (second?.words ?? 0) >= 2;
}

/** A dash between two statements, and no hyphen. */
export function isDash(reading: Reading, at: number): boolean {
  return isMark(reading, at, '—') || (isMark(reading, at, '-–') && reading.gap[at] !== Gap.None);
}

/** `its first secretary-general, Kuwait’s [Abdullah Bishara],`: where the person is from. */
export function nameBehindCountry(
  reading: Reading,
  at: number,
  headline: boolean,
): NameRun | undefined {
  const realm = hitOf(reading, at, PLACES);
  if (realm === undefined) return undefined;
  // `the mayor of Johnston, Iowa, [Paula Roe].`
  const isParted = isMark(reading, realm.end, ',');
  if (!isParted && !(realm.entry.kind === 'country' && isPossessive(reading, realm.end)))
    return undefined;
  const name = nameAt(reading, realm.end + (isParted ? 1 : 2), headline);
  return name !== undefined && name.words >= 2 && isMark(reading, name.end, ',.;:)')
    ? name
    : undefined;
}

/**
 * The name without what belongs to the institution or the place before it: `thành phố [Lyon] Grégory Doucet`. One word that can be a Vietnamese
 * syllable and goes on in small letters is no name at all: `Cục trưởng Cục [Quản] lý`.
 */
export function notOfInstitution(
  reading: Reading,
  name: NameRun,
  next: number,
  titleEnd: number,
): NameRun | undefined {
  if (name.at !== next) return name;
  // `Học viện Chính trị quốc gia [Hồ Chí Minh]` is named after him.
  if (hitOf(reading, next, PERSON)?.end === name.end && !namesPlace(reading, next)) return name;
  if (isOfArea(reading, name, next)) return name;
  const place = hitBefore(reading, next, PLACE_BEFORE);
  // `Liên Bang`, `Vũng Tàu`: the last word of something longer.
  const longer = hitBefore(reading, next, INSTITUTION);
  if (place !== undefined && place.at >= titleEnd && (longer?.at ?? place.at) >= place.at)
    return hitOf(reading, name.at, SURNAME) !== undefined &&
      hitOf(reading, name.at, PERSON) === undefined &&
      hasMarks(reading, name.at, name.end) &&
      // `Bệnh viện [Bạch Mai]`
      (name.words > 2 || !namesPlace(reading, next))
      ? name
      : behindPlace(reading, name);
  if (name.words === 1 && closesInstitution(reading, next, titleEnd)) return undefined;
  if (isCompanyBefore(reading, name, next) || opensParty(reading, next)) return undefined;
  return goesOnInSmallLetters(reading, name) && hitBefore(reading, next, COUNTRY) === undefined
    ? undefined
    : name;
}

/** `Sekretaris Daerah Kota [Budi Santoso]`: the word for the city ends the post, and two words are somebody’s name. */
function isOfArea(reading: Reading, { at, end, words }: NameRun, next: number): boolean {
  return (
    words === 2 &&
    hitBefore(reading, next, AREA) !== undefined &&
    !hasMarks(reading, at, end) &&
    !namesPlace(reading, next)
  );
}

/** `Giám đốc Công ty [Jeongho Landmark], Nguyễn Thanh Tùng,`: behind a word for a company, where somebody with a listed family name follows. */
function isCompanyBefore(reading: Reading, { at, end }: NameRun, next: number): boolean {
  return (
    hitBefore(reading, next, POST_WORD) !== undefined &&
    hitOf(reading, at, SURNAME) === undefined &&
    isMark(reading, end, ',') &&
    hitOf(reading, end + 1, SURNAME) !== undefined &&
    hasMarks(reading, end + 1, end + 3)
  );
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

const AREA = kindSet('area');
const INSTITUTION_WORDS = kindSet('post-word', 'place-before');

/** A place has one word, in Vietnamese spelling mostly two: `tỉnh [Tứ Xuyên]`. One that is named after somebody known has that name: `học viện [Hồ Chí Minh]`. */
function behindPlace(reading: Reading, { at, end, words }: NameRun): NameRun | undefined {
  // `Provinsi [Vo Van Hung]`: three words of which the first alone is a family's.
  if (end === at + 3 && hitOf(reading, at, SURNAME) && isMiddleName(reading, at + 1))
    return { at, end, words };
  const bearer = hitOf(reading, at, PERSON);
  const taken = bearer ? bearer.end - at : hasMarks(reading, at, at + 1) ? 2 : 1;
  return words <= taken || reading.gap[at + 1] !== Gap.Space
    ? undefined
    : { at: at + taken, end, words: words - taken };
}

/** `Văn`, `Thị`, with marks or without: what most Vietnamese names have in the middle. */
function isMiddleName(reading: Reading, at: number): boolean {
  return /^(?:V[aă]n|Th[iị])$/u.test(textOf(reading, at, at + 1));
}

const INSTITUTION = kindSet('post-word', 'place');

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

/** Unlisted lower-case words between title and name are bridged only to a listed family name. */
export function nameHere(
  reading: Reading,
  at: number,
  headline: boolean,
  needsFamily: boolean,
): NameRun | undefined {
  const name =
    knownByNickname(reading, at) ?? nameAt(reading, at, headline) ?? knownBySurname(reading, at);
  if (name === undefined || institutionAt(reading, at, headline) !== undefined) return undefined;
  const family = hitOf(reading, at, SURNAME) !== undefined && hasMarks(reading, at, name.end);
  if (needsFamily && !family) return undefined;
  return (
    // `President Donald J. Trump Solidifies`: in a headline other words go on behind who is known by name.
    (headline ? knownAhead(reading, name) : undefined) ??
    cutAtKnown(reading, name) ??
    cutAtFounder(reading, name) ??
    cutAtKoreanName(reading, name) ??
    cutAtFamilyName(reading, name, headline)
  );
}

/** `Presiden [Gus Dur]`: a form of address that is a part of the name by which somebody is known. */
function knownByNickname(reading: Reading, at: number): NameRun | undefined {
  return hitOf(reading, at, HONORIFIC) === undefined ? undefined : knownAt(reading, at);
}

/** `Foreign Minister IWAYA Takeshi`: a family name in capitals, of somebody whom the knowledge has so. */
function knownBySurname(reading: Reading, at: number): NameRun | undefined {
  const known = knownInCapitals(reading, at);
  const whole = known !== undefined && !known.short && known.words > 1;
  return whole && reading.shape[known.end - 1] === Shape.Capital ? known : undefined;
}

/** `Adani Gautam Adani`: a company that bears the name of its head's family. `Sabah Al-Ahmad Al Sabah` is of a family. */
function cutAtFounder(reading: Reading, { at, end, words }: NameRun): NameRun | undefined {
  const own =
    words > 2 &&
    textOf(reading, at, at + 1) === textOf(reading, end - 1, end) &&
    !isMark(reading, end - 2, '-') &&
    // `Mohamed Abdullahi Mohamed`: a father’s name and a grandfather’s.
    hitOf(reading, at, FIRST_NAME) === undefined &&
    // `Hon. Mbarouk Nassor Mbarouk`
    hitBefore(reading, at, HONORIFIC) === undefined &&
    hitOf(reading, end - 2, PARTICLE) === undefined;
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
  if (hitOf(reading, name.at, PERSON) !== undefined || isOkina(reading, name.at)) return undefined;
  // `Honourable Winston Baldwin Spencer`: the name begins behind the form of address.
  if (excellencyBefore(reading, name.at) !== undefined) return undefined;
  // `Datuk Seri [Darwis Abdul Razak]`: one word behind a form of address is a name.
  const first = hitBefore(reading, name.at, HONORIFIC) === undefined ? name.at + 1 : name.at + 2;
  for (let at = first; at < Math.min(name.at + 4, name.end - 1); at++) {
    const known = hitOf(reading, at, PERSON);
    // `Khalid bin Salman bin …`: whose son somebody is. `M. Jusuf Kalla`: an initial belongs to the name.
    const initial = isMark(reading, at - 1, '.') || reading.single[at - 1] !== 0;
    // `Muhammad Nawaz Sharif`
    const isFirst = hitOf(reading, at - 1, FIRST_NAME) !== undefined;
    if (hitOf(reading, at - 1, PARTICLE) !== undefined || initial || isFirst) continue;
    if (known !== undefined && !known.entry.short && known.end === name.end)
      return { at, end: name.end, words: name.words - (at - name.at) };
  }
  return undefined;
}

/** `Vingroup Phạm Nhật Vượng`: where a listed family name follows an unlisted word, the name starts there. */
function cutAtFamilyName(reading: Reading, name: NameRun, headline: boolean): NameRun {
  if (hitOf(reading, name.at, SURNAME) !== undefined || isOfSyllables(reading, name)) return name;
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

/** `Dụ Văn Lâm`: three syllables, of which the first one has a mark and is in no table, are a whole name of a rarer family. `Lyon Lê Minh` may be a place before a name. */
function isOfSyllables(reading: Reading, { at, end, words }: NameRun): boolean {
  return (
    words === 3 && end === at + 3 && reading.accented[at] === 1 && areSyllables(reading, at, end)
  );
}

/** Letters with marks, as Vietnamese names have them in Vietnamese text. */
function hasMarks(reading: Reading, at: number, end: number): boolean {
  return reading.accented.subarray(at, end).includes(1);
}

/**
 * `…, To Lam,` but not `the president, White House officials said`. One word alone behind a long post only (`Menteri Luar Negeri RI, Sugiono,`),
 * and none that can be a Vietnamese syllable.
 */
export function closesApposition(reading: Reading, name: NameRun, long: boolean): boolean {
  const follows = isMark(reading, name.end, ',.;:)') || name.end >= reading.count;
  if (name.words < 2) return long && follows && !canBeSyllable(textOf(reading, name.at, name.end));
  return (
    follows || reading.shape[name.end] === Shape.Lower || reading.kind[name.end] !== TokenKind.Word
  );
}
