import { isLabel, isObject } from '../annotation/record-of.ts';
import type { CodePoints } from './code-points.ts';
import { readDetails } from './details.ts';
import type { ExchangeAnnotation } from './document.ts';
import type { JsonPath } from './json-places.ts';

/** Reads `{start, end, label, text?, …}`. Without `text` in the entry the article's own words are taken. */
export function readAnnotation(
  text: string | undefined,
  units: CodePoints,
  entry: unknown,
): AnnotationReading {
  if (!isObject(entry))
    return leftOut([], 'it is no JSON object. Give it start, end, label and text.');
  const start = typeof entry['start'] === 'number' ? units.toUtf16(entry['start']) : undefined;
  const end = typeof entry['end'] === 'number' ? units.toUtf16(entry['end']) : undefined;
  if (start === undefined)
    return leftOut(['start'], 'its start is not a place in the text. Correct it.');
  if (end === undefined || end <= start) {
    return leftOut(['end'], 'its end is not a place behind its start. Correct it.');
  }
  const { label, text: quote } = withText(entry);
  if (label === undefined || !isLabel(label)) {
    return leftOut(['label'], 'its label is no name like LEADER. Use letters, digits and "_".');
  }
  const found = text?.slice(start, end) ?? quote;
  if (found === undefined || (quote !== undefined && quote !== found)) {
    return leftOut(['text'], differs(found, quote));
  }
  const { details, faulty } = readDetails(entry);
  return {
    annotation: { span: { start, end }, label, quote: found, ...details },
    faults: faulty.map((field) => ({ path: [field], message: strange(field) })),
  };
}

function withText(entry: Readonly<Record<string, unknown>>): { label?: string; text?: string } {
  const { label, text } = entry;
  return {
    ...(typeof label === 'string' ? { label } : {}),
    ...(typeof text === 'string' ? { text } : {}),
  };
}

function leftOut(path: JsonPath, why: string): AnnotationReading {
  return {
    annotation: undefined,
    faults: [{ path, message: `The annotation was left out: ${why}` }],
  };
}

function differs(found: string | undefined, quote: string | undefined): string {
  if (found === undefined || quote === undefined)
    return 'it has no quote. Add its words as "text".';
  return `the text there reads ${JSON.stringify(found)}, not ${JSON.stringify(quote)}. Correct start and end; they count UTF-16 units unless "offsets" says "codepoint".`;
}

function strange(field: string): string {
  return `The field "${field}" was left out: it holds something that it may not. Correct it.`;
}

/** What is wrong with an entry, and at which of its fields. */
export interface Fault {
  readonly path: JsonPath;
  readonly message: string;
}

export interface AnnotationReading {
  readonly annotation: ExchangeAnnotation | undefined;
  readonly faults: readonly Fault[];
}
