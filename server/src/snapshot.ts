import {
  type Article,
  type BaseView,
  type Findings,
  isPlaced,
  isReplaced,
  type Lessons,
  type Placed,
  type Reviewed,
  type SidecarProblem,
  type Span,
} from '@attache/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Abilities } from './abilities.ts';
import type { KnownProject } from './project-shelf.ts';
import type { Settings } from './settings.ts';
import type { Knowledge } from './surroundings.ts';
import type { Words } from './words/words.ts';

/** One article at one moment: its text, what was found, what was decided. Features are functions of it. Never changes. */
export interface Snapshot {
  readonly uri: string;
  readonly document: TextDocument;
  readonly article: Article;
  readonly recognition: Findings;
  /** The article as its sidecar counts it. */
  readonly base: BaseView;
  /**
   * By place; those without a place (lost) last. Worked out when it is first asked for: a key in a long article should
   * cost what its screen holds.
   */
  readonly items: readonly Reviewed[];
  /** Those that touch a part of the text, at the cost of that part. */
  readonly itemsIn: (span: Span) => readonly Placed[];
  /** What is wrong with the sidecar. */
  readonly problems: readonly SidecarProblem[];
  /** True where the article is too large for suggestions. */
  readonly tooLarge: boolean;
  readonly knowledge: Knowledge;
  readonly words: Words;
  readonly settings: Settings;
  /** What the project has learned, as far as it was read with it. */
  readonly lessons: Lessons | undefined;
  /** What the project of the article knows, where one has a file. */
  readonly project: KnownProject | undefined;
  readonly abilities: Abilities;
}

/** True where two share a code unit or a border. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Everything that stands in the text, or touches a part of it, in reading order. */
export function placedItems(snapshot: Snapshot, part?: Span): readonly Placed[] {
  return part ? snapshot.itemsIn(part) : snapshot.items.filter(isPlaced);
}

/** What is drawn of them: a rejected reading is not, where another one of its words has been confirmed with the same label. */
export function drawnItems(snapshot: Snapshot, part?: Span): readonly Placed[] {
  const placed = placedItems(snapshot, part);
  if (!placed.some(({ state }) => state === 'rejected')) return placed;
  const confirmed = placed.filter(({ state }) => state === 'confirmed');
  return placed.filter((item) => !isReplaced(item, confirmed));
}

/**
 * The items that cover an offset, the innermost first. Behind the last character still counts, but less than inside:
 * where two mentions touch, the cursor between them is in the second.
 */
export function itemsAt(snapshot: Snapshot, offset: number): readonly Placed[] {
  return [...drawnItems(snapshot, { start: offset, end: offset })].sort(
    (a, b) => isBehind(a, offset) - isBehind(b, offset) || lengthOf(a) - lengthOf(b),
  );
}

/** The items that cover a span exactly. */
export function itemsOver(snapshot: Snapshot, { start, end }: Span): readonly Placed[] {
  return placedItems(snapshot, { start, end }).filter(
    ({ span }) => span.start === start && span.end === end,
  );
}

function isBehind({ span }: Placed, offset: number): number {
  return span.end === offset ? 1 : 0;
}

function lengthOf({ span }: Placed): number {
  return span.end - span.start;
}
