import type { Span } from '../text/span.ts';
import type { Effort } from './effort.ts';
import type { FoldedView } from './folded-view.ts';
import { BAND } from './likeness.ts';
import { EDGE, fitsEdges, type Remembered, reversed } from './places.ts';
import { phrasesOf, wholeWordsOf } from './word-index.ts';

/**
 * Places of a quote that stands in more of them than can be compared: those to which rows of words lead that stood
 * around it, the ones with most such rows first. What has no such row in common with the remembered surroundings is
 * not among them: it is alike in less than `UNSEEN` characters a side.
 */
export function contextPlaces(
  view: FoldedView,
  quote: string,
  remembered: Remembered,
  { compared }: Effort,
): readonly Span[] {
  const before = reversed(remembered.before.replace(EDGE, ''));
  const after = remembered.after.replace(EDGE, '');
  const expected = votes(view, before + quote + after, before.length);
  const places = new Map<number, number>();
  for (const [offset, count] of expected) {
    const start = nearest(view.text, quote, offset);
    if (start !== undefined) places.set(start, (places.get(start) ?? 0) + count);
  }
  return [...places]
    .map(([start, count]) => ({ span: { start, end: start + quote.length }, count }))
    .filter(({ span }) => fitsEdges(view.text, span, remembered))
    .sort((a, b) => b.count - a.count)
    .slice(0, compared)
    .map(({ span }) => span);
}

/** About three words of no rare row. */
export const UNSEEN = 20;

/** Where the quote would stand, told by rows of words around it, and how many rows say so. */
function votes(view: FoldedView, passage: string, quoteAt: number): Map<number, number> {
  const expected = new Map<number, number>();
  const rows = view.words().phrases();
  const words = wholeWordsOf(passage, { startsWhole: false, endsWhole: false });
  for (const { start, hash } of phrasesOf(words)) {
    if (rows.count(hash) > RARE) continue;
    for (const place of rows.places(hash)) {
      const offset = place - start + quoteAt;
      expected.set(offset, (expected.get(offset) ?? 0) + 1);
    }
  }
  return expected;
}

/** A row that stands in more places tells none. */
const RARE = 32;

/** The quote's place next to where it is expected: words put in or left out between it and the row have moved it. */
function nearest(text: string, quote: string, expected: number): number | undefined {
  const from = Math.max(0, expected - BAND);
  const window = text.slice(from, expected + BAND + quote.length);
  let [best, distance]: [number | undefined, number] = [undefined, Infinity];
  for (let at = window.indexOf(quote); at >= 0; at = window.indexOf(quote, at + 1)) {
    const away = Math.abs(from + at - expected);
    if (away < distance) [best, distance] = [from + at, away];
  }
  return best;
}
