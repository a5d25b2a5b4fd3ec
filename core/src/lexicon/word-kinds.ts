import { rolesOf, setOf } from './kinds.ts';
import type { Trie } from './trie.ts';

/** For one language, by word number: the kinds of the phrases that start with the word, bits of `kindSet`. */
export interface WordKinds {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Bits of `Role`. */
  readonly roles: Uint8Array;
}

/** What each word can open in the languages of a mask. */
export function wordKinds(trie: Trie, languages: number): WordKinds {
  const { roots, rootCount, word, childrenFrom, entriesFrom, entry, entries } = trie;
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
    for (let child = childrenFrom[node] ?? 0; child < (childrenFrom[node + 1] ?? 0); child++) {
      low[node] = (low[node] ?? 0) | (low[child] ?? 0);
      high[node] = (high[node] ?? 0) | (high[child] ?? 0);
    }
  }
  const kinds = emptyKinds(roots.length);
  for (let node = 0; node < rootCount; node++) {
    const own = word[node] ?? 0;
    kinds.low[own] = low[node] ?? 0;
    kinds.high[own] = high[node] ?? 0;
    kinds.roles[own] = rolesOf(low[node] ?? 0, high[node] ?? 0);
  }
  return kinds;
}

export function emptyKinds(words: number): WordKinds {
  return {
    low: new Int32Array(words),
    high: new Int32Array(words),
    roles: new Uint8Array(words),
  };
}
