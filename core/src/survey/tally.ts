import type { Reviewed } from '../annotation/reviewed.ts';

/** One thing that is counted under a key, and the items that it is made of. */
export interface Tally {
  readonly key: readonly string[];
  readonly items: readonly Reviewed[];
}
