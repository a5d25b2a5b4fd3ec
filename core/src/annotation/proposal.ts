import type { Span } from '../text/span.ts';
import { approximatePlace } from './approximate-place.ts';
import type { Effort } from './effort.ts';
import { expectedPlaces } from './expected-places.ts';
import type { FoldedView } from './folded-view.ts';
import { MARGIN } from './is-original.ts';
import { type Place, sayOf } from './places.ts';
import type { Sought } from './sought.ts';

/**
 * The place to ask a person about, in the folded text: the quote where its surroundings are like the remembered
 * ones, else what stands between such surroundings now, else the quote near where it should be.
 * `neighbours` are offsets told by what was found again beside it. `undefined` where there is nothing to ask about.
 */
export function proposal(
  view: FoldedView,
  sought: Sought,
  places: readonly Place[],
  neighbours: readonly number[],
  { findsReplacements }: Effort,
): Span | undefined {
  const near = (place: Place) =>
    Math.min(FAR, ...neighbours.map((offset) => Math.abs(place.span.start - offset)));
  const best = Math.max(0, ...places.map(sayOf));
  if (best >= LIKELY) {
    const alike = places.filter((place) => sayOf(place) > best - MARGIN);
    return alike.toSorted((a, b) => near(a) - near(b))[0]?.span;
  }
  const between =
    findsReplacements &&
    approximatePlace(view.text, sought.quote, sought.remembered, [
      ...neighbours,
      ...expectedPlaces(view, sought),
    ]);
  if (between) return between;
  const worth = (place: Place) => sayOf(place) - (near(place) * POSSIBLE) / CLOSE;
  const [first] = places.toSorted((a, b) => worth(b) - worth(a));
  const isOnly = places.length === 1 && sought.quote.length >= 8;
  return first && (isOnly || sayOf(first) >= POSSIBLE || near(first) < CLOSE)
    ? first.span
    : undefined;
}

/** Characters of surroundings that speak for the words themselves even where others stand in their place. */
const LIKELY = 30;
/** And where none do. */
const POSSIBLE = 8;
/** How near the expected place, in characters, words are asked about even in other surroundings. */
const CLOSE = 200;
const FAR = 1_000;
