import {
  FIND_ARTICLES,
  type FileParams,
  READ_FILE,
  WRITE_FILE,
  type WriteFileParams,
} from '@attache/server/protocol';
import { Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { words } from './words/index.ts';

/** Brings files to a server that has no disk: whatever this window has open, a repository on the web included. */
export function bringFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(READ_FILE, ({ uri }: FileParams) => read(Uri.parse(uri))),
    client.onRequest(WRITE_FILE, (params: WriteFileParams) => write(params)),
    client.onRequest(FIND_ARTICLES, async ({ uri }: FileParams) => {
      const found = await articlesIn(Uri.parse(uri));
      return found.map((article) => client.code2ProtocolConverter.asUri(article));
    }),
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
    throw new Error(words().notWritten(target.path));
  return null;
}

/**
 * As a folder on a disk is searched: by the ends of names, without hidden folders. It is read and not searched: many
 * virtual folders have no search, and `findFiles` waits for ever for one to come.
 */
async function articlesIn(folder: Uri): Promise<Uri[]> {
  const articles: Uri[] = [];
  for (let level = [folder]; level.length > 0 && articles.length < MOST; ) {
    const entries = (await Promise.all(level.map(entriesOf))).flat();
    articles.push(...entries.filter(isArticle).map(({ uri }) => uri));
    level = entries.filter(isSearched).map(({ uri }) => uri);
  }
  return articles;
}

/** More articles than this no window could review. */
const MOST = 10_000;

interface Entry {
  readonly uri: Uri;
  readonly name: string;
  readonly type: FileType;
}

/** None of a folder that cannot be read. */
async function entriesOf(folder: Uri): Promise<Entry[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({ uri: Uri.joinPath(folder, name), name, type }));
  } catch (error) {
    if (error instanceof FileSystemError) return [];
    throw error;
  }
}

function isArticle({ name, type }: Entry): boolean {
  return type === FileType.File && /\.(?:txt|article|md)$/iu.test(name);
}

function isSearched({ name, type }: Entry): boolean {
  return type === FileType.Directory && !/^(?:\.|node_modules$)/u.test(name);
}
