import { EVERY_UNIT } from '../text/fold.ts';
import { known } from '../text/known.ts';

/** Where the words of a text stand, found in one pass over it. Offsets are UTF-16 code units. */
export interface WordIndex {
  readonly words: Rows;
  /** Rows of `PHRASE` words, whatever stands between them. Worked out when first asked for. */
  phrases(): Rows;
}

/** Places by a hash. Some of them are of other words: whoever asks compares with the text. */
export interface Rows {
  /** How many places there are. */
  count(hash: number): number;
  /** Ascending. */
  places(hash: number): number[];
}

/** So many words in a row tell places apart that any one of them does not. */
export const PHRASE = 3;

/** A word of a passage, by its offsets there. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The same for words that are written alike, and seldom for others. */
  readonly hash: number;
}

export function wordIndex(text: string): WordIndex {
  const { starts, hashes } = wordsIn(text);
  let phrases: Rows | undefined;
  return {
    words: rowsOf(starts, hashes),
    phrases: () => {
      phrases ??= rowsOf(starts, phraseHashes(hashes));
      return phrases;
    },
  };
}

/** The words of a short passage. */
export function wordsOf(passage: string): Word[] {
  const words: Word[] = [];
  eachWord(passage, (start, end, hash) => words.push({ start, end, hash }));
  return words;
}

/** Whether no word goes on in front of a passage, and none behind it, wherever it stands. */
export interface Edges {
  readonly startsWhole: boolean;
  readonly endsWhole: boolean;
}

/** Those of its words that are words of every text it stands in. One that goes on beyond an edge is cut elsewhere there. */
export function wholeWordsOf(passage: string, { startsWhole, endsWhole }: Edges): Word[] {
  let [from, to] = [0, passage.length];
  while (!startsWhole && isInWord(passage.charCodeAt(from))) from += 1;
  while (!endsWhole && isInWord(passage.charCodeAt(to - 1))) to -= 1;
  return wordsOf(passage).filter(({ start, end }) => start >= from && end <= to);
}

/** Its rows of `PHRASE` words, each from its first word's start to its last one's end. */
export function phrasesOf(words: readonly Word[]): Word[] {
  return words.slice(PHRASE - 1).map(({ end }, first) => {
    const row = words.slice(first, first + PHRASE);
    const hash = row.reduce((before, word) => nextHash(before, word.hash), FIRST);
    return { start: known(row[0]).start, end, hash };
  });
}

/** Starts by their hashes, of which there may be fewer: in chains, because most words of a text are never asked for. */
function rowsOf(starts: Int32Array, hashes: Int32Array): Rows {
  const mask = 2 ** Math.ceil(Math.log2(hashes.length + 1)) - 1;
  // For each row its first word and their number, side by side: both are wanted at once.
  const rows = new Int32Array(2 * (mask + 1)).fill(NONE);
  const nexts = new Int32Array(hashes.length);
  // From the last word to the first, so that every chain ascends.
  for (let word = hashes.length - 1; word >= 0; word -= 1) {
    const row = 2 * (known(hashes[word]) & mask);
    nexts[word] = known(rows[row]);
    rows[row] = word;
    rows[row + 1] = known(rows[row + 1]) + 1;
  }
  return {
    count: (hash) => known(rows[2 * (hash & mask) + 1]) - NONE,
    places: (hash) => {
      const places: number[] = [];
      let word = known(rows[2 * (hash & mask)]);
      for (; word !== NONE; word = known(nexts[word])) places.push(known(starts[word]));
      return places;
    },
  };
}

const NONE = -1;

function phraseHashes(words: Int32Array): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - PHRASE + 1));
  for (let first = 0; first < hashes.length; first += 1) {
    let hash = FIRST;
    for (let word = first; word < first + PHRASE; word += 1) {
      hash = nextHash(hash, known(words[word]));
    }
    hashes[first] = hash;
  }
  return hashes;
}

function wordsIn(text: string): { readonly starts: Int32Array; readonly hashes: Int32Array } {
  const most = (text.length + 1) >> 1;
  const [starts, hashes] = [new Int32Array(most), new Int32Array(most)];
  let count = 0;
  eachWord(text, (start, _, hash) => {
    starts[count] = start;
    hashes[count] = hash;
    count += 1;
  });
  return { starts: starts.subarray(0, count), hashes: hashes.subarray(0, count) };
}

function eachWord(text: string, take: (start: number, end: number, hash: number) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    let unit = text.charCodeAt(at);
    if (!isInWord(unit)) continue;
    const start = at;
    const limit = Math.min(text.length, at + LONGEST_WORD);
    let hash = FIRST;
    while (isInWord(unit)) {
      hash = Math.imul(hash ^ unit, PRIME);
      at += 1;
      if (at === limit) break;
      unit = text.charCodeAt(at);
    }
    take(start, at, hash ^ (hash >>> 15));
    // What is longer goes on at once.
    if (at === limit) at -= 1;
  }
}

/** FNV-1a, over UTF-16 code units, and over the hashes of words. */
const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;

function nextHash(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, PRIME);
  return mixed ^ (mixed >>> 13);
}

/** Scripts without spaces are cut into pieces of this length. */
const LONGEST_WORD = 64;

/** Letters, digits and marks, by UTF-16 code unit; half a surrogate pair is none. */
export function isInWord(unit: number): boolean {
  inWord ??= unitsInWords();
  return inWord[unit] === 1;
}

let inWord: Uint8Array | undefined;

/** A 1 for each unit: asked for every character of a text, so that nothing is faster but a table. */
function unitsInWords(): Uint8Array {
  const table = new Uint8Array(EVERY_UNIT.length);
  for (const { 0: word, index } of EVERY_UNIT.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    table.fill(1, index, index + word.length);
  return table;
}
