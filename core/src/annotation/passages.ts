import type { Effort } from './effort.ts';
import type { FoldedView } from './folded-view.ts';
import { LONGEST_WORD, PHRASE, type Word, wordsOf } from './word-index.ts';

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
  const lead = rarest(
    view,
    wordsOf(passage).filter((word) => isWhole(word, passage, edges)),
  );
  if (!lead) return scanned(view.text, passage, effort, most);
  if (lead.places.length > effort.looks) return undefined;
  const found: number[] = [];
  for (const place of lead.places) {
    const start = place - lead.start;
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

interface Lead {
  /** Where it starts in the passage. */
  readonly start: number;
  readonly places: Int32Array;
}

/** The rarest word, or the rarest row of words where each of them is frequent. */
function rarest(view: FoldedView, words: readonly Word[]): Lead | undefined {
  const index = view.words();
  const word = fewest(words.map(({ text, start }) => ({ start, places: index.places(text) })));
  if (!word || word.places.length <= FEW || words.length < PHRASE) return word;
  const rows = words.slice(PHRASE - 1).map((_, first) => words.slice(first, first + PHRASE));
  return fewest([
    word,
    ...rows.map((row) => ({ start: row[0]?.start ?? 0, places: index.phrases(row) })),
  ]);
}

/** So many places are looked at sooner than the rows of words are asked. */
const FEW = 32;

function fewest(leads: readonly Lead[]): Lead | undefined {
  return leads.reduce<Lead | undefined>(
    (least, lead) => (least && least.places.length <= lead.places.length ? least : lead),
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
