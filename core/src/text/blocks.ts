import type { Span } from './span.ts';

/**
 * Stretches that are read on their own: a line, or several where a line end is only a wrap
 * (a long line without closing punctuation, followed by one that goes on). An edit changes
 * nothing beyond the blocks it touches.
 */
export function blocks(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
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
  while (end > 0 && isLineEnd(text.charCodeAt(end - 1))) end--;
  while (start < end && isLineEnd(text.charCodeAt(start))) start++;
  return { start, end };
}

function isLineEnd(unit: number): boolean {
  return unit === LF || unit === CR;
}

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

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  const end = found === -1 ? text.length : found;
  return text.charCodeAt(end - 1) === CR && end > from ? end - 1 : end;
}

function afterLineEnd(text: string, end: number): number {
  const at = text.charCodeAt(end) === CR ? end + 1 : end;
  return text.charCodeAt(at) === LF ? at + 1 : Math.max(at, end + 1);
}

/**
 * A line of hard-wrapped prose: 45 to 130 units without closing punctuation, and the next line goes on in
 * the middle of a sentence. Once a block has wrapped so, a capital may begin its next line too, where it is set in as far
 * as the line before.
 */
function wraps(text: string, blockStart: number, end: number, joined: boolean): boolean {
  const start = Math.max(blockStart, text.lastIndexOf('\n', end - 1) + 1);
  const length = end - start;
  if (length < 45 || length > 130 || CLOSING.test(text.charAt(end - 1))) return false;
  const nextStart = afterLineEnd(text, end);
  const next = afterBlanks(text, nextStart);
  const first = text.charAt(next);
  if (next === nextStart) return GOES_ON.test(first) || (joined && CAPITAL.test(first));
  if (CAPITAL.test(first)) return joined && afterBlanks(text, start) - start === next - nextStart;
  // A table's numbers are set in as well, and so are those of a list: those of a sentence stand before a word.
  return (
    GOES_ON.test(first) &&
    (!DIGIT.test(first) || NUMBER_IN_PROSE.test(text.slice(next, next + LONGEST_NUMBER)))
  );
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  return at;
}

const GOES_ON = /[\p{Ll}\d(]/u;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /\d/;
const NUMBER_IN_PROSE = /^(?!\d{1,2}\.)\d(?:[\d.,/-]* \p{Ll}|\d{3}[.,;])/u;
const LONGEST_NUMBER = 20;
const CLOSING = /[.!?:;)"”\]*]/;
const SPACE = 0x20;
const TAB = 0x09;
const CR = 0x0d;
const LF = 0x0a;
