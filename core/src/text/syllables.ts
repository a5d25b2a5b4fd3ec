import { withoutDiacritics } from './fold.ts';

/**
 * True where a word can be one syllable, as every word of a Vietnamese name is: its vowels stand together.
 * `Chính` and `Trump` can, `Sugiono` and `Lavrov` cannot.
 */
export function canBeSyllable(word: string): boolean {
  const plain = withoutDiacritics(word).toLowerCase();
  const rest = plain.replace(/^(?:gi|qu)(?=[aeiouy])/u, '');
  return (rest.match(/[aeiouy]+/gu) ?? []).length <= 1;
}
