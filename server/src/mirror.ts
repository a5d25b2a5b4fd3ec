import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * The next state of a document, or why the changes make no sense. The library takes an older version and a position
 * that is no number without a word, and the mirror then shows a text that nobody wrote.
 */
export function applyChanges(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument | string {
  if (!Number.isInteger(version) || version <= document.version)
    return `version ${version} after ${document.version}`;
  let next = copyOf(document, document.getText());
  for (const change of changes) {
    if (typeof change.text !== 'string') return 'a change without text';
    if ('range' in change && !isRangeOf(change.range, next)) return 'a range outside of the text';
    next = TextDocument.update(next, [change], version);
  }
  return next.version === version ? next : TextDocument.update(next, [], version);
}

/** True where both ends are positions of the document. One line past the end is allowed: editors delete to there. */
export function isRangeOf(range: Range, document: TextDocument): boolean {
  const { start, end } = range;
  return (
    [start.line, start.character, end.line, end.character].every(isIndex) &&
    end.line <= document.lineCount &&
    (start.line < end.line || (start.line === end.line && start.character <= end.character))
  );
}

function isIndex(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function copyOf(document: TextDocument, text: string): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, text);
}
