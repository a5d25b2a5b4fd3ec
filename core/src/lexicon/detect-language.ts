import { Shape, type Tokens } from '../text/tokens.ts';
import { UNKNOWN } from '../text/word-table.ts';
import type { Lexicon } from './compile.ts';

/** How much of a stretch of text speaks for each language, in the order of the lexicon's languages. */
export type LanguageScores = readonly number[];

/**
 * Counts frequent words, and words with letters that only one language writes. Names carry such letters into
 * other languages: capitalised words do not count, and others less than a frequent word.
 */
export function scoreLanguages(
  tokens: Tokens,
  { languages, frequent, letters }: Lexicon,
): LanguageScores {
  const { count, shape, word, accented } = tokens;
  // By language: how many of its frequent words, and of words with letters of its own.
  const words = zeros(languages.length);
  const written = zeros(languages.length);
  for (let at = 0; at < count; at++) {
    const id = word[at] ?? UNKNOWN;
    // `AS` in Indonesian is a country, not the English word.
    if (id !== UNKNOWN && shape[at] !== Shape.Upper) countIn(words, frequent[id] ?? 0);
    // `Tô Lâm` is so written in every language.
    if (accented[at] === 0 || shape[at] === Shape.Capital) continue;
    countIn(written, lettersOf(tokens, at, letters));
  }
  for (let index = 0; index < words.length; index++)
    words[index] = (words[index] ?? 0) + 0.34 * (written[index] ?? 0);
  return words;
}

function zeros(count: number): number[] {
  const list: number[] = [];
  for (let index = 0; index < count; index++) list.push(0);
  return list;
}

/** Adds one for each language of a mask. */
function countIn(tally: number[], mask: number): void {
  for (let index = 0, rest = mask; rest !== 0; index++, rest >>= 1)
    if ((rest & 1) !== 0) tally[index] = (tally[index] ?? 0) + 1;
}

/** The languages that alone write one of the token's letters. */
function lettersOf({ text, start, end }: Tokens, at: number, letters: Uint8Array): number {
  let mask = 0;
  const last = end[at] ?? 0;
  for (let unit = start[at] ?? 0; unit < last; unit++) mask |= letters[text.charCodeAt(unit)] ?? 0;
  return mask;
}

/** The language that a stretch speaks for by itself; `undefined` where it says too little. */
export function plainLanguage(scores: LanguageScores): number | undefined {
  const [best, top, second] = ranked(scores);
  return top >= 2 && top > second * 1.2 ? best : undefined;
}

/** The language of a stretch; `fallback` (the document's) where it says too little. */
export function bestLanguage(scores: LanguageScores, fallback: number): number {
  const [best, top] = ranked(scores);
  const close = (scores[fallback] ?? 0) >= top * 0.8;
  return plainLanguage(scores) ?? (top >= 2 && !close ? best : fallback);
}

/** The language of a whole document: whatever little speaks for one, and for no other as much. */
export function documentLanguage(scores: LanguageScores, fallback: number): number {
  const [best, top, second] = ranked(scores);
  return top > second * 1.2 ? best : fallback;
}

/** The best language's index, its score, and the next best score. */
function ranked(scores: LanguageScores): [number, number, number] {
  let best = 0;
  for (let index = 1; index < scores.length; index++)
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  let second = 0;
  for (let index = 0; index < scores.length; index++)
    if (index !== best) second = Math.max(second, scores[index] ?? 0);
  return [best, scores[best] ?? 0, second];
}
