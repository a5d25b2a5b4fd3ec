import { scan, type TokenColumns, tokenColumns } from '../text/tokens.ts';
import { UNKNOWN, WordTable } from '../text/word-table.ts';
import type { Entry } from './entry.ts';

/**
 * All phrases of all tables: a word table, and a trie over its numbers as columns. Nodes are numbered
 * breadth first, so the children of a node are neighbours, in the order of their words.
 */
export interface Trie<E = Entry> extends TrieColumns<E> {
  /** By word number: the node of the phrases that start with the word, or `NO_NODE`. */
  readonly roots: Int32Array;
}

/** What a trie is made of; the rest follows from it. */
export interface TrieColumns<E = Entry> {
  readonly words: WordTable;
  /** By node: the word that leads to it from its parent. The first `rootCount` nodes have none. */
  readonly word: Int32Array;
  readonly rootCount: number;
  /** By node, and one more: where its children start among the nodes. They end where the next node's start. */
  readonly childrenFrom: Int32Array;
  /** By node, and one more: where its entries start in `entry`. */
  readonly entriesFrom: Int32Array;
  /** Numbers into `entries`. */
  readonly entry: Int32Array;
  /** Each entry once. */
  readonly entries: readonly E[];
}

export const NO_NODE: number = -1;

export interface Phrase<E = Entry> {
  readonly text: string;
  readonly entry: E;
}

/** Compiles phrases. They are cut into tokens as articles are, so `U.S. dollars` finds itself. */
export function compileTrie<E>(phrases: Iterable<Phrase<E>>): Trie<E> {
  const words = new WordTable();
  const top: Branch = new Map();
  const all: E[] = [];
  const known = new Map<string, number>();
  const room = tokenColumns(LONGEST_TEXT);
  for (const { text, entry } of phrases) {
    const path = wordNumbers(text, words, room);
    let leaf: Leaf | undefined;
    for (const word of path) leaf = grown(leaf?.children ?? top, word);
    leaf?.entries.push(numberOf(entry, all, known));
  }
  return withRoots({ words, ...columnsOf(top), entries: all });
}

/** The trie of its columns. */
export function withRoots<E>(columns: TrieColumns<E>): Trie<E> {
  const roots = new Int32Array(columns.words.size).fill(NO_NODE);
  for (let node = 0; node < columns.rootCount; node++) roots[columns.word[node] ?? 0] = node;
  return { ...columns, roots };
}

/** The child of a node that a word leads to, by binary search; `NO_NODE` where there is none. */
export function childOf(
  { childrenFrom, word }: Trie<unknown>,
  node: number,
  wanted: number,
): number {
  let low = childrenFrom[node] ?? 0;
  let high = (childrenFrom[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = word[middle] ?? UNKNOWN;
    if (here === wanted) return middle;
    if (here < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return NO_NODE;
}

type Branch = Map<number, Leaf>;

interface Leaf {
  readonly entries: number[];
  readonly children: Branch;
}

function grown(branch: Branch, word: number): Leaf {
  const known = branch.get(word);
  if (known !== undefined) return known;
  const leaf: Leaf = { entries: [], children: new Map() };
  branch.set(word, leaf);
  return leaf;
}

function numberOf<E>(entry: E, all: E[], known: Map<string, number>): number {
  const key = JSON.stringify(entry);
  const number = known.get(key) ?? all.push(entry) - 1;
  known.set(key, number);
  return number;
}

function columnsOf(top: Branch): Omit<TrieColumns, 'words' | 'entries'> {
  const word: number[] = [];
  const childrenFrom: number[] = [];
  const entriesFrom: number[] = [];
  const entry: number[] = [];
  let level = sorted(top);
  const rootCount = level.length;
  let next = rootCount;
  while (level.length > 0) {
    const below: (readonly [number, Leaf])[] = [];
    for (const [own, leaf] of level) {
      word.push(own);
      childrenFrom.push(next);
      entriesFrom.push(entry.length);
      entry.push(...leaf.entries);
      const children = sorted(leaf.children);
      below.push(...children);
      next += children.length;
    }
    level = below;
  }
  return {
    word: Int32Array.from(word),
    rootCount,
    childrenFrom: Int32Array.from([...childrenFrom, next]),
    entriesFrom: Int32Array.from([...entriesFrom, entry.length]),
    entry: Int32Array.from(entry),
  };
}

function sorted(branch: Branch): (readonly [number, Leaf])[] {
  return [...branch].sort(([a], [b]) => a - b);
}

const LONGEST_TEXT = 1024;

function wordNumbers(text: string, words: WordTable, room: TokenColumns): number[] {
  const { count, start, end, word } = scan(text, 0, text.length, words, room);
  return Array.from({ length: count }, (_, token) => {
    const known = word[token] ?? UNKNOWN;
    return known === UNKNOWN ? words.add(text.slice(start[token], end[token])) : known;
  });
}
