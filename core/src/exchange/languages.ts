import type { LanguageId } from '../lexicon/language.ts';

const LANGUAGES: readonly LanguageId[] = ['en', 'id', 'vi'];

/** A language that articles can be in; undefined for everything else. */
export function readLanguage(json: unknown): LanguageId | undefined {
  return LANGUAGES.find((language) => language === json);
}
