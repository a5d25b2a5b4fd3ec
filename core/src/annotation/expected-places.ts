import type { FoldedView } from './folded-view.ts';
import { reversed } from './places.ts';
import type { Sought } from './sought.ts';
import { type Word, wholeWordsOf } from './word-index.ts';

/**
 * Where the quote may have stood, told by rare words that stood around it: offsets of the folded text, the one with
 * most words for it first. The quote itself need not be there any more.
 */
export function expectedPlaces(view: FoldedView, { quote, remembered }: Sought): number[] {
  const before = reversed(remembered.before);
  const passage = before + quote + remembered.after;
  const votes = new Map<number, { votes: number; offset: number }>();
  for (const word of rareWords(view, passage)) {
    for (const place of view.words().words.places(word.hash)) {
      const offset = place - word.start + before.length;
      const bucket = Math.round(offset / BUCKET);
      const known = votes.get(bucket);
      votes.set(bucket, { votes: (known?.votes ?? 0) + 1, offset: known?.offset ?? offset });
    }
  }
  return [...votes.values()]
    .filter(({ offset }) => offset >= 0)
    .sort((a, b) => b.votes - a.votes || a.offset - b.offset)
    .slice(0, MOST)
    .map(({ offset }) => offset);
}

/** Offsets in one bucket are one place, edited a little. */
const BUCKET = 64;
const MOST = 3;

function rareWords(view: FoldedView, passage: string): Word[] {
  return wholeWordsOf(passage, { startsWhole: false, endsWhole: false })
    .map((word) => ({ ...word, count: view.words().words.count(word.hash) }))
    .filter(({ count }) => count > 0 && count <= RARE)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_WORDS);
}

/** A word that stands in more places tells none. */
const RARE = 32;
const MOST_WORDS = 12;
