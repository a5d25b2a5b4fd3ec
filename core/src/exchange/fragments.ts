import type { Span } from '../text/span.ts';

/** At these Python's `splitlines`, with which brat reads its files, ends a line. */
const SEPARATORS = '\\n\\r\\u000b\\u000c\\u001c-\\u001e\\u0085\\u2028\\u2029';
const PART = new RegExp(`[^${SEPARATORS}]+`, 'gu');
const LINE_END_AT_EDGE = new RegExp(`^[${SEPARATORS}]|[${SEPARATORS}]$`, 'u');
const GAP = new RegExp(`^[\\s${SEPARATORS}]*$`, 'u');

/** The parts of a span between line ends. */
export function fragments(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(PART)].map(({ 0: part, index }) => ({
    start: span.start + index,
    end: span.start + index + part.length,
  }));
}

/** True where fragments cannot say how far a span reaches. */
export function hasLineEndAtEdge(quote: string): boolean {
  return LINE_END_AT_EDGE.test(quote);
}

/** Fragments that only line ends and spaces part, as one span again; undefined where words lie between them. */
export function healFragments(text: string, parts: readonly Span[]): Span | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const whole = parts.every((part, index) => {
    const next = parts[index + 1];
    return !next || (part.end <= next.start && GAP.test(text.slice(part.end, next.start)));
  });
  return whole ? { start: first.start, end: last.end } : undefined;
}

/** As brat writes and checks it: one space between two fragments, whatever parts them in the text. */
export function joinFragments(text: string, parts: readonly Span[]): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ');
}
