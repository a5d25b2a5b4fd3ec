import type { Span } from './span.ts';

/** How far from the words a sentence can begin and end: in a text without full stops it must end somewhere. */
const REACH = 1000;

/**
 * The sentence in which the words of a span stand: to the full stops, question and exclamation marks that a capital or a
 * line end follows, or the ends of the lines. UTF-16 code units.
 */
export function sentenceAt(text: string, { start, end }: Span): Span {
  const opening = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  // With the first character of the words themselves: they can open their sentence.
  const lead = text.slice(opening, start + 2);
  const starts = [...lead.matchAll(/[.!?…]["”’)\]]*\s+(?=[\p{Lu}\p{N}"“‘(])/gu)]
    .map(({ index, 0: stop }) => opening + index + stop.length)
    .filter((from) => from <= start);
  const rest = text.slice(end, end + REACH);
  const stop = /[.!?…]["”’)\]]*(?=\s+[\p{Lu}\p{N}"“‘(]|\s*[\r\n]|\s*$)|(?=[\r\n])/u.exec(rest);
  return {
    start: starts.at(-1) ?? opening,
    end: end + (stop ? stop.index + stop[0].length : rest.length),
  };
}
