import { type Hit, hitAt, lengthAt, type Reading, textOf } from '../lexicon/reading.ts';
import { Shape, TokenKind } from '../text/tokens.ts';

/**
 * In a line all in capitals (`MINISTER FOR FOREIGN AFFAIRS ALEXANDER DOWNER`) capitals say nothing: its words are taken for
 * capitalised ones, so that names are found in it as in any headline. What no word is written like stays in capitals: letters without
 * a vowel, two letters, and what is listed in capitals only (`USD`). True for such a line.
 */
export function quieten(reading: Reading): boolean {
  if (!isLoud(reading)) return false;
  for (let at = 0; at < reading.count; at++) if (isLoudWord(reading, at)) quietenWord(reading, at);
  return true;
}

/** Words of three letters or more that make a line of their own, and none of them has a small letter. */
const FEWEST_WORDS = 3;

function isLoud(reading: Reading): boolean {
  const { count, kind, shape } = reading;
  let words = 0;
  for (let at = 0; at < count; at++) {
    if (kind[at] !== TokenKind.Word) continue;
    const length = lengthAt(reading, at);
    if (shape[at] === Shape.Lower || (shape[at] === Shape.Capital && length > 1)) return false;
    if (shape[at] === Shape.Upper && length >= 3) words++;
  }
  return words >= FEWEST_WORDS;
}

function isLoudWord(reading: Reading, at: number): boolean {
  if (reading.kind[at] !== TokenKind.Word || reading.shape[at] !== Shape.Upper) return false;
  const word = textOf(reading, at, at + 1);
  return word.length >= 3 && hasVowel(word);
}

/** In capitals: letters without one are an abbreviation. */
export function hasVowel(word: string): boolean {
  return VOWEL.test(word.normalize('NFD'));
}

const VOWEL = /[AEIOUY]/;

/** Takes the word for a capitalised one, unless a phrase that starts with it has to be in capitals. */
function quietenWord(reading: Reading, at: number): void {
  const loud = phrases(hitAt(reading, at));
  reshape(reading, at, Shape.Capital);
  if (phrases(hitAt(reading, at)) < loud) reshape(reading, at, Shape.Upper);
}

/** What was looked up before rested on how the word is written. */
function reshape({ shape, known }: Reading, at: number, now: number): void {
  shape[at] = now;
  known[at] = undefined;
}

function phrases(longest: Hit | undefined): number {
  let count = 0;
  for (let hit = longest; hit !== undefined; hit = hit.shorter) count++;
  return count;
}
