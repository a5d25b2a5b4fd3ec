import type { Concept, Reviewed } from '@attache/core';
import { type CardLine, line } from '../card.ts';
import { nameOfConcept } from '../describe-item.ts';
import type { Snapshot } from '../snapshot.ts';

/** What a term means and how the other two languages say it. */
export function conceptLines({ words, knowledge }: Snapshot, item: Reviewed): readonly CardLine[] {
  const concept = typeof item.value === 'string' ? knowledge.conceptById(item.value) : undefined;
  if (concept === undefined)
    return line(words.card.value, typeof item.value === 'string' ? item.value : undefined);
  const broader = concept.broader && nameOfConcept(concept.broader, { knowledge, words });
  return [
    ...line(words.card.tier, words.tiers[concept.tier]),
    ...line(words.card.broader, broader),
    ...line(words.card.inLanguages, equivalents(concept)),
    ...line(words.card.definition, concept.definition),
  ];
}

/** `en strategic partnership · id kemitraan strategis · vi đối tác chiến lược` */
export function equivalents({ labels }: Concept): string {
  return Object.entries(labels)
    .flatMap(([language, [preferred]]) => (preferred ? [`${language} ${preferred}`] : []))
    .join(' · ');
}
