import type { Reviewed } from '../annotation/reviewed.ts';

/** One thing that is counted, under a key. Those with the same key and unit count once. */
export interface Tally {
  readonly key: readonly string[];
  readonly item: Reviewed;
  /** Within its article. */
  readonly unit: string;
}
