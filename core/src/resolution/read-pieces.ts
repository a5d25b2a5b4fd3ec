import type { Lexicon } from '../lexicon/compile.ts';
import {
  bestLanguage,
  type LanguageScores,
  plainLanguage,
  scoreLanguages,
} from '../lexicon/detect-language.ts';
import type { Room } from '../lexicon/workroom.ts';
import { type BlockReading, recognizeBlock } from '../recognition/recognize-block.ts';
import { blockIn, blocks } from '../text/blocks.ts';
import { scan, type Tokens } from '../text/tokens.ts';
import type { Piece } from './pieces.ts';

/** A piece that has been looked at once: read already where it speaks for a language by itself. */
export interface WeighedPiece {
  readonly text: string;
  readonly scores: LanguageScores;
  readonly ownLanguage: number | undefined;
  readonly reading: BlockReading | undefined;
}

export type ReadPiece = Omit<Piece, 'order' | 'resolved'>;

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
