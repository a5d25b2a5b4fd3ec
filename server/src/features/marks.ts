import { type Label, overlap, type Placed, type Span } from '@attache/core';
import type { Range } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { LONG_TEXT, MOST_MARKS } from '../limits.ts';
import { MARKS, type Mark, type Marks, type MarksParams } from '../protocol.ts';
import { drawnItems, type Snapshot } from '../snapshot.ts';
import { rangeOf, spanOf } from '../to-lsp.ts';

/** Where the marks are, so that our own client can draw the states in more than colours. */
export function marksOf(snapshot: Snapshot, near?: readonly Range[]): Marks {
  const part = near !== undefined && isLong(snapshot) ? near : undefined;
  const shown = part ? itemsNear(snapshot, part) : drawnItems(snapshot);
  const marks = shown.map(
    (item): Mark => ({
      range: rangeOf(snapshot, item.span),
      state: item.anchor === 'review' ? 'review' : item.state,
      label: item.label,
      ...colourOf(item.label, snapshot),
    }),
  );
  return { version: snapshot.document.version, marks, whole: part === undefined };
}

function isLong(snapshot: Snapshot): boolean {
  return snapshot.article.text.length > LONG_TEXT || drawnItems(snapshot).length > MOST_MARKS;
}

/** Each once, also where two parts of the text share it. */
function itemsNear(snapshot: Snapshot, near: readonly Range[]): readonly Placed[] {
  const seen: Span[] = [];
  return near.flatMap((range) => {
    const part = spanOf(snapshot, range);
    const items = drawnItems(snapshot, part).filter(
      ({ span }) => overlap(span, part) && !seen.some((other) => overlap(span, other)),
    );
    seen.push(part);
    return items;
  });
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
