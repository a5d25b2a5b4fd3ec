import { FOLDED, foldWord } from './fold.ts';

/** How many numbers the record of a word has. */
const RECORD = 4;

/** No such word. */
export const UNKNOWN = -1;

/**
 * Words and marks with a number each, found from a piece of text without making a string of it:
 * open addressing over a rolling hash of folded code units.
 */
export class WordTable {
  readonly #words: string[] = [];
  /** The number of the word whose hash leads here, or of one that had to make way. Small, so that it stays near the processor. */
  #slots: Int32Array = new Int32Array(1 << 12).fill(UNKNOWN);
  /**
   * By word, side by side so that one look at memory brings all: its whole hash, where its units start, and how many there
   * are. Two words with one hash are rare, so nearly all that are not the word are told apart without their letters. The
   * words of the languages have the lowest numbers, so those that are read most lie together.
   */
  #records: Int32Array = new Int32Array(RECORD << 11);
  /** The code units of all words, one behind the other, and how many there are. */
  #units: Uint16Array = new Uint16Array(1 << 12);
  #used = 0;
  /** Room for the folded word that is looked for. */
  #asked: Uint16Array = new Uint16Array(32);

  /** The table of folded words that were numbered before: the first has the number 0. */
  static of(words: readonly string[]): WordTable {
    const table = new WordTable();
    table.#words.push(...words);
    let capacity = 1 << 12;
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
    const length = end - start;
    if (length > this.#asked.length) this.#asked = new Uint16Array(length);
    let hash = HASH_START;
    for (let at = 0; at < length; at++) {
      const unit = FOLDED[text.charCodeAt(start + at)] ?? 0;
      this.#asked[at] = unit;
      hash = step(hash, unit);
    }
    return this.findHashed(hash, this.#asked, length);
  }

  /** As `find`, for a scanner that has folded the word and has its hash already: the first `length` units of `folded`. */
  findHashed(hash: number, folded: Uint16Array, length: number): number {
    const slots = this.#slots;
    const records = this.#records;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? UNKNOWN;
      if (id === UNKNOWN) return UNKNOWN;
      const record = RECORD * id;
      if (records[record] !== hash || records[record + 2] !== length) continue;
      if (this.#equals(records[record + 1] ?? 0, folded, length)) return id;
    }
  }

  #equals(from: number, folded: Uint16Array, length: number): boolean {
    const units = this.#units;
    for (let at = 0; at < length; at++) if (units[from + at] !== folded[at]) return false;
    return true;
  }

  #place(folded: string, id: number): void {
    const start = this.#used;
    const end = start + folded.length;
    if (end > this.#units.length) this.#units = widened(this.#units, end);
    let hash = HASH_START;
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      this.#units[start + at] = unit;
      hash = step(hash, unit);
    }
    this.#used = end;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
    const record = RECORD * id;
    this.#records[record] = hash;
    this.#records[record + 1] = start;
    this.#records[record + 2] = folded.length;
  }

  #resize(capacity: number): void {
    this.#slots = new Int32Array(capacity).fill(UNKNOWN);
    this.#records = new Int32Array((RECORD * capacity) / 2);
    this.#used = 0;
  }

  #grow(): void {
    this.#resize(2 * this.#slots.length);
    for (const [id, word] of this.#words.entries()) this.#place(word, id);
  }
}

function widened(units: Uint16Array, least: number): Uint16Array {
  const wider = new Uint16Array(Math.max(units.length * 2, least));
  wider.set(units);
  return wider;
}

export const HASH_START: number = 0x811c9dc5 | 0;

/** FNV-1a over 16-bit units (Fowler, Noll, Vo), finished by the mask of the table. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
