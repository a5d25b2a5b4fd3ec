import type { Effort } from './effort.ts';
import type { FoldedView } from './folded-view.ts';
import { LONGEST_WORD, type Word, wordsOf } from './word-index.ts';

/**
 * Where a passage stands in a folded text, ascending, the first `most` and one more. Its rarest word leads there; `undefined` where that word is
 * too frequent, or where the passage has no whole word and the text is too long to go through.
 */
export function passagesIn(
  view: FoldedView,
  { text: passage, ...edges }: Passage,
  effort: Effort,
  most: number = effort.looks,
): number[] | undefined {
  if (passage === '') return [];
  const rarest = rarestWord(
    view,
    wordsOf(passage).filter((word) => isWhole(word, passage, edges)),
  );
  if (!rarest) return scanned(view.text, passage, effort, most);
  const places = view.words().places(rarest.text);
  if (places.length > effort.looks) return undefined;
  const found: number[] = [];
  for (const place of places) {
    const start = place - rarest.start;
    if (start >= 0 && view.text.startsWith(passage, start)) found.push(start);
    if (found.length > most) break;
  }
  return found;
}

export interface Passage {
  readonly text: string;
  /** Whether no word goes on in front of it, and none behind it, wherever it stands. */
  readonly startsWhole: boolean;
  readonly endsWhole: boolean;
}

function isWhole({ text, start }: Word, passage: string, edges: Omit<Passage, 'text'>): boolean {
  return (
    (start > 0 || edges.startsWhole) &&
    (start + text.length < passage.length || edges.endsWhole) &&
    text.length < LONGEST_WORD
  );
}

function rarestWord(view: FoldedView, words: readonly Word[]): Word | undefined {
  const count = ({ text }: Word): number => view.words().places(text).length;
  return words.reduce<Word | undefined>(
    (rarest, word) => (rarest && count(rarest) <= count(word) ? rarest : word),
    undefined,
  );
}

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
    if (found.length > most) break;
  }
  return found.length > effort.looks ? undefined : found;
}
