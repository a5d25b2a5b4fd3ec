import type { Span } from '../text/span.ts';
import type { FoldedView } from './folded-view.ts';
import { type Remembered, reversed } from './places.ts';

/**
 * What now stands between the words that stood beside a quote, where the quote itself is gone. Unfolded;
 * `undefined` where there is no such place or more than one.
 */
export function bracketedPlace(
  view: FoldedView,
  remembered: Remembered,
  quote: string,
): Span | undefined {
  const opening = reversed(remembered.before.slice(0, 20));
  const closing = remembered.after.slice(0, 12);
  if (opening.length < 8 || closing.length < 8) return undefined;
  const farthest = 2 * quote.length + 20;
  const places: Span[] = [];
  for (let at = view.text.indexOf(opening); at >= 0; at = view.text.indexOf(opening, at + 1)) {
    const start = at + opening.length;
    const end = view.text.slice(start, start + farthest + closing.length).indexOf(closing);
    if (end > 0) places.push({ start, end: start + end });
    if (places.length > 1) return undefined;
  }
  const place = places[0];
  return place && view.unfold(place);
}
