import { overlap } from '../text/span.ts';
import type { ExchangeAnnotation } from './document.ts';

export interface Layers {
  /** No two of them overlap; in reading order. */
  readonly flat: readonly ExchangeAnnotation[];
  readonly rest: readonly ExchangeAnnotation[];
}

/**
 * Chooses one layer for formats that hold no overlaps: of annotations that share a character, the
 * outermost (longest) or the innermost (shortest) stays; of equally long ones the first.
 */
export function oneLayer(
  annotations: readonly ExchangeAnnotation[],
  layer: 'outermost' | 'innermost' = 'outermost',
): Layers {
  const sign = layer === 'outermost' ? -1 : 1;
  const ranked = annotations.toSorted((a, b) => sign * (length(a) - length(b)));
  const kept: ExchangeAnnotation[] = [];
  for (const annotation of ranked) {
    if (!kept.some(({ span }) => overlap(span, annotation.span))) kept.push(annotation);
  }
  const flat = new Set(kept);
  return {
    flat: annotations.filter((annotation) => flat.has(annotation)),
    rest: annotations.filter((annotation) => !flat.has(annotation)),
  };
}

function length({ span }: ExchangeAnnotation): number {
  return span.end - span.start;
}
