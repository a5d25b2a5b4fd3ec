import type { DecisionRecord } from './record.ts';
import { compareTexts, type Sidecar, type SidecarLine, type SidecarProblem } from './sidecar.ts';

/**
 * What two copies of a sidecar hold together. The order, the grouping and the number of times make no
 * difference, and nothing that was in one of them is missing from the whole: so any way of merging will do.
 */
export function joinSidecars(a: Sidecar, b: Sidecar): Sidecar {
  return {
    lines: joinMaps(a.lines, b.lines, laterLine),
    members: joinMaps(a.members, b.members, greaterText),
    readOnly: a.readOnly || b.readOnly,
    problems: joinProblems([...a.problems, ...b.problems]),
  };
}

/** Which of two versions of one record counts. */
export function laterLine(a: SidecarLine, b: SidecarLine): SidecarLine {
  return compareLines(a, b) < 0 ? b : a;
}

function compareLines(a: SidecarLine, b: SidecarLine): number {
  if (a.record?.kind === 'decision' && b.record?.kind === 'decision') {
    return compareDecisions(a.record, b.record) || compareTexts(a.raw, b.raw);
  }
  return compareTexts(a.raw, b.raw);
}

/** By clock; then a decision that stands beats one withdrawn; then the later one by its own account. */
function compareDecisions(a: DecisionRecord, b: DecisionRecord): number {
  return a.clock - b.clock || stands(a) - stands(b) || compareTexts(a.at, b.at);
}

function stands({ status }: DecisionRecord): number {
  return status === 'withdrawn' ? 0 : 1;
}

function greaterText(a: string, b: string): string {
  return compareTexts(a, b) < 0 ? b : a;
}

function joinMaps<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  later: (a: T, b: T) => T,
): ReadonlyMap<string, T> {
  const joined = new Map(a);
  for (const [key, theirs] of b) {
    const ours = joined.get(key);
    joined.set(key, ours === undefined ? theirs : later(ours, theirs));
  }
  return joined;
}

function joinProblems(problems: readonly SidecarProblem[]): SidecarProblem[] {
  const distinct = new Map(problems.map((problem) => [textOf(problem), problem]));
  return [...distinct.values()].sort(
    (a, b) => a.line - b.line || compareTexts(textOf(a), textOf(b)),
  );
}

function textOf({ line, kind, about }: SidecarProblem): string {
  return JSON.stringify([line, kind, ...about]);
}
