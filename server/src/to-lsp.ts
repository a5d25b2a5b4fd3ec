import type { Span } from '@attache/core';
import type { Position, Range } from 'vscode-languageserver';
import type { Snapshot } from './snapshot.ts';

/**
 * The border between spans (UTF-16 offsets behind a byte order mark) and LSP positions. Nothing else converts.
 * Editors hide the mark, but one that does not must still get the right columns.
 */
type Text = Pick<Snapshot, 'document' | 'article'>;

export function rangeOf(snapshot: Text, { start, end }: Span): Range {
  const mark = markLength(snapshot);
  return {
    start: snapshot.document.positionAt(start + mark),
    end: snapshot.document.positionAt(end + mark),
  };
}

export function offsetOf(snapshot: Text, position: Position): number {
  return Math.max(0, snapshot.document.offsetAt(position) - markLength(snapshot));
}

/** Widened where an end would cut a character (a surrogate pair, a CR LF) in half. */
export function spanOf(snapshot: Text, range: Range): Span {
  const { text } = snapshot.article;
  const start = offsetOf(snapshot, range.start);
  const end = offsetOf(snapshot, range.end);
  return {
    start: isInsideCharacter(text, start) ? start - 1 : start,
    end: isInsideCharacter(text, end) ? end + 1 : end,
  };
}

/** The parts of a span line by line, without line ends: a token must not cross a line. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const feed = text.indexOf('\n', from);
    const stop = feed === -1 || feed > end ? end : feed;
    const last = text[stop - 1] === '\r' ? stop - 1 : stop;
    if (last > from) lines.push({ start: from, end: last });
    from = stop + 1;
  }
  return lines;
}

function isInsideCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  const splitsPair = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  return splitsPair || (before === 0x0d && after === 0x0a);
}

function markLength({ document, article }: Text): number {
  return document.getText().length - article.text.length;
}
