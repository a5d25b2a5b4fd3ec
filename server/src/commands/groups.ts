import { CancellationToken, type Range } from 'vscode-languageserver';
import { type Command, refuse } from '../command.ts';
import type { Desk } from '../desk.ts';
import { groupsOf, type OfferedGroup, openIn, titleOf } from '../groups.ts';
import { field } from '../json.ts';
import { itemsAt, type Snapshot } from '../snapshot.ts';
import { offsetOf } from '../to-lsp.ts';
import { articleOf, readPosition, readRange } from './arguments.ts';

const NAME = 'attache.groups';

/** With what the mention at a position can be decided on together: its entity, its label, its rule, what is visible. */
export const groups: Command = {
  name: NAME,
  run: async (desk, argument) => {
    const snapshot = await articleOf(desk, NAME, argument);
    const position = readPosition(field(argument, 'position'), snapshot);
    if (!position) throw refuse('bad-arguments', snapshot.words.errors.badArguments(NAME));
    const [item] = itemsAt(snapshot, offsetOf(snapshot, position));
    const ranges = readRanges(field(argument, 'visible'), snapshot);
    const isNear = field(argument, 'corpus') === false;
    const articles = isNear ? [snapshot] : await corpusOf(desk);
    return groupsOf(item, snapshot.uri, ranges)
      .filter(({ uri }) => !isNear || uri !== undefined)
      .map(
        (group): OfferedGroup => ({
          group,
          title: titleOf(group, item, snapshot),
          open: openIn(group, articles),
        }),
      )
      .filter(({ open }) => open > 0);
  },
};

export function readRanges(value: unknown, snapshot?: Snapshot): readonly Range[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => readRange(one, snapshot) ?? []);
}

export function corpusOf({ library }: Desk): Promise<readonly Snapshot[]> {
  return library.articles(CancellationToken.None);
}
