import type { Effort } from './effort.ts';
import type { FoldedView } from './folded-view.ts';
import { type Edges, PHRASE, phrasesOf, type Rows, type Word, wholeWordsOf } from './word-index.ts';

/**
 * Where a passage stands in a folded text, ascending, the first `most` and one more. Its rarest word or row of words
 * leads there; `undefined` where that is too frequent, or where the passage has no whole word and the text is too long
 * to go through.
 */
export function passagesIn(
  view: FoldedView,
  { text: passage, ...edges }: Passage,
  effort: Effort,
  most: number = effort.looks,
): number[] | undefined {
  if (passage === '') return [];
  const words = wholeWordsOf(passage, edges);
  if (words.length === 0) return scanned(view.text, passage, effort, most);
  const lead = rarest(view, words, effort.looks);
  if (!lead) return undefined;
  const found: number[] = [];
  for (const place of lead.rows.places(lead.hash)) {
    const start = place - lead.start;
    if (start >= 0 && view.text.startsWith(passage, start)) found.push(start);
    // Only saves time: one too many tells as much as all of them.
    if (found.length > most) break;
  }
  return found;
}

export interface Passage extends Edges {
  readonly text: string;
}

interface Lead {
  /** Where it starts in the passage. */
  readonly start: number;
  readonly hash: number;
  readonly rows: Rows;
  /** How many places it has. */
  readonly count: number;
}

/** The rarest word, or the rarest row of words where each is frequent, of those with `most` places or fewer. */
function rarest(view: FoldedView, words: readonly Word[], most: number): Lead | undefined {
  const index = view.words();
  const word = rarestOf(words, index.words, most);
  if ((word && word.count <= FEW) || words.length < PHRASE) return word;
  return rarestOf(phrasesOf(words), index.phrases(), word ? word.count - 1 : most) ?? word;
}

function rarestOf(words: readonly Word[], rows: Rows, most: number): Lead | undefined {
  let rarest: Lead | undefined;
  for (const { start, hash } of words) {
    const count = rows.count(hash);
    if (rarest ? count < rarest.count : count <= most) rarest = { start, hash, rows, count };
  }
  return rarest;
}

/** So many places are looked at sooner than the rows of words are asked. */
const FEW = 128;

function scanned(
  text: string,
  passage: string,
  effort: Effort,
  most: number,
): number[] | undefined {
  if (text.length > effort.scanned) return undefined;
  const found: number[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    found.push(at);
    // Only saves time: one too many tells as much as all of them.
    if (found.length > most) break;
  }
  return found.length > effort.looks ? undefined : found;
}
