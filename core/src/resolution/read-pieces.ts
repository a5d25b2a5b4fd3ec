import type { Lexicon } from '../lexicon/compile.ts';
import {
  bestLanguage,
  type LanguageScores,
  plainLanguage,
  scoreLanguages,
} from '../lexicon/detect-language.ts';
import { type ReadingColumns, readingColumns } from '../lexicon/reading.ts';
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
  const found = blocks(text);
  const pieces: string[] = [];
  let start = 0;
  for (let index = 1; index < found.length; index++) {
    const end = found[index]?.start ?? start;
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** Room for reading one piece after another. */
export interface Room {
  readonly tokens: TokenColumns;
  readonly reading: ReadingColumns;
}

/**
 * Room for the longest of the texts: a piece never has more tokens than code units. The same room serves every article,
 * as nothing in it outlives the reading of a piece: to make fourteen columns anew for a short article takes longer than to fill them.
 */
export function roomFor(texts: readonly string[]): Room {
  let longest = 0;
  for (const { length } of texts) longest = Math.max(longest, length);
  if (longest > capacity) {
    capacity = Math.max(longest, 2 * capacity);
    room = roomOf(capacity);
  }
  return room;
}

let capacity = 1 << 10;
let room = roomOf(capacity);

function roomOf(longest: number): Room {
  return { tokens: tokenColumns(longest + 16), reading: readingColumns(longest + 16) };
}

/** Which languages are thought of, as indexes: one for all pieces, or no others than these. None: all. */
export interface LanguageChoice {
  readonly fixed?: number | undefined;
  readonly among?: readonly number[];
}

/** Weighs which language each piece speaks for, and reads those that leave no doubt. */
export function weighPieces(
  texts: readonly string[],
  lexicon: Lexicon,
  { fixed, among = [] }: LanguageChoice,
  room: Room,
): WeighedPiece[] {
  return texts.map((text) => {
    const tokens = scanPiece(text, lexicon, room);
    const all = scoreLanguages(tokens, lexicon);
    const scores =
      among.length === 0 ? all : all.map((score, index) => (among.includes(index) ? score : 0));
    const ownLanguage = fixed ?? plainLanguage(scores);
    const reading =
      ownLanguage === undefined
        ? undefined
        : recognizeBlock(tokens, lexicon, ownLanguage, room.reading);
    return { text, scores, ownLanguage, reading };
  });
}

/** Reads the rest in the document's language, or in the likeliest. */
export function readPieces(
  pieces: readonly WeighedPiece[],
  lexicon: Lexicon,
  documentLanguage: number,
  room: Room,
): ReadPiece[] {
  return pieces.map(({ text, scores, ownLanguage, reading }) => {
    const language = ownLanguage ?? bestLanguage(scores, documentLanguage);
    return {
      text,
      scores,
      ownLanguage,
      language,
      reading:
        reading ?? recognizeBlock(scanPiece(text, lexicon, room), lexicon, language, room.reading),
    };
  });
}

function scanPiece(text: string, lexicon: Lexicon, room: Room): Tokens {
  const { start, end } = blockIn(text);
  return scan(text, start, end, lexicon.trie.words, room.tokens);
}
