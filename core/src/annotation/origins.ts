import { known } from '../text/known.ts';
import { countWhile } from '../text/lower-bound.ts';
import type { Span } from '../text/span.ts';

/**
 * Where each unit of a folded text comes from. Kept in runs, of which a text has few, because most of it folds to
 * itself. Offsets are UTF-16 code units.
 */
export interface Origins {
  /** So many units that fold to themselves, one by one, from `start` on. */
  addEach(start: number, units: number): void;
  /** A character that folds to so many units, none of which stands for a part of it. */
  addWhole(character: Span, units: number): void;
  /** What the last unit stands for reaches to `end`. */
  stretch(end: number): void;
  /** The unfolded span of a folded one, which is not empty; `undefined` where that would cut a character. */
  unfold(span: Span): Span | undefined;
  /** The first folded offset that stands at or behind an unfolded one. */
  fold(offset: number): number;
}

/** Units of the folded text that follow each other, up to where the next run begins. */
interface Run {
  readonly folded: number;
  readonly start: number;
  /** Where the one character ends that all of them stand for; absent where each is a character by itself. */
  readonly end?: number;
}

export function newOrigins(): Origins {
  const runs: Run[] = [];
  let length = 0;
  const add = (run: Run, units: number): void => {
    runs.push(run);
    length += units;
  };
  const runOf = (unit: number): Run =>
    known(runs[countWhile(runs, ({ folded }) => folded <= unit) - 1]);
  return {
    addEach: (start, units) => add({ folded: length, start }, units),
    addWhole: ({ start, end }, units) => add({ folded: length, start, end }, units),
    stretch: (end) => {
      length -= 1;
      const last = runOf(length);
      if (last.folded === length) runs.pop();
      add({ folded: length, start: originOf(last, length), end }, 1);
    },
    unfold: ({ start, end }) => {
      if (start >= end || end > length) return undefined;
      const [first, last] = [runOf(start), runOf(end - 1)];
      const cutsFirst = first.end !== undefined && first.folded < start;
      const cutsLast = last.end !== undefined && end < length && runOf(end) === last;
      if (cutsFirst || cutsLast) return undefined;
      return { start: originOf(first, start), end: last.end ?? originOf(last, end) };
    },
    fold: (offset) => {
      const next = countWhile(runs, ({ start }) => start < offset);
      if (next === 0) return 0;
      const { folded, start, end } = known(runs[next - 1]);
      const behind = runs[next]?.folded ?? length;
      return end === undefined ? Math.min(behind, folded + offset - start) : behind;
    },
  };
}

/** Of a unit that is a character by itself, or the first of one. */
function originOf({ folded, start }: Run, unit: number): number {
  return start + unit - folded;
}
