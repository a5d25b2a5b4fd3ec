import type { Fault } from '../text/fault.ts';
import type { AnnotationRecord, DecisionRecord } from './record.ts';
import type { SidecarFault, SidecarProblemKind } from './sidecar-fault.ts';
import type { TextVersion } from './text-version.ts';

/**
 * All that a sidecar holds, whether this version understands it or not: a set of lines, joined by key.
 * Nothing that was read is ever left out of what is written, except a decision that its own maker replaced.
 */
export interface Sidecar {
  /** By `SidecarLine.key`. */
  readonly lines: ReadonlyMap<string, SidecarLine>;
  /** Top-level members that this version does not know: key to JSON text. */
  readonly members: ReadonlyMap<string, string>;
  /** True where writing it would harm it: made by a newer version, or not a sidecar at all. The problems say so. */
  readonly readOnly: boolean;
  readonly problems: readonly SidecarProblem[];
}

/** One record, exactly as it was written. */
export interface SidecarLine {
  /** Records with equal keys are versions of one record. */
  readonly key: string;
  /** JSON text without a line end. */
  readonly raw: string;
  /** `undefined` where this version does not understand it. */
  readonly record: AnnotationRecord | DecisionRecord | undefined;
}

export interface SidecarProblem extends Fault<SidecarProblemKind> {
  /** From 1. */
  readonly line: number;
}

/** Why a sidecar that must not be written is left alone. */
export function refusalOf({ problems }: Sidecar): SidecarFault {
  const newer = problems.find(({ kind }) => kind === 'newer');
  return newer ? { kind: 'newer', about: newer.about } : { kind: 'foreign', about: [] };
}

/** An annotation with what everybody decided about it, withdrawn decisions included, the latest first. */
export interface Annotated {
  readonly annotation: AnnotationRecord;
  readonly decisions: readonly DecisionRecord[];
}

/**
 * A text of more UTF-16 code units, which some 50,000 annotations have, takes seconds to read and to save, and people
 * are told so.
 */
export const EASY_SIDECAR = 25_000_000;

export const EMPTY_SIDECAR: Sidecar = {
  lines: new Map(),
  members: new Map(),
  readOnly: false,
  problems: [],
};

/** Every annotation with its decisions, in the order of the text it was made in. */
export function annotationsIn(sidecar: Sidecar): Annotated[] {
  const decisions = new Map<string, DecisionRecord[]>();
  const annotations: AnnotationRecord[] = [];
  for (const { record } of sidecar.lines.values()) {
    if (record?.kind === 'annotation') annotations.push(record);
    if (record?.kind === 'decision') {
      decisions.set(record.id, [...(decisions.get(record.id) ?? []), record]);
    }
  }
  return annotations.sort(compareAnnotations).map((annotation) => ({
    annotation,
    decisions: (decisions.get(annotation.id) ?? []).sort(latestFirst),
  }));
}

/** The texts that its annotations were made in, each once. */
export function textVersionsIn(sidecar: Sidecar): TextVersion[] {
  const versions = [...sidecar.lines.values()].flatMap(({ record }) =>
    record?.kind === 'annotation' ? [record.version] : [],
  );
  return [...new Set(versions)];
}

/** Order of lines and lists: by place of creation, then by id, which never change. */
export function compareAnnotations(a: AnnotationRecord, b: AnnotationRecord): number {
  return (
    a.selector.start - b.selector.start ||
    a.selector.end - b.selector.end ||
    compareTexts(a.id, b.id)
  );
}

/** By clock; `at` and the name only make the order of simultaneous decisions the same everywhere. */
export function latestFirst(a: DecisionRecord, b: DecisionRecord): number {
  return b.clock - a.clock || compareTexts(b.at, a.at) || compareTexts(b.by, a.by);
}

/** By code unit, so that the order is the same in every language and on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
