import type { JsonFaultKind } from '../text/json-fault-kind.ts';
import type { Span } from '../text/span.ts';

/** What is wrong in a project's file. What it is about stands in `about`, in the order in which sentences need it. */
export interface ProjectProblem {
  readonly code: ProjectFault;
  /** In the file's text, UTF-16 code units. */
  readonly span: Span;
  readonly about: readonly string[];
  /** Of `syntax`: why it is no JSON. */
  readonly json?: JsonFaultKind;
  /** Ways to mend it, the likeliest first. */
  readonly fixes: readonly ProjectFix[];
}

export interface ProjectFix {
  /** `exchange`: the two dates change places. */
  readonly kind: 'replace' | 'exchange';
  /** What will stand there. */
  readonly by: string;
  readonly edits: readonly TextEdit[];
}

/** A stretch of a text (UTF-16 code units) and what comes in its place. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** What can be wrong, and what a sentence about it names. */
export type ProjectFault =
  | 'syntax'
  /** The file is not even read. */
  | 'not-utf8'
  | 'not-a-file'
  /** about: what the system answered */
  | 'unreadable'
  /** about: how many code units are read */
  | 'too-large'
  | 'too-deep'
  /** about: the list, how many are read */
  | 'too-many'
  /** about: how many code units are read */
  | 'too-long'
  /** about: the key, the nearest known one or nothing */
  | 'unknown-key'
  /** about: the key */
  | 'double-key'
  /** about: what is expected: `object`, `list`, `text` */
  | 'type'
  /** about: the value, those that are possible */
  | 'choice'
  /** about: the key */
  | 'missing'
  /** about: the key, the id that nothing which ships has */
  | 'unnamed'
  | 'empty'
  /** about: the name */
  | 'label-name'
  | 'colour'
  /** about: the key */
  | 'label-key'
  /** about: the key, the label that has it */
  | 'key-taken'
  /** about: the id or name */
  | 'id'
  | 'duplicate'
  | 'date'
  /** about: from, to */
  | 'dates-order'
  | 'wikidata'
  /** about: the code or id */
  | 'unknown-area'
  | 'unknown-broader'
  /** about: the words */
  | 'too-short';

/** Only warned of: it counts, but is probably not meant. For every other fault something is left out. */
export function isWarning(fault: ProjectFault): boolean {
  return WARNINGS.has(fault);
}

const WARNINGS: ReadonlySet<ProjectFault> = new Set([
  'unknown-key',
  'unknown-area',
  'unknown-broader',
  'too-short',
]);

/** The one that was probably meant: fewest letters different, and no more than a third of them. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((one) => ({ one, distance: editDistance(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= Math.max(1, Math.floor(one.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.one;
}

/** Letters put in, taken out or exchanged, and neighbours that have changed places (optimal string alignment). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > LONGEST_SLIP) return LONGEST_SLIP + 1;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let index = 0; index < a.length; index++) {
    const next = [index + 1];
    for (let at = 0; at < b.length; at++) {
      const exchanged = (row[at] ?? 0) + (b[at] === a[index] ? 0 : 1);
      const isTurned = at > 0 && index > 0 && b[at] === a[index - 1] && b[at - 1] === a[index];
      const turned = isTurned ? (above[at - 1] ?? 0) + 1 : exchanged;
      next.push(Math.min(exchanged, turned, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

const LONGEST_SLIP = 6;
