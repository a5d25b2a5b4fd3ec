import type { CoreLabel, Label } from '@attache/core';
import { isCoreLabel } from '@attache/core';
import type { TreeRow } from '../protocol.ts';
import { visible } from '../safe-text.ts';
import type { Snapshot } from '../snapshot.ts';

/** What a view is made of: every article with the name people know it by. */
export interface Shelf {
  readonly article: Snapshot;
  readonly name: string;
}

/** Rows of one level: those below `parent`, or the top where it is `undefined`. */
export type View = (shelves: readonly Shelf[], parent: string | undefined) => readonly TreeRow[];

/** A codicon for each label, so that it is told by its shape. */
export function iconOf(label: Label): string {
  return isCoreLabel(label) ? ICONS[label] : 'symbol-misc';
}

const ICONS: Readonly<Record<CoreLabel, string>> = {
  LEADER: 'person',
  DATE: 'calendar',
  MONEY: 'credit-card',
  PARTNERSHIP: 'link',
};

/** The mention's sentence, as far as a tooltip has room. */
export function sentenceOf({ article: { text } }: Snapshot, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 120);
  const feed = text.indexOf('\n', end);
  return visible(text.slice(from, Math.min(feed === -1 ? text.length : feed, end + 120)));
}
