import { type Label, overlap, type Placed } from '@attache/core';
import type { Range } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { MOST_MARKS } from '../limits.ts';
import { MARKS, type Mark, type Marks, type MarksParams } from '../protocol.ts';
import { drawnItems, type Snapshot } from '../snapshot.ts';
import { rangeOf, spanOf } from '../to-lsp.ts';

/** Where the marks are, so that our own client can draw the states in more than colours. */
export function marksOf(snapshot: Snapshot, near?: readonly Range[]): Marks {
  const items = drawnItems(snapshot);
  const shown = near && items.length > MOST_MARKS ? itemsNear(snapshot, items, near) : items;
  const marks = shown.map(
    (item): Mark => ({
      range: rangeOf(snapshot, item.span),
      state: item.anchor === 'review' ? 'review' : item.state,
      label: item.label,
      ...colourOf(item.label, snapshot),
    }),
  );
  return { version: snapshot.document.version, marks, whole: shown.length === items.length };
}

function itemsNear(snapshot: Snapshot, items: readonly Placed[], near: readonly Range[]): Placed[] {
  const spans = near.map((range) => spanOf(snapshot, range));
  return items.filter((item) => spans.some((span) => overlap(item.span, span)));
}

function colourOf(label: Label, { project }: Snapshot): Pick<Mark, 'colour'> {
  const colour = project?.reading.project.labels.find(({ name }) => name === label)?.colour;
  return colour === undefined ? {} : { colour };
}

export const marksFeature: Feature = {
  capabilities: () => ({}),
  listen: ({ connection, session, onRequest }) => {
    connection.onRequest(
      MARKS,
      onRequest<MarksParams, Marks | null>('marks', null, async ({ uri, near }) => {
        const snapshot = await session.snapshot(uri);
        return snapshot ? marksOf(snapshot, near) : null;
      }),
    );
  },
};
