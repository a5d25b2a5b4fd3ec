import { FOLDED, foldWord } from './fold.ts';
import { keptSpelling, otherSpelling } from './spellings.ts';

/** What stands before the units of a word on the shelf: its number in two units, and how many units it has. */
const HEAD = 3;

/** No such word. */
export const UNKNOWN = -1;

/**
 * Words and marks with a number each, found from a piece of text without making a string of it:
 * open addressing over a rolling hash of folded code units.
 */
export class WordTable {
  readonly #words: string[] = [];
  /** Where on the shelf the word stands whose hash leads here, or one that had to make way. */
  #slots: Int32Array = new Int32Array(1 << 12);
  /** By slot, a byte of its word's hash, 0 where the slot is free: most words that are not the one asked for are told by it, without a look at the shelf. */
  #tags: Uint8Array = new Uint8Array(1 << 12);
  /**
   * All words one behind the other, each behind its head, so that one look at memory brings all that is asked of a word:
   * other readers of the machine leave little of a table near the processor. The words of the languages have the lowest
   * numbers, so those that are read most stand together.
   */
  #shelf: Uint16Array = new Uint16Array(1 << 12);
  /** How much of the shelf is taken. */
  #used = 0;
  /** Room for the folded word that is looked for. */
  #asked: Uint16Array = new Uint16Array(32);

  /** The table of folded words that were numbered before: the first has the number 0. */
  static of(words: readonly string[]): WordTable {
    const table = new WordTable();
    for (const word of words) table.#words.push(word);
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
    const folded = keptSpelling(foldWord(word));
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
    const tags = this.#tags;
    const shelf = this.#shelf;
    const mask = tags.length - 1;
    const tag = tagOf(hash);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = tags[slot] ?? FREE;
      if (found === FREE) return UNKNOWN;
      if (found !== tag) continue;
      const place = slots[slot] ?? 0;
      if (shelf[place + 2] === length && standsAt(shelf, place + HEAD, folded, length))
        return (shelf[place] ?? 0) | ((shelf[place + 1] ?? 0) << 16);
    }
  }

  #place(folded: string, id: number): void {
    this.#placeOne(folded, id);
    const other = otherSpelling(folded);
    if (other !== undefined) this.#placeOne(other, id);
  }

  #placeOne(folded: string, id: number): void {
    const place = this.#used;
    const start = place + HEAD;
    this.#used = start + folded.length;
    if (this.#used > this.#shelf.length) this.#shelf = widened(this.#shelf, this.#used);
    const shelf = this.#shelf;
    shelf[place] = id;
    shelf[place + 1] = id >>> 16;
    shelf[place + 2] = folded.length;
    let hash = HASH_START;
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      shelf[start + at] = unit;
      hash = step(hash, unit);
    }
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#tags[slot] !== FREE) slot = (slot + 1) & mask;
    this.#slots[slot] = place;
    this.#tags[slot] = tagOf(hash);
  }

  #resize(capacity: number): void {
    this.#slots = new Int32Array(capacity);
    this.#tags = new Uint8Array(capacity);
    this.#used = 0;
  }

  #grow(): void {
    this.#resize(2 * this.#slots.length);
    for (const [id, word] of this.#words.entries()) this.#place(word, id);
  }
}

/** The tag of a slot that no word has. */
const FREE = 0;

/** A byte of a hash that the mask of the table leaves out, never `FREE`. */
function tagOf(hash: number): number {
  return (hash >>> 24) | 1;
}

/** True where the shelf has these units at a place. */
function standsAt(shelf: Uint16Array, from: number, units: Uint16Array, length: number): boolean {
  for (let at = 0; at < length; at++) if (shelf[from + at] !== units[at]) return false;
  return true;
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
