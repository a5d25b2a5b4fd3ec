import type { Span } from '@attache/core';

/**
 * Cuts overlapping items into pieces that do not overlap, because tokens must not: where several cover the same words,
 * the innermost (shortest, then latest) is seen. Neighbouring pieces of one item are one piece. In reading order.
 */
export function paint<T extends { readonly span: Span }>(
  items: readonly T[],
): { item: T; span: Span }[] {
  if (standApart(items)) return items.map((item) => ({ item, span: item.span }));
  const edges = [...new Set(items.flatMap(({ span }) => [span.start, span.end]))];
  edges.sort((a, b) => a - b);
  const byStart = [...items].sort((a, b) => a.span.start - b.span.start);
  const pieces: { item: T; span: Span }[] = [];
  let active: T[] = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    active = active.filter(({ span }) => span.end > start);
    for (let item = byStart[next]; item && item.span.start <= start; item = byStart[++next])
      if (item.span.end > start) active.push(item);
    const top = active.reduce<T | undefined>(innermost, undefined);
    if (top !== undefined) push(pieces, top, { start, end });
  }
  return pieces;
}

/** True where each begins behind the one before, as nearly all do. */
function standApart(items: readonly { readonly span: Span }[]): boolean {
  let end = 0;
  for (const { span } of items) {
    if (span.start < end || span.start === span.end) return false;
    end = span.end;
  }
  return true;
}

function innermost<T extends { readonly span: Span }>(best: T | undefined, item: T): T {
  if (best === undefined) return item;
  const difference = item.span.end - item.span.start - (best.span.end - best.span.start);
  return difference < 0 || (difference === 0 && item.span.start >= best.span.start) ? item : best;
}

function push<T>(pieces: { item: T; span: Span }[], item: T, span: Span): void {
  const last = pieces.at(-1);
  if (last?.item === item && last.span.end === span.start)
    pieces[pieces.length - 1] = { item, span: { start: last.span.start, end: span.end } };
  else pieces.push({ item, span });
}
