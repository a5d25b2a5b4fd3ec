import { isLabel } from '../annotation/record-of.ts';
import { compareTexts } from '../annotation/sidecar.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { cutsCharacter } from './code-points.ts';
import type { ExchangeAnnotation, ExportDocument } from './document.ts';
import type { Loss } from './format.ts';

export interface Sound {
  /** In reading order. */
  readonly annotations: readonly ExchangeAnnotation[];
  readonly losses: readonly Loss[];
}

/** Keeps the annotations whose quote is what stands at their span; the others become losses with the reason. */
export function soundAnnotations(document: ExportDocument): Sound {
  const annotations: ExchangeAnnotation[] = [];
  const losses: Loss[] = [];
  for (const annotation of document.annotations.toSorted(inReadingOrder)) {
    const reason = unsoundness(document.text, annotation);
    if (reason === undefined) annotations.push(annotation);
    else losses.push(lossOf(document, annotation, 'annotation', reason));
  }
  return { annotations, losses };
}

export function lossOf(
  document: ExportDocument,
  { span, label, quote }: ExchangeAnnotation,
  lost: Loss['lost'],
  reason: string,
): Loss {
  return { document: document.name, span, label, quote, lost, reason };
}

/** By start, then longest first, then by label, so that the same annotations always come out in one order. */
export function inReadingOrder(a: ExchangeAnnotation, b: ExchangeAnnotation): number {
  return compareSpans(a.span, b.span) || compareTexts(a.label, b.label);
}

function unsoundness(text: string, { span, label, quote }: ExchangeAnnotation): string | undefined {
  if (!isSpanOf(text, span)) return `${span.start}..${span.end} is not a span of the text.`;
  const found = text.slice(span.start, span.end);
  if (found !== quote) {
    return `The text at ${span.start}..${span.end} reads ${JSON.stringify(found)}, not the quote.`;
  }
  if (cutsCharacter(text, span.start) || cutsCharacter(text, span.end)) {
    return 'An edge of the span cuts a character in two.';
  }
  if (!isLabel(label)) return `"${label}" is not a label name that other tools can hold.`;
  return undefined;
}

function isSpanOf(text: string, { start, end }: Span): boolean {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && start >= 0 && start < end && end <= text.length;
}
