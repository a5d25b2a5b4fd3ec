import { nameOfItem, type Placed } from '@attache/core';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { placedItems, type Snapshot } from '../snapshot.ts';
import { rangeOf, spanOf } from '../to-lsp.ts';

/** What each mention means, behind it, where the words alone do not say it. None unless the setting asks for them. */
export function inlayHints(snapshot: Snapshot, range: Range): InlayHint[] {
  if (!snapshot.settings.inlayHints) return [];
  return placedItems(snapshot, spanOf(snapshot, range))
    .filter(({ state }) => state !== 'rejected')
    .flatMap((item) => hintFor(snapshot, item));
}

function hintFor(snapshot: Snapshot, item: Placed): InlayHint[] {
  const name = nameOfItem(item, snapshot);
  if (item.value === undefined || name.toLowerCase() === item.quote.toLowerCase()) return [];
  return [
    {
      position: rangeOf(snapshot, item.span).end,
      label: name,
      kind: InlayHintKind.Type,
      paddingLeft: true,
    },
  ];
}

export const inlayHintFeature: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  listen: ({ connection, onArticle }) => {
    connection.languages.inlayHint.on(
      onArticle('inlay hints', [], (snapshot, { range }) => inlayHints(snapshot, range)),
    );
  },
};
