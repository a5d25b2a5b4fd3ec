import { UNKNOWN, WordTable } from '../text/word-table.ts';
import { type Lexicon, lexiconOf } from './compile.ts';
import { rolesOf, setOf } from './kinds.ts';
import { extendTrie, firstWord, type Phrase } from './trie.ts';
import { emptyKinds, type WordKinds } from './word-kinds.ts';

/**
 * The lexicon with more phrases; the one given stays as it is. Nothing of it is compiled again: its columns are copied,
 * and the new phrases put where they belong.
 */
export function extendLexicon(lexicon: Lexicon, more: readonly Phrase[]): Lexicon {
  const words = WordTable.of(lexicon.trie.words.words);
  const trie = extendTrie(lexicon.trie, words, more);
  const frequent = new Uint8Array(words.size);
  frequent.set(lexicon.frequent);
  const firsts = more
    .map(({ text, entry }) => ({ word: firstWord(text, words), entry }))
    .filter(({ word }) => word !== UNKNOWN);
  const kinds = lexicon.kinds.map((known, index) => {
    const all = widened(known, words.size);
    for (const { word, entry } of firsts)
      if ((entry.languages & (1 << index)) !== 0) open(all, word, entry.kind);
    return all;
  });
  return lexiconOf({ languages: lexicon.languages, trie, frequent, kinds });
}

function widened(known: WordKinds, size: number): WordKinds {
  const kinds = emptyKinds(size);
  kinds.low.set(known.low);
  kinds.high.set(known.high);
  kinds.roles.set(known.roles);
  return kinds;
}

/** A phrase of this kind can open with the word. */
function open(kinds: WordKinds, word: number, kind: Phrase['entry']['kind']): void {
  const { low, high } = setOf(kind);
  kinds.low[word] = (kinds.low[word] ?? 0) | low;
  kinds.high[word] = (kinds.high[word] ?? 0) | high;
  kinds.roles[word] = rolesOf(kinds.low[word] ?? 0, kinds.high[word] ?? 0);
}
