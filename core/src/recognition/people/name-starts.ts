import {
  AND,
  COUNTRY,
  CURRENCY,
  DETERMINER,
  FAMILY_ARTICLE,
  FAMILY_TITLE,
  FUNCTION_WORD,
  GIVEN_NAME,
  GLUED_TO_NAME,
  HONORIFIC,
  NOT_A_NAME,
  OF,
  PERSON,
  PLACE,
  PLACES,
  POST,
  POST_WORD,
  SURNAME,
  SYLLABLE,
  TITLE,
  VERB,
} from '../../lexicon/kind-sets.ts';
import { type KindSet, kindSet } from '../../lexicon/kinds.ts';
import {
  goesOnAt,
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isOfKind,
  isUnlisted,
  isWord,
  lengthAt,
  mayOpen,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { canBeSyllable } from '../../text/syllables.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import { isApart, isInitial, isSyllableBehind, MOST_INITIALS } from './initials.ts';
import {
  hasSyllableBehind,
  INSIDE_TITLES,
  INTRODUCERS,
  introduced,
  isBrand,
  isInitials,
  isNameWord,
  NO_START,
  stopsName,
  tellsOfFather,
} from './name-words.ts';

/** One word that is a name only behind what introduces it: `Prime Minister [May]`. */
export function isCommonWord(reading: Reading, at: number): boolean {
  const block = hitOf(reading, at, NO_START);
  return (
    block?.end === at + 1 &&
    !(isOfKind(block, CURRENCY) && block.entry.form === 'name') &&
    hitOf(reading, at, PERSON) === undefined
  );
}

/** A listed family name with a capital, unless it opens a longer word of a ministry or a country: `Tôn Giáo`, `Thái Lan`. */
export function isFamilyName(reading: Reading, at: number): boolean {
  if (!isWord(reading, at) || reading.shape[at] !== Shape.Capital) return false;
  if (hitOf(reading, at, SURNAME) === undefined) return false;
  // `Từ Mông Cổ`: from a country, whatever family names are written so.
  const preposition =
    hitOf(reading, at, FUNCTION_WORD) !== undefined && hitOf(reading, at + 1, PLACES) !== undefined;
  if (preposition) return false;
  const longer = hitOf(reading, at, LONGER);
  return longer === undefined || longer.end === at + 1;
}

const LONGER = kindSet('post-word', 'country');

export function canStart(
  reading: Reading,
  at: number,
  family: boolean,
  headline: boolean,
): boolean {
  if (!isNameWord(reading, at) || isBrand(reading, at) || isInsidePhrase(reading, at)) return false;
  // Only saves time: every question below asks for a phrase.
  if (isUnlisted(reading, at) || opensInitials(reading, at) || isInitials(reading, at)) return true;
  // `Trump [Meets] Putin`
  if (
    headline &&
    hitOf(reading, at, VERB) !== undefined &&
    hitOf(reading, at, PERSON) === undefined
  )
    return false;
  if (isHalfOfName(reading, at)) return true;
  const place = hitOf(reading, at, PLACE);
  if (place !== undefined && place.end > at + 1) return false;
  if (isGivenName(reading, at) || isDottedInitial(reading, at)) return true;
  if (family && isNameWord(reading, at + 1)) return true;
  if (reading.gap[at + 1] === Gap.Space && tellsOfFather(reading, at + 1))
    // `Tổng thống Mỹ [Bin Clin-tơn]`
    return reading.shape[at + 1] === Shape.Lower || hitOf(reading, at, COUNTRY) === undefined;
  if (!headline && opensApposedName(reading, at)) return true;
  // `Sheikh [Sabah] Al Ahmad`
  if (place !== undefined && introduced(reading, at) && opensFamily(reading, at + 1)) return true;
  if (isFamilyAlone(reading, at)) return true;
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
    !hasSyllableBehind(reading, block.end) &&
    !sign &&
    !money &&
    !pronoun &&
    // `General Waker-uz-Zaman`, `Tổng thống Nga Vla-đi-mia Pu-tin`: no family is called so.
    !(
      isHyphenedGivenName(reading, at + 1) &&
      hitOf(reading, at, TITLE) === undefined &&
      hitOf(reading, at, HONORIFIC) === undefined &&
      hitOf(reading, at, COUNTRY) === undefined
    ) &&
    !isAddressed(reading, at, block.end);
  return (
    !blocked &&
    (hitOf(reading, at, SYLLABLE) === undefined ||
      introduced(reading, at) ||
      isHyphenedGivenName(reading, at + 1) ||
      isSyllableBehind(reading, at + 1))
  );
}

/** `Brigjen [Amir]-Ali Hajizadeh`: a title with a capital that a hyphen joins to a further one. */
export function isHalfOfName(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Capital &&
    hitOf(reading, at, TITLE)?.end === at + 1 &&
    isMark(reading, at + 1, '-') &&
    reading.gap[at + 1] === Gap.None &&
    reading.gap[at + 2] === Gap.None &&
    isNameWord(reading, at + 2) &&
    hitOf(reading, at + 2, NOT_SECOND_HALF) === undefined &&
    // `Menteri-Menteri`, of which there are several.
    textOf(reading, at, at + 1) !== textOf(reading, at + 2, at + 3)
  );
}

/** `President-Elect`, `Sekretaris-Jenderal` */
const NOT_SECOND_HALF = kindSet('title', 'title-part', 'not-a-name');

/** `[Lima] Massano, minister for …`, `[Jan] Petersen, the foreign minister`: a place or a month and one word that no table has, with a post behind their comma. */
function opensApposedName(reading: Reading, at: number): boolean {
  const comma = at + 2;
  if (hitOf(reading, at, PLACE_OR_MONTH)?.end !== at + 1) return false;
  if (!isUnlisted(reading, at + 1) || !isMark(reading, comma, ',')) return false;
  const post = hitOf(reading, comma + 1, DETERMINER)?.end ?? comma + 1;
  const title = hitOf(reading, post, TITLE);
  return (
    title?.entry.weak === false &&
    reading.shape[at + 1] === Shape.Capital &&
    reading.gap[at + 1] === Gap.Space &&
    hitBefore(reading, at, POST) === undefined
  );
}

/** `Al Ahmad`: the article of an Arabic family and its name. */
function opensFamily(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Capital &&
    hitOf(reading, at, FAMILY_ARTICLE) !== undefined &&
    isNameWord(reading, at + 1)
  );
}

/** `[Bishop] said`: a title that is a family name too, with nobody's name behind it. It counts where the document names somebody so in full. */
function isFamilyAlone(reading: Reading, at: number): boolean {
  return (
    hitOf(reading, at, FAMILY_TITLE)?.end === at + 1 &&
    hitOf(reading, at - 1, BEFORE_TITLES) === undefined &&
    !isNameWord(reading, at + 1) &&
    hitOf(reading, at + 1, OF) === undefined
  );
}

const BEFORE_TITLES = kindSet('determiner', 'title-part', 'country');

/** `Minister [S] M Krishna`, `[A] M A Muhith`: two initials apart or more, and a word behind them. */
function opensInitials(reading: Reading, at: number): boolean {
  return isApart(reading, at) && isApart(reading, at + 1) && isInitial(reading, at);
}

/**
 * `ông [Đức]`, `bà [Nga]`: behind an honorific one word that is also a country or a common word is a given name, and behind a
 * title with a capital one with which no title goes on (`Prime Minister [May]`, `President [Park]`). It counts only for somebody
 * named in full, or known in that office.
 */
function isAddressed(reading: Reading, at: number, end: number): boolean {
  return (
    end === at + 1 &&
    hitOf(reading, at, HONORIFIC) === undefined &&
    (hitBefore(reading, at, HONORIFIC) !== undefined || isTitled(reading, at)) &&
    !(isNameWord(reading, end) && reading.gap[end] === Gap.Space)
  );
}

function isTitled(reading: Reading, at: number): boolean {
  const title = hitBefore(reading, at, TITLE);
  return (
    title !== undefined &&
    reading.shape[title.at] !== Shape.Lower &&
    (hitOf(reading, at, INSIDE_TITLES) === undefined ||
      hitOf(reading, at, FAMILY_TITLE) !== undefined ||
      isGivenSyllable(reading, at))
  );
}

/** `Thứ trưởng [Tân] ký`: behind a title a word that leads to one has a small letter, so with a capital it is somebody's. */
function isGivenSyllable(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Capital &&
    hitOf(reading, at, INSIDE_TITLES)?.entry.kind === 'title-part' &&
    hitOf(reading, at, OTHERS_INSIDE) === undefined &&
    canBeSyllable(textOf(reading, at, at + 1))
  );
}

const OTHERS_INSIDE = kindSet('country', 'title', 'post-word', 'place', 'party', 'honorific');

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
    // `The Obama-led government`
    hitOf(reading, at + 2, GLUED_TO_NAME) === undefined &&
    (reading.end[at + 2] ?? 0) - (reading.start[at] ?? 0) <= LONGEST_GIVEN_NAME &&
    hitOf(reading, at, NO_START) === undefined
  );
}

/** `Kyoung-seok`, in code units. */
const LONGEST_GIVEN_NAME = 11;

/** `said He Yadong`, `Ambassador He Siji`, `Kementerian Luar Negeri Lalu Muhamad Iqbal`: a small word with a capital inside a sentence, before another capital, is somebody's name. */
function isPronounName(reading: Reading, at: number, headline: boolean): boolean {
  return (
    !headline &&
    at > 0 &&
    isWord(reading, at - 1) &&
    (reading.shape[at - 1] === Shape.Lower || hitBefore(reading, at, OF_POSTS) !== undefined) &&
    reading.gap[at] === Gap.Space &&
    reading.gap[at + 1] === Gap.Space &&
    isNameWord(reading, at + 1) &&
    !stopsName(reading, at + 1, true) &&
    hitOf(reading, at + 1, POST_WORD) === undefined &&
    hitOf(reading, at, SMALL_WORD) !== undefined &&
    hitOf(reading, at, POST_WORD) === undefined &&
    hitOf(reading, at, DETERMINER) === undefined
  );
}

/** A title and what it is of. */
const OF_POSTS = kindSet('title', 'post-word', 'country', 'place');

const SMALL_WORD = kindSet('function-word', 'shift-after');

/**
 * `President June Weber`, `Minister Dong Jun`: a month or a currency behind a title. `Sofia Lund`: a place whose name people bear too, before a further
 * word. Behind a preposition it is the place (`in Paris Macron spoke`), and so it is behind a title before a name of two words (`Wali Kota London Sadiq Khan`).
 */
function isGivenName(reading: Reading, at: number): boolean {
  // Only saves time: neither look-up finds anything then.
  if (!mayOpen(reading, at, GIVEN)) return false;
  const thing =
    hitOf(reading, at, THINGS)?.end === at + 1 &&
    // `Ketua [Real] Estate Indonesia`
    (hitOf(reading, at, NO_START)?.end ?? at) <= at + 1 &&
    (introduced(reading, at) || isOfCountry(reading, at) || opensLongName(reading, at));
  if (!thing && hitOf(reading, at, GIVEN_NAME) === undefined) return false;
  if (!isNameWord(reading, at + 1) || stopsName(reading, at + 1, false)) return false;
  if (reading.gap[at + 1] !== Gap.Space || thing) return reading.gap[at + 1] === Gap.Space;
  const opens = at === 0 || !isWord(reading, at - 1) || hitOf(reading, at - 1, AND) !== undefined;
  // `Imam Rashid`: what is a form of address too is a name behind a title.
  if (opens)
    return (
      hitOf(reading, at + 1, PERSON) === undefined && hitOf(reading, at, HONORIFIC) === undefined
    );
  if (isNamedBehindMinistry(reading, at)) return true;
  return (
    // `KBRI Kuala Lumpur [Danang] Waskito`: no place stands right behind another one.
    (introduced(reading, at) ||
      hitBefore(reading, at, PLACE) !== undefined ||
      isOfCountry(reading, at)) &&
    !(isNameWord(reading, at + 2) && reading.gap[at + 2] === Gap.Space)
  );
}

/** `Minister of Trade [Sofia] Boza`: a capital that is a first name too, right behind a ministry: that is in no city by its name. */
export function isNamedBehindMinistry(reading: Reading, at: number): boolean {
  return (
    hitOf(reading, at, GIVEN_NAME)?.end === at + 1 &&
    hitOf(reading, at, PLACE)?.entry.country !== undefined &&
    isCapitalWord(reading, at + 1) &&
    hitOf(reading, at + 1, INSIDE_TITLES) === undefined &&
    reading.shape[at - 1] === Shape.Capital &&
    hitBefore(reading, at, POST_WORD) !== undefined &&
    hitBefore(reading, at, TITLE) === undefined &&
    // `In Paris Macron spoke`
    hitOf(reading, at - 1, FUNCTION_WORD) === undefined
  );
}

/** `[Jan] Pieter Pronk`: a month before two words with capitals that no table has. */
function opensLongName(reading: Reading, at: number): boolean {
  return [at + 1, at + 2].every(
    (word) =>
      reading.shape[word] === Shape.Capital &&
      reading.gap[word] === Gap.Space &&
      isUnlisted(reading, word),
  );
}

/** `Menteri Keuangan Jepang [Jun] Azumi`, `Menteri Keuangan Jepang, [Jun] Azumi`: behind a post and the country that it is of. */
function isOfCountry(reading: Reading, at: number): boolean {
  const country = hitBefore(reading, isMark(reading, at - 1, ',') ? at - 1 : at, COUNTRY);
  return country !== undefined && hitBefore(reading, country.at, POST) !== undefined;
}

const THINGS = kindSet('holiday', 'month', 'currency');

const PLACE_OR_MONTH = kindSet('place', 'month');

const GIVEN = kindSet('given-name', ...THINGS.kinds);

/** `A. Smith`: a letter with a dot before a name, though it is a word of its own without the dot. `Ủy viên T.Ư Đảng` opens with an abbreviation of a body. */
function isDottedInitial(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Upper &&
    isMark(reading, at + 1, '.') &&
    reading.gap[at + 1] === Gap.None &&
    isNameWord(reading, at + 2) &&
    // `U.Khurelsukh`: glued to the name it is nothing else.
    (isGluedToName(reading, at + 2) ||
      opensUnlistedName(reading, at) ||
      ((introduced(reading, at) || hitBefore(reading, at, COUNTRY) !== undefined) &&
        hitOf(reading, at, HONORIFIC) === undefined)) &&
    (hitOf(reading, at, POST_WORD)?.end ?? at) <= at + 1
  );
}

/** `— [S.] A. Skachkov, Chairman of …`: behind no word, initials and a word that no table has. */
function opensUnlistedName(reading: Reading, at: number): boolean {
  let name = at;
  while (name < at + MOST_INITIALS && isMark(reading, name + 1, '.')) name += 2;
  return (
    !isWord(reading, at - 1) &&
    // `H. Budi Santoso`, `H.E. Ann Lee`
    hitOf(reading, at, HONORIFIC) === undefined &&
    isUnlisted(reading, name) &&
    reading.shape[name] === Shape.Capital &&
    reading.gap[name] === Gap.Space
  );
}

function isGluedToName(reading: Reading, at: number): boolean {
  return (
    reading.gap[at] === Gap.None && reading.shape[at] === Shape.Capital && lengthAt(reading, at) > 2
  );
}

/** `His [Excellency]`, `Tan [Sri]`, `Thổ [Nhĩ Kỳ]`, `World [Food Programme]`: a further word of an honorific, a country or an organisation that began before. */
export function isInsidePhrase(reading: Reading, at: number, wholes: KindSet = WHOLE): boolean {
  return goesOnAt(reading, at, wholes);
}

const WHOLE: KindSet = kindSet('honorific', 'country', 'party', 'place');
