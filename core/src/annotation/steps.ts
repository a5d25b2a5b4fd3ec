import { sameDecision } from './apply-operations.ts';
import type { Operation } from './record.ts';
import type { Sidecar } from './sidecar.ts';
import { keyOf } from './sidecar-line.ts';

/** Decisions that a person made at once, and what takes each of them back. Undone and redone as one. */
export interface Step {
  /** A name that no other step has. */
  readonly id: string;
  readonly operations: readonly Operation[];
  /** For each operation, what was decided before it. */
  readonly inverses: readonly Operation[];
  /** Where the step changed other articles too: their addresses. There it has the same name. */
  readonly others?: readonly string[];
}

/** What became of the steps on one article, the latest last. */
export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export type StepEvent =
  | { readonly kind: 'done'; readonly step: Step }
  | { readonly kind: 'undone' | 'redone'; readonly id: string };

export const NO_STEPS: Steps = { done: [], undone: [] };

const MOST_STEPS = 100;

/** A new step takes away what could be redone before it; of a hundred steps the first is forgotten. */
export function afterStep({ done, undone }: Steps, event: StepEvent): Steps {
  if (event.kind === 'done') return { done: [...done, event.step].slice(-MOST_STEPS), undone: [] };
  const [from, to] = event.kind === 'undone' ? [done, undone] : [undone, done];
  const step = from.findLast(({ id }) => id === event.id);
  if (!step) return { done, undone };
  const [rest, moved] = [from.filter((other) => other !== step), [...to, step]];
  return event.kind === 'undone' ? { done: rest, undone: moved } : { done: moved, undone: rest };
}

/**
 * What takes the step back, as far as its decisions still stand: what the same person has decided since then, in
 * another window or on the command line, is not touched.
 */
export function undoOf(step: Step, now: Sidecar, at: string): Operation[] {
  return exchanged(step.operations, step.inverses, now, at);
}

/** What makes the step again, where nothing else has been decided since it was taken back. */
export function redoOf(step: Step, now: Sidecar, at: string): Operation[] {
  return exchanged(step.inverses, step.operations, now, at);
}

function exchanged(
  standing: readonly Operation[],
  others: readonly Operation[],
  now: Sidecar,
  at: string,
): Operation[] {
  return others.flatMap(({ annotation, decision }, index) => {
    const expected = standing[index]?.decision;
    const current = now.lines.get(keyOf({ ...decision, id: annotation.id }))?.record;
    const stands =
      current?.kind === 'decision' && expected !== undefined && sameDecision(current, expected);
    return stands ? [{ annotation, decision: { ...decision, at } }] : [];
  });
}
