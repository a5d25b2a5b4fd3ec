import { WordTable } from '../text/word-table.ts';
import { type Lexicon, lexiconOf } from './compile.ts';
import { extendTrie, type Phrase } from './trie.ts';
import { wordKinds } from './word-kinds.ts';

/**
 * The lexicon with more phrases; the one given stays as it is. No phrase of it is cut or looked up again: its
 * columns are copied, and the new phrases put where they belong.
 */
export function extendLexicon(lexicon: Lexicon, more: readonly Phrase[]): Lexicon {
  const words = WordTable.of(lexicon.trie.words.words);
  const trie = extendTrie(lexicon.trie, words, more);
  const frequent = new Uint8Array(words.size);
  frequent.set(lexicon.frequent);
  const kinds = lexicon.languages.map((_, index) => wordKinds(trie, 1 << index));
  return lexiconOf({ languages: lexicon.languages, trie, frequent, kinds });
}
