import { isOpen, type Placed } from '@attache/core';
import type { Position } from 'vscode-languageserver';
import { describeState } from '../cards/state-lines.ts';
import { type Command, refuse } from '../command.ts';
import { nameOfItem, nameOfLabel } from '../describe-item.ts';
import { field } from '../json.ts';
import { placedItems, type Snapshot } from '../snapshot.ts';
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
    const item = nextOpen(snapshot, position, field(argument, 'direction') === 'previous');
    return item ? stopAt(snapshot, item) : null;
  },
};

function nextOpen(snapshot: Snapshot, position: Position, backwards: boolean): Placed | undefined {
  const offset = offsetOf(snapshot, position);
  const open = placedItems(snapshot).filter(isOpen);
  if (backwards) return open.findLast(({ span }) => span.end < offset) ?? open.at(-1);
  return open.find(({ span }) => span.start > offset) ?? open[0];
}

/** Where to go, and a line that says what is there. */
function stopAt(snapshot: Snapshot, item: Placed) {
  const { words } = snapshot;
  const name = nameOfItem(item, snapshot);
  return {
    uri: snapshot.uri,
    range: rangeOf(snapshot, item.span),
    label: item.label,
    quote: item.quote,
    spoken: `${nameOfLabel(item.label, words)}: ${name} (${describeState(item, words)})`,
  };
}
