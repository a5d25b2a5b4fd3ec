import { Shape, type Tokens } from '../text/tokens.ts';
import type { Lexicon } from './compile.ts';

/** How much of a stretch of text speaks for each language, in the order of the lexicon's languages. */
export type LanguageScores = readonly number[];

/**
 * Counts frequent words, and words with letters that only one language writes. Names carry such letters into
 * other languages: capitalised words do not count, and others less than a frequent word.
 */
export function scoreLanguages(tokens: Tokens, lexicon: Lexicon): LanguageScores {
  const scores = lexicon.languages.map(() => 0);
  for (let at = 0; at < tokens.count; at++) {
    // `AS` in Indonesian is a country, not the English word.
    if (tokens.shape[at] === Shape.Upper) continue;
    const mask = lexicon.frequent[tokens.word[at] ?? -1] ?? 0;
    for (let index = 0; mask >> index > 0; index++) {
      if ((mask >> index) & 1) scores[index] = (scores[index] ?? 0) + 1;
    }
  }
  for (const [index, { ownLetters }] of lexicon.languages.entries()) {
    if (ownLetters !== '')
      scores[index] = (scores[index] ?? 0) + 0.34 * wordsWith(tokens, ownLetters);
  }
  return scores;
}

function wordsWith(tokens: Tokens, letters: string): number {
  let words = 0;
  for (let at = 0; at < tokens.count; at++) {
    // `Tô Lâm` is so written in every language.
    if (tokens.shape[at] === Shape.Capital) continue;
    const end = tokens.end[at] ?? 0;
    for (let unit = tokens.start[at] ?? 0; unit < end; unit++) {
      const code = tokens.text.charCodeAt(unit);
      if (code > 0x7f && letters.includes(tokens.text.charAt(unit).toLowerCase())) {
        words++;
        break;
      }
    }
  }
  return words;
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
  for (const [index, score] of scores.entries()) if (score > (scores[best] ?? 0)) best = index;
  const others = scores.filter((_, index) => index !== best);
  return [best, scores[best] ?? 0, Math.max(0, ...others)];
}
