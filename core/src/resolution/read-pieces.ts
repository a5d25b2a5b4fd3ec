import type { Lexicon } from '../lexicon/compile.ts';
import {
  bestLanguage,
  type LanguageScores,
  plainLanguage,
  scoreLanguages,
} from '../lexicon/detect-language.ts';
import { type BlockReading, recognizeBlock } from '../recognition/recognize-block.ts';
import { blockIn, blocks } from '../text/blocks.ts';
import { scan, type TokenColumns, type Tokens, tokenColumns } from '../text/tokens.ts';
import type { Piece } from './pieces.ts';

/** A piece that has been looked at once: read already where it speaks for a language by itself. */
export interface WeighedPiece {
  readonly text: string;
  readonly scores: LanguageScores;
  readonly ownLanguage: number | undefined;
  readonly reading: BlockReading | undefined;
}

export type ReadPiece = Omit<Piece, 'order'>;

/** Cuts a text into pieces: together they are the text. */
export function cutPieces(text: string): string[] {
  const starts = blocks(text).map(({ start }) => start);
  const cuts = [0, ...starts.slice(1), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
}

/** Weighs which language each piece speaks for, and reads those that leave no doubt. `fixed` leaves none anywhere. */
export function weighPieces(
  texts: readonly string[],
  lexicon: Lexicon,
  fixed: number | undefined,
): WeighedPiece[] {
  const room = roomFor(texts);
  return texts.map((text) => {
    const tokens = scanPiece(text, lexicon, room);
    const scores = scoreLanguages(tokens, lexicon);
    const ownLanguage = fixed ?? plainLanguage(scores);
    const reading =
      ownLanguage === undefined ? undefined : recognizeBlock(tokens, lexicon, ownLanguage);
    return { text, scores, ownLanguage, reading };
  });
}

/** Reads the rest in the document's language, or in the likeliest. */
export function readPieces(
  pieces: readonly WeighedPiece[],
  lexicon: Lexicon,
  documentLanguage: number,
): ReadPiece[] {
  const room = roomFor(pieces.map(({ text }) => text));
  return pieces.map(({ reading, ...piece }) => {
    const language = piece.ownLanguage ?? bestLanguage(piece.scores, documentLanguage);
    return {
      ...piece,
      language,
      reading: reading ?? recognizeBlock(scanPiece(piece.text, lexicon, room), lexicon, language),
    };
  });
}

function scanPiece(text: string, lexicon: Lexicon, room: TokenColumns): Tokens {
  const { start, end } = blockIn(text);
  return scan(text, start, end, lexicon.trie.words, room);
}

function roomFor(texts: readonly string[]): TokenColumns {
  return tokenColumns(texts.reduce((most, text) => Math.max(most, text.length), 0) + 16);
}
