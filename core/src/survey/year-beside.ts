import type { Placed } from '../annotation/reviewed.ts';
import { sentenceAt } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Passages } from './passages.ts';

/**
 * The year that an amount is about: of the nearest date in its sentence that tells one (its first year, where it is a
 * period). `US$8 billion in 2020 and 16 billion in 2024` are two years. Undefined where no date stands there.
 */
export function yearBeside(
  { span }: Placed,
  text: string,
  { itemsIn }: Passages,
): string | undefined {
  const [nearest] = itemsIn(sentenceAt(text, span))
    .filter((item) => yearOf(item) !== undefined)
    .sort((a, b) => distance(a.span, span) - distance(b.span, span));
  return nearest && yearOf(nearest);
}

function yearOf({ label, value }: Placed): string | undefined {
  if (label !== 'DATE' || typeof value !== 'string') return undefined;
  return /^\d{4}(?!\d)/u.exec(value)?.[0];
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}
