import { type Label, slug, type Value } from '@attache/core';
import type { Snapshot } from '../snapshot.ts';
import type { Surroundings } from '../surroundings.ts';
import { readValue } from './arguments.ts';

type Recognize = Surroundings['recognize'];

/**
 * What somebody typed, as values of a label: written as one (`2025-04-05`), in words that are read as those of the
 * article would be (`5 April 2025`, `58,7 juta dolar Australia`), or the name of a person or a term that nobody knows
 * yet. Empty where it is no value of the label.
 */
export function typedValues(
  typed: string,
  label: Label,
  snapshot: Snapshot,
  recognize: Recognize,
): Value[] {
  const exact = readValue(typed, label);
  if (exact !== undefined) return [exact];
  if (label === 'DATE' || label === 'MONEY') return readInWords(typed, label, snapshot, recognize);
  const id = readValue(slug(typed), label);
  return id === undefined ? [] : [id];
}

function readInWords(
  typed: string,
  label: Label,
  { recognition, settings }: Snapshot,
  recognize: Recognize,
): Value[] {
  const { language, documentDate: date } = recognition;
  const context = { language: settings.language ?? language, ...(date !== undefined && { date }) };
  const { mentions } = recognize({ name: '', text: typed }, context);
  return mentions
    .filter((one) => one.label === label && one.quote.length === typed.length)
    .flatMap(({ value, readings }) => readings ?? [value]);
}
