import { overlap, type Placed } from '@attache/core';
import type {
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensParams,
} from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { drawnItems, type Snapshot } from '../snapshot.ts';
import { linesOf, positionOf, spanOf } from '../to-lsp.ts';
import { paint } from './paint.ts';
import { legendFor, modifierBit, typeIndex } from './token-legend.ts';

/** Every mention as five numbers a token, in reading order; only those that touch `range` where one is given. */
export function semanticTokens(snapshot: Snapshot, range?: Range): number[] {
  const part = range && spanOf(snapshot, range);
  const items = drawnItems(snapshot, part).filter(({ span }) => !part || overlap(span, part));
  const numbers: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { item, span } of piecesOf(snapshot, items)) {
    const start = positionOf(snapshot, span.start);
    numbers.push(
      start.line - last.line,
      start.line === last.line ? start.character - last.character : start.character,
      span.end - span.start,
      typeIndex(item.label),
      modifierBit(item.anchor === 'review' ? 'suggested' : item.state),
    );
    last = start;
  }
  return numbers;
}

/** The one edit that makes the old numbers the new ones; none where they are equal. */
export function tokenEdits(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const deleteCount = before.length - start - tail;
  const data = after.slice(start, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

function piecesOf({ article }: Snapshot, items: readonly Placed[]) {
  return paint(items).flatMap(({ item, span }) =>
    linesOf(article.text, span).map((line) => ({ item, span: line })),
  );
}

export const semanticTokensFeature: Feature = {
  capabilities: ({ tokenTypes }) => ({
    semanticTokensProvider: {
      legend: legendFor(tokenTypes),
      full: { delta: true },
      range: true,
    },
  }),
  listen: ({ connection, onArticle, onClose }) => {
    const sent = new Map<string, Sent>();
    onClose((uri) => sent.delete(uri));
    const send = (snapshot: Snapshot): Sent => {
      const resultId = String(Number(sent.get(snapshot.uri)?.resultId ?? 0) + 1);
      const tokens = { resultId, data: semanticTokens(snapshot) };
      sent.set(snapshot.uri, tokens);
      return tokens;
    };
    const { semanticTokens: wire } = connection.languages;
    wire.on(onArticle<SemanticTokensParams, SemanticTokens>('tokens', NONE, send));
    wire.onDelta(
      onArticle<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        'token changes',
        NONE,
        (snapshot, { previousResultId }) => {
          const before = sent.get(snapshot.uri);
          const after = send(snapshot);
          return before?.resultId === previousResultId ? deltaOf(before, after) : after;
        },
      ),
    );
    wire.onRange(
      onArticle('tokens of a range', NONE, (snapshot, { range }) => ({
        data: semanticTokens(snapshot, range),
      })),
    );
  },
};

/** What a client was sent last, to tell it only the difference. */
interface Sent {
  readonly resultId: string;
  readonly data: number[];
}

const NONE: SemanticTokens = { data: [] };

function deltaOf(before: Sent, after: Sent): SemanticTokensDelta {
  return { resultId: after.resultId, edits: tokenEdits(before.data, after.data) };
}
