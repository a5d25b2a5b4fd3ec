import type { Span } from '../text/span.ts';
import type { Effort } from './effort.ts';
import type { FoldedView } from './folded-view.ts';
import { BAND, likeness } from './likeness.ts';
import { passagesIn } from './passages.ts';
import { isInWord } from './word-index.ts';

/** A place of a folded text where a quote stands, with what its surroundings say, in characters (`likeness`). */
export interface Place {
  readonly span: Span;
  readonly before: number;
  readonly after: number;
  /** What the first characters on each side say: whether the place is like the remembered one where they meet it. */
  readonly touch: Touch;
}

export interface Touch {
  readonly before: number;
  readonly after: number;
}

/** What is remembered of the surroundings, folded. Both begin at the quote's edge and lead away from it. */
export interface Remembered {
  readonly before: string;
  readonly after: string;
}

/** `reach` characters of both sides of a place. A side that ends before that ends with the text's edge. */
export function surroundingsAt(text: string, { start, end }: Span, reach: number): Remembered {
  const before = reversed(text.slice(Math.max(0, start - reach), start));
  const after = text.slice(end, end + reach);
  return {
    before: start < reach ? before + EDGE : before,
    after: end + reach > text.length ? after + EDGE : after,
  };
}

/**
 * The one place where the quote stands between all that is remembered of both sides. `undefined` where there is
 * none or another, or where too little is remembered to tell.
 */
export function wholePlace(
  view: FoldedView,
  quote: string,
  remembered: Remembered,
  effort: Effort,
): Span | undefined {
  const before = remembered.before.replace(EDGE, '');
  const after = remembered.after.replace(EDGE, '');
  if (quote === '' || Math.max(before.length, after.length) < ENOUGH) return undefined;
  const passage = {
    text: reversed(before) + quote + after,
    startsWhole: remembered.before.endsWith(EDGE),
    endsWhole: remembered.after.endsWith(EDGE),
  };
  const [at, another] = passagesIn(view, passage, effort, 1) ?? [];
  if (at === undefined || another !== undefined) return undefined;
  const span = { start: at + before.length, end: at + before.length + quote.length };
  return fitsEdges(view.text, span, remembered) ? span : undefined;
}

/** So much of one side tells a place even where the other side is no more than the text's edge. */
const ENOUGH = 24;

/** Where the quote stands as the words it was; `undefined` where it stands in more places than can be compared. */
export function placesOf(
  view: FoldedView,
  quote: string,
  remembered: Remembered,
  effort: Effort,
): readonly Span[] | undefined {
  const passage = {
    text: quote,
    startsWhole: edgeOf(remembered.before.charAt(0)) !== 'word',
    endsWhole: edgeOf(remembered.after.charAt(0)) !== 'word',
  };
  const places = passagesIn(view, passage, effort)
    ?.map((start) => ({ start, end: start + quote.length }))
    .filter((span) => fitsEdges(view.text, span, remembered));
  return places && places.length <= effort.compared ? places : undefined;
}

/** The most alike first. Many places are compared right beside the quote, and only the best of them farther off. */
export function judgePlaces(
  text: string,
  spans: readonly Span[],
  remembered: Remembered,
): readonly Place[] {
  const touch = touching(remembered);
  return spans
    .map((span) => ({ span, touch: touch(text, span) }))
    .sort((a, b) => sayOf(b.touch) - sayOf(a.touch))
    .map(({ span, touch }, rank) =>
      rank < MOST_JUDGED ? judgedFarther(text, span, remembered, touch) : { span, ...touch, touch },
    )
    .sort((a, b) => sayOf(b) - sayOf(a));
}

export const MOST_JUDGED = 16;

/** How many characters on both sides speak for a place. */
export function sayOf({ before, after }: Pick<Place, 'before' | 'after'>): number {
  return before + after;
}

export function judgePlace(text: string, span: Span, remembered: Remembered): Place {
  return judgedFarther(text, span, remembered, touching(remembered)(text, span));
}

function judgedFarther(text: string, span: Span, remembered: Remembered, touch: Touch): Place {
  // Where nothing is alike on either side, no more is looked at: most places of a frequent name are like that.
  if (Math.max(touch.before, touch.after) < SOME) return { span, ...touch, touch };
  const reach = Math.max(remembered.before.length, remembered.after.length) + BAND;
  const found = surroundingsAt(text, span, reach);
  return {
    span,
    before: likeness(remembered.before, found.before),
    after: likeness(remembered.after, found.after),
    touch,
  };
}

/**
 * What the first characters on each side of places say, in whatever text they are. Much the same stands beside a name
 * again and again, and is compared once.
 */
export function touching({ before, after }: Remembered): (text: string, span: Span) => Touch {
  const sayBefore = comparedOnce((near) => likeness(before.slice(0, NEAR), reversed(near)));
  const sayAfter = comparedOnce((near) => likeness(after.slice(0, NEAR), near));
  return (text, { start, end }) => ({
    before: sayBefore(start < NEAR ? EDGE + text.slice(0, start) : text.slice(start - NEAR, start)),
    after: sayAfter(text.slice(end, end + NEAR) + (end + NEAR > text.length ? EDGE : '')),
  });
}

function comparedOnce(compare: (near: string) => number): (near: string) => number {
  const known = new Map<string, number>();
  return (near) => {
    const said = known.get(near) ?? compare(near);
    known.set(near, said);
    return said;
  };
}

/** How many characters beside a quote count as touching it. */
export const NEAR = 12;
export const SOME = 3;

/** Stands for the text's first and last edge, which no character of it can be mistaken for. */
export const EDGE = '\u0002';

/** In one piece: a string put together letter by letter is slow to read. */
export function reversed(text: string): string {
  if (text.length > LONGEST_AT_ONCE) {
    const middle = text.length >> 1;
    return reversed(text.slice(middle)) + reversed(text.slice(0, middle));
  }
  const units: number[] = [];
  for (let at = text.length - 1; at >= 0; at -= 1) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

const LONGEST_AT_ONCE = 1_000;

/**
 * Whether a place borders on words only where the remembered one did. A quote that a word went on beside may have come
 * free of it: what was typed in front of it is gone again.
 */
export function fitsEdges(text: string, { start, end }: Span, remembered: Remembered): boolean {
  return (
    fitsEdge(edgeOf(text.charAt(start - 1)), edgeOf(remembered.before.charAt(0))) &&
    fitsEdge(edgeOf(text.charAt(end)), edgeOf(remembered.after.charAt(0)))
  );
}

function fitsEdge(now: Edge, then: Edge): boolean {
  return now === then || now === 'other';
}

type Edge = 'word' | 'hyphen' | 'other';

/** What a quote borders on: "Lam" in "Lampung" or "Lam-Son" is another word. */
function edgeOf(character: string): Edge {
  if (character === '-') return 'hyphen';
  return isInWord(character.charCodeAt(0)) ? 'word' : 'other';
}
