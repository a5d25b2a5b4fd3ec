import { PLACES } from '../lexicon/kind-sets.ts';
import type { LanguageId } from '../lexicon/language.ts';
import { hitOf, read } from '../lexicon/reading.ts';
import { scan } from '../text/tokens.ts';
import { shippedLexicon } from './lexicon.ts';

/**
 * The countries and unions of countries that a text names (`Laos`) or speaks of (`Vietnamese`): their codes. A sea or a
 * region that is named after a country is none: `South China Sea`.
 */
export function countriesNamed(text: string, language: LanguageId): ReadonlySet<string> {
  const lexicon = shippedLexicon();
  const index = lexicon.languages.findIndex(({ id }) => id === language);
  const known = lexicon.kinds[index];
  const found = new Set<string>();
  if (known === undefined) return found;
  const tokens = scan(text, 0, text.length, lexicon.trie.words);
  const reading = read(tokens, lexicon, known, 1 << index);
  for (let at = 0; at < reading.count; ) {
    const named = hitOf(reading, at, PLACES);
    if (named?.entry.kind === 'country') found.add(named.entry.code);
    at = named?.end ?? at + 1;
  }
  return found;
}
