import { scan } from '../text/tokens.ts';
import { UNKNOWN, WordTable } from '../text/word-table.ts';
import type { Entry, EntryKind } from './entry.ts';
import { kindSet, rolesOf } from './kinds.ts';

/** All tables of all languages, compiled once: a word table and a trie of phrases over its numbers. */
export interface Trie {
  readonly words: WordTable;
  /** By the number of a phrase's first word. */
  readonly roots: readonly (TrieNode | undefined)[];
}

/** For one language, by word number: the kinds of the phrases that start with the word, bits of `kindSet`. */
export interface WordKinds {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Bits of `Role`. */
  readonly roles: Uint8Array;
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

/** What each word can open in the languages of a mask. */
export function wordKinds({ roots }: Trie, languages: number): WordKinds {
  const low = new Int32Array(roots.length);
  const high = new Int32Array(roots.length);
  const roles = new Uint8Array(roots.length);
  for (const [word, root] of roots.entries()) {
    if (root === undefined) continue;
    const set = kindSet(...kindsBelow(root, languages));
    low[word] = set.low;
    high[word] = set.high;
    roles[word] = rolesOf(set);
  }
  return { low, high, roles };
}

function kindsBelow(node: TrieNode, languages: number): EntryKind[] {
  const own = node.entries.flatMap((entry) =>
    (entry.languages & languages) === 0 ? [] : [entry.kind],
  );
  return [...own, ...[...node.next.values()].flatMap((next) => kindsBelow(next, languages))];
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
