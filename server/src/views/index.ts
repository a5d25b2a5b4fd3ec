import type { TreeRow, ViewName } from '../protocol.ts';
import type { Snapshot } from '../snapshot.ts';
import { corpus } from './corpus.ts';
import { entities } from './entities.ts';
import { queue, waits } from './queue.ts';
import type { Shelf, View } from './tree-row.ts';

/** The three views beside the articles. Each is a pure function of the articles. */
export const VIEWS: Readonly<Record<ViewName, View>> = { queue, entities, corpus };

export function waitingIn(articles: readonly Snapshot[]): number {
  return articles.reduce((sum, { items }) => sum + items.filter(waits).length, 0);
}

/** Only rows that say the words of the filter, without regard to case and diacritics; a heading stays for its rows. */
export function filtered(
  view: View,
  shelves: readonly Shelf[],
  parent: string | undefined,
  isWanted: (row: TreeRow) => boolean,
): readonly TreeRow[] {
  return view(shelves, parent).filter(
    (row) =>
      isWanted(row) || (row.hasChildren && filtered(view, shelves, row.id, isWanted).length > 0),
  );
}
