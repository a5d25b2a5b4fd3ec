import { withoutDiacritics } from './fold.ts';

/**
 * True where a word can be one syllable of Vietnamese, as every word of a Vietnamese name is. `Chính` and `Kim` can;
 * `Sugiono` has too many vowels, `Trump` and `Greer` end as no syllable does.
 */
export function canBeSyllable(word: string): boolean {
  return SYLLABLE.test(withoutDiacritics(word).toLowerCase());
}

const SYLLABLE =
  /^(?:ngh?|n?h|gh|gi|qu|kh|ch|ph|th|tr|[bcdgklmnprstvx])?(?!ee)[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;
