import { isSameEntity, type Placed } from '@attache/core';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { itemsAt, placedItems, type Snapshot } from '../snapshot.ts';
import { offsetOf, rangeOf } from '../to-lsp.ts';

/** Every place of this article that means what stands under the cursor. */
export function documentHighlights(
  snapshot: Snapshot,
  position: Position,
): DocumentHighlight[] | null {
  const [item] = itemsAt(snapshot, offsetOf(snapshot, position));
  if (item === undefined) return null;
  return occurrences(snapshot, item).map(({ span }) => ({
    range: rangeOf(snapshot, span),
    kind: DocumentHighlightKind.Read,
  }));
}

/** Every place of these articles that means what stands under the cursor of the first. */
export function references(
  snapshot: Snapshot,
  position: Position,
  articles: readonly Snapshot[],
): Location[] | null {
  const [item] = itemsAt(snapshot, offsetOf(snapshot, position));
  if (item === undefined) return null;
  return articles.flatMap((article) =>
    occurrences(article, item).map(({ span }) => ({
      uri: article.uri,
      range: rangeOf(article, span),
    })),
  );
}

function occurrences(snapshot: Snapshot, item: Placed): readonly Placed[] {
  return placedItems(snapshot).filter(
    (other) => other.state !== 'rejected' && isSameEntity(other, item),
  );
}

export const documentHighlightFeature: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  listen: ({ connection, onArticle }) => {
    connection.onDocumentHighlight(
      onArticle('highlights', null, (snapshot, { position }) =>
        documentHighlights(snapshot, position),
      ),
    );
  },
};

export const referencesFeature: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  listen: ({ connection, library, onArticle }) => {
    connection.onReferences(
      onArticle('references', null, async (snapshot, { position }, token) =>
        references(snapshot, position, await library.articles(token)),
      ),
    );
  },
};
