import {
  CURRENCY,
  FAMILY_TITLE,
  FIRST_NAME,
  FORM_OF_ADDRESS,
  NAME_INSIDE,
  OF,
  PARTICLE,
  PERSON,
  PLACES,
  POST,
  TITLE,
  TITLE_PART,
} from '../../lexicon/kind-sets.ts';
import {
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  isUnlisted,
  isWord,
  lengthAt,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { canBeSyllable } from '../../text/syllables.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import { isDegreeBehind } from './degrees.ts';
import { loudFamilyEnd, loudName } from './loud-names.ts';
import { canStart, isCommonWord, isFamilyName } from './name-starts.ts';
import {
  afterWord,
  hasTitle,
  introduced,
  isArticle,
  isLowerParticle,
  isNameWord,
  type NameRun,
  nextWord,
  OTHER_STOPS,
  stopsName,
  suffixAt,
} from './name-words.ts';

/** Longer runs are lists of words, not names. */
const MOST_WORDS = 6;

/**
 * Reads a name from token `at`: capitalised words, particles (`bin`, `da`), initials, hyphens
 * (`Jae-myung`), a nickname in quotes, a suffix (`Jr.`). A family name that some language lists
 * opens a name whatever the other words mean elsewhere (`Đỗ Đức Duy`: Đức is also Germany).
 */
export function nameAt(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  // Only saves time: titles are read over the same words again and again.
  if (headline || at < 0 || at >= reading.count) return readName(reading, at, headline);
  const known = reading.made[at] as NameRun | null | undefined;
  if (known !== undefined) return known ?? undefined;
  const name = readName(reading, at, headline);
  reading.made[at] = name ?? null;
  return name;
}

function readName(reading: Reading, at: number, headline: boolean): NameRun | undefined {
  const first = behindParticles(reading, at) ?? at;
  const family = isFamilyName(reading, first);
  if (!canStart(reading, first, family, headline))
    return headline ? undefined : loudName(reading, at);
  let end = afterWord(reading, first);
  let words = 1;
  for (;;) {
    const next = nextWord(reading, end);
    if (next === undefined || words >= MOST_WORDS || isFormOfAddress(reading, next)) break;
    if (words > 1 && (isDegreeBehind(reading, next) || opensPost(reading, next))) break;
    // `Tshering Tobgay [Rs] 10,000 crore`
    if (isDigits(reading, next + 1) && hitOf(reading, next, CURRENCY) !== undefined) break;
    // Behind a particle a place is a part of the name: `Leo de Lima`.
    if (
      !family &&
      next === end &&
      stopsName(reading, next, headline) &&
      !(next - 1 > first && isArticle(reading, next - 1)) &&
      (headline ||
        !(
          (words === 1 &&
            (isPlaceName(reading, first, next) || isFamilyTitle(reading, first, next))) ||
          isNameInside(reading, first, next) ||
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
    // `Presiden Tô Lâm Terima Sekjen`: what ends a name and is no syllable ends one of syllables too.
    if (
      family &&
      next === end &&
      reading.accented[at] === 1 &&
      stopsName(reading, next, headline) &&
      !canBeSyllable(textOf(reading, next, next + 1))
    )
      break;
    end = afterWord(reading, next);
    // `Mishal Al Ahmad Al Jaber`: an article and its word are one.
    if (end > next + 1 || !isArticle(reading, next)) words++;
  }
  // Only saves time: it asks for capitals.
  const capitals = reading.shape[end] === Shape.Upper ? loudFamilyEnd(reading, end) : undefined;
  // In a headline other words have them too.
  const loud = headline && !isMark(reading, capitals ?? end, ',(') ? undefined : capitals;
  if (loud !== undefined && reading.shape[end - 1] === Shape.Capital) {
    end = loud;
    words++;
  }
  if (words > 1 && isLastInitial(reading, end) && introduced(reading, first)) {
    end++;
    words++;
  }
  // Who is known by full name keeps it whole: `Vuong Dinh Hue`, though Hue is a city.
  const known = hitOf(reading, at, PERSON);
  if (known !== undefined && !known.entry.short && known.end > end) {
    words += known.end - end;
    end = known.end;
  }
  const second = headline ? undefined : secondHalf(reading, first, end);
  if (second !== undefined) {
    words += second - end - 1;
    end = second;
  }
  if (onlyInitials(reading, at, end)) return undefined;
  const suffix = suffixAt(reading, end);
  const common = words === 1 && isCommonWord(reading, first);
  return common ? { at, end: suffix ?? end, words, common } : { at, end: suffix ?? end, words };
}

/**
 * `đồng chí Bun Hiêng [- Bun Chít]`: behind what introduces somebody, a Lao name whose halves a dash parts, as Vietnamese newsrooms spell it: syllables, none of
 * which is a family name there.
 */
function secondHalf(reading: Reading, first: number, end: number): number | undefined {
  const opens =
    isMark(reading, end, '-–') &&
    reading.gap[end] === Gap.Space &&
    reading.gap[end + 1] === Gap.Space &&
    areSyllables(reading, first, end) &&
    introduced(reading, first);
  if (!opens) return undefined;
  let next = end + 1;
  while (isNameWord(reading, next) && reading.gap[next] === Gap.Space) next++;
  return next > end + 1 && areSyllables(reading, end + 1, next) ? next : undefined;
}

/** Words that can be Vietnamese syllables, of which no table has the first one, and at least one with marks. */
export function areSyllables(reading: Reading, from: number, to: number): boolean {
  if (!isUnlisted(reading, from) || !reading.accented.subarray(from, to).includes(1)) return false;
  for (let at = from; at < to; at++)
    if (!isWord(reading, at) || !canBeSyllable(textOf(reading, at, at + 1))) return false;
  return true;
}

/** `Ali Roe [Deputy] Minister of …`: a word before the title that it belongs to. */
function opensPost(reading: Reading, at: number): boolean {
  const part = hitOf(reading, at, TITLE_PART);
  return (
    part !== undefined &&
    reading.gap[part.end] === Gap.Space &&
    hitOf(reading, part.end, TITLE) !== undefined
  );
}

/** `Menteri Lukman Hakim [S] hadir`: one capital behind two words or more, before what is no name. */
function isLastInitial(reading: Reading, at: number): boolean {
  const length = lengthAt(reading, at);
  return (
    isWord(reading, at) &&
    length === 1 &&
    reading.shape[at] === Shape.Upper &&
    reading.gap[at] === Gap.Space &&
    !(reading.gap[at + 1] === Gap.None && !isMark(reading, at + 1, ',;:)')) &&
    isUnlisted(reading, at)
  );
}

/** `Deputy Prime Minister Siniša [Mali],`, `Governor Roberto [Lagos]`: behind one unknown word with a title a country or a place is the family name, as none stands there without a comma. */
function isPlaceName(reading: Reading, first: number, at: number): boolean {
  const place = hitOf(reading, at, PLACES);
  return (
    place?.end === at + 1 &&
    !(place.entry.kind === 'country' && place.entry.form !== 'name') &&
    reading.shape[at] === Shape.Capital &&
    hitOf(reading, first, PERSON) === undefined &&
    // `Vice President Samsung Electronics Indonesia, …`
    (introduced(reading, first) || (hasTitle(reading, first) && isWord(reading, at + 1))) &&
    !(isNameWord(reading, at + 1) && reading.gap[at + 1] === Gap.Space) &&
    !isMark(reading, at + 1, "'’-(")
  );
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

/** `Economic Diplomacy [Mr] Safari`: a form of address is never a part of a name, as `Sheikh` and `Haji` can be. */
export function isFormOfAddress(reading: Reading, at: number): boolean {
  return hitOf(reading, at, FORM_OF_ADDRESS) !== undefined;
}

/** `Hassan [Sheikh] Mohamud`, `Samuel [Prince] Koroma`: behind a title and the first word of a name, and before the last. */
export function isNameInside(reading: Reading, first: number, at: number): boolean {
  return (
    isNameWord(reading, at + 1) &&
    reading.gap[at + 1] === Gap.Space &&
    hitOf(reading, at, NAME_INSIDE) !== undefined &&
    // `Abdallah [Sultan] Al Owais`
    (introduced(reading, first) ||
      hitOf(reading, first, FIRST_NAME) !== undefined ||
      (isUnlisted(reading, first) && hitOf(reading, at + 1, PARTICLE) !== undefined))
  );
}

/** `Governor Mervyn [King] said`: behind one word with a title another title is the family name where it leads to nobody. */
function isFamilyTitle(reading: Reading, first: number, at: number): boolean {
  return (
    hitOf(reading, at, FAMILY_TITLE) !== undefined &&
    hitOf(reading, at, TITLE)?.end === at + 1 &&
    reading.shape[first] === Shape.Capital &&
    (hitBefore(reading, first, POST) !== undefined || hasTitle(reading, first)) &&
    !(isNameWord(reading, at + 1) && reading.gap[at + 1] === Gap.Space) &&
    (isMark(reading, at + 1, ',') || hitOf(reading, at + 1, OF) === undefined)
  );
}

/** `von der Leyen`: the first word with a capital behind particles that open a name. */
export function behindParticles(reading: Reading, at: number): number | undefined {
  if (!isLowerParticle(reading, at) || isLowerParticle(reading, at - 1)) return undefined;
  let end = at + 1;
  while (end < at + 3 && isLowerParticle(reading, end)) end++;
  return isNameWord(reading, end) && reading.gap[end] === Gap.Space ? end : undefined;
}

/** `S.H.`, `M. A.`: a degree, or what is left of a name. */
function onlyInitials(reading: Reading, at: number, end: number): boolean {
  for (let token = at; token < end; token++)
    if (isWord(reading, token) && lengthAt(reading, token) > 1) return false;
  return true;
}
