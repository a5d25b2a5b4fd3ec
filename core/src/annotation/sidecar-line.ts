import type { AnnotationRecord, DecisionRecord } from './record.ts';
import { isObject, type RecordFault, recordOf } from './record-of.ts';
import type { SidecarLine } from './sidecar.ts';

export interface LineReading {
  readonly line: SidecarLine;
  /** Why this version does not understand it. */
  readonly fault: RecordFault | undefined;
}

/** One element of a sidecar's records: its JSON text, and what that parses to. */
export function lineOf(raw: string, entry: unknown): LineReading {
  const { record, fault } = recordOf(entry);
  if (record) return { line: { key: keyOf(record), raw, record }, fault: undefined };
  if (isHeader(entry)) {
    return { line: { key: `header ${raw}`, raw, record: undefined }, fault: undefined };
  }
  return { line: { key: `other ${raw}`, raw, record: undefined }, fault };
}

export function lineOfAnnotation(record: AnnotationRecord): SidecarLine {
  const { kind, id, version, selector, label } = record;
  const { start, end, exact, prefix, suffix, rival } = selector;
  const ordered = { start, end, exact, prefix, suffix, rival };
  const raw = JSON.stringify({ kind, id, version, selector: ordered, label });
  return { key: keyOf(record), raw, record };
}

/** `members` are JSON texts of fields that this version does not know and carries along. */
export function lineOfDecision(
  record: DecisionRecord,
  members: ReadonlyMap<string, string> = new Map(),
): SidecarLine {
  const { kind, id, by, clock, at, status, scope, label, value, rule, office, note } = record;
  const known = JSON.stringify({
    kind,
    id,
    by,
    clock,
    at,
    status,
    scope,
    label,
    value,
    rule,
    office,
    note,
  });
  const unknown = [...members].map(([key, json]) => `,${JSON.stringify(key)}:${json}`).join('');
  return { key: keyOf(record), raw: `${known.slice(0, -1)}${unknown}}`, record };
}

/** What an annotation is filed under, and what a person's decision about it is. */
export function keyOf(
  record: Pick<AnnotationRecord, 'kind' | 'id'> | Pick<DecisionRecord, 'kind' | 'id' | 'by'>,
): string {
  return record.kind === 'annotation'
    ? `annotation ${record.id}`
    : `decision ${record.id} ${record.by}`;
}

function isHeader(entry: unknown): boolean {
  return isObject(entry) && entry['kind'] === 'header';
}
