import type { Span } from '../text/span.ts';
import { lowerBound } from './lower-bound.ts';

/**
 * A text in which spellings that look alike are equal, with the way back: composed characters, one kind of
 * quotation mark, dash and space, one space for any run of white space, nothing that is invisible.
 */
export interface FoldedView {
  readonly text: string;
  /** The unfolded span of a folded one; `undefined` where that would cut a character. */
  unfold(span: Span): Span | undefined;
  /** The first folded offset that stands at or behind an unfolded one. */
  fold(offset: number): number;
}

export function foldedView(text: string): FoldedView {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfCharacter(text, at);
    const character = foldCharacter(text.slice(at, end));
    if (character === ' ' && pieces.at(-1) === ' ') {
      ends[ends.length - 1] = end;
    } else if (character !== '') {
      pieces.push(character);
      for (let unit = 0; unit < character.length; unit += 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return {
    text: pieces.join(''),
    unfold: ({ start, end }) => unfoldSpan(starts, ends, { start, end }),
    fold: (offset) => lowerBound(starts, offset),
  };
}

/** The text as its folded view has it. */
export function foldText(text: string): string {
  return foldedView(text).text;
}

/** A character with the marks that combine with it, so that both ways of writing "ế" are one. */
function endOfCharacter(text: string, at: number): number {
  let end = at + sizeAt(text, at);
  while (end < text.length && text.charCodeAt(end) > 0x2ff && COMBINING.test(pointAt(text, end))) {
    end += sizeAt(text, end);
  }
  return end;
}

function sizeAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? 2 : 1;
}

function pointAt(text: string, at: number): string {
  return text.slice(at, at + sizeAt(text, at));
}

/** Marks, and the vowels and finals that make up a Korean syllable. */
const COMBINING = /^[\p{M}\u1160-\u11ff]$/u;

function foldCharacter(character: string): string {
  if (character.length === 1) {
    const unit = character.charCodeAt(0);
    if (unit > 0x20 && unit < 0x7f) return character;
  }
  const composed = character.normalize('NFC');
  return FOLDS.get(composed) ?? (/^\s+$/u.test(composed) ? ' ' : composed);
}

const FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ′`´'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟«»″'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ...[...'\u00ad\u200b\u200c\u200d\u2060\ufeff'].map((invisible) => [invisible, ''] as const),
]);

function unfoldSpan(
  starts: readonly number[],
  ends: readonly number[],
  { start, end }: Span,
): Span | undefined {
  const cutsFirst = start > 0 && starts[start] === starts[start - 1];
  const cutsLast = end < starts.length && starts[end] === starts[end - 1];
  const from = starts[start];
  const to = ends[end - 1];
  if (cutsFirst || cutsLast || from === undefined || to === undefined) return undefined;
  return { start: from, end: to };
}
