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
  /** Bits, each of several pairs of a node and a word: set where one of the words leads on from its node. */
  readonly steps: Uint32Array;
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
  const entries: E[] = [];
  const top = branchOf(phrases, words, entries);
  return withRoots({ words, ...columnsOf(EMPTY, top), entries });
}

/** The trie with more phrases. `words` has the trie's words, by their numbers, and takes up the new ones. */
export function extendTrie<E>(
  trie: TrieColumns<E>,
  words: WordTable,
  phrases: Iterable<Phrase<E>>,
): Trie<E> {
  const entries = [...trie.entries];
  const top = branchOf(phrases, words, entries);
  return withRoots({ words, ...columnsOf(trie, top), entries });
}

/** The phrases as a tree of words. Each entry goes once into `entries`, behind what is there. */
function branchOf<E>(phrases: Iterable<Phrase<E>>, words: WordTable, entries: E[]): Branch {
  const top: Branch = new Map();
  const known = new Map<string, number>();
  const room = tokenColumns(LONGEST_TEXT);
  for (const { text, entry } of phrases) {
    let leaf: Leaf | undefined;
    for (const word of wordNumbers(text, words, room)) leaf = grown(leaf?.children ?? top, word);
    const number = numberOf(entry, entries, known);
    // Two spellings of one phrase are one.
    if (leaf?.entries.includes(number) === false) leaf.entries.push(number);
  }
  return top;
}

/** The trie of its columns. */
export function withRoots<E>(columns: TrieColumns<E>): Trie<E> {
  const roots = new Int32Array(columns.words.size).fill(NO_NODE);
  for (let node = 0; node < columns.rootCount; node++) roots[columns.word[node] ?? 0] = node;
  return { ...columns, roots, steps: stepsOf(columns) };
}

function stepsOf({ word, childrenFrom }: TrieColumns<unknown>): Uint32Array {
  const steps = new Uint32Array(1 << (STEP_BITS - 5));
  for (let node = 0; node < word.length; node++) {
    for (let child = childrenFrom[node] ?? 0; child < (childrenFrom[node + 1] ?? 0); child++) {
      const bit = stepOf(node, word[child] ?? 0);
      steps[bit >>> 5] = (steps[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return steps;
}

/** 32 KB, which stay near the processor; one bit in twenty is set. */
const STEP_BITS = 18;

/** The bit of a node and a word (Knuth's multiplicative hashing). */
function stepOf(node: number, word: number): number {
  return Math.imul(Math.imul(node, 0x85ebca6b) ^ word, 0x9e3779b1) >>> (32 - STEP_BITS);
}

/** Whether the word may lead on from the node. Nearly all words that stand behind another in a text do not, and one look at a bit tells. */
function mayLeadOn({ steps }: Trie<unknown>, node: number, word: number): boolean {
  const bit = stepOf(node, word);
  return ((steps[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** The child of a node that a word leads to, by binary search; `NO_NODE` where there is none. */
export function childOf(trie: Trie<unknown>, node: number, wanted: number): number {
  return mayLeadOn(trie, node, wanted) ? searched(trie, node, wanted) : NO_NODE;
}

function searched({ childrenFrom, word }: Trie<unknown>, node: number, wanted: number): number {
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

/** Columns without entries: what an empty trie has. */
type Columns = Omit<TrieColumns<unknown>, 'words' | 'entries'>;

const EMPTY: Columns = {
  word: new Int32Array(0),
  rootCount: 0,
  childrenFrom: new Int32Array(1),
  entriesFrom: new Int32Array(1),
  entry: new Int32Array(0),
};

/** A node to be: what was compiled before, what is grown now, or both of one path. */
interface Joint {
  readonly word: number;
  readonly node: number;
  readonly leaf: Leaf | undefined;
}

/** The columns of what was compiled before and of a branch together. */
function columnsOf(before: Columns, top: Branch): Columns {
  const word: number[] = [];
  const childrenFrom: number[] = [];
  const entriesFrom: number[] = [];
  const entry: number[] = [];
  let level = joints(before, 0, before.rootCount, top);
  const rootCount = level.length;
  let next = rootCount;
  while (level.length > 0) {
    const below: Joint[] = [];
    for (const { word: own, node, leaf } of level) {
      word.push(own);
      childrenFrom.push(next);
      entriesFrom.push(entry.length);
      const [first, end] = [before.entriesFrom[node] ?? 0, before.entriesFrom[node + 1] ?? 0];
      for (let at = first; node !== NO_NODE && at < end; at++) entry.push(before.entry[at] ?? 0);
      entry.push(...(leaf?.entries ?? []));
      const from = node === NO_NODE ? 0 : (before.childrenFrom[node] ?? 0);
      const to = node === NO_NODE ? 0 : (before.childrenFrom[node + 1] ?? 0);
      const children = joints(before, from, to, leaf?.children);
      for (const child of children) below.push(child);
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

/** The nodes `from`..`to` and what is grown beside them, by their words. */
function joints(before: Columns, from: number, to: number, grown: Branch | undefined): Joint[] {
  const all: Joint[] = [];
  for (let node = from; node < to; node++) {
    const word = before.word[node] ?? UNKNOWN;
    all.push({ word, node, leaf: grown?.get(word) });
  }
  if (grown === undefined || grown.size === 0) return all;
  const known = new Set(all.map(({ word }) => word));
  for (const [word, leaf] of grown) if (!known.has(word)) all.push({ word, node: NO_NODE, leaf });
  return all.sort((a, b) => a.word - b.word);
}

const LONGEST_TEXT = 1024;

function wordNumbers(text: string, words: WordTable, room: TokenColumns): number[] {
  const { count, start, end, word } = scan(text, 0, text.length, words, room);
  return Array.from({ length: count }, (_, token) => {
    const known = word[token] ?? UNKNOWN;
    return known === UNKNOWN ? words.add(text.slice(start[token], end[token])) : known;
  });
}
