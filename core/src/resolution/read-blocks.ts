import type { Lexicon } from '../lexicon/compile.ts';
import {
  bestLanguage,
  type LanguageScores,
  plainLanguage,
  scoreLanguages,
} from '../lexicon/detect-language.ts';
import type { LanguageId } from '../lexicon/language.ts';
import { type BlockReading, recognizeBlock } from '../recognition/recognize-block.ts';
import { blocks } from '../text/blocks.ts';
import type { Span } from '../text/span.ts';
import { scan, tokenColumns } from '../text/tokens.ts';

/** One block with its place, its language and what stands in it. */
export interface ReadBlock {
  readonly span: Span;
  /** Index into the lexicon's languages. */
  readonly language: number;
  readonly reading: BlockReading;
}

/** Reads every block in its own language, or in the document's where it says too little of its own. */
export function readBlocks(
  text: string,
  lexicon: Lexicon,
  fixed: LanguageId | undefined,
): { language: number; read: ReadBlock[] } {
  const spans = blocks(text);
  const room = tokenColumns(Math.max(1, ...longest(spans)) + 16);
  const set = lexicon.languages.findIndex(({ id }) => id === fixed);
  const total = lexicon.languages.map(() => 0);
  const first = spans.map((span) => {
    const tokens = scan(text, span.start, span.end, lexicon.trie.words, room);
    const scores = scoreLanguages(tokens, lexicon);
    addTo(total, scores);
    const language = set >= 0 ? set : plainLanguage(scores);
    return {
      span,
      scores,
      block:
        language === undefined
          ? undefined
          : { span, language, reading: recognizeBlock(tokens, lexicon, language) },
    };
  });
  const language = set >= 0 ? set : bestLanguage(total, 0);
  const read = first.map(({ span, scores, block }) => {
    if (block !== undefined) return block;
    const own = bestLanguage(scores, language);
    const tokens = scan(text, span.start, span.end, lexicon.trie.words, room);
    return { span, language: own, reading: recognizeBlock(tokens, lexicon, own) };
  });
  return { language, read };
}

function longest(spans: readonly Span[]): number[] {
  return [spans.reduce((most, { start, end }) => Math.max(most, end - start), 0)];
}

function addTo(total: number[], scores: LanguageScores): void {
  for (const [index, score] of scores.entries()) total[index] = (total[index] ?? 0) + score;
}
