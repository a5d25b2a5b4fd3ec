import { isPlaced, type Placed } from '../annotation/reviewed.ts';
import type { ReviewedArticle } from '../exchange/confirmed-document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { postsOn } from '../knowledge/person.ts';
import { countriesNamed } from '../resolution/countries-named.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { compareSpans, type Span } from '../text/span.ts';

export type SurveyKnowledge = Pick<
  Knowledge,
  'personById' | 'countryByCode' | 'conceptById' | 'relationships'
>;

/** What stands in stretches of one article; each is read once, however many mentions ask. */
export interface Passages {
  /** The items that are not rejected and stand in it from beginning to end. */
  readonly itemsIn: (scope: Span) => readonly Placed[];
  /** The countries it speaks of, by name or through a leader in office on the article's day: codes, sorted. */
  readonly countriesIn: (scope: Span) => readonly string[];
}

export function passagesOf(
  { article, recognition, items }: ReviewedArticle,
  { personById, countryByCode }: SurveyKnowledge,
): Passages {
  const placed = items
    .filter(isPlaced)
    .filter(({ state }) => state !== 'rejected')
    .sort((a, b) => compareSpans(a.span, b.span));
  const starts = placed.map(({ span }) => span.start);
  const itemsIn = ({ start, end }: Span) =>
    placed
      .slice(lowerBound(starts, start), lowerBound(starts, end))
      .filter(({ span }) => span.end <= end);
  const areasOf = ({ label, value }: Placed): string[] => {
    const day = recognition.documentDate;
    const person = label === 'LEADER' && typeof value === 'string' ? personById(value) : undefined;
    const posts = person && day !== undefined ? postsOn(person, day) : [];
    return posts.map(({ area }) => area).filter((area) => countryByCode(area) !== undefined);
  };
  const known = new Map<string, readonly string[]>();
  return {
    itemsIn,
    countriesIn: (scope) => {
      const name = `${scope.start} ${scope.end}`;
      const found =
        known.get(name) ??
        [
          ...new Set([
            ...countriesNamed(article.text.slice(scope.start, scope.end), recognition.language),
            ...itemsIn(scope).flatMap(areasOf),
          ]),
        ].sort();
      known.set(name, found);
      return found;
    },
  };
}
