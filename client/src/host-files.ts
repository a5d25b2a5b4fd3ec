import {
  FIND_ARTICLES,
  type FileParams,
  READ_FILE,
  WRITE_FILE,
  type WriteFileParams,
} from '@attache/server/protocol';
import { Disposable, FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { articlePatterns } from './articles.ts';

/** Brings files to a server that has no disk: whatever this window has open, a repository on the web included. */
export function bringFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(READ_FILE, ({ uri }: FileParams) => read(Uri.parse(uri))),
    client.onRequest(WRITE_FILE, (params: WriteFileParams) => write(params)),
    client.onRequest(FIND_ARTICLES, ({ uri }: FileParams) => find(client, Uri.parse(uri))),
  );
}

async function read(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/**
 * Beside the target first, then over it, then read back: `workspace.fs` alone would empty the file before it writes.
 * It cannot promise what a disk can, which is why virtual workspaces are "limited" in the manifest.
 */
async function write({ uri, content }: WriteFileParams): Promise<null> {
  const target = Uri.parse(uri);
  const beside = target.with({ path: `${target.path}.tmp` });
  const bytes =
    'text' in content
      ? new TextEncoder().encode(content.text)
      : Uint8Array.from(atob(content.base64), (letter) => letter.charCodeAt(0));
  await workspace.fs.writeFile(beside, bytes);
  await workspace.fs.rename(beside, target, { overwrite: true });
  const back = await workspace.fs.readFile(target);
  if (back.length !== bytes.length || back.some((byte, index) => byte !== bytes[index]))
    throw new Error(`${target.path} was not written as it should be. Decide again.`);
  return null;
}

async function find(client: BaseLanguageClient, folder: Uri): Promise<string[]> {
  const patterns = articlePatterns();
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excluded = patterns.flatMap((pattern) =>
    pattern.startsWith('!') ? [pattern.slice(1)] : [],
  );
  const found = await workspace.findFiles(
    new RelativePattern(folder, `{${included.join(',')}}`),
    `{${excluded.join(',')}}`,
  );
  return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
}
