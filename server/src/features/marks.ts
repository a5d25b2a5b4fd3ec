import type { Label } from '@attache/core';
import type { Feature } from '../feature.ts';
import { type DocumentParams, MARKS, type Mark, type Marks } from '../protocol.ts';
import { drawnItems, type Snapshot } from '../snapshot.ts';
import { rangeOf } from '../to-lsp.ts';

/** Where the marks are, so that our own client can draw the states in more than colours. */
export function marksOf(snapshot: Snapshot): Marks {
  const marks = drawnItems(snapshot).map(
    (item): Mark => ({
      range: rangeOf(snapshot, item.span),
      state: item.anchor === 'review' ? 'review' : item.state,
      label: item.label,
      ...colourOf(item.label, snapshot),
    }),
  );
  return { version: snapshot.document.version, marks };
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
      onRequest<DocumentParams, Marks | null>('marks', null, async ({ uri }) => {
        const snapshot = await session.snapshot(uri);
        return snapshot ? marksOf(snapshot) : null;
      }),
    );
  },
};
