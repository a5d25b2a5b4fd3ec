import type { LanguageId } from '../lexicon/language.ts';

/** A country, territory or union of countries: what it and its people are called. */
export interface Country {
  /** ISO 3166-1 alpha-2; `ASEAN`, `EU`; `XK` Kosovo; for the past `CS`, `DD`, `SU`, `YU`, and `VS` South Vietnam, which ISO had no code of its own for. */
  readonly code: string;
  /** The first name of each language is the preferred one, the rest are variants: `AS`, `RRT`. */
  readonly names: Readonly<Record<LanguageId, readonly string[]>>;
  /** English adjectives and names of the people, the adjective first: `Lao`, `Laotian`. */
  readonly demonyms: readonly string[];
  /** Cities a dateline from this country usually names, the seat of government first. */
  readonly capitals?: Readonly<Record<LanguageId, readonly string[]>>;
  /** ISO 4217, the currency in use. */
  readonly currency?: string;
  /** ISO 4217, the one before, where its name is that of other currencies too: French francs. */
  readonly formerCurrency?: string;
  /** How `03/04/2025` is usually read there. */
  readonly dateOrder: DateOrder;
}

export type DateOrder = 'day-first' | 'month-first';
