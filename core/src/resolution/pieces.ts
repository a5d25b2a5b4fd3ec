import type { LanguageScores } from '../lexicon/detect-language.ts';
import type { BlockReading } from '../recognition/recognize-block.ts';
import type { Mention } from './mention.ts';

/**
 * A block with the line ends behind it (the first piece also has those before it). Its reading counts
 * from its own beginning, so that an edit elsewhere changes nothing in it.
 */
export interface Piece {
  readonly text: string;
  readonly scores: LanguageScores;
  /** The language it speaks for by itself. */
  readonly ownLanguage: number | undefined;
  /** Read in its own language, or in the document's. */
  readonly language: number;
  readonly reading: BlockReading;
  /** Grows along the document; comparing two tells which piece stands first. */
  readonly order: number;
  /** What it was last found to mean, and against what of the document: whoever resolves it keeps it here. */
  resolved: { readonly against: object; readonly mentions: readonly Mention[] } | undefined;
}

/** A piece that has been read, in its place. */
export function placedAt(
  { text, scores, ownLanguage, language, reading }: Omit<Piece, 'order' | 'resolved'>,
  order: number,
): Piece {
  return { text, scores, ownLanguage, language, reading, order, resolved: undefined };
}

/** How many pieces share a sum of lengths. */
const BUCKET = 256;

/** The pieces of a text in order. Finding a place costs a look at some sums, replacing pieces costs what is replaced. */
export class Pieces {
  #pieces: Piece[];
  #sums: number[] = [];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = [...pieces];
    this.#addUp();
  }

  /** The pieces as they are at this moment. */
  copy(): Pieces {
    return new Pieces(this.#pieces);
  }

  get all(): readonly Piece[] {
    return this.#pieces;
  }

  at(index: number): Piece | undefined {
    return this.#pieces[index];
  }

  /** The piece that holds an offset (the last one for the end of the text), and where it starts. */
  find(offset: number): { index: number; start: number } {
    let start = 0;
    let bucket = 0;
    while (bucket < this.#sums.length - 1 && start + (this.#sums[bucket] ?? 0) <= offset)
      start += this.#sums[bucket++] ?? 0;
    let index = bucket * BUCKET;
    for (; index < this.#pieces.length - 1; index++) {
      const length = this.#pieces[index]?.text.length ?? 0;
      if (start + length > offset) break;
      start += length;
    }
    return { index, start };
  }

  replace(index: number, count: number, pieces: readonly Piece[]): void {
    this.#pieces.splice(index, count, ...pieces);
    if (pieces.length !== count) {
      this.#addUp();
      return;
    }
    for (
      let bucket = Math.floor(index / BUCKET);
      bucket <= Math.floor((index + count) / BUCKET);
      bucket++
    )
      this.#addUpBucket(bucket);
  }

  #addUp(): void {
    this.#sums = [];
    for (let bucket = 0; bucket * BUCKET < this.#pieces.length; bucket++) this.#addUpBucket(bucket);
  }

  #addUpBucket(bucket: number): void {
    let sum = 0;
    const end = Math.min(this.#pieces.length, (bucket + 1) * BUCKET);
    for (let index = bucket * BUCKET; index < end; index++)
      sum += this.#pieces[index]?.text.length ?? 0;
    if (bucket * BUCKET < this.#pieces.length) this.#sums[bucket] = sum;
  }
}
