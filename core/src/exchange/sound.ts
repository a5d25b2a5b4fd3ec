import { isLabel } from '../annotation/record-of.ts';
import { compareTexts } from '../annotation/sidecar.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { cutsCharacter } from './code-points.ts';
import type { ExchangeAnnotation, ExportDocument } from './document.ts';
import type { LossFault } from './exchange-fault.ts';
import type { Loss } from './format.ts';

export interface Sound {
  /** In reading order. */
  readonly annotations: readonly ExchangeAnnotation[];
  readonly losses: readonly Loss[];
}

/** Keeps the annotations whose quote is what stands at their span; the others become losses. */
export function soundAnnotations(document: ExportDocument): Sound {
  const annotations: ExchangeAnnotation[] = [];
  const losses: Loss[] = [];
  for (const annotation of document.annotations.toSorted(inReadingOrder)) {
    const why = unsoundness(document.text, annotation);
    if (why === undefined) annotations.push(annotation);
    else losses.push(lossOf(document, annotation, 'annotation', why));
  }
  return { annotations, losses };
}

export function lossOf(
  document: ExportDocument,
  { span, label, quote }: ExchangeAnnotation,
  lost: Loss['lost'],
  why: LossFault,
): Loss {
  return { document: document.name, span, label, quote, lost, why };
}

/** By start, then longest first, then by label, so that the same annotations always come out in one order. */
export function inReadingOrder(a: ExchangeAnnotation, b: ExchangeAnnotation): number {
  return compareSpans(a.span, b.span) || compareTexts(a.label, b.label);
}

function unsoundness(
  text: string,
  { span, label, quote }: ExchangeAnnotation,
): LossFault | undefined {
  const place = [String(span.start), String(span.end)];
  if (!isSpanOf(text, span)) return { kind: 'no-span', about: place };
  const found = text.slice(span.start, span.end);
  if (found !== quote) return { kind: 'other-words', about: [...place, JSON.stringify(found)] };
  if (cutsCharacter(text, span.start) || cutsCharacter(text, span.end))
    return { kind: 'cut-character', about: [] };
  return isLabel(label) ? undefined : { kind: 'label', about: [label] };
}

function isSpanOf(text: string, { start, end }: Span): boolean {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && start >= 0 && start < end && end <= text.length;
}
