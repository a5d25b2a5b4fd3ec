import type { Reviewed } from '../annotation/reviewed.ts';
import type { Concept } from '../knowledge/concept.ts';
import { type CardLine, line } from './card-line.ts';
import type { Known } from './card-source.ts';
import { nameOfConcept } from './describe-item.ts';

/** What a term means and how the other two languages say it. */
export function conceptLines({ words, knowledge }: Known, item: Reviewed): readonly CardLine[] {
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
