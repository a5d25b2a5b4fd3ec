import { compareSpans, overlap } from '../text/span.ts';
import type { Mention } from './mention.ts';

/** Within a label the longer mention wins; mentions of different labels may overlap, but a date inside an amount does not count. */
export function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const byLength = [...mentions].sort(
    (a, b) => length(b) - length(a) || compareSpans(a.span, b.span),
  );
  const kept: Mention[] = [];
  for (const mention of byLength) {
    const rival = kept.some(
      (other) =>
        overlap(other.span, mention.span) &&
        (other.label === mention.label || excludes(other, mention)),
    );
    if (!rival) kept.push(mention);
  }
  return kept.sort((a, b) => compareSpans(a.span, b.span));
}

function length({ span }: Mention): number {
  return span.end - span.start;
}

/** Numbers are read once: as an amount or as a date. */
function excludes(a: Mention, b: Mention): boolean {
  return (a.label === 'MONEY' && b.label === 'DATE') || (a.label === 'DATE' && b.label === 'MONEY');
}
