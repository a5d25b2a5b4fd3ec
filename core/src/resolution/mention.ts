import type { Evidence } from '../recognition/evidence.ts';
import type { CoreLabel, Value } from '../recognition/value.ts';
import type { Span } from '../text/span.ts';

/** Something found in an article, with its meaning and the reasons for it. A suggestion until a person decides. */
export interface Mention {
  readonly span: Span;
  /** `article.text.slice(span.start, span.end)`, always. */
  readonly quote: string;
  readonly label: CoreLabel;
  readonly value: Value;
  /** `label/what-it-sees`, as `dates/numeric`. */
  readonly rule: string;
  /** 0..1, how often suggestions made on such evidence are right. */
  readonly certainty: number;
  readonly evidence: readonly Evidence[];
  /** The office as the text gives it, for people. */
  readonly office?: string;
  /** What the text did not state and the document supplied: `year`, `month`, `day`, `currency`, … */
  readonly implied?: readonly string[];
  /** Every reading, the chosen one first, where more than one is left. */
  readonly readings?: readonly Value[];
}

/** True where both stand on the same words with the same label. */
export function isSamePlace(a: Standing, b: Standing): boolean {
  return a.label === b.label && a.span.start === b.span.start && a.span.end === b.span.end;
}

interface Standing {
  readonly span: Span;
  readonly label: string;
}
