import { lowerBound } from '../text/lower-bound.ts';

/** What was found again without asking tells roughly where what stood beside it should be. Offsets of base views. */
export interface Landmarks {
  /** Where something at this offset of the old text would stand: as told from before it and from behind it. */
  expect(offset: number): readonly number[];
}

/** `found` has the old and the new offset of each landmark, in any order. */
export function landmarks(found: readonly (readonly [old: number, now: number])[]): Landmarks {
  const sorted = found.toSorted(([a], [b]) => a - b);
  const olds = sorted.map(([old]) => old);
  return {
    expect: (offset) => {
      const next = lowerBound(olds, offset);
      return [sorted[next - 1], sorted[next]].flatMap((landmark) =>
        landmark ? [offset + landmark[1] - landmark[0]] : [],
      );
    },
  };
}
