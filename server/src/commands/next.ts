import {
  describeState,
  isOpen,
  meaningOfItem,
  nameOfItem,
  nameOfLabel,
  type Placed,
} from '@attache/core';
import type { Position } from 'vscode-languageserver';
import { type Command, refuse } from '../command.ts';
import { field } from '../json.ts';
import type { Stop } from '../protocol.ts';
import { itemsAt, placedItems, type Snapshot } from '../snapshot.ts';
import { offsetOf, rangeOf } from '../to-lsp.ts';
import { articleOf, readPosition } from './arguments.ts';

const NAME = 'attache.next';

/** What is still to be decided next to a position, round the end of the article to its beginning; null where nothing is left. */
export const next: Command = {
  name: NAME,
  run: async (desk, argument) => {
    const snapshot = await articleOf(desk, NAME, argument);
    const position = readPosition(field(argument, 'position'), snapshot);
    if (!position) throw refuse('bad-arguments', snapshot.words.errors.badArguments(NAME));
    const item = nextOpen(snapshot, position, field(argument, 'direction'));
    return item ? stopAt(snapshot, item) : null;
  },
};

/** `here` also takes what the position is in. */
function nextOpen(snapshot: Snapshot, position: Position, direction: unknown): Placed | undefined {
  const offset = offsetOf(snapshot, position);
  const open = placedItems(snapshot).filter(isOpen);
  if (direction === 'previous')
    return open.findLast(({ span }) => span.end < offset) ?? open.at(-1);
  const here = direction === 'here' ? itemsAt(snapshot, offset).find(isOpen) : undefined;
  return here ?? open.find(({ span }) => span.start > offset) ?? open[0];
}

/** Where to go, and a line that says what is there. */
export function stopAt(snapshot: Snapshot, item: Placed): Stop {
  const { words, items } = snapshot;
  const label = nameOfLabel(item.label, words);
  const open = items.filter(isOpen).length;
  return {
    uri: snapshot.uri,
    range: rangeOf(snapshot, item.span),
    label: item.label,
    quote: item.quote,
    meaning: `${label}: ${meaningOfItem(item, snapshot)}`,
    spoken: `${label}: ${nameOfItem(item, snapshot)} (${describeState(item, words)})`,
    open,
  };
}
