import type { Reviewed, ReviewState } from './reviewed.ts';

/** How far an article is. Every item counts once: `review` and `lost` first, then its state. */
export type StateCounts = Readonly<Record<ReviewState | 'review' | 'lost' | 'total', number>>;

export function countStates(items: readonly Reviewed[]): StateCounts {
  const counts = { suggested: 0, confirmed: 0, rejected: 0, review: 0, lost: 0 };
  for (const { anchor, state } of items) {
    counts[anchor === 'review' || anchor === 'lost' ? anchor : state] += 1;
  }
  return { ...counts, total: items.length };
}
