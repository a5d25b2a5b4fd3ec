import { withoutDiacritics } from '../text/fold.ts';
import type { Sense } from './entry.ts';
import type { Phrases } from './language.ts';
import type { Phrase } from './trie.ts';

/** The mask of every language: words that belong to none in particular. */
export const EVERY_LANGUAGE = -1;

/** One entry for each phrase of a table; `^` asks for a capital, `^^` for capitals throughout. */
export function each(phrases: Phrases, sense: Sense, languages: number): Phrase[] {
  if (phrases === '') return [];
  return phrases.split('|').map((phrase) => {
    const entry = { ...sense, languages };
    if (phrase.startsWith('^^')) return { text: phrase.slice(2), entry: { ...entry, upper: true } };
    return phrase.startsWith('^')
      ? { text: phrase.slice(1), entry: { ...entry, capital: true } }
      : { text: phrase, entry };
  });
}

/** A name in its own spelling and without diacritics: both are found, and only with capitals. */
export function namePhrases(name: string, sense: Sense): Phrase[] {
  const plain = withoutDiacritics(name);
  const spellings = plain === name ? [name] : [name, plain];
  return spellings.map((text) => ({
    text,
    entry: {
      ...sense,
      languages: EVERY_LANGUAGE,
      ...(/^\p{Ll}/u.test(text) ? {} : { capital: true }),
    },
  }));
}
