import type { Span } from '../text/span.ts';

const COMPARED = 48;

/** What an old and a new text have in common at both ends: all that lies there has stayed or moved as a block. */
export interface UnchangedEnds {
  /** Where a span of the old text stands now; `undefined` where the change is near. */
  place(span: Span): Span | undefined;
}

export function unchangedEnds(old: string, now: string): UnchangedEnds {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old.charCodeAt(head) === now.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  ) {
    tail += 1;
  }
  const shift = now.length - old.length;
  return {
    place: ({ start, end }) => {
      if (old === now || end + COMPARED <= head) return { start, end };
      if (start - COMPARED < old.length - tail) return undefined;
      return { start: start + shift, end: end + shift };
    },
  };
}
