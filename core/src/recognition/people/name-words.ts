import {
  COUNTRY,
  FATHER,
  FUNCTION_WORD,
  GLUED_TO_NAME,
  HONORIFIC,
  INNER_PARTICLE,
  MISTER,
  MONTH,
  NAME_SUFFIX,
  PARTICLE,
  PERSON,
  PLACE,
  POST_WORD,
  ROMAN,
  SHIFT_AFTER,
  SHORT_NAME,
  TITLE,
} from '../../lexicon/kind-sets.ts';
import { type KindSet, kindSet } from '../../lexicon/kinds.ts';
import {
  hitAt,
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  isOfKind,
  isUnlisted,
  isWord,
  lengthAt,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { canBeSyllable } from '../../text/syllables.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import { isFarApart } from '../line-marks.ts';
import { isInitial } from './initials.ts';

/** A run of words written like a name: tokens `at`..`end`, and how many of them are words of the name. */
export interface NameRun {
  readonly at: number;
  readonly end: number;
  readonly words: number;
  /** Its one word has another meaning too, and is a name only behind what introduces it. */
  readonly common?: boolean;
}

/** A capitalised word, or one capital letter with a dot. Abbreviations in capitals are no names. */
export function isNameWord(reading: Reading, at: number): boolean {
  if (!isWord(reading, at)) return isOkina(reading, at);
  const shape = reading.shape[at];
  if (shape === Shape.Capital) return true;
  const length = lengthAt(reading, at);
  if (shape === Shape.Upper)
    return length === 1
      ? isInitial(reading, at)
      : (length < 4 && opensKnownName(reading, at)) ||
          isGluedInitials(reading, at) ||
          areInitials(reading, at);
  return (
    shape === Shape.Mixed &&
    length > 3 &&
    length < 12 &&
    // `ʻUtoikamanu`
    /^ʻ?\p{Lu}/u.test(textOf(reading, at, at + 1))
  );
}

/** `[‘]Akilisi Pohiva`: the first letter of a Polynesian name. Where it is closed further on it is a quotation mark. */
export function isOkina(reading: Reading, at: number): boolean {
  if (reading.single[at] !== QUOTE && reading.single[at] !== APOSTROPHE) return false;
  if (at >= reading.count || reading.gap[at + 1] !== Gap.None) return false;
  // At the head of a paragraph or behind a colon it opens what is quoted.
  if (at === 0 || reading.gap[at] === Gap.None || isMark(reading, at - 1, ':,“')) return false;
  if (!isWord(reading, at + 1) || reading.shape[at + 1] !== Shape.Capital) return false;
  return !isClosed(reading, at);
}

const QUOTE = 0x2018;

/** As it is typed often: `Dr ’Aisake Eke`. */
const APOSTROPHE = 0x2019;

/** A mark that closes what `‘` opens: glued to what stands before it, and to nothing behind it. */
function isClosed(reading: Reading, from: number): boolean {
  for (let at = from + 1; at < reading.count; at++) {
    const glued =
      at + 1 < reading.count && reading.gap[at + 1] === Gap.None && isWord(reading, at + 1);
    if (isMark(reading, at, '’') && reading.gap[at] === Gap.None && !glued) return true;
  }
  return false;
}

/**
 * `BlackBerry`, `SpaceX`: a capital inside a word is a company's or a product's, but for `McCain` and `DeSantis`, where it
 * stands behind what opens family names, and for who is known so.
 */
export function isBrand(reading: Reading, at: number): boolean {
  return (
    isWord(reading, at) &&
    reading.shape[at] === Shape.Mixed &&
    INNER_CAPITAL.test(textOf(reading, at, at + 1)) &&
    hitOf(reading, at, PERSON) === undefined
  );
}

const INNER_CAPITAL =
  /^(?!(?:Mac|Mc|Jo|Fitz|De|Del|Della|Des|Di|Du|Da|La|Le|Van|Von|Ten|Ter|St|San|Ben|Bin|Ibn|Abu|Al|El|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u;

/** `Jaksa Agung ST Burhanuddin`, `anggota Komisi I TB Hasanuddin`: two capitals between a title or its number and one more word. Listed letters are a ministry or a country (`Menteri PU Dody`). */
function isGluedInitials(reading: Reading, at: number): boolean {
  return (
    lengthAt(reading, at) === 2 &&
    isNothingElse(reading, at) &&
    reading.gap[at + 1] === Gap.Space &&
    reading.shape[at + 1] === Shape.Capital &&
    hitOf(reading, at + 1, NO_START) === undefined &&
    (introduced(reading, at) ||
      hasTitle(reading, at) ||
      hitOf(reading, at - 1, ROMAN) !== undefined ||
      // `TM Roh, Giám đốc …`
      (isMark(reading, at + 2, ',') && hitOf(reading, at + 3, TITLE) !== undefined)) &&
    !(reading.shape[at + 2] === Shape.Capital && reading.gap[at + 2] === Gap.Space)
  );
}

/** `Ketua Umum Kadin [MS Hidayat]`: behind what the title is of. */
export function hasTitle(reading: Reading, at: number): boolean {
  let realm = hitBefore(reading, at, OF_POSTS);
  while (realm !== undefined && hitBefore(reading, realm.at, TITLE) === undefined)
    realm = hitBefore(reading, realm.at, OF_POSTS);
  return realm !== undefined;
}

const OF_POSTS = kindSet('country', 'party', 'post-word', 'place');

/** Letters that no table has, or only as a degree or as a name cut short. */
function isNothingElse(reading: Reading, at: number): boolean {
  for (let found = hitAt(reading, at); found !== undefined; found = found.shorter)
    if (!isOfKind(found, LETTERS)) return false;
  return true;
}

const LETTERS = kindSet('degree', 'short-name', 'honorific', 'form-of-address', 'mister');

/** `MS Hidayat`, `MR Karliansyah`: in capitals before a word that has but one, initials and no form of address; `H.R. Dharsono`: nor is the first of several. */
export function isInitials(reading: Reading, at: number): boolean {
  if (reading.shape[at] !== Shape.Upper) return false;
  return (
    (reading.shape[at + 1] === Shape.Capital && hitOf(reading, at, MISTER)?.end === at + 1) ||
    (isDotted(reading, at) &&
      isDotted(reading, at + 2) &&
      reading.gap[at + 2] === Gap.None &&
      hitOf(reading, at, HONORIFIC)?.end === at + 2)
  );
}

/** One capital and the dot behind it. */
function isDotted(reading: Reading, at: number): boolean {
  return (
    reading.single[at] !== 0 &&
    reading.shape[at] === Shape.Upper &&
    isMark(reading, at + 1, '.') &&
    reading.gap[at + 1] === Gap.None
  );
}

/** `Finance Minister [AHM] Mustafa Kamal`: letters of nothing known behind a post before which its ministry stands, so that they are no body's. */
export function areInitials(reading: Reading, at: number): boolean {
  const length = lengthAt(reading, at);
  const isLetters =
    length > 1 &&
    length < 4 &&
    reading.shape[at] === Shape.Upper &&
    reading.shape[at + 1] === Shape.Capital &&
    reading.gap[at + 1] === Gap.Space &&
    hitOf(reading, at, INSIDE_TITLES) === undefined &&
    hitOf(reading, at + 1, INSIDE_TITLES) === undefined;
  const title = isLetters ? hitBefore(reading, at, TITLE) : undefined;
  // `Wali Kota [IB] Rai Mantra`: a first name that is written so.
  if (title !== undefined && hitOf(reading, at, SHORT_NAME) !== undefined) return true;
  if (title === undefined || hitOf(reading, at - 1, TITLE) === undefined) return false;
  const remit =
    title.at < at - 1
      ? hitOf(reading, title.at, POST_WORD)
      : hitBefore(reading, title.at, POST_WORD);
  return remit !== undefined && reading.shape[remit.at] === Shape.Capital;
}

/** `JD Vance`: initials written as one, of somebody whom the knowledge has so. */
function opensKnownName(reading: Reading, at: number): boolean {
  const known = hitOf(reading, at, PERSON);
  return (
    known !== undefined && known.end > at + 1 && reading.shape[known.end - 1] === Shape.Capital
  );
}

/** The token behind a word of a name: its hyphenated or apostrophed rest and the dot of an initial belong to it. */
export function afterWord(reading: Reading, at: number): number {
  if (isOkina(reading, at)) return afterWord(reading, at + 1);
  let end = at + 1;
  if (isMark(reading, end, '.') && reading.gap[end] === Gap.None && isShort(reading, at)) end++;
  while (
    isMark(reading, end, "-‑'’ʼ`") &&
    reading.gap[end] === Gap.None &&
    reading.gap[end + 1] === Gap.None &&
    isWord(reading, end + 1)
  ) {
    if (!joins(reading, at, end)) break;
    end += 2;
  }
  return end;
}

function isShort(reading: Reading, at: number): boolean {
  return lengthAt(reading, at) === 1 || isShortName(reading, at);
}

/** `Moh. Hatta`, `Ma. Theresa Lazaro`: a given name that is mostly written short, before the rest of the name. */
function isShortName(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Capital &&
    hitOf(reading, at, SHORT_NAME) !== undefined &&
    isNameWord(reading, at + 2)
  );
}

/** `Jae-myung`, `Al-Sisi`, `O'Brien`, `Mu'ti`; not `Trump-Xi`, `Kishida's`, `Sugiono-Dubes Brazier`. */
function joins(reading: Reading, at: number, mark: number): boolean {
  const next = mark + 1;
  const rest = lengthAt(reading, next);
  const isLower = reading.shape[next] === Shape.Lower;
  if (isLower && hitOf(reading, next, GLUED_TO_NAME) !== undefined) return false;
  if (isMark(reading, mark, "'’ʼ`")) return rest > 1 || isVowel(reading, next);
  // `Xi-a-rơ-tô`
  const isSyllable = isMark(reading, next + 1, '-') && reading.gap[next + 1] === Gap.None;
  // `U-ru-ti-a`: one letter behind further syllables.
  if (isLower) return rest > 1 || reading.accented[next] === 1 || isSyllable || mark > at + 1;
  // `Waker-uz-Zaman`: behind a particle that is glued to the name.
  if (mark > at + 1 && isLowerParticle(reading, mark - 1)) return true;
  const inside = at > 0 && isNameWord(reading, at - 1) && reading.gap[at] === Gap.Space;
  if (inside && isArticle(reading, at)) return true;
  if (hitOf(reading, next, COUNTRY) !== undefined || hitOf(reading, next, PLACE) !== undefined)
    return false;
  const particle = hitOf(reading, at, PARTICLE) !== undefined;
  const title = particle ? undefined : hitOf(reading, next, TITLE);
  if (title !== undefined && reading.gap[title.end] === Gap.Space && isNameWord(reading, title.end))
    return false;
  // `Oyun-Erdene`, `Ramos-Horta`: one name, and not the two of `Trump-Xi`.
  const one =
    hitOf(reading, at, PERSON) === undefined && hitOf(reading, next, PERSON) === undefined;
  const goesOn = reading.gap[next + 1] === Gap.Space && nextWord(reading, next + 1) !== undefined;
  return particle || one || inside || goesOn;
}

/** `Ndung’u`: one letter behind an apostrophe belongs to the name where it is no ending such as `’s`. */
function isVowel(reading: Reading, at: number): boolean {
  return VOWELS.has(textOf(reading, at, at + 1));
}

const VOWELS: ReadonlySet<string> = new Set('aeiou');

/** The next word of the name: behind a space, behind particles, or in quotes. */
export function nextWord(reading: Reading, at: number): number | undefined {
  const end = behindApostrophe(reading, at);
  const initial = isMark(reading, end - 1, '.') && isNameWord(reading, end);
  if ((reading.gap[end] === Gap.None && !initial) || end >= reading.count) return undefined;
  if (isFarApart(reading, end)) return undefined;
  const suffix = hitOf(reading, end, NAME_SUFFIX);
  // `Sabah IV [bin Ahmed]`: whose son a ruler is.
  if (suffix !== undefined)
    return tellsOfFather(reading, suffix.end) ? nextWord(reading, suffix.end) : undefined;
  if (isNameWord(reading, end)) return end;
  const behind = behindInnerInitials(reading, end);
  if (behind !== undefined) return behind;
  let particles = end;
  for (
    let next = behindParticle(reading, end);
    next !== undefined && particles < end + MOST_PARTICLES;
    next = behindParticle(reading, next)
  )
    particles = next;
  if (particles > end && isNameWord(reading, particles)) return particles;
  const quoted =
    isMark(reading, end, '"“‘\'(') &&
    (isNameWord(reading, end + 1) || isBracketedInitials(reading, end + 1)) &&
    isMark(reading, end + 2, '"”’\')') &&
    isNameWord(reading, end + 3);
  if (!quoted) return undefined;
  // A bracket may hold a party or a country; a nickname is a word of no other meaning.
  return isMark(reading, end, '(') && stopsName(reading, end + 1, true) ? undefined : end + 3;
}

/** `Carl HG [Schlettwein]`, `Meynardo LB. [Montealegre]`: two initials written as one, and a last name that no table has. */
function behindInnerInitials(reading: Reading, at: number): number | undefined {
  const isPair =
    reading.shape[at] === Shape.Upper && lengthAt(reading, at) === 2 && isUnlisted(reading, at);
  if (!isPair) return undefined;
  const next = isMark(reading, at + 1, '.') && reading.gap[at + 1] === Gap.None ? at + 2 : at + 1;
  return reading.shape[next] === Shape.Capital &&
    reading.gap[next] === Gap.Space &&
    isUnlisted(reading, next)
    ? next
    : undefined;
}

/** In tokens: `de la`, `de l’`. */
const MOST_PARTICLES = 3;

/** Behind a small word inside a name and the mark that joins it to the next. A letter alone is one before an apostrophe only: `d’Estaing`. */
function behindParticle(reading: Reading, at: number): number | undefined {
  const particle =
    reading.shape[at] === Shape.Lower && hitOf(reading, at, FUNCTION_WORD) === undefined
      ? hitOf(reading, at, INNER_PARTICLE)
      : undefined;
  if (particle === undefined) return undefined;
  if (isMark(reading, particle.end, "'’") && reading.gap[particle.end] === Gap.None)
    return particle.end + 1;
  if (lengthAt(reading, at) === 1 && particle.end === at + 1 && !isWord(reading, particle.end))
    return undefined;
  return isMark(reading, particle.end, '-') ? particle.end + 1 : particle.end;
}

/** `bin`: what stands before it is a given name, whatever it means elsewhere (`Sultan bin Abdulaziz`). */
export function tellsOfFather(reading: Reading, at: number): boolean {
  return hitOf(reading, at, FATHER) !== undefined;
}

/** `Mohammed Shia’ [al-Sudani]`: behind an apostrophe that closes an Arabic name before a particle. */
function behindApostrophe(reading: Reading, at: number): number {
  const closes =
    isMark(reading, at, "’'ʼ‘") &&
    reading.gap[at] === Gap.None &&
    reading.gap[at + 1] === Gap.Space &&
    isLowerParticle(reading, at + 1);
  return closes ? at + 1 : at;
}

/** `Sanitiar (ST) Burhanuddin`: two letters that stand for the name before them. */
function isBracketedInitials(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Upper &&
    lengthAt(reading, at) === 2 &&
    reading.text[reading.start[at] ?? 0] === reading.text[reading.start[at - 2] ?? 0]
  );
}

/** `Jr.`, `, Jr.`, `II`. */
export function suffixAt(reading: Reading, end: number): number | undefined {
  const direct = hitOf(reading, end, NAME_SUFFIX);
  if (direct !== undefined) return direct.end;
  return isMark(reading, end, ',') ? hitOf(reading, end + 1, NAME_SUFFIX)?.end : undefined;
}

export function isLowerParticle(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Lower &&
    hitOf(reading, at, PARTICLE) !== undefined &&
    hitOf(reading, at, FUNCTION_WORD) === undefined
  );
}

/** `Nawaf Al [Sabah]`, `Ahmad Al-[Sabah]`: behind the article of a family a place is that family’s name. */
export function isArticle(reading: Reading, at: number): boolean {
  return hitOf(reading, at, PARTICLE) !== undefined && reading.shape[at] === Shape.Capital;
}

/** `Phi[-đen]`, `Pa-ri[-gia]`: a further syllable of a name as Vietnamese writes foreign ones, so that what ends before it is no word by itself. */
export function hasSyllableBehind(reading: Reading, end: number): boolean {
  return (
    isMark(reading, end, '-') &&
    reading.gap[end] === Gap.None &&
    reading.gap[end + 1] === Gap.None &&
    reading.shape[end + 1] === Shape.Lower &&
    canBeSyllable(textOf(reading, end + 1, end + 2))
  );
}

export function stopsName(reading: Reading, at: number, headline: boolean): boolean {
  const stop = hitOf(reading, at, headline ? HEADLINE_STOPS : STOPS);
  // `S. [A.] Skachkov`, whatever the letter means elsewhere
  const initial =
    reading.single[at] !== 0 && isMark(reading, at + 1, '.') && isMark(reading, at - 1, '.');
  if (stop !== undefined && !initial && !hasSyllableBehind(reading, stop.end)) return true;
  // `Presiden Joko Widodo [September] 2020`
  const month = hitOf(reading, at, MONTH);
  return (
    month !== undefined &&
    (isDigits(reading, month.end) || hitOf(reading, month.end, SHIFT_AFTER) !== undefined)
  );
}

/** A title or an honorific ends right before it. */
export function introduced(reading: Reading, at: number): boolean {
  return hitBefore(reading, at, INTRODUCERS) !== undefined;
}

/** Words that never open a name: countries, places, titles, months, common words with a capital. */
export const NO_START: KindSet = kindSet(
  'country',
  'place',
  'title',
  'post-word',
  'not-a-name',
  'month',
  'weekday',
  'title-part',
  'honorific',
  'counterpart',
  'credit',
  'shift',
  'holiday',
  'currency',
  'place-before',
  'term',
  'party',
  'hijri-month',
  'byline',
  'name-suffix',
);

/** Words at which a name is over. */
const STOPS = kindSet('country', 'place', 'title', 'weekday', 'credit', 'term', 'party', 'byline');

export const OTHER_STOPS: KindSet = kindSet(
  'country',
  'place',
  'weekday',
  'credit',
  'term',
  'party',
  'byline',
);

const HEADLINE_STOPS = kindSet(...STOPS.kinds, 'not-a-name', 'verb', 'month', 'function-word');

export const INTRODUCERS: KindSet = kindSet('title', 'honorific');

/** What a title goes on with. */
export const INSIDE_TITLES: KindSet = kindSet(
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
