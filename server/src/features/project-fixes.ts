import type { ProjectProblem, ProjectWords } from '@attache/core';
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Desk } from '../desk.ts';
import { visible } from '../safe-text.ts';
import { rangeIn } from '../to-lsp.ts';

/** Ways to mend what is wrong at a place of a project's file. */
export function projectFixes(
  { textDocument, range, context }: CodeActionParams,
  { projectFiles, session }: Pick<Desk, 'projectFiles' | 'session'>,
): CodeAction[] {
  const file = projectFiles.get(textDocument.uri);
  const isWanted = context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
  if (file === undefined || !isWanted) return [];
  const [start, end] = [range.start, range.end].map((at) => file.document.offsetAt(at));
  return file.reading.problems
    .filter(({ span }) => span.start <= (end ?? 0) && (start ?? 0) <= span.end)
    .flatMap((problem) => fixesOf(problem, file.document, session.words.project));
}

function fixesOf(
  { fixes, code }: ProjectProblem,
  document: TextDocument,
  words: ProjectWords,
): CodeAction[] {
  return fixes.map(({ kind, by, edits }, index) => ({
    title: words.fixes[kind](visible(by)),
    kind: CodeActionKind.QuickFix,
    isPreferred: index === 0 && code !== 'choice',
    edit: {
      changes: {
        [document.uri]: edits.map((edit) => ({
          range: rangeIn(document, edit),
          newText: edit.text,
        })),
      },
    },
  }));
}
