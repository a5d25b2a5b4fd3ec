import type { Span } from '../text/span.ts';
import type { FoldedView } from './folded-view.ts';
import { COMPARED } from './likeness.ts';
import { EDGE, judgePlace, placesOf, type Remembered, reversed } from './places.ts';
import type { Rival } from './record.ts';

/** How alike the best other place with the quote is, each side by itself; `undefined` where there is no other. */
export function rivalOf(view: FoldedView, span: Span): Rival | undefined {
  const own = { start: view.fold(span.start), end: view.fold(span.end) };
  const quote = view.text.slice(own.start, own.end);
  const remembered = surroundingsIn(view.text, own);
  const places = placesOf(view.text, quote, remembered);
  if (!places) return { before: 1, after: 1 };
  const others = places
    .filter(({ start }) => start !== own.start)
    .map((place) => judgePlace(view.text, place, remembered));
  if (others.length === 0) return undefined;
  return {
    before: rounded(Math.max(...others.map(({ before }) => before))),
    after: rounded(Math.max(...others.map(({ after }) => after))),
  };
}

function surroundingsIn(text: string, { start, end }: Span): Remembered {
  const before = reversed(text.slice(Math.max(0, start - COMPARED), start));
  const after = text.slice(end, end + COMPARED);
  return {
    before: start < COMPARED ? before + EDGE : before,
    after: end + COMPARED > text.length ? after + EDGE : after,
  };
}

/** Two decimals, upwards: a rival is rather thought too strong than too weak. */
function rounded(share: number): number {
  return Math.ceil(share * 100) / 100;
}
