import { type TokenColumns, tokenColumns } from '../text/tokens.ts';
import { type ReadingColumns, readingColumns } from './reading-columns.ts';

/** Room for reading one stretch of text after another. */
export interface Room {
  readonly tokens: TokenColumns;
  readonly reading: ReadingColumns;
}

/**
 * The room of a lexicon, used again for every article that is read with it: nothing in it outlives the reading of a
 * stretch, and to make fourteen columns anew for a short article takes longer than to fill them.
 */
export class Workroom {
  #capacity = 1 << 10;
  #room: Room = roomOf(this.#capacity);

  /** Room for the longest of the texts: a stretch never has more tokens than code units. */
  for(texts: readonly string[]): Room {
    let longest = 0;
    for (const { length } of texts) longest = Math.max(longest, length);
    if (longest > this.#capacity) {
      this.#capacity = Math.max(longest, 2 * this.#capacity);
      this.#room = roomOf(this.#capacity);
    }
    return this.#room;
  }
}

function roomOf(longest: number): Room {
  return { tokens: tokenColumns(longest + 16), reading: readingColumns(longest + 16) };
}
