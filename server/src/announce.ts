import { countStates } from '@attache/core';
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Decisions } from './decisions.ts';
import type { Desk } from './desk.ts';
import { diagnostics } from './features/diagnostics.ts';
import { checkProject } from './features/project-diagnostics.ts';
import { STATUS, type StatusParams } from './protocol.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/** Tells the client that an article may look different: counts, problems, and what it should ask for again. */
export async function announce(
  connection: Connection,
  session: Session,
  decisions: Pick<Decisions, 'unsaved' | 'whyUnsaved'>,
  uri: string,
): Promise<void> {
  const snapshot = await session.snapshot(uri);
  if (snapshot === undefined) return;
  const { version } = snapshot.document;
  if (session.abilities.hearsStatus)
    await connection.sendNotification(STATUS, statusOf(uri, snapshot, decisions));
  if (!session.abilities.pullsDiagnostics)
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(snapshot) });
}

function statusOf(
  uri: string,
  { document, items }: Snapshot,
  decisions: Pick<Decisions, 'unsaved' | 'whyUnsaved'>,
): StatusParams {
  const why = decisions.whyUnsaved(uri);
  return {
    uri,
    version: document.version,
    counts: countStates(items),
    unsaved: decisions.unsaved(uri),
    ...(why !== undefined && { why }),
  };
}

/** Every open article may look different, and so may what is said about the projects' files. */
export async function refreshAll(desk: Desk): Promise<void> {
  const { connection, session, decisions, projectFiles } = desk;
  for (const uri of projectFiles.uris()) await checkProject(desk, uri);
  for (const uri of session.openUris()) await announce(connection, session, decisions, uri);
  await refresh(connection, session);
}

/** After decisions or settings have changed: nothing the editor holds is up to date. A text edit needs none of it. */
export async function refresh(connection: Connection, { abilities }: Session): Promise<void> {
  const { semanticTokens, inlayHint, diagnostics: problems } = connection.languages;
  const asked = [
    abilities.refreshesTokens ? semanticTokens.refresh() : undefined,
    abilities.refreshesHints ? inlayHint.refresh() : undefined,
    abilities.refreshesLenses ? connection.sendRequest(CodeLensRefreshRequest.type) : undefined,
    abilities.refreshesDiagnostics ? problems.refresh() : undefined,
  ];
  await Promise.all(asked);
}
