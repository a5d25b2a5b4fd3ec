import { DETERMINER, OF, ROLE_WORD } from '../../lexicon/kind-sets.ts';
import {
  hitOf,
  isDigits,
  isMark,
  isWord,
  lengthAt,
  type Reading,
  SENTENCE_END,
  stopsAt,
} from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';
import type { NameRun } from './name-words.ts';
import { type Title, titleAt } from './titles.ts';

/**
 * `Louis Beavogui (1923 – 1984), a politician from Guinea, was the country’s [Prime Minister]`: how an encyclopedia introduces somebody. The post
 * stands behind the brackets with the years of a life and what the person is, and has nobody else's name.
 */
export function lifeBehind(reading: Reading, name: NameRun, headline: boolean): Title | undefined {
  if (headline || name.words < 2 || !isMark(reading, name.end, '(')) return undefined;
  const closed = closingBracket(reading, name.end);
  if (closed === undefined || !hasYear(reading, name.end, closed)) return undefined;
  let at = closed + 1;
  // `, a politician from Guinea,`
  if (isMark(reading, at, ',')) {
    const comma = nextComma(reading, at + 1);
    if (comma === undefined) return undefined;
    at = comma + 1;
  }
  const role = hitOf(reading, at, ROLE_WORD);
  return role && postWithin(reading, role.end, headline);
}

function closingBracket(reading: Reading, from: number): number | undefined {
  for (let at = from; at < Math.min(reading.count, from + LONGEST_LIFE); at++)
    if (isMark(reading, at, ')')) return at;
  return undefined;
}

function hasYear(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isDigits(reading, at) && lengthAt(reading, at) === YEAR_DIGITS) return true;
  return false;
}

function nextComma(reading: Reading, from: number): number | undefined {
  for (let at = from; at < from + LONGEST_ASIDE; at++) if (isMark(reading, at, ',')) return at;
  return undefined;
}

/** The first post of a sentence that nobody is named behind: `an English politician who served as [foreign secretary] from …`. */
function postWithin(reading: Reading, from: number, headline: boolean): Title | undefined {
  for (let at = from; at < from + LONGEST_LIFE; at++) {
    if (stopsAt(reading, at, SENTENCE_END)) return undefined;
    const title = titleAt(reading, at, headline);
    if (title?.weak === false) return title.name === undefined ? title : undefined;
    // `the daughter of a king`: whose child somebody is.
    if (isMark(reading, at, ',') || (hitOf(reading, at, OF) && hitOf(reading, at + 1, DETERMINER)))
      return undefined;
  }
  return undefined;
}

/** In tokens: `(18 August 1923, Macenta – 19 August 1984)`, and as many words behind it. */
const LONGEST_LIFE = 24;
const LONGEST_ASIDE = 10;
const YEAR_DIGITS = 4;

/** `Ann Lee, 54[,] …`, `Budi, 54 tahun[,] …`: the comma behind how old somebody is, who stands before the first comma. */
export function behindAge(reading: Reading, comma: number): number | undefined {
  // `Budi (22),`
  if (
    isMark(reading, comma, '(') &&
    isDigits(reading, comma + 1) &&
    lengthAt(reading, comma + 1) === AGE_DIGITS &&
    isMark(reading, comma + 2, ')')
  )
    return comma + 3;
  const isAge =
    isMark(reading, comma, ',') &&
    isDigits(reading, comma + 1) &&
    lengthAt(reading, comma + 1) === AGE_DIGITS;
  let at = comma + 2;
  while (
    isAge &&
    at < comma + LONGEST_AGE &&
    isWord(reading, at) &&
    reading.shape[at] === Shape.Lower
  )
    at++;
  return isAge && isMark(reading, at, ',') ? at : undefined;
}

const AGE_DIGITS = 2;
/** In tokens, from the comma: `, 54 years old`. */
const LONGEST_AGE = 5;
