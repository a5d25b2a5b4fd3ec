import {
  type CardContext,
  describeState,
  linesOfItem,
  nameOfItem,
  nameOfLabel,
  type Placed,
} from '@attache/core';
import type { Hover, Position } from 'vscode-languageserver';
import { type Card, renderCard } from '../card.ts';
import type { Feature } from '../feature.ts';
import { KEYS, type Keys, type KeysParams } from '../protocol.ts';
import { itemsAt, type Snapshot } from '../snapshot.ts';
import { offsetOf, rangeOf } from '../to-lsp.ts';

/** Who or what the words under the cursor mean, why we think so, and what was decided. */
export function hover(
  snapshot: Snapshot,
  position: Position,
  context: HoverContext = { keys: snapshot.abilities.keys, known: [] },
): Hover | null {
  const [item] = itemsAt(snapshot, offsetOf(snapshot, position));
  if (item === undefined) return null;
  return {
    contents: renderCard(cardOf(snapshot, item, context), snapshot.abilities.markdownHover),
    range: rangeOf(snapshot, item.span),
  };
}

interface HoverContext extends CardContext {
  readonly keys: Keys | undefined;
}

function cardOf(snapshot: Snapshot, item: Placed, context: HoverContext): Card {
  const { words } = snapshot;
  const { keys } = context;
  return {
    title: titleOf(snapshot, item),
    subtitle: `${nameOfLabel(item.label, words)}, ${describeState(item, words)}`,
    lines: linesOfItem(snapshot, item, context),
    footer: keys && words.card.keys(keys.confirm, keys.reject, keys.undo),
  };
}

/** Who or which term it is; a day or an amount by the words of the text, for its value stands below. */
function titleOf(snapshot: Snapshot, item: Placed): string {
  const isNamed = item.label === 'LEADER' || item.label === 'PARTNERSHIP';
  return isNamed ? nameOfItem(item, snapshot) : item.quote;
}

export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen: ({ connection, library, onArticle, onEvent }) => {
    let keys: Keys | undefined;
    connection.onNotification(
      KEYS,
      onEvent<KeysParams>('keys', (told) => {
        keys = told.keys;
      }),
    );
    connection.onHover(
      onArticle('hover', null, (snapshot, { position }) =>
        hover(snapshot, position, {
          keys: keys ?? snapshot.abilities.keys,
          known: library.known(),
        }),
      ),
    );
  },
};
