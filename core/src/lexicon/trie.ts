import { scan } from '../text/tokens.ts';
import { UNKNOWN, WordTable } from '../text/word-table.ts';
import type { Entry } from './entry.ts';

/** All tables of all languages, compiled once: a word table and a trie of phrases over its numbers. */
export interface Trie {
  readonly words: WordTable;
  /** By the number of a phrase's first word. */
  readonly roots: readonly (TrieNode | undefined)[];
}

export interface TrieNode {
  readonly entries: Entry[];
  readonly next: Map<number, TrieNode>;
}

export interface Phrase {
  readonly text: string;
  readonly entry: Entry;
}

/** Compiles phrases. They are cut into tokens as articles are, so `U.S. dollars` finds itself. */
export function compileTrie(phrases: Iterable<Phrase>): Trie {
  const words = new WordTable();
  const roots: (TrieNode | undefined)[] = [];
  for (const { text, entry } of phrases) {
    const path = wordNumbers(text, words);
    const [first, ...rest] = path;
    if (first === undefined) continue;
    let node = roots[first] ?? emptyNode();
    roots[first] = node;
    for (const word of rest) {
      const next = node.next.get(word) ?? emptyNode();
      node.next.set(word, next);
      node = next;
    }
    node.entries.push(entry);
  }
  return { words, roots };
}

function wordNumbers(text: string, words: WordTable): number[] {
  const { count, start, end, word } = scan(text, 0, text.length, words);
  return Array.from({ length: count }, (_, token) => {
    const known = word[token] ?? UNKNOWN;
    return known === UNKNOWN ? words.add(text.slice(start[token], end[token])) : known;
  });
}

function emptyNode(): TrieNode {
  return { entries: [], next: new Map() };
}
