import {
  describeProjectProblem,
  isWarning,
  type ProjectFault,
  type ProjectReading,
} from '@attache/core';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Desk } from '../desk.ts';
import { rangeIn, TOP } from '../to-lsp.ts';
import { faultWords } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/** What is wrong in a project's file that is open, saved or not. */
export function projectDiagnostics(
  uri: string,
  { projectFiles, session }: Pick<Desk, 'projectFiles' | 'session'>,
): Diagnostic[] {
  const file = projectFiles.get(uri);
  if (file === undefined) return [];
  const { words, abilities } = session;
  return file.reading.problems
    .filter(({ code }) => !(abilities.checksSchemas && SCHEMA_FAULTS.has(code)))
    .map((problem) => ({
      range: rangeIn(file.document, problem.span),
      severity: isWarning(problem.code) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
      code: problem.code,
      source: 'Attaché',
      message: describeProjectProblem(problem, faultWords(words)),
    }));
}

/** What an editor that goes by our schema says itself: nobody wants to read it twice. */
const SCHEMA_FAULTS: ReadonlySet<ProjectFault> = new Set([
  'syntax',
  'type',
  'choice',
  'missing',
  'colour',
  'double-key',
]);

/** What a file that cannot be read at all has wrong: it is told whether it is open or not. */
export function unreadDiagnostics({ problems }: ProjectReading, words: Words): Diagnostic[] {
  return problems
    .filter(({ code }) => UNREAD.has(code))
    .map((problem) => ({
      range: TOP,
      severity: DiagnosticSeverity.Error,
      code: problem.code,
      source: 'Attaché',
      message: describeProjectProblem(problem, faultWords(words)),
    }));
}

const UNREAD: ReadonlySet<ProjectFault> = new Set(['not-utf8', 'not-a-file', 'unreadable']);

/** Tells the problems to a client that does not ask for them. */
export async function checkProject(desk: Desk, uri: string): Promise<void> {
  const { connection, session, projectFiles } = desk;
  if (session.abilities.pullsDiagnostics) return;
  const version = projectFiles.get(uri)?.document.version;
  if (version === undefined) return;
  const saved = await session.project(uri);
  const unread = saved?.uri === uri ? unreadDiagnostics(saved.reading, session.words) : [];
  const diagnostics = [...unread, ...projectDiagnostics(uri, desk)];
  await connection.sendDiagnostics({ uri, version, diagnostics });
}
