import type { Span } from '../text/span.ts';
import { likeness } from './likeness.ts';

/** A place of a folded text where a quote stands, and how alike its surroundings are to the remembered ones. */
export interface Place {
  readonly span: Span;
  readonly before: number;
  readonly after: number;
}

/** What is remembered of the surroundings, folded. Both begin at the quote's edge and lead away from it. */
export interface Remembered {
  readonly before: string;
  readonly after: string;
}

/**
 * The one place where the quote stands between all that is remembered of both sides. `undefined` where there is
 * none or another, or where too little is remembered to tell.
 */
export function wholePlace(text: string, quote: string, remembered: Remembered): Span | undefined {
  const before = remembered.before.replace(EDGE, '');
  const after = remembered.after.replace(EDGE, '');
  if (quote === '' || Math.max(before.length, after.length) < ENOUGH) return undefined;
  const whole = reversed(before) + quote + after;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return undefined;
  const span = { start: at + before.length, end: at + before.length + quote.length };
  return sameEdges(text, span, remembered) ? span : undefined;
}

/** So much of one side tells a place even where the other side is no more than the text's edge. */
const ENOUGH = 24;

/** Where the quote stands as the words it was; `undefined` where it stands in more places than can be compared. */
export function placesOf(
  text: string,
  quote: string,
  remembered: Remembered,
): readonly Span[] | undefined {
  const places: Span[] = [];
  if (quote === '') return places;
  let looks = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const span = { start: at, end: at + quote.length };
    if (sameEdges(text, span, remembered)) places.push(span);
    looks += 1;
    if (places.length > MOST_PLACES || looks > MOST_LOOKS) return undefined;
  }
  return places;
}

/** So many places are compared one by one, and so many are looked at to see whether they are the same words. */
const MOST_PLACES = 100;
const MOST_LOOKS = 10_000;

export function judgePlace(text: string, span: Span, remembered: Remembered): Place {
  const reach = Math.max(remembered.before.length, remembered.after.length, 64);
  const before = reversed(text.slice(Math.max(0, span.start - reach), span.start));
  const after = text.slice(span.end, span.end + reach);
  const found = {
    before: span.start < reach ? before + EDGE : before,
    after: span.end + reach > text.length ? after + EDGE : after,
  };
  return {
    span,
    before: likeness(remembered.before, found.before),
    after: likeness(remembered.after, found.after),
  };
}

/** Stands for the text's first and last edge, which no character of it can be mistaken for. */
export const EDGE = '\u0002';

export function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function sameEdges(text: string, { start, end }: Span, remembered: Remembered): boolean {
  return (
    edgeOf(text.charAt(start - 1)) === edgeOf(remembered.before.charAt(0)) &&
    edgeOf(text.charAt(end)) === edgeOf(remembered.after.charAt(0))
  );
}

/** What a quote borders on: "Lam" in "Lampung" or "Lam-Son" is another word. */
function edgeOf(character: string): 'word' | 'hyphen' | 'other' {
  if (character === '-') return 'hyphen';
  return /^[\p{L}\p{N}\p{M}]$/u.test(character) ? 'word' : 'other';
}
