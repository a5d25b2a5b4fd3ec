import {
  type AnnotationJson,
  annotationsJson,
  type Mention,
  NO_DETAILS,
  type Value,
} from '@attache/core';

/** A suggestion as it is printed: what the contract names, then how sure it is and what it rests on. */
export interface SuggestionJson extends AnnotationJson {
  /** 0..1, to three digits. */
  readonly certainty: number;
  /** What the words leave out and the document gave: `year`, `currency`, … */
  readonly implied: readonly string[] | undefined;
  /** All that the words can mean, where more than one reading is left; the first is the value. */
  readonly readings: readonly Value[] | undefined;
}

/** Mentions in the shape in which annotations are printed. */
export function suggestionsJson(text: string, mentions: readonly Mention[]): SuggestionJson[] {
  const annotations = mentions.map(({ span, quote, label, value, rule, office }) => ({
    ...NO_DETAILS,
    span,
    quote,
    label,
    value,
    rule,
    office,
    state: 'suggested' as const,
  }));
  return annotationsJson(text, annotations, 'utf16').map((annotation, index) => {
    const { certainty = 0, implied, readings } = mentions[index] ?? {};
    return { ...annotation, certainty: Number(certainty.toFixed(3)), implied, readings };
  });
}
