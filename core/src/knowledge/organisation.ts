import type { LanguageId } from '../lexicon/language.ts';

/** An organisation that people lead: the area of a post where there is no country. */
export interface Organisation {
  /** Its usual abbreviation: `UN`, `NATO`. */
  readonly code: string;
  readonly names: Readonly<Record<LanguageId, readonly string[]>>;
}
