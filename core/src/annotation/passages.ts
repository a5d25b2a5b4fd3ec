import type { Effort } from './effort.ts';
import type { FoldedView } from './folded-view.ts';
import { LONGEST_WORD, type Word, wordsOf } from './word-index.ts';

/**
 * Where a passage stands in a folded text, ascending. Its rarest word leads there; `undefined` where that word is
 * too frequent, or where the passage has no whole word and the text is too long to go through.
 */
export function passagesIn(
  view: FoldedView,
  { text: passage, ...edges }: Passage,
  effort: Effort,
): number[] | undefined {
  if (passage === '') return [];
  const rarest = rarestWord(
    view,
    wordsOf(passage).filter((word) => isWhole(word, passage, edges)),
  );
  if (!rarest) return scanned(view.text, passage, effort);
  const places = view.words().places(rarest.text);
  if (places.length > effort.looks) return undefined;
  return Array.from(places, (place) => place - rarest.start).filter((start) =>
    view.text.startsWith(passage, start),
  );
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

function scanned(text: string, passage: string, { looks, scanned }: Effort): number[] | undefined {
  if (text.length > scanned) return undefined;
  const places: number[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    places.push(at);
    if (places.length > looks) return undefined;
  }
  return places;
}
