import type { NameCandidate } from '../candidate.ts';
import type { NameRun } from './name-words.ts';

/** A candidate and the tokens of its name. */
export interface PlacedName {
  readonly name: NameRun;
  readonly candidate: NameCandidate;
}

/** A candidate and what stands in its place. */
export type Raised = readonly [NameCandidate, NameCandidate];
