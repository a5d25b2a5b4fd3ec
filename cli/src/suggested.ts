import type { ExchangeAnnotation, Mention } from '@attache/core';

/** Mentions in the shape in which annotations are printed. */
export function suggestedAnnotations(mentions: readonly Mention[]): ExchangeAnnotation[] {
  return mentions.map(({ span, quote, label, value, rule, office }) => ({
    span,
    quote,
    label,
    value,
    rule,
    office,
    state: 'suggested',
    by: undefined,
    at: undefined,
    anchor: undefined,
    note: undefined,
  }));
}
