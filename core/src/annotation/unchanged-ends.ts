import { commonEnds } from '../text/common-ends.ts';
import type { Span } from '../text/span.ts';

const COMPARED = 48;

/** What an old and a new text have in common at both ends: all that lies there has stayed or moved as a block. */
export interface UnchangedEnds {
  /** Where a span of the old text stands now; `undefined` where the change is near. */
  place(span: Span): Span | undefined;
}

export function unchangedEnds(old: string, now: string): UnchangedEnds {
  const { head, tail } = commonEnds(now, old);
  const shift = now.length - old.length;
  return {
    place: ({ start, end }) => {
      if (old === now || end + COMPARED <= head) return { start, end };
      if (start - COMPARED < old.length - tail) return undefined;
      return { start: start + shift, end: end + shift };
    },
  };
}
