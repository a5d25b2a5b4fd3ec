import { rolesOf, setOf } from './kinds.ts';
import type { Trie } from './trie.ts';

/**
 * For one language, by node of the trie's first two levels: the kinds of the phrases found there. A root stands for one
 * word and has the kinds of that word alone; a node below it stands for two words, and has those of all phrases that
 * start with them. What a token can open is so told by the token and the one behind it: `the` opens a date in
 * `the past week` only.
 */
export interface WordKinds {
  /** By node: a number into `sets`. Words are thousands and sets are few, so that what is asked of every word takes little room. */
  readonly set: Uint16Array;
  /** By set, `SET_SIZE` numbers each: the kinds, as low and high bits of a `KindSet`, and bits of `Role`. */
  readonly sets: Int32Array;
}

export const SET_SIZE = 4;

/** Low and high bits of kinds, and bits of `Role`. */
export type Kinds = readonly [low: number, high: number, roles: number];

/** What each word, and each two words, can open in the languages of a mask. */
export function wordKinds(trie: Trie, languages: number): WordKinds {
  const { rootCount, word, childrenFrom, entriesFrom, entry, entries } = trie;
  const low = new Int32Array(word.length);
  const high = new Int32Array(word.length);
  // Children have greater numbers than their parents, so each is complete before it is taken up.
  for (let node = word.length - 1; node >= 0; node--) {
    for (let at = entriesFrom[node] ?? 0; at < (entriesFrom[node + 1] ?? 0); at++) {
      const own = entries[entry[at] ?? 0];
      if (own === undefined || (own.languages & languages) === 0) continue;
      const bits = setOf(own.kind);
      low[node] = (low[node] ?? 0) | bits.low;
      high[node] = (high[node] ?? 0) | bits.high;
    }
    if (node < rootCount) continue;
    for (let child = childrenFrom[node] ?? 0; child < (childrenFrom[node + 1] ?? 0); child++) {
      low[node] = (low[node] ?? 0) | (low[child] ?? 0);
      high[node] = (high[node] ?? 0) | (high[child] ?? 0);
    }
  }
  const numbers = new Map<string, number>();
  const sets: Kinds[] = [];
  const set = new Uint16Array(childrenFrom[rootCount] ?? 0);
  for (let node = 0; node < set.length; node++) {
    const bits = [low[node] ?? 0, high[node] ?? 0] as const;
    const key = bits.join();
    const number = numbers.get(key) ?? sets.push([...bits, rolesOf(...bits)]) - 1;
    numbers.set(key, number);
    set[node] = number;
  }
  return { set, sets: setColumns(sets) };
}

/** Sets as `WordKinds` has them. */
export function setColumns(sets: readonly Kinds[]): Int32Array {
  const columns = new Int32Array(SET_SIZE * sets.length);
  for (const [number, kinds] of sets.entries()) columns.set(kinds, SET_SIZE * number);
  return columns;
}
