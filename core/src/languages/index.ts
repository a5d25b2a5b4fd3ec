import type { Language, LanguageId } from '../lexicon/language.ts';
import { english } from './en/index.ts';
import { indonesian } from './id/index.ts';
import { vietnamese } from './vi/index.ts';

/** Every language Attaché reads. A new one is a folder and a line here. */
export const LANGUAGES: readonly Language[] = [english, indonesian, vietnamese];

export function isLanguageId(id: string): id is LanguageId {
  return LANGUAGES.some((language) => language.id === id);
}
