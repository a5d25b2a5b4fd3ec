import type { Span } from '../text/span.ts';

const COMPARED = 48;

/** What an old and a new text have in common at both ends: all that lies there has stayed or moved as a block. */
export interface UnchangedEnds {
  /** Where a span of the old text stands now; `undefined` where the change is near. */
  place(span: Span): Span | undefined;
}

export function unchangedEnds(old: string, now: string): UnchangedEnds {
  const shorter = Math.min(old.length, now.length);
  const head = longest(shorter, (from, to) => now.startsWith(old.slice(from, to), from));
  const tail = longest(shorter - head, (from, to) =>
    now.endsWith(old.slice(old.length - to, old.length - from), now.length - from),
  );
  const shift = now.length - old.length;
  return {
    place: ({ start, end }) => {
      if (old === now || end + COMPARED <= head) return { start, end };
      if (start - COMPARED < old.length - tail) return undefined;
      return { start: start + shift, end: end + shift };
    },
  };
}

/**
 * How many units are equal, counted from one end: piece by piece, which goes much faster than unit by unit, and then by
 * halves of the piece in which they differ. `isEqual` tells it of a piece.
 */
function longest(most: number, isEqual: (from: number, to: number) => boolean): number {
  let equal = 0;
  for (let piece = PIECE; piece >= 1; piece /= 2) {
    while (equal + piece <= most && isEqual(equal, equal + piece)) equal += piece;
  }
  return equal;
}

/** A power of two. */
const PIECE = 4096;
