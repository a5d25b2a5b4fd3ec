import { highestClocks, unknownMembers } from './apply-operations.ts';
import { laterLine } from './join.ts';
import type { AnnotationRecord, DecisionRecord, Operation } from './record.ts';
import type { Sidecar, SidecarLine } from './sidecar.ts';
import { keyOf, lineOfAnnotation, lineOfDecision } from './sidecar-line.ts';

/**
 * An operation with the clock it was made with. However late and however often it is joined, it never takes the
 * place of what the same person decided after it.
 */
export interface ClockedOperation {
  readonly annotation: AnnotationRecord;
  readonly decision: DecisionRecord;
}

/** The operations in their order, each with a clock above all that its annotation has in the sidecar. */
export function clockOperations(
  sidecar: Sidecar,
  operations: readonly Operation[],
): ClockedOperation[] {
  const clocks = highestClocks(sidecar);
  return operations.map(({ annotation, decision }) => {
    const clock = (clocks.get(annotation.id) ?? 0) + 1;
    clocks.set(annotation.id, clock);
    return { annotation, decision: { ...decision, id: annotation.id, clock } };
  });
}

/** The sidecar with the operations joined to it; the same object where they change nothing. */
export function joinOperations(sidecar: Sidecar, operations: readonly ClockedOperation[]): Sidecar {
  // Only saves time: nothing is changed by nothing.
  if (operations.length === 0) return sidecar;
  const lines = new Map(sidecar.lines);
  let changed = false;
  const put = (line: SidecarLine, before: SidecarLine | undefined): void => {
    if (before && laterLine(before, line) === before) return;
    lines.set(line.key, line);
    changed = true;
  };
  for (const { annotation, decision } of operations) {
    if (!lines.has(keyOf(annotation))) put(lineOfAnnotation(annotation), undefined);
    const before = lines.get(keyOf(decision));
    put(lineOfDecision(decision, unknownMembers(before)), before);
  }
  return changed ? { ...sidecar, lines } : sidecar;
}
