import type { LanguageId } from '../lexicon/language.ts';

/** SKOS-shaped: a concept of the term vocabulary, what it is called, and what it stands under. */
export interface Concept {
  readonly id: string;
  /** The first label of each language is the preferred one, the rest are variants. */
  readonly labels: Readonly<Partial<Record<LanguageId, readonly string[]>>>;
  /** What kind of naming it is. */
  readonly tier: 'tier' | 'formula' | 'element' | 'relations' | 'cooperation' | 'alliance';
  readonly broader?: string;
  /** The concepts a formula enumerates, in the order it is usually said. */
  readonly elements?: readonly string[];
  readonly definition: string;
  readonly source: string;
}

/** The preferred name in a language, else the English one, else the id. */
export function labelOfConcept({ id, labels }: Concept, language: LanguageId): string {
  return labels[language]?.[0] ?? labels.en?.[0] ?? id;
}
