import type { Placed, Span } from '@attache/core';
import type { Location, Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlacedTarget } from './protocol.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The border between spans (UTF-16 offsets behind a byte order mark) and LSP positions. Nothing else converts.
 * Editors hide the mark, but one that does not must still get the right columns.
 */
type Text = Pick<Snapshot, 'document' | 'article'>;

export function rangeOf(snapshot: Text, { start, end }: Span): Range {
  return { start: positionOf(snapshot, start), end: positionOf(snapshot, end) };
}

export function positionOf(snapshot: Text, offset: number): Position {
  return snapshot.document.positionAt(offset + markLength(snapshot));
}

/** A place in a file that is no article. */
export function locationIn(
  file: { readonly uri: string; readonly text: string },
  span: Span,
): Location {
  return { uri: file.uri, range: rangeIn(TextDocument.create(file.uri, '', 0, file.text), span) };
}

export function rangeIn(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function offsetOf(snapshot: Text, position: Position): number {
  return Math.max(0, snapshot.document.offsetAt(position) - markLength(snapshot));
}

export function spanOf(snapshot: Text, { start, end }: Range): Span {
  return { start: offsetOf(snapshot, start), end: offsetOf(snapshot, end) };
}

/** How a command names the item: by its place and words, so that it can tell when they have changed. */
export function targetOf(snapshot: Snapshot, { span, label, quote }: Placed): PlacedTarget {
  return { uri: snapshot.uri, range: rangeOf(snapshot, span), label, quote };
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

function markLength({ document, article }: Text): number {
  return document.getText().length - article.text.length;
}

/** The beginning of a file, for what is wrong with the whole of it. */
export const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
