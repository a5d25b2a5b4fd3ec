import type { PlacedTarget, TreeRow } from '@attache/server/protocol';
import { openArticle } from './articles.ts';
import { decideOnGroup } from './decide-together.ts';
import { type Reviewing, startReview } from './review.ts';

/** What the rows of the views do. VS Code gives the row that was asked for, and all that are selected. */

/** Shows the article, with the cursor at the mention where the row stands for one. */
export async function openRow({ session, mode }: Reviewing, row: TreeRow): Promise<unknown> {
  const { target } = row;
  const uri = target?.uri ?? row.uri;
  if (uri === undefined) return undefined;
  const editor = await openArticle(session.fromUri(uri));
  if (isPlaced(target)) mode.show(editor, target);
  return undefined;
}

export async function reviewRow(reviewing: Reviewing, row: TreeRow): Promise<unknown> {
  await openRow(reviewing, row);
  return startReview(reviewing);
}

/** The mentions of the rows, in whatever articles, as one step. */
export async function decideOnRows(
  { session }: Reviewing,
  rows: readonly TreeRow[],
  status: 'confirmed' | 'rejected' | 'withdrawn',
): Promise<unknown> {
  const targets = rows.flatMap(({ target }) => target ?? []);
  return targets.length > 0
    ? session.run('attache.decideTogether', { targets, status })
    : undefined;
}

export async function decideOnEntityRow(reviewing: Reviewing, row: TreeRow): Promise<unknown> {
  return row.group && decideOnGroup(reviewing, { group: row.group });
}

function isPlaced(target: TreeRow['target']): target is PlacedTarget {
  return target !== undefined && 'range' in target;
}
