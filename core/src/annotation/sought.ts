import type { Span } from '../text/span.ts';
import type { BaseView } from './base-view.ts';
import type { Effort } from './effort.ts';
import { foldText } from './folded-view.ts';
import { EDGE, placesOf, type Remembered, reversed, surroundingsAt } from './places.ts';
import type { Selector } from './record.ts';
import { RIVAL_REACH } from './rival.ts';

/** What a passage is looked for by: all that is known of it and of those that it could be mistaken for. Folded. */
export interface Sought {
  readonly quote: string;
  readonly remembered: Remembered;
  /** How much the most alike other place had in common with it, in characters a side. */
  readonly rivals: { readonly before: number; readonly after: number };
  /** Where else the quote stood; `undefined` where that is not known, or where it is too many places. */
  readonly others: () => Others | undefined;
}

/** Places of the text that a passage is looked for by. */
export interface Others {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** By what its annotation remembers. */
export function soughtBy(selector: Selector): Sought {
  const remembered = rememberedBy(selector);
  return {
    quote: foldText(selector.exact),
    remembered,
    rivals: rivalsOf(selector, remembered),
    others: () => undefined,
  };
}

/** By the text in which it was annotated. */
export function soughtIn(old: BaseView, selector: Selector, effort: Effort): Sought {
  const view = old.folded();
  const own = { start: view.fold(selector.start), end: view.fold(selector.end) };
  const quote = view.text.slice(own.start, own.end);
  const remembered = surroundingsAt(view.text, own, REACH);
  return {
    quote,
    remembered,
    rivals: rivalsOf(selector, remembered),
    others: () => {
      const places = placesOf(view, quote, remembered, effort);
      const spans = places?.filter(({ start }) => start !== own.start);
      return spans && { text: view.text, spans };
    },
  };
}

/** Whether about half of what was compared of a side stood beside the same words elsewhere too. */
export function isRepeated({ rival }: Selector): boolean {
  return Math.max(rival?.before ?? 0, rival?.after ?? 0) >= REPEATED;
}

const REPEATED = 0.5;

/** How much of an old text is compared on each side of a quote. */
export const REACH = 160;

/** A rival that was alike as far as it was compared may be so for as long as anything is remembered. */
function rivalsOf({ rival }: Selector, remembered: Remembered): Sought['rivals'] {
  const side = (share: number, length: number) =>
    share < 0.9 ? RIVAL_REACH * share : Math.max(RIVAL_REACH, length);
  return {
    before: side(rival?.before ?? 0, remembered.before.length),
    after: side(rival?.after ?? 0, remembered.after.length),
  };
}

/**
 * A side that ended at the text's edge has that edge as what comes next. Where suffixes are cut otherwise, it is at
 * multiples of 32, or one unit before so as not to cut a character.
 */
function rememberedBy({ start, prefix, suffix }: Selector): Remembered {
  const before = reversed(foldText(prefix));
  const after = foldText(suffix);
  return {
    before: start === prefix.length ? before + EDGE : before,
    after: (suffix.length + 1) % 32 > 1 ? after + EDGE : after,
  };
}
