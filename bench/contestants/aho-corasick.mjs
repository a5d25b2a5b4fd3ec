import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { shippedLexicon } from '../out/core.mjs';

const { words } = shippedLexicon().trie;
const keywords = Array.from({ length: words.size }, (_, id) => words.word(id));
const automaton = new AhoCorasick(keywords);

export const title = `@monyone/aho-corasick/fast: ${keywords.length} words of our lexicon`;

export function read(text) {
  return automaton.matchInText(text.toLowerCase()).length;
}
