import { FOLDED, foldWord } from './fold.ts';

/** No such word. */
export const UNKNOWN = -1;

/**
 * Words and marks with a number each, found from a piece of text without making a string of it:
 * open addressing over a rolling hash of folded code units.
 */
export class WordTable {
  readonly #words: string[] = [];
  /** By word number: its whole hash. Two words with one hash are rare, so unequal ones are told apart without their letters. */
  #hashes: Int32Array = new Int32Array(1 << 11);
  #slots: Int32Array = new Int32Array(1 << 12).fill(UNKNOWN);

  /** The table of folded words that were numbered before: the first has the number 0. */
  static of(words: readonly string[]): WordTable {
    const table = new WordTable();
    table.#words.push(...words);
    let capacity = table.#slots.length;
    while (words.length * 2 >= capacity) capacity *= 2;
    table.#resize(capacity);
    for (const [id, word] of words.entries()) table.#place(word, id);
    return table;
  }

  get words(): readonly string[] {
    return this.#words;
  }

  get size(): number {
    return this.#words.length;
  }

  /** The folded form of a word's number. */
  word(id: number): string | undefined {
    return this.#words[id];
  }

  /** The word's number, given now if it had none. */
  add(word: string): number {
    const folded = foldWord(word);
    const known = this.find(folded, 0, folded.length);
    if (known !== UNKNOWN) return known;
    if (this.#words.length * 2 >= this.#slots.length) this.#grow();
    const id = this.#words.push(folded) - 1;
    this.#place(folded, id);
    return id;
  }

  /** The number of the word that stands at `start`..`end`; `UNKNOWN` where it is in no table. */
  find(text: string, start: number, end: number): number {
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = step(hash, FOLDED[text.charCodeAt(at)] ?? 0);
    return this.findHashed(hash, text, start, end);
  }

  /** As `find`, for a scanner that has the hash already. */
  findHashed(hash: number, text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? UNKNOWN;
      if (id === UNKNOWN) return UNKNOWN;
      if (this.#hashes[id] === hash && this.#equals(id, text, start, end)) return id;
    }
  }

  #equals(id: number, text: string, start: number, end: number): boolean {
    const word = this.#words[id] ?? '';
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at++) {
      if (word.charCodeAt(at) !== FOLDED[text.charCodeAt(start + at)]) return false;
    }
    return true;
  }

  #place(folded: string, id: number): void {
    let hash = HASH_START;
    for (let at = 0; at < folded.length; at++) hash = step(hash, folded.charCodeAt(at));
    this.#hashes[id] = hash;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #resize(capacity: number): void {
    this.#slots = new Int32Array(capacity).fill(UNKNOWN);
    this.#hashes = new Int32Array(capacity / 2);
  }

  #grow(): void {
    this.#resize(this.#slots.length * 2);
    for (const [id, word] of this.#words.entries()) this.#place(word, id);
  }
}

export const HASH_START: number = 0x811c9dc5 | 0;

/** FNV-1a over 16-bit units (Fowler, Noll, Vo), finished by the mask of the table. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
