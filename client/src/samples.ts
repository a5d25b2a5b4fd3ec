import { commands, type ExtensionContext, Uri, workspace } from 'vscode';

/** Where the sample articles that ship are, and where a person's copies of them go. */
export interface Samples {
  readonly shipped: Uri;
  readonly copies: Uri;
}

export function samplesOf({ extensionUri, globalStorageUri }: ExtensionContext): Samples {
  return {
    shipped: Uri.joinPath(extensionUri, 'seeds', 'articles'),
    copies: Uri.joinPath(globalStorageUri, 'samples'),
  };
}

/** Opens copies of the sample articles as a folder. Copies that are there keep their text and their decisions. */
export async function openSamples({ shipped, copies }: Samples): Promise<void> {
  await workspace.fs.createDirectory(copies);
  const there = new Set((await workspace.fs.readDirectory(copies)).map(([name]) => name));
  for (const [name] of await workspace.fs.readDirectory(shipped))
    if (!there.has(name))
      await workspace.fs.copy(Uri.joinPath(shipped, name), Uri.joinPath(copies, name));
  await commands.executeCommand('vscode.openFolder', copies);
}
