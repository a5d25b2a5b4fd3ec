import type { Span } from '../text/span.ts';
import { contextPlaces, UNSEEN } from './context-places.ts';
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
  const effort = effortFor(1);
  const all = placesOf(view, quote, remembered, effort);
  const others = (all ?? contextPlaces(view, quote, remembered, effort))
    .filter(({ start }) => start !== own.start)
    .map((place) => judgePlace(view.text, place, remembered));
  if (all && others.length === 0) return undefined;
  const least = all ? 0 : UNSEEN;
  const share = (side: 'before' | 'after') =>
    Math.max(least, ...others.map((place) => place[side])) / Math.max(1, remembered[side].length);
  return { before: rounded(share('before')), after: rounded(share('after')) };
}

/** Two decimals, upwards: a rival is rather thought too strong than too weak. */
function rounded(share: number): number {
  return Math.min(1, Math.ceil(share * 100) / 100);
}
