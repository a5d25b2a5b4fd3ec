import type { Sidecar } from './sidecar.ts';

/** Decisions that were known and are in the sidecar no more. Decisions are never removed, only withdrawn. */
export interface Vanished {
  readonly gone: number;
  /** How many were known. */
  readonly of: number;
}

/** A tenth may go by a merge that somebody settled by hand; more looks like an accident. */
const ALARMING_SHARE = 0.1;

/** `undefined` unless more than a tenth of the decisions known before are missing now, and not in `kept` either. */
export function vanishedFrom(
  before: Sidecar,
  now: Sidecar,
  kept: Pick<ReadonlySet<string>, 'has'> = new Set(),
): Vanished | undefined {
  const known = decisionKeys(before);
  const gone = known.filter((key) => !now.lines.has(key) && !kept.has(key)).length;
  const of = known.length;
  return gone > of * ALARMING_SHARE ? { gone, of } : undefined;
}

/** How many decisions of the one sidecar the other does not have. */
export function missingFrom(before: Sidecar, now: Sidecar): number {
  return decisionKeys(before).filter((key) => !now.lines.has(key)).length;
}

/** A name for each decision: the same one wherever it is kept. */
export function decisionKeys({ lines }: Sidecar): readonly string[] {
  return [...lines.values()]
    .filter(({ record }) => record?.kind === 'decision')
    .map(({ key }) => key);
}
