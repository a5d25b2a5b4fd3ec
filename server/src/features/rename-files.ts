import type { RenameFile, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { sidecarUri } from '../sidecar-uri.ts';

/** What the editor is to do along with renaming an article: give its sidecar the new name too. */
export function sidecarRenames(
  renames: readonly { readonly oldUri: string; readonly newUri: string }[],
): RenameFile[] {
  return renames.map(({ oldUri, newUri }) => ({
    kind: 'rename',
    oldUri: sidecarUri(oldUri),
    newUri: sidecarUri(newUri),
    options: { overwrite: false, ignoreIfExists: true },
  }));
}

const FILES = {
  filters: [{ scheme: 'file', pattern: { glob: '**/*', matches: 'file' as const } }],
};

/** Sidecars follow their articles: before the renaming where the editor can do both at once, else after it. */
export const renameFeature: Feature = {
  capabilities: ({ renamesFiles }) => ({
    workspace: {
      fileOperations: renamesFiles ? { willRename: FILES, didRename: FILES } : { didRename: FILES },
    },
  }),
  listen: ({ connection, surroundings, onRequest, onEvent }) => {
    connection.workspace.onWillRenameFiles(
      onRequest<RenameFilesParams, WorkspaceEdit | null>('renaming', null, async ({ files }) => {
        const withSidecar = [];
        for (const file of files)
          if (await surroundings.sidecars.read(file.oldUri)) withSidecar.push(file);
        return withSidecar.length > 0 ? { documentChanges: sidecarRenames(withSidecar) } : null;
      }),
    );
    connection.workspace.onDidRenameFiles(
      onEvent('a renamed article', async ({ files }) => {
        for (const { oldUri, newUri } of sidecarRenames(files))
          await surroundings.files.rename(oldUri, newUri);
      }),
    );
  },
};
