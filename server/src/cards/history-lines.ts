import { isSameEntity, type Reviewed } from '@attache/core';
import { type CardLine, line } from '../card.ts';
import { isReplaced, type Snapshot } from '../snapshot.ts';

/** What has been decided on the same person, term, day or amount elsewhere, in the articles read so far. */
export function historyLines(
  snapshot: Snapshot,
  item: Reviewed,
  known: readonly Snapshot[],
): readonly CardLine[] {
  const { card } = snapshot.words;
  const others = known.filter(({ uri }) => uri !== snapshot.uri);
  const decided = [snapshot, ...others].flatMap(({ uri, items }) =>
    items
      .filter((other) => other.decisions.length > 0 && isElsewhere(other, uri))
      .filter((other) => isSameEntity(other, item))
      .filter((other) => !isReplaced(other, items))
      .map(({ state }) => ({ uri, state })),
  );
  const count = (wanted: Reviewed['state']) =>
    decided.filter(({ state }) => state === wanted).length;
  const articles = new Set(decided.map(({ uri }) => uri)).size;
  return decided.length === 0
    ? []
    : line(card.before, card.decidedBefore(count('confirmed'), count('rejected'), articles));

  function isElsewhere(other: Reviewed, uri: string): boolean {
    return uri !== snapshot.uri || other.id !== item.id;
  }
}
