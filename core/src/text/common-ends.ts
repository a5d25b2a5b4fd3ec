/** How many UTF-16 code units two texts share at their beginnings, and behind those at their ends. */
export interface CommonEnds {
  readonly head: number;
  readonly tail: number;
}

export function commonEnds(a: string, b: string): CommonEnds {
  const shorter = Math.min(a.length, b.length);
  const head = longest(shorter, (from, to) => a.startsWith(b.slice(from, to), from));
  const tail = longest(shorter - head, (from, to) =>
    a.endsWith(b.slice(b.length - to, b.length - from), a.length - from),
  );
  return { head, tail };
}

/**
 * How many units are equal, counted from one end: piece by piece, which goes much faster than unit by unit, and then by
 * halves of the piece in which they differ. `isEqual` tells it of a piece.
 */
function longest(most: number, isEqual: (from: number, to: number) => boolean): number {
  let equal = 0;
  for (let piece = PIECE; piece >= 1; piece /= 2)
    while (equal + piece <= most && isEqual(equal, equal + piece)) equal += piece;
  return equal;
}

/** A power of two. */
const PIECE = 4096;
