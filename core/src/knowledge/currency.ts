import type { LanguageId } from '../lexicon/language.ts';

/** A currency of ISO 4217 and the words and signs that mean this one and no other. */
export interface Currency {
  readonly code: string;
  /** Digits after the decimal mark: 2 for USD, 0 for VND. */
  readonly minorUnits: number;
  /** Words in each language, the preferred one first: `US dollar`, `US dollars`. */
  readonly names: Readonly<Record<LanguageId, readonly string[]>>;
  /** Signs that are this currency's alone: `US$`, `Rp`, `₫`. */
  readonly symbols: readonly string[];
}

/** A word or sign that several currencies share: `dollar`, `$`, `kr`. */
export interface CurrencyWord {
  readonly text: string;
  /** Absent for a sign: it means the same in every language. */
  readonly language?: LanguageId;
  /** ISO 4217 codes, the likeliest first. */
  readonly candidates: readonly string[];
  /** What it means when nothing in the document decides; absent where nobody could say. */
  readonly otherwise?: string;
}
