import { LESSON_FILE, PROJECT_FILE } from '@attache/core';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Desk } from './desk.ts';
import { sidecarUri } from './sidecar-uri.ts';

/** Asks to be told when somebody else (git, the command line, a second window) writes a sidecar, a file of lessons or a project's file; keeps folders current. */
export function watchSidecars({ connection, session, library, onEvent }: Desk): void {
  const { watchesFiles, hasFolders } = session.abilities;
  if (watchesFiles)
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: `**/${sidecarUri('*')}` },
        { globPattern: `**/{${LESSON_FILE},${PROJECT_FILE}}` },
      ],
    });
  if (!hasFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(
    onEvent('changed folders', ({ added, removed }) => {
      const gone = removed.map(({ uri }) => uri);
      library.folders = [
        ...library.folders.filter((folder) => !gone.includes(folder)),
        ...added.map(({ uri }) => uri),
      ];
    }),
  );
}
