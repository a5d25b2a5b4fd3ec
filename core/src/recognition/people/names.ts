import {
  AND,
  COUNTRY,
  CURRENCY,
  DETERMINER,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  NAME_SUFFIX,
  NOT_A_NAME,
  PARTICLE,
  PERSON,
  PLACE,
  POST_WORD,
  ROMAN,
  SURNAME,
  SYLLABLE,
  TITLE,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitAt,
  hitBefore,
  hitOf,
  isMark,
  isOfKind,
  isUnlisted,
  isWord,
  mayOpen,
  mayOpenSomewhere,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap, Shape } from '../../text/tokens.ts';

/** A run of words written like a name: tokens `at`..`end`, and how many of them are words of the name. */
export interface NameRun {
  readonly at: number;
  readonly end: number;
  readonly words: number;
}

/** Longer runs are lists of words, not names. */
const MOST_WORDS = 6;

/**
 * Reads a name from token `at`: capitalised words, particles (`bin`, `da`), initials, hyphens
 * (`Jae-myung`), a nickname in quotes, a suffix (`Jr.`). A family name that some language lists
 * opens a name whatever the other words mean elsewhere (`Đỗ Đức Duy`: Đức is also Germany).
 */
export function nameAt(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  const first = behindParticles(reading, at) ?? at;
  const family = isFamilyName(reading, first);
  if (!canStart(reading, first, family, headline)) return undefined;
  let end = afterWord(reading, first);
  let words = 1;
  for (;;) {
    const next = nextWord(reading, end);
    if (next === undefined || words >= MOST_WORDS) break;
    // Behind a particle a place is a part of the name: `Leo de Lima`.
    if (
      !family &&
      next === end &&
      stopsName(reading, next, headline) &&
      !(next - 1 > first && isArticle(reading, next - 1)) &&
      (headline ||
        !(
          (words === 1 && isPlaceName(reading, first, next)) ||
          isTitleInside(reading, first, next)
        ))
    )
      break;
    if (
      family &&
      hitOf(reading, next, TITLE) !== undefined &&
      hitOf(reading, next, TITLE)?.end !== next + 1
    )
      break;
    end = afterWord(reading, next);
    words++;
  }
  // Who is known by full name keeps it whole: `Vuong Dinh Hue`, though Hue is a city.
  const known = hitOf(reading, at, PERSON);
  if (known !== undefined && !known.entry.short && known.end > end) {
    words += known.end - end;
    end = known.end;
  }
  if (onlyInitials(reading, at, end)) return undefined;
  const suffix = suffixAt(reading, end);
  return { at, end: suffix ?? end, words };
}

/** `Deputy Prime Minister Siniša [Mali],`, `Governor Roberto [Lagos]`: behind one unknown word with a title a country or a place is the family name, as none stands there without a comma. */
function isPlaceName(reading: Reading, first: number, at: number): boolean {
  const place = hitOf(reading, at, REALMS);
  return (
    place?.end === at + 1 &&
    !(place.entry.kind === 'country' && place.entry.form !== 'name') &&
    reading.shape[at] === Shape.Capital &&
    hitOf(reading, first, PERSON) === undefined &&
    introduced(reading, first) &&
    !(isNameWord(reading, at + 1) && reading.gap[at + 1] === Gap.Space) &&
    !isMark(reading, at + 1, "'’-(")
  );
}

/** `Nawaf Al [Sabah]`, `Ahmad Al-[Sabah]`: behind the article of a family a place is that family’s name. */
function isArticle(reading: Reading, at: number): boolean {
  return hitOf(reading, at, PARTICLE) !== undefined && reading.shape[at] === Shape.Capital;
}

/** `Menteri Agama Lukman [Hakim] Saifuddin`: a lesser title between two words of a name is a part of it. */
function isTitleInside(reading: Reading, first: number, at: number): boolean {
  const title = hitOf(reading, at, TITLE);
  return (
    title?.entry.weak === true &&
    title.end === at + 1 &&
    hitOf(reading, at, OTHER_STOPS) === undefined &&
    introduced(reading, first) &&
    isNameWord(reading, at + 1) &&
    reading.gap[at + 1] === Gap.Space &&
    !stopsName(reading, at + 1, false)
  );
}

/** `von der Leyen`: the first word with a capital behind particles that open a name. */
export function behindParticles(reading: Reading, at: number): number | undefined {
  if (!isLowerParticle(reading, at) || (isNameWord(reading, at - 1) && !introduced(reading, at)))
    return undefined;
  let end = at + 1;
  while (end < at + 3 && isLowerParticle(reading, end)) end++;
  return isNameWord(reading, end) && reading.gap[end] === Gap.Space ? end : undefined;
}

function isLowerParticle(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Lower &&
    hitOf(reading, at, PARTICLE) !== undefined &&
    hitOf(reading, at, FUNCTION_WORD) === undefined
  );
}

/** A listed family name with a capital, unless it opens a longer word of a ministry or a country: `Tôn Giáo`, `Thái Lan`. */
function isFamilyName(reading: Reading, at: number): boolean {
  if (!isWord(reading, at) || reading.shape[at] !== Shape.Capital) return false;
  if (hitOf(reading, at, SURNAME) === undefined) return false;
  // `Từ Mông Cổ`: from a country, whatever family names are written so.
  const preposition =
    hitOf(reading, at, FUNCTION_WORD) !== undefined && hitOf(reading, at + 1, REALMS) !== undefined;
  if (preposition) return false;
  const longer = hitOf(reading, at, LONGER);
  return longer === undefined || longer.end === at + 1;
}

const LONGER = kindSet('post-word', 'country');
const REALMS = kindSet('country', 'place');

/** `S.H.`, `M. A.`: a degree, or what is left of a name. */
function onlyInitials(reading: Reading, at: number, end: number): boolean {
  for (let token = at; token < end; token++)
    if (isWord(reading, token) && (reading.end[token] ?? 0) - (reading.start[token] ?? 0) > 1)
      return false;
  return true;
}

/** Words that never open a name: countries, places, titles, months, common words with a capital. */
const NO_START = kindSet(
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
const OTHER_STOPS = kindSet('country', 'place', 'weekday', 'credit', 'term', 'party', 'byline');
const HEADLINE_STOPS = kindSet(...STOPS.kinds, 'not-a-name', 'verb', 'month', 'function-word');
const INTRODUCERS = kindSet('title', 'honorific');

function canStart(reading: Reading, at: number, family: boolean, headline: boolean): boolean {
  if (!isNameWord(reading, at) || isInsidePhrase(reading, at)) return false;
  // Only saves time: every question below asks for a phrase.
  if (isUnlisted(reading, at)) return true;
  const place = hitOf(reading, at, PLACE);
  if (place !== undefined && place.end > at + 1) return false;
  if (isGivenName(reading, at) || isDottedInitial(reading, at)) return true;
  if (family && isNameWord(reading, at + 1)) return true;
  const known = hitOf(reading, at, PERSON);
  if (known !== undefined && known.end > at + 1 && hitOf(reading, at, INTRODUCERS) === undefined)
    return true;
  const block = hitOf(reading, at, NO_START);
  // `P. Chidambaram`: an initial that is a currency's sign before digits.
  const sign =
    block !== undefined &&
    isOfKind(block, CURRENCY) &&
    block.entry.weak === true &&
    isInitial(reading, at);
  // `Lei Haichao`, and `Lei` alone where the document names him: a currency has no capital in prose.
  const money =
    block !== undefined &&
    isOfKind(block, CURRENCY) &&
    block.entry.form === 'name' &&
    block.end === at + 1 &&
    !headline;
  const pronoun =
    block !== undefined && isOfKind(block, NOT_A_NAME) && isPronounName(reading, at, headline);
  const blocked =
    block !== undefined &&
    !sign &&
    !money &&
    !pronoun &&
    // `General Waker-uz-Zaman`: no family is called so.
    !(isHyphenedGivenName(reading, at + 1) && hitOf(reading, at, TITLE) === undefined) &&
    !isAddressed(reading, at, block.end);
  return (
    !blocked &&
    (hitOf(reading, at, SYLLABLE) === undefined ||
      introduced(reading, at) ||
      isHyphenedGivenName(reading, at + 1))
  );
}

/** `ông [Đức]`, `bà [Nga]`: behind an honorific one word that is also a country or a common word is a given name. It counts only for somebody named in full. */
function isAddressed(reading: Reading, at: number, end: number): boolean {
  return (
    end === at + 1 &&
    hitBefore(reading, at, HONORIFIC) !== undefined &&
    !(isNameWord(reading, end) && reading.gap[end] === Gap.Space)
  );
}

/** `Chung [Eui-sun]`: a capital, a hyphen and a small letter, as Korean given names are written. Whatever stands before it is the family name. */
export function isHyphenedGivenName(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Capital &&
    reading.gap[at] === Gap.Space &&
    isMark(reading, at + 1, '-') &&
    reading.gap[at + 1] === Gap.None &&
    reading.gap[at + 2] === Gap.None &&
    isWord(reading, at + 2) &&
    reading.shape[at + 2] === Shape.Lower &&
    (reading.end[at + 2] ?? 0) - (reading.start[at] ?? 0) <= LONGEST_GIVEN_NAME &&
    hitOf(reading, at, NO_START) === undefined
  );
}

/** `Kyoung-seok`, in code units. */
const LONGEST_GIVEN_NAME = 11;

/** `said He Yadong`: a small word with a capital inside a sentence, before another capital, is somebody's family name. */
function isPronounName(reading: Reading, at: number, headline: boolean): boolean {
  return (
    !headline &&
    at > 0 &&
    reading.shape[at - 1] === Shape.Lower &&
    isWord(reading, at - 1) &&
    reading.gap[at] === Gap.Space &&
    reading.gap[at + 1] === Gap.Space &&
    isNameWord(reading, at + 1) &&
    !stopsName(reading, at + 1, true) &&
    hitOf(reading, at, FUNCTION_WORD) !== undefined &&
    hitOf(reading, at, DETERMINER) === undefined
  );
}

/**
 * `President June Weber`, `Minister Dong Jun`: a month or a currency behind a title. `Sofia Lund`: a place whose name people bear too, before a further
 * word. Behind a preposition it is the place (`in Paris Macron spoke`), and so it is behind a title before a name of two words (`Wali Kota London Sadiq Khan`).
 */
function isGivenName(reading: Reading, at: number): boolean {
  // Only saves time: neither look-up finds anything then.
  if (!mayOpen(reading, at, GIVEN)) return false;
  const thing = hitOf(reading, at, THINGS)?.end === at + 1 && introduced(reading, at);
  if (!thing && hitOf(reading, at, GIVEN_NAME) === undefined) return false;
  if (!isNameWord(reading, at + 1) || stopsName(reading, at + 1, false)) return false;
  if (reading.gap[at + 1] !== Gap.Space || thing) return reading.gap[at + 1] === Gap.Space;
  const opens = at === 0 || !isWord(reading, at - 1) || hitOf(reading, at - 1, AND) !== undefined;
  if (opens) return hitOf(reading, at + 1, PERSON) === undefined;
  return (
    introduced(reading, at) && !(isNameWord(reading, at + 2) && reading.gap[at + 2] === Gap.Space)
  );
}

const THINGS = kindSet('month', 'currency');
const GIVEN = kindSet('given-name', ...THINGS.kinds);

/** `A. Smith`: a letter with a dot before a name, though it is a word of its own without the dot. `Ủy viên T.Ư Đảng` opens with an abbreviation of a body. */
function isDottedInitial(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Upper &&
    isMark(reading, at + 1, '.') &&
    reading.gap[at + 1] === Gap.None &&
    isNameWord(reading, at + 2) &&
    introduced(reading, at) &&
    hitOf(reading, at, HONORIFIC) === undefined &&
    (hitOf(reading, at, POST_WORD)?.end ?? at) <= at + 1
  );
}

/** `His [Excellency]`, `Tan [Sri]`, `Thổ [Nhĩ Kỳ]`: a further word of an honorific or a country that began before. */
export function isInsidePhrase(reading: Reading, at: number): boolean {
  // Only saves time: most stretches have none.
  if (!mayOpenSomewhere(reading, WHOLE)) return false;
  for (let before = Math.max(0, at - 4); before < at; before++) {
    const whole = hitOf(reading, before, WHOLE);
    if (whole !== undefined && whole.end > at) return true;
  }
  return false;
}

const WHOLE = kindSet('honorific', 'country');

/** A title or an honorific ends right before it. */
function introduced(reading: Reading, at: number): boolean {
  return hitBefore(reading, at, INTRODUCERS) !== undefined;
}

function stopsName(reading: Reading, at: number, headline: boolean): boolean {
  return hitOf(reading, at, headline ? HEADLINE_STOPS : STOPS) !== undefined;
}

/** A capitalised word, or one capital letter with a dot. Abbreviations in capitals are no names. */
export function isNameWord(reading: Reading, at: number): boolean {
  if (!isWord(reading, at)) return false;
  const shape = reading.shape[at];
  if (shape === Shape.Capital) return true;
  const length = (reading.end[at] ?? 0) - (reading.start[at] ?? 0);
  if (shape === Shape.Upper)
    return length === 1
      ? isInitial(reading, at)
      : (length < 4 && opensKnownName(reading, at)) || isGluedInitials(reading, at);
  return (
    shape === Shape.Mixed &&
    length > 3 &&
    length < 12 &&
    /^\p{Lu}/u.test(reading.text.charAt(reading.start[at] ?? 0))
  );
}

/** `Jaksa Agung ST Burhanuddin`, `anggota Komisi I TB Hasanuddin`: two capitals between a title or its number and one more word. Listed letters are a ministry or a country (`Menteri PU Dody`). */
function isGluedInitials(reading: Reading, at: number): boolean {
  return (
    (reading.end[at] ?? 0) - (reading.start[at] ?? 0) === 2 &&
    hitAt(reading, at) === undefined &&
    reading.gap[at + 1] === Gap.Space &&
    reading.shape[at + 1] === Shape.Capital &&
    hitOf(reading, at + 1, NO_START) === undefined &&
    (introduced(reading, at) || hitOf(reading, at - 1, ROMAN) !== undefined) &&
    !(reading.shape[at + 2] === Shape.Capital && reading.gap[at + 2] === Gap.Space)
  );
}

/** `JD Vance`: initials written as one, of somebody whom the knowledge has so. */
function opensKnownName(reading: Reading, at: number): boolean {
  const known = hitOf(reading, at, PERSON);
  return (
    known !== undefined && known.end > at + 1 && reading.shape[known.end - 1] === Shape.Capital
  );
}

/** `S. Jaishankar`, `S Jaishankar`, `O’Brien`: one capital with a dot or an apostrophe, or before a capitalised word; `I` is a word of its own. */
function isInitial(reading: Reading, at: number): boolean {
  if (isMark(reading, at + 1, '.') && reading.gap[at + 1] === Gap.None) return true;
  if (isMark(reading, at + 1, "'’ʼ") && joinedCapital(reading, at + 1)) return true;
  // `R H S. Dias`: more initials behind it.
  const next =
    isWord(reading, at + 1) &&
    (reading.shape[at + 1] === Shape.Capital ||
      (reading.single[at + 1] !== 0 && isInitial(reading, at + 1)));
  return next && reading.gap[at + 1] === Gap.Space && hitOf(reading, at, NOT_A_NAME) === undefined;
}

/** A capitalised word glued to a mark that is glued to what stands before it. */
function joinedCapital(reading: Reading, mark: number): boolean {
  return (
    reading.gap[mark] === Gap.None &&
    reading.gap[mark + 1] === Gap.None &&
    isWord(reading, mark + 1) &&
    reading.shape[mark + 1] === Shape.Capital
  );
}

/** The token behind a word of a name: its hyphenated or apostrophed rest and the dot of an initial belong to it. */
function afterWord(reading: Reading, at: number): number {
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
  return (reading.end[at] ?? 0) - (reading.start[at] ?? 0) === 1 || isShortName(reading, at);
}

/** `Moh. Hatta`, `Ma. Theresa Lazaro`: a given name that is mostly written short, before the rest of the name. */
function isShortName(reading: Reading, at: number): boolean {
  return SHORT_NAMES.has(textOf(reading, at, at + 1)) && isNameWord(reading, at + 2);
}

const SHORT_NAMES: ReadonlySet<string> = new Set(
  'Abd|Abdul|Ach|Ag|Ahm|Bro|Chas|Geo|Ig|Jos|Ma|Md|Moch|Moh|Mohd|Muh|Muhd|Nik|Ph|Sta|Sto|Tb|Wm'.split(
    '|',
  ),
);

/** `Jae-myung`, `Al-Sisi`, `O'Brien`, `Mu'ti`; not `Trump-Xi`, `Kishida's`, `Sugiono-Dubes Brazier`. */
function joins(reading: Reading, at: number, mark: number): boolean {
  const next = mark + 1;
  const rest = (reading.end[next] ?? 0) - (reading.start[next] ?? 0);
  if (isMark(reading, mark, "'’ʼ`"))
    return (
      (rest > 1 || isVowel(reading, next)) &&
      !(
        rest === 2 &&
        reading.shape[next] === Shape.Lower &&
        ['re', 've', 'll'].includes(reading.text.slice(reading.start[next], reading.end[next]))
      )
    );
  if (reading.shape[next] === Shape.Lower) return rest > 1;
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
function nextWord(reading: Reading, end: number): number | undefined {
  const initial = isMark(reading, end - 1, '.') && isNameWord(reading, end);
  if ((reading.gap[end] === Gap.None && !initial) || end >= reading.count) return undefined;
  if (hitOf(reading, end, NAME_SUFFIX) !== undefined) return undefined;
  if (isNameWord(reading, end)) return end;
  let particles = end;
  while (
    hitOf(reading, particles, PARTICLE) !== undefined &&
    hitOf(reading, particles, FUNCTION_WORD) === undefined &&
    reading.shape[particles] === Shape.Lower &&
    particles < end + 3
  ) {
    particles += 1;
    if (isMark(reading, particles, "-'’")) particles += 1;
  }
  if (particles > end && isNameWord(reading, particles)) return particles;
  const quoted =
    isMark(reading, end, '"“‘\'(') &&
    isNameWord(reading, end + 1) &&
    isMark(reading, end + 2, '"”’\')') &&
    isNameWord(reading, end + 3);
  if (!quoted) return undefined;
  // A bracket may hold a party or a country; a nickname is a word of no other meaning.
  return isMark(reading, end, '(') && stopsName(reading, end + 1, true) ? undefined : end + 3;
}

/** `Jr.`, `, Jr.`, `II`. */
function suffixAt(reading: Reading, end: number): number | undefined {
  const direct = hitOf(reading, end, NAME_SUFFIX);
  if (direct !== undefined) return direct.end;
  return isMark(reading, end, ',') ? hitOf(reading, end + 1, NAME_SUFFIX)?.end : undefined;
}
