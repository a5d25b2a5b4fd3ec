import {
  AND,
  COPULA,
  COUNTRY,
  FUNCTION_WORD,
  HONORIFIC,
  OF,
  TITLE,
  VERB,
} from '../../lexicon/kind-sets.ts';
import {
  hitBefore,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  isWord,
  lengthAt,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import { behindItemMark } from '../line-marks.ts';
import type { NameRun } from './name-words.ts';

/** Most of the longer words have capitals, only small words have none, and no full stop closes the line, as in headlines of English and Indonesian. */
export function isHeadline(reading: Reading): boolean {
  if (reading.count > 45 || hasSentenceEnd(reading, behindItemMark(reading))) return false;
  // `2. Zarko Zolnika   Foreign Affairs`: of the numbered lines only one with a verb is a headline.
  if (isDigits(reading, 0) && isMark(reading, 1, '.') && !hasVerb(reading, reading.count))
    return false;
  let long = 0;
  let capital = 0;
  let lower = 0;
  for (let at = 0; at < reading.count; at++) {
    if (reading.kind[at] !== TokenKind.Word || lengthAt(reading, at) < 4) continue;
    long++;
    if (reading.shape[at] !== Shape.Lower) capital++;
    else if (hitOf(reading, at, FUNCTION_WORD) === undefined) lower++;
  }
  return long >= 3 && capital >= long * 0.7 && lower < 2;
}

/**
 * True where a name in a headline ends for sure: the headline's verb follows, or stood before. Without one the last
 * words of the run may be the verb and what belongs to it (`President Dvorsky Resigns`, `Menlu Beberkan Data`). Lists of
 * people look alike but have marks: an abbreviated title before the name and none behind, or a bracket behind. Behind a colon stands what was said.
 */
export function closesName(reading: Reading, { at, end, words }: NameRun): boolean {
  // `said` is a small word by how often it stands in a text.
  const verb = hitOf(reading, end, VERB) !== undefined && lengthAt(reading, end) > SMALL;
  if (verb || isVerb(reading, end) || hitOf(reading, end, COPULA) !== undefined) return true;
  // `THE MINISTER FOR FOREIGN AFFAIRS, ALEXANDER DOWNER, VISITS NAURU`
  if (isMark(reading, at - 1, ',') && isMark(reading, end, ',')) return true;
  // `Menlu PNG, [Justin Tkatchenko] di Jayapura`: a small word behind it.
  if (isMark(reading, at - 1, ',') && reading.shape[end] === Shape.Lower && isWord(reading, end))
    return true;
  if (
    isMark(reading, end, '(:,;.@)') ||
    leadsToPost(reading, end) ||
    (isMark(reading, at - 1, '.') && !isWord(reading, end))
  )
    return true;
  // `- Konjen Singapura [Edmund Chia]`, `Secretary-General, Hon. [Mary Roe]`: an item of a list ends with the name, and so does a line behind a form of address.
  if (end >= reading.count && (isItem(reading, at) || hitBefore(reading, at, HONORIFIC)))
    return true;
  // `Question: Councillor [M. Roe]`: a name is said with its last word.
  if (end >= reading.count && words > 1 && isInitialled(reading, at, end)) return true;
  // `President [Karel Zorbex] of Fiji`
  const of = hitOf(reading, end, OF);
  if (of !== undefined && words > 1 && hitOf(reading, of.end, COUNTRY)?.end === reading.count)
    return true;
  return hasVerb(reading, at);
}

function hasVerb(reading: Reading, end: number): boolean {
  for (let at = 0; at < end; at++) if (isVerb(reading, at)) return true;
  return false;
}

/** Initials with their dots and one word. */
function isInitialled(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end - 1; at++)
    if (reading.single[at] === 0 && !isMark(reading, at, '.')) return false;
  return true;
}

/** A dash or a number opens the line, and no more than a few words are the name. */
function isItem(reading: Reading, from: number): boolean {
  const marked = behindItemMark(reading) > 0 || isMark(reading, 0, '·');
  let words = 0;
  for (let at = from; at < reading.count; at++) if (isWord(reading, at)) words++;
  return marked && words <= LONGEST_ITEM;
}

/** In code units: `to`, `and`. */
const SMALL = 3;

/** In words: `Aiyub bin Omar`, `K.C.D. Mohadi`. */
const LONGEST_ITEM = 4;

/** `VP MOBAREK [AND FOREIGN MINISTER] FAHMY` */
function leadsToPost(reading: Reading, at: number): boolean {
  const and = hitOf(reading, at, AND);
  return and !== undefined && hitOf(reading, and.end, TITLE) !== undefined;
}

/** What stops a name in a headline is a verb or a small word; only the verb tells. */
export function isVerb(reading: Reading, at: number): boolean {
  return hitOf(reading, at, VERB) !== undefined && hitOf(reading, at, FUNCTION_WORD) === undefined;
}

/**
 * A full stop behind a word in small letters, at the end or before a space: prose, whatever the capitals. A short
 * capitalised word before a dot is an abbreviation: `Dr.`, `Oct.`.
 */
function hasSentenceEnd(reading: Reading, from: number): boolean {
  for (let at = Math.max(1, from); at < reading.count; at++) {
    const stop =
      isMark(reading, at, '.') && (at + 1 === reading.count || reading.gap[at + 1] !== Gap.None);
    const length = lengthAt(reading, at - 1);
    if (stop && (length > 3 || at + 1 === reading.count || !isCapitalWord(reading, at - 1)))
      return true;
  }
  return false;
}
