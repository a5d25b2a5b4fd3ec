import { describeSidecarProblem, nameOfLabel, type Reviewed } from '@attache/core';
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Range,
} from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { LARGEST_LIVE_TEXT } from '../limits.ts';
import { isProjectUri } from '../project-shelf.ts';
import { visible } from '../safe-text.ts';
import type { Snapshot } from '../snapshot.ts';
import { rangeOf, TOP } from '../to-lsp.ts';
import { faultWords } from '../words/index.ts';
import { projectDiagnostics } from './project-diagnostics.ts';

/** Real faults only: decisions that lost their place, a sidecar that cannot be read. A suggestion is no fault. */
export function diagnostics(snapshot: Snapshot): Diagnostic[] {
  const { faults } = snapshot.words;
  return [
    ...snapshot.problems.map((problem) => {
      const said = describeSidecarProblem(problem, faultWords(snapshot.words));
      const message = faults.sidecar(problem.line, said);
      return fault(TOP, DiagnosticSeverity.Error, 'bad-sidecar', message);
    }),
    ...snapshot.items.flatMap((item) => misplaced(snapshot, item)),
    ...(snapshot.tooLarge
      ? [
          fault(
            TOP,
            DiagnosticSeverity.Information,
            'too-large',
            faults.tooLarge(LARGEST_LIVE_TEXT / 1e6),
          ),
        ]
      : []),
  ];
}

function misplaced(snapshot: Snapshot, item: Reviewed): Diagnostic[] {
  if (item.span !== undefined && item.anchor !== 'review') return [];
  const { faults } = snapshot.words;
  const quote = visible(item.annotation?.selector.exact ?? item.quote);
  if (item.span === undefined) {
    const message = faults.lost(quote, nameOfLabel(item.label, snapshot.words));
    return [fault(TOP, DiagnosticSeverity.Warning, 'lost', message)];
  }
  const { start, end } = item.span;
  const message = faults.review(quote, visible(snapshot.article.text.slice(start, end)));
  return [fault(rangeOf(snapshot, item.span), DiagnosticSeverity.Warning, 'review', message)];
}

function fault(
  range: Range,
  severity: DiagnosticSeverity,
  code: string,
  message: string,
): Diagnostic {
  return { range, severity, code, source: 'Attaché', message };
}

function report(items: Diagnostic[]): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}

/** Asked for where the client can ask; `publishDiagnostics` serves the others from start-server. */
export const diagnosticFeature: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'attache',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  listen: (desk) => {
    const { connection, onArticle, onRequest } = desk;
    const ofArticle = onArticle<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'diagnostics',
      report([]),
      (snapshot) => report(diagnostics(snapshot)),
    );
    const ofProject = onRequest<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'diagnostics of a project',
      report([]),
      ({ textDocument }) => report(projectDiagnostics(textDocument.uri, desk)),
    );
    connection.languages.diagnostics.on((params, token) =>
      isProjectUri(params.textDocument.uri) ? ofProject(params, token) : ofArticle(params, token),
    );
  },
};
