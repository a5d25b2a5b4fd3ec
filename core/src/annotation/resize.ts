import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { BaseView } from './base-view.ts';
import { type Decision, decideOn } from './decide.ts';
import type { Operation } from './record.ts';
import type { Placed, Reviewed } from './reviewed.ts';

/** One step of an edge: which, how far, and whether the span becomes longer by it. */
export interface Resizing {
  readonly edge: 'start' | 'end';
  readonly by: 'word' | 'character';
  readonly change: 'extend' | 'shrink';
}

/**
 * The span (UTF-16 code units of `text`) after one step; `undefined` where it cannot go further: nothing would be left
 * of it, or the text or its paragraph ends. A word is letters and digits with what holds them together (`Kim-Min`, `2.5`), and a bracket or
 * quotation mark round it counts as one; a character is what people see as one, so that no letter loses its diacritics.
 */
export function resizedSpan(text: string, span: Span, resizing: Resizing): Span | undefined {
  const { edge, change } = resizing;
  const moved = movedEdge(text, span[edge], resizing, (edge === 'end') === (change === 'extend'));
  if (moved === undefined) return undefined;
  const next = { ...span, [edge]: moved };
  if (EMPTY_LINE.test(text.slice(next.start, span.start) + text.slice(span.end, next.end)))
    return undefined;
  return next.start < next.end ? next : undefined;
}

/**
 * The operations of one step of a person: the item with the new span is confirmed as it was read, and what stood there
 * before goes. A suggestion is rejected, for it would come back; a decision of one's own is withdrawn.
 */
export function resize(
  item: Placed,
  span: Span,
  items: readonly Reviewed[],
  article: Article,
  who: Pick<Decision, 'by' | 'at'>,
  base?: BaseView,
): Operation[] {
  const { label, value, rule, office } = item;
  const there = items.find((other) => other.label === label && stands(other, span));
  const read = {
    ...(value !== undefined && { value }),
    ...(rule !== undefined && { rule }),
    ...(office !== undefined && { office }),
  };
  const isOwn = item.mention === undefined && item.decisions.every(({ by }) => by === who.by);
  const old = { ...who, status: isOwn ? 'withdrawn' : 'rejected' } as const;
  return [
    decideOn(item, article, old, base),
    decideOn(there ?? { span, label }, article, { ...who, ...read, status: 'confirmed' }, base),
  ];
}

function stands({ span }: Reviewed, { start, end }: Span): boolean {
  return span?.start === start && span.end === end;
}

const EMPTY_LINE = /\n[^\S\n]*\n/u;

/** So far words and characters are looked for: nobody extends a mention over more. */
const REACH = 500;

function movedEdge(
  text: string,
  edge: number,
  { edge: which, by }: Resizing,
  forwards: boolean,
): number | undefined {
  const from = Math.max(0, edge - REACH);
  const near = text.slice(from, edge + REACH);
  const stops = by === 'word' ? wordEdges(near, which) : characterEdges(near);
  const at = edge - from;
  const stop = forwards ? stops.find((one) => one > at) : stops.findLast((one) => one < at);
  return stop === undefined ? undefined : from + stop;
}

const WORDS = {
  start: /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|[\p{Ps}\p{Pi}"]/gu,
  end: /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|[\p{Pe}\p{Pf}"]/gu,
} as const;

function wordEdges(text: string, edge: Resizing['edge']): number[] {
  return Array.from(text.matchAll(WORDS[edge]), ({ 0: word, index }) =>
    edge === 'start' ? index : index + word.length,
  );
}

function characterEdges(text: string): number[] {
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return [...Array.from(characters, ({ index }) => index), text.length];
}
