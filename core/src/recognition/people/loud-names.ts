import {
  COUNTRY,
  FUNCTION_WORD,
  HONORIFIC,
  MISTER,
  PARTICLE,
  SURNAME,
  TITLE,
  VERB,
} from '../../lexicon/kind-sets.ts';
import {
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isUnlisted,
  isWord,
  lengthAt,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap, Shape } from '../../text/tokens.ts';
import { beforeClosing, behindItemMark } from '../line-marks.ts';
import { hasVowel } from '../loud.ts';
import { addressOf } from './address.ts';
import { afterWord, type NameRun, NO_START, stopsName } from './name-words.ts';

/**
 * `Maroš [ŠEFČOVIČ]`, `Ursula [VON DER LEYEN]`: the family name in capitals behind a given name, as the United Nations, the
 * European Union and many ministries write it. Gives the token behind it.
 */
export function loudFamilyEnd(reading: Reading, at: number): number | undefined {
  let family = at;
  while (family < at + 3 && isLoudParticle(reading, family)) family++;
  if (isElided(reading, family)) family += 2;
  // `Sidi Ould [TAH]`: no name ends with a particle.
  const shortest = hitOf(reading, at - 1, PARTICLE) === undefined ? SHORTEST : 2;
  if (!isInCapitals(reading, family, shortest) || reading.gap[at] !== Gap.Space) return undefined;
  const end = afterWord(reading, family);
  return isInCapitals(reading, end) && reading.gap[end] === Gap.Space
    ? afterWord(reading, end)
    : end;
}

/**
 * `President [TSHISEKEDI]`, `Senator [DANTE FASCELL]`: a name all in capitals right behind a title. One word alone may be an
 * institution: it counts only for somebody named in full, or known in that office.
 */
export function loudName(reading: Reading, at: number): NameRun | undefined {
  // `Mr. [VAN DER MERWE]`
  if (isLoudParticle(reading, at) && hitBefore(reading, at, MISTER) !== undefined) {
    const family = loudFamilyEnd(reading, at);
    return family === undefined ? undefined : { at, end: family, words: 2 };
  }
  if (!isInCapitals(reading, at) || hitOf(reading, at - 1, FUNCTION_WORD) !== undefined)
    return undefined;
  const family = familyOfCountry(reading, at);
  if (family !== undefined) return family;
  const title = hitBefore(reading, at, TITLE);
  if (title === undefined && hitBefore(reading, at, HONORIFIC) === undefined) return undefined;
  const first = afterWord(reading, at);
  const end = loudFamilyEnd(reading, first);
  if (end !== undefined) return { at, end, words: 2 };
  // `H.E. Mr. [OKUDA Naohisa]`: who is addressed is no institution.
  if (title === undefined && isGivenBehind(reading, first))
    return { at, end: afterWord(reading, first), words: 2 };
  // `Direktur PERTAMINA(,) Riko Sanjaya`, `Riko Sanjaya, Direktur PERTAMINA`: an institution, whose head is named beside it.
  const named =
    title &&
    (isCapitalWord(reading, first) ||
      // `Ambassador KIKUTA, mentioned` is no list.
      (isMark(reading, first, APART) && isCapitalWord(reading, first + 1)) ||
      isMark(reading, title.at - 1, APART));
  return named ? undefined : { at, end: first, words: 1, common: true };
}

/**
 * `Japanese Ambassador [MIZUKOSHI Hideaki] and`, `Duta Besar Jepang [MASAKI Yasushi] hadir`: behind a post and its country, where no body follows,
 * a family name in capitals and one given name.
 */
export function familyOfCountry(reading: Reading, at: number): NameRun | undefined {
  const isFamily = hitOf(reading, at, SURNAME) !== undefined;
  if (!isInCapitals(reading, at, isFamily ? 2 : SHORTEST)) return undefined;
  if (!isFamily && !isUnlisted(reading, at)) return undefined;
  const given = afterWord(reading, at);
  const end = isGivenBehind(reading, given) ? afterWord(reading, given) : undefined;
  if (end === undefined || (isCapitalWord(reading, end) && reading.gap[end] === Gap.Space))
    return undefined;
  const title = hitBefore(reading, at, TITLE);
  const country = hitBefore(reading, title?.at ?? at, COUNTRY);
  const post = country && (title ?? hitBefore(reading, country.at, TITLE));
  return post && { at, end, words: 2 };
}

/** `[ALBANESE]: We signed it …`: who speaks in a transcript, before the colon that opens the line. */
export function speakerAt(reading: Reading, at: number): NameRun | undefined {
  if (at !== behindItemMark(reading)) return undefined;
  let end = at;
  let words = 0;
  for (; words < 3 && isInCapitals(reading, end); words++) end = afterWord(reading, end);
  return words > 0 && isMark(reading, end, ':') ? { at, end, words } : undefined;
}

/** `[KIKUTA Yutaka], Ambassador of Japan`: the family name first and in capitals, as Japanese and Korean desks write it. */
export function familyFirst(reading: Reading, at: number): NameRun | undefined {
  if (!isInCapitals(reading, at)) return undefined;
  let end = afterWord(reading, at);
  let words = 1;
  // `TRAN Van Dung`
  for (; words < 4 && isGivenBehind(reading, end); words++) end = afterWord(reading, end);
  return words > 1 ? { at, end, words } : undefined;
}

function isGivenBehind(reading: Reading, at: number): boolean {
  return (
    reading.shape[at] === Shape.Capital &&
    reading.gap[at] === Gap.Space &&
    !stopsName(reading, at, false)
  );
}

/** `O'KEEFFE`, `D’ALEMA`: one capital and an apostrophe, glued to the rest. */
function isElided(reading: Reading, at: number): boolean {
  return (
    reading.single[at] !== 0 &&
    reading.shape[at] === Shape.Upper &&
    isMark(reading, at + 1, "'’") &&
    reading.gap[at + 1] === Gap.None &&
    reading.gap[at + 2] === Gap.None
  );
}

function isLoudParticle(reading: Reading, at: number): boolean {
  return reading.shape[at] === Shape.Upper && hitOf(reading, at, PARTICLE) !== undefined;
}

/** A word of four letters or more in capitals that can be spoken, and that nothing else is known by. */
function isInCapitals(reading: Reading, at: number, shortest = SHORTEST): boolean {
  return (
    isWord(reading, at) &&
    reading.shape[at] === Shape.Upper &&
    lengthAt(reading, at) >= shortest &&
    hasVowel(textOf(reading, at, at + 1)) &&
    hitOf(reading, at, NO_START) === undefined &&
    hitOf(reading, at, VERB) === undefined &&
    hitOf(reading, at, FUNCTION_WORD) === undefined
  );
}

const APART = ',–-(';

/** In code units. Shorter ones are mostly abbreviations. */
const SHORTEST = 4;

/** `JANE ROE`, `H.E. JANE ROE,`: two words or more in capitals that no table has, and nothing else in the line. */
export function loudLine(reading: Reading, at: number): NameRun | undefined {
  if (addressOf(reading, at) > 0) return undefined;
  const last = beforeClosing(reading, ',.');
  const words = last - at;
  if (words < 2 || words > LONGEST_LINE) return undefined;
  for (let word = at; word < last; word++) {
    const isName =
      reading.shape[word] === Shape.Upper &&
      isUnlisted(reading, word) &&
      hasVowel(textOf(reading, word, word + 1));
    if (!isName) return undefined;
  }
  return { at, end: last, words };
}

/** In words. */
const LONGEST_LINE = 4;
