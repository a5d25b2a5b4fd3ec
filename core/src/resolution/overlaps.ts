import { compareSpans, overlap } from '../text/span.ts';
import type { Mention } from './mention.ts';

/** Within a label the longer mention wins; mentions of different labels may overlap, but a date inside an amount does not count. */
export function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  // Only saves time: one mention beats none.
  if (mentions.length < 2) return [...mentions];
  const sorted = [...mentions].sort((a, b) => compareSpans(a.span, b.span));
  const kept: Mention[] = [];
  for (const mention of sorted) {
    if (place(kept, mention)) kept.push(mention);
  }
  return kept;
}

/** True where nothing before it beats the mention; what it beats is taken out. Spans are short, so few lie near. */
function place(kept: Mention[], mention: Mention): boolean {
  for (let at = kept.length - 1; at >= 0; at--) {
    const other = kept[at];
    if (other === undefined || other.span.end <= mention.span.start - LONGEST) break;
    if (!overlap(other.span, mention.span) || !excludes(other, mention)) continue;
    if (length(other) >= length(mention)) return false;
    kept.splice(at, 1);
  }
  return true;
}

/** No mention is longer, in code units. */
const LONGEST = 400;

function length({ span }: Mention): number {
  return span.end - span.start;
}

/** One label at a place, and numbers are read once: as an amount or as a date. */
function excludes(a: Mention, b: Mention): boolean {
  return (
    a.label === b.label ||
    (a.label === 'MONEY' && b.label === 'DATE') ||
    (a.label === 'DATE' && b.label === 'MONEY')
  );
}
