import { afterLineEnd, CR, LF, lineEnd } from './lines.ts';
import type { Span } from './span.ts';
import { wraps } from './wraps.ts';

/**
 * Stretches that are read on their own: a line, or several where a line end is only a wrap
 * (a long line without closing punctuation, followed by one that goes on). An edit changes
 * nothing beyond the blocks it touches.
 */
export function blocks(text: string): Span[] {
  const found: Span[] = [];
  for (let start = text.charCodeAt(0) === BYTE_ORDER ? 1 : 0; start < text.length; ) {
    let end = lineEnd(text, start);
    for (let joined = false; end < text.length && wraps(text, start, end, joined); joined = true) {
      end = lineEnd(text, afterLineEnd(text, end));
    }
    cut(text, start, end, found);
    start = afterLineEnd(text, end);
  }
  return found;
}

/** The block of a text that holds one, line ends around it. */
export function blockIn(text: string): Span {
  let start = 0;
  let end = text.length;
  while (end > 0 && isOutside(text.charCodeAt(end - 1))) end--;
  while (start < end && isOutside(text.charCodeAt(start))) start++;
  return { start, end };
}

/** A line end, or the mark of a byte order that stands before the first line. */
function isOutside(unit: number): boolean {
  return unit === LF || unit === CR || unit === BYTE_ORDER;
}

const BYTE_ORDER = 0xfeff;

/** A line of any length costs no more room than this: longer ones are cut at a space. */
const LONGEST = 1 << 15;

function cut(text: string, start: number, end: number, found: Span[]): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    found.push({ start: from, end: to });
    from = to;
  }
  if (end > from) found.push({ start: from, end });
}
