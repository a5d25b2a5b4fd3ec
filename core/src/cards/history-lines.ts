import { isReplaced, isSameEntity, type Reviewed } from '../annotation/reviewed.ts';
import { type CardLine, line } from './card-line.ts';
import type { ArticleItems, CardSource } from './card-source.ts';

/** What has been decided on the same person, term, day or amount elsewhere, in the articles read so far. */
export function historyLines(
  source: CardSource,
  item: Reviewed,
  known: readonly ArticleItems[],
): readonly CardLine[] {
  const { card } = source.words;
  const others = known.filter(({ uri }) => uri !== source.uri);
  const decided = [source, ...others].flatMap(({ uri, items }) =>
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
    return uri !== source.uri || other.id !== item.id;
  }
}
