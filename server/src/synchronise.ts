import { LESSON_FILE } from '@attache/core';
import type { Desk } from './desk.ts';
import { checkProject } from './features/project-diagnostics.ts';
import { REST_BEFORE_READING } from './limits.ts';
import { isProjectUri } from './project-shelf.ts';
import { type DocumentParams, FULL_TEXT, type FullText } from './protocol.ts';
import { articleUri } from './sidecar-uri.ts';

export interface Listeners {
  /** An article may look different. */
  readonly read: (uri: string) => Promise<void>;
  /** Its sidecar is met for the first time, or somebody else has written it. */
  readonly met: (uri: string) => Promise<void>;
  /** All articles may look different. */
  readonly readAll: () => Promise<void>;
}

/** Keeps the session in step with the editor's texts, and with the sidecars, lessons and projects on disk. */
export function synchronise(desk: Desk, { read, met, readAll }: Listeners): void {
  const { connection, session, surroundings, projectFiles, onEvent } = desk;
  connection.onDidOpenTextDocument(
    onEvent('an opened article', async ({ textDocument }) => {
      if (isProjectUri(textDocument.uri)) {
        projectFiles.open(textDocument);
        return checkProject(desk, textDocument.uri);
      }
      session.open(textDocument);
      await read(textDocument.uri);
      await met(textDocument.uri);
    }),
  );
  connection.onDidChangeTextDocument(
    onEvent('an edit', async ({ textDocument: { uri, version }, contentChanges }) => {
      if (isProjectUri(uri)) {
        projectFiles.change(uri, contentChanges, version);
        return checkProject(desk, uri);
      }
      const fault = session.change(uri, contentChanges, version);
      if (fault !== undefined) await resynchronise(desk, uri, fault);
      await surroundings.pause(REST_BEFORE_READING);
      if (session.versionOf(uri) === version || fault !== undefined) await read(uri);
    }),
  );
  connection.onDidCloseTextDocument(
    onEvent('a closed article', ({ textDocument: { uri } }) =>
      isProjectUri(uri) ? projectFiles.close(uri) : session.close(uri),
    ),
  );
  // For editors that do not watch files; the others have told it already.
  connection.onDidSaveTextDocument(
    onEvent('a saved file', async ({ textDocument: { uri } }) => {
      if (!isProjectUri(uri)) return;
      session.forgetProjects();
      await readAll();
    }),
  );
  connection.onDidChangeWatchedFiles(
    onEvent('a changed file', async ({ changes }) => {
      if (changes.some(({ uri }) => uri.endsWith(`/${LESSON_FILE}`))) {
        session.forgetLessons();
        await readAll();
      }
      if (changes.some(({ uri }) => isProjectUri(uri))) {
        session.forgetProjects();
        await readAll();
      }
      for (const { uri } of changes) {
        const article = articleUri(uri);
        if (article === undefined || session.versionOf(article) === undefined) continue;
        session.article(article)?.renewSidecar();
        await read(article);
        await met(article);
      }
    }),
  );
}

/** Asks a client of ours for the whole text; another one will send it with its next whole change or when it opens it anew. */
async function resynchronise(desk: Desk, uri: string, fault: string): Promise<void> {
  const { connection, session } = desk;
  connection.console.warn(`An edit of ${uri} was not taken over: ${fault}.`);
  if (!session.abilities.sendsFullText || session.article(uri)?.inSync !== false) return;
  const params: DocumentParams = { uri };
  const whole = await connection.sendRequest<FullText | null>(FULL_TEXT, params);
  if (whole) session.article(uri)?.replace(whole.text, whole.version);
}
