import { completeProject, shippedKnowledge } from '@attache/core';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
} from 'vscode-languageserver';
import type { Desk } from '../desk.ts';
import type { Feature } from '../feature.ts';
import { isProjectUri } from '../project-shelf.ts';
import { rangeIn } from '../to-lsp.ts';

/** What can stand at the cursor in a project's file; in an article nothing is completed. */
export function projectCompletions(
  { textDocument, position }: CompletionParams,
  { projectFiles, session }: Pick<Desk, 'projectFiles' | 'session'>,
): CompletionItem[] {
  const file = isProjectUri(textDocument.uri) ? projectFiles.get(textDocument.uri) : undefined;
  if (file === undefined) return [];
  const { document } = file;
  const offset = document.offsetAt(position);
  const { items, span } = completeProject(document.getText(), offset, shippedKnowledge());
  const range = rangeIn(document, span);
  return items
    .filter(({ kind }) => kind === 'knowledge' || !session.abilities.checksSchemas)
    .map(({ text, detail, kind }) => ({
      label: text,
      detail,
      kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
      filterText: `${JSON.stringify(text)} ${detail}`,
      textEdit: { range, newText: JSON.stringify(text) },
    }));
}

export const completionFeature: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['"'] } }),
  listen: (desk) => {
    desk.connection.onCompletion(
      desk.onRequest('completion', [], (params: CompletionParams) =>
        projectCompletions(params, desk),
      ),
    );
  },
};
