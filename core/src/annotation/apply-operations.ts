import { sameValue } from '../recognition/value.ts';
import { membersOf } from './json-text.ts';
import type { DecisionRecord, Operation } from './record.ts';
import type { Sidecar, SidecarLine } from './sidecar.ts';
import { keyOf, lineOfAnnotation, lineOfDecision } from './sidecar-line.ts';

/**
 * The sidecar with the operations in it, in their order; the same object where they change nothing, so that
 * sending an operation twice is harmless.
 */
export function applyOperations(sidecar: Sidecar, operations: readonly Operation[]): Sidecar {
  const lines = new Map(sidecar.lines);
  const clocks = highestClocks(sidecar);
  let changed = false;
  for (const { annotation, decision } of operations) {
    const annotationKey = keyOf(annotation);
    if (!lines.has(annotationKey)) {
      lines.set(annotationKey, lineOfAnnotation(annotation));
      changed = true;
    }
    const highest = clocks.get(annotation.id) ?? 0;
    const record = { ...decision, id: annotation.id, clock: highest + 1 };
    const before = lines.get(keyOf(record));
    if (isNews(record, before, highest)) {
      lines.set(keyOf(record), lineOfDecision(record, unknownMembers(before)));
      clocks.set(annotation.id, record.clock);
      changed = true;
    }
  }
  return changed ? { ...sidecar, lines } : sidecar;
}

type Decided = Pick<
  DecisionRecord,
  'status' | 'scope' | 'label' | 'value' | 'rule' | 'office' | 'note'
>;

/** False where this very decision is already there, or where the last word is already the same. */
function isNews(record: DecisionRecord, line: SidecarLine | undefined, highest: number): boolean {
  const before = line?.record?.kind === 'decision' ? line.record : undefined;
  if (!before || !sameDecision(record, before)) return true;
  return record.at !== before.at && before.clock < highest;
}

/** True where they decide the same, whenever and by whomever that was. */
export function sameDecision(a: Decided, b: Decided): boolean {
  return (
    a.status === b.status &&
    a.scope === b.scope &&
    a.label === b.label &&
    sameValue(a.value, b.value) &&
    a.rule === b.rule &&
    a.office === b.office &&
    a.note === b.note
  );
}

/** The highest clock that each annotation has, whoever decided on it. */
export function highestClocks({ lines }: Sidecar): Map<string, number> {
  const clocks = new Map<string, number>();
  for (const { record } of lines.values()) {
    if (record?.kind !== 'decision') continue;
    clocks.set(record.id, Math.max(record.clock, clocks.get(record.id) ?? 0));
  }
  return clocks;
}

const KNOWN = new Set('kind id by clock at status scope label value rule office note'.split(' '));

/** What a newer version wrote into a decision stays in it when the person decides again. */
export function unknownMembers(line: SidecarLine | undefined): ReadonlyMap<string, string> {
  const members = line ? membersOf(line.raw) : [];
  return new Map(
    members.flatMap(({ key, raw }) => (key === undefined || KNOWN.has(key) ? [] : [[key, raw]])),
  );
}
