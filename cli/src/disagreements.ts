import { type DecisionRecord, describeValue, type Reviewed, sameValue } from '@attache/core';
import type { Vote } from './words/words.ts';

/**
 * What each person said of an item, the latest first, where they do not say the same; nothing where they agree. A
 * disagreement is no fault: it is what two annotators are for.
 */
export function disagreementOn(item: Reviewed): readonly Vote[] {
  const last = new Map<string, DecisionRecord>();
  for (const decision of item.decisions)
    if (!last.has(decision.by)) last.set(decision.by, decision);
  const [first, ...others] = [...last.values()];
  if (!first || others.every((other) => isSame(first, other, item))) return [];
  return [first, ...others].map((decision) => ({
    by: decision.by,
    status: decision.status,
    what: whatOf(decision, item),
  }));
}

/** Of two who reject nothing more is asked; of two who confirm, whether they mean the same. */
function isSame(a: DecisionRecord, b: DecisionRecord, item: Reviewed): boolean {
  if (a.status !== b.status) return false;
  return (
    a.status === 'rejected' ||
    (labelOf(a, item) === labelOf(b, item) && sameValue(a.value, b.value))
  );
}

function labelOf({ label }: DecisionRecord, { annotation }: Reviewed): string {
  return label ?? annotation?.label ?? '';
}

function whatOf(decision: DecisionRecord, item: Reviewed): string {
  const { value } = decision;
  return `${labelOf(decision, item)}${value === undefined ? '' : ` ${describeValue(value)}`}`;
}
