import { isLabel, isObject } from '../annotation/record-of.ts';
import type { Fault } from '../text/fault.ts';
import type { CodePoints } from './code-points.ts';
import { readDetails } from './details.ts';
import type { ExchangeAnnotation } from './document.ts';
import type { AnnotationFaultKind } from './exchange-fault.ts';
import type { JsonPath } from './json-places.ts';

/** Reads `{start, end, label, text?, …}`. Without `text` in the entry the article's own words are taken. */
export function readAnnotation(
  text: string | undefined,
  units: CodePoints,
  entry: unknown,
): AnnotationReading {
  if (!isObject(entry)) return leftOut([], 'no-object');
  const start = typeof entry['start'] === 'number' ? units.toUtf16(entry['start']) : undefined;
  const end = typeof entry['end'] === 'number' ? units.toUtf16(entry['end']) : undefined;
  if (start === undefined) return leftOut(['start'], 'start');
  if (end === undefined || end <= start) {
    return leftOut(['end'], 'end');
  }
  const { label, text: quote } = withText(entry);
  if (label === undefined || !isLabel(label)) {
    return leftOut(['label'], 'label');
  }
  const found = text?.slice(start, end) ?? quote;
  if (found === undefined || (quote !== undefined && quote !== found)) {
    return differs(found, quote);
  }
  const { details, faulty } = readDetails(entry);
  return {
    annotation: { span: { start, end }, label, quote: found, ...details },
    faults: faulty.map((field) => ({ path: [field], kind: 'field', about: [field] })),
  };
}

function withText(entry: Readonly<Record<string, unknown>>): { label?: string; text?: string } {
  const { label, text } = entry;
  return {
    ...(typeof label === 'string' ? { label } : {}),
    ...(typeof text === 'string' ? { text } : {}),
  };
}

function leftOut(
  path: JsonPath,
  kind: AnnotationFaultKind,
  ...about: readonly string[]
): AnnotationReading {
  return { annotation: undefined, faults: [{ path, kind, about }] };
}

function differs(found: string | undefined, quote: string | undefined): AnnotationReading {
  if (found === undefined || quote === undefined) return leftOut(['text'], 'no-quote');
  return leftOut(['text'], 'other-words', JSON.stringify(found), JSON.stringify(quote));
}

/** What is wrong with an entry, and at which of its fields. */
export interface EntryFault extends Fault<AnnotationFaultKind> {
  readonly path: JsonPath;
}

export interface AnnotationReading {
  readonly annotation: ExchangeAnnotation | undefined;
  readonly faults: readonly EntryFault[];
}
