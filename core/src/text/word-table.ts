import { FOLDED, foldWord } from './fold.ts';

/** No such word. */
export const UNKNOWN = -1;

/**
 * Words and marks with a number each, found from a piece of text without making a string of it:
 * open addressing over a rolling hash of folded code units.
 */
export class WordTable {
  readonly #words: string[] = [];
  /**
   * Two numbers a slot, side by side so that one look at memory brings both: a word's number, and its whole hash. Two
   * words with one hash are rare, so nearly all that are not the word are told apart without their letters.
   */
  #slots: Int32Array = new Int32Array(2 << 12).fill(UNKNOWN);
  /** The code units of all words, one behind the other, and where each word starts; one more for the end of the last. */
  #units: Uint16Array = new Uint16Array(1 << 12);
  #starts: Int32Array = new Int32Array((1 << 11) + 1);
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
    if (this.#words.length * 4 >= this.#slots.length) this.#grow();
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
    const mask = slots.length - 1;
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot] ?? UNKNOWN;
      if (id === UNKNOWN) return UNKNOWN;
      if (slots[slot + 1] === hash && this.#equals(id, folded, length)) return id;
    }
  }

  #equals(id: number, folded: Uint16Array, length: number): boolean {
    const units = this.#units;
    const from = this.#starts[id] ?? 0;
    if ((this.#starts[id + 1] ?? 0) - from !== length) return false;
    for (let at = 0; at < length; at++) if (units[from + at] !== folded[at]) return false;
    return true;
  }

  #place(folded: string, id: number): void {
    const start = this.#starts[id] ?? 0;
    const end = start + folded.length;
    if (end > this.#units.length) this.#units = widened(this.#units, end);
    let hash = HASH_START;
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      this.#units[start + at] = unit;
      hash = step(hash, unit);
    }
    this.#starts[id + 1] = end;
    const mask = this.#slots.length - 1;
    let slot = (2 * hash) & mask;
    while (this.#slots[slot] !== UNKNOWN) slot = (slot + 2) & mask;
    this.#slots[slot] = id;
    this.#slots[slot + 1] = hash;
  }

  #resize(capacity: number): void {
    this.#slots = new Int32Array(2 * capacity).fill(UNKNOWN);
    this.#starts = new Int32Array(capacity / 2 + 1);
  }

  #grow(): void {
    this.#resize(this.#slots.length);
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
