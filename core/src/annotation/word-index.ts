/** Where the words of a text stand, found in one pass over it. Offsets are UTF-16 code units. */
export interface WordIndex {
  /**
   * Every place where a word may start that is written like this one, ascending. Some of them are other words:
   * whoever asks compares with the text.
   */
  places(word: string): Int32Array;
  /** Likewise where a row of `PHRASE` words may start, whatever stands between them. Worked out when first asked for. */
  phrases(words: readonly Word[]): Int32Array;
}

/** So many words in a row tell places apart that any one of them does not. */
export const PHRASE = 3;

export function wordIndex(text: string): WordIndex {
  const { starts, hashes } = wordsIn(text);
  const words = placesByHash(starts, hashes);
  let phrases: ((hash: number) => Int32Array) | undefined;
  return {
    places: (word) => words(hashOf(word, 0, word.length)),
    phrases: (row) => {
      phrases ??= placesByHash(starts, phraseHashes(hashes));
      return phrases(
        phraseHash(
          row.map((word) => hashOf(word.text, 0, word.text.length)),
          0,
        ),
      );
    },
  };
}

/** The starts whose hash falls into the same bucket as the one asked for. There may be more starts than hashes. */
function placesByHash(starts: Int32Array, hashes: Int32Array): (hash: number) => Int32Array {
  const mask = 2 ** Math.ceil(Math.log2(hashes.length + 1)) - 1;
  const ends = new Int32Array(mask + 2);
  for (const hash of hashes) ends[hash & mask] = (ends[hash & mask] ?? 0) + 1;
  for (let bucket = 1; bucket <= mask; bucket += 1) {
    ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  }
  ends[mask + 1] = hashes.length;
  const places = new Int32Array(hashes.length);
  // From the last word to the first, so that every bucket is ascending and `ends` become the buckets' starts.
  for (let word = hashes.length - 1; word >= 0; word -= 1) {
    const bucket = (hashes[word] ?? 0) & mask;
    const place = (ends[bucket] ?? 0) - 1;
    ends[bucket] = place;
    places[place] = starts[word] ?? 0;
  }
  return (hash) => places.subarray(ends[hash & mask], ends[(hash & mask) + 1]);
}

function phraseHashes(words: Int32Array): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - PHRASE + 1));
  for (let word = 0; word < hashes.length; word += 1) hashes[word] = phraseHash(words, word);
  return hashes;
}

function phraseHash(words: ArrayLike<number>, from: number): number {
  let hash = 0x811c9dc5;
  for (let word = from; word < from + PHRASE; word += 1) {
    hash = Math.imul(hash ^ (words[word] ?? 0), 0x01000193);
    hash ^= hash >>> 13;
  }
  return hash;
}

export interface Word {
  readonly text: string;
  readonly start: number;
}

/** The words of a short passage. */
export function wordsOf(passage: string): Word[] {
  const { starts, ends } = wordsIn(passage);
  return Array.from(starts, (start, index) => ({ text: passage.slice(start, ends[index]), start }));
}

interface Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

function wordsIn(text: string): Words {
  const most = (text.length + 1) >> 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const hashes = new Int32Array(most);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isInWord(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && at - start < LONGEST_WORD && isInWord(text.charCodeAt(at))) at += 1;
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hashOf(text, start, at);
    count += 1;
    if (at - start === LONGEST_WORD) at -= 1;
  }
  return {
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

/** Scripts without spaces are cut into pieces of this length. */
export const LONGEST_WORD = 64;

/** Letters, digits and marks, by UTF-16 code unit; half a surrogate pair is none. */
export function isInWord(unit: number): boolean {
  if (unit < 0x80) {
    return (
      (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b) || (unit > 0x2f && unit < 0x3a)
    );
  }
  if ((unit >= 0xc0 && unit < 0x250) || (unit >= 0x1ea0 && unit < 0x1efa)) {
    return unit !== 0xd7 && unit !== 0xf7;
  }
  return WORD.test(String.fromCharCode(unit));
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** FNV-1a, over UTF-16 code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
