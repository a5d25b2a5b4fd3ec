import { WordTable } from '../text/word-table.ts';
import { type Lexicon, lexiconOf } from './compile.ts';
import type { Entry } from './entry.ts';
import type { Language } from './language.ts';
import { withRoots } from './trie.ts';
import { type Kinds, SET_SIZE, setColumns, type WordKinds } from './word-kinds.ts';

/** A compiled lexicon as plain JSON. Bundles carry it, since reading it is ten times quicker than compiling. */
export interface PackedLexicon {
  /** Folded, by their numbers. */
  readonly words: readonly string[];
  /** By word: the languages it is a frequent word of. */
  readonly frequent: readonly number[];
  /** By language and node of the first two levels: a number into `sets`. */
  readonly kinds: readonly (readonly number[])[];
  readonly sets: readonly Kinds[];
  readonly rootCount: number;
  /** By node: how far each number is from the one before it, as it is for `entry`: children stand in the order of their words, so that these are small and pack well. */
  readonly word: readonly number[];
  /** By node: how many children, how many entries. */
  readonly children: readonly number[];
  readonly own: readonly number[];
  readonly entry: readonly number[];
  readonly entries: readonly Entry[];
}

export function packLexicon({ trie, kinds, frequent }: Lexicon): PackedLexicon {
  const sets = new Map<string, number>();
  return {
    words: trie.words.words,
    frequent: [...frequent],
    kinds: kinds.map((columns) => setNumbers(columns, sets)),
    sets: [...sets.keys()].map((set) => JSON.parse(set)),
    rootCount: trie.rootCount,
    word: differences(trie.word),
    children: steps(trie.childrenFrom),
    own: steps(trie.entriesFrom),
    entry: differences(trie.entry),
    entries: trie.entries,
  };
}

/** The lexicon that was packed, for the same languages in the same order. */
export function unpackLexicon(packed: PackedLexicon, languages: readonly Language[]): Lexicon {
  const { words, frequent, kinds, rootCount, word, children, own, entry, entries } = packed;
  const sets = setColumns(packed.sets);
  const trie = withRoots({
    words: WordTable.of(words),
    rootCount,
    word: totals(word),
    childrenFrom: sums(children, rootCount),
    entriesFrom: sums(own, 0),
    entry: totals(entry),
    entries,
  });
  return lexiconOf({
    languages,
    trie,
    kinds: kinds.map((numbers) => ({ set: Uint16Array.from(numbers), sets })),
    frequent: Uint8Array.from(frequent),
  });
}

/** The sets of one language by their numbers among those of all. */
function setNumbers({ set, sets }: WordKinds, all: Map<string, number>): number[] {
  return Array.from(set, (own) => {
    const key = JSON.stringify([...sets.subarray(SET_SIZE * own, SET_SIZE * own + 3)]);
    const number = all.get(key) ?? all.size;
    all.set(key, number);
    return number;
  });
}

function differences(numbers: Int32Array): number[] {
  return Array.from(numbers, (number, at) => number - (numbers[at - 1] ?? 0));
}

function totals(differences: readonly number[]): Int32Array {
  const numbers = new Int32Array(differences.length);
  let total = 0;
  for (let at = 0; at < numbers.length; at++) {
    total += differences[at] ?? 0;
    numbers[at] = total;
  }
  return numbers;
}

/** How much each number is above the one before it, from the second one on. */
function steps(numbers: Int32Array): number[] {
  return Array.from(numbers.subarray(1), (number, at) => number - (numbers[at] ?? 0));
}

function sums(steps: readonly number[], first: number): Int32Array {
  const numbers = new Int32Array(steps.length + 1);
  let sum = first;
  for (let at = 0; at < steps.length; at++) {
    numbers[at] = sum;
    sum += steps[at] ?? 0;
  }
  numbers[steps.length] = sum;
  return numbers;
}
