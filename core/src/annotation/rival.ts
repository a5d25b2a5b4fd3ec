import type { Span } from '../text/span.ts';
import { effortFor } from './effort.ts';
import type { FoldedView } from './folded-view.ts';
import { judgePlace, placesOf, surroundingsAt } from './places.ts';
import type { Rival } from './record.ts';

/** How many characters of context a rival is compared in. */
export const RIVAL_REACH = 48;

/** How alike the best other place with the quote is, each side by itself; `undefined` where there is no other. */
export function rivalOf(view: FoldedView, span: Span): Rival | undefined {
  const own = { start: view.fold(span.start), end: view.fold(span.end) };
  const quote = view.text.slice(own.start, own.end);
  const remembered = surroundingsAt(view.text, own, RIVAL_REACH);
  const places = placesOf(view, quote, remembered, effortFor(1));
  if (!places) return { before: 1, after: 1 };
  const others = places
    .filter(({ start }) => start !== own.start)
    .map((place) => judgePlace(view.text, place, remembered));
  if (others.length === 0) return undefined;
  const share = (side: 'before' | 'after') =>
    Math.max(...others.map((place) => place[side])) / Math.max(1, remembered[side].length);
  return { before: rounded(share('before')), after: rounded(share('after')) };
}

/** Two decimals, upwards: a rival is rather thought too strong than too weak. */
function rounded(share: number): number {
  return Math.ceil(share * 100) / 100;
}
