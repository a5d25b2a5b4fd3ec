import type { Span } from '../text/span.ts';
import { likeness } from './likeness.ts';

/** A place of a folded text where a quote stands, and how alike its surroundings are to the remembered ones. */
export interface Place {
  readonly span: Span;
  readonly before: number;
  readonly after: number;
  /** All that is remembered stands here, on both sides. */
  readonly whole: boolean;
}

/** What is remembered of the surroundings, folded. Both begin at the quote's edge and lead away from it. */
export interface Remembered {
  readonly before: string;
  readonly after: string;
}

/** More places than this are not compared one by one; nothing is decided in silence then. */
export const MOST_PLACES = 100;

/** Where the quote stands as the words it was: at most `MOST_PLACES + 1` places. */
export function placesOf(text: string, quote: string, remembered: Remembered): Span[] {
  const places: Span[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const span = { start: at, end: at + quote.length };
    if (sameEdges(text, span, remembered)) places.push(span);
    if (places.length > MOST_PLACES) return places;
  }
  return places;
}

export function judgePlace(text: string, span: Span, remembered: Remembered): Place {
  const reach = Math.max(remembered.before.length, remembered.after.length, 64);
  const before = reversed(text.slice(Math.max(0, span.start - reach), span.start));
  const after = text.slice(span.end, span.end + reach);
  const edged = {
    before: span.start < reach ? before + EDGE : before,
    after: span.end + reach > text.length ? after + EDGE : after,
  };
  return {
    span,
    before: likeness(remembered.before, edged.before),
    after: likeness(remembered.after, edged.after),
    whole: edged.before.startsWith(remembered.before) && edged.after.startsWith(remembered.after),
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
