import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { withoutByteOrderMark } from '@attache/core';
import { type FileState, nodeFiles } from './files.ts';
import { readTextFile } from './read-file.ts';
import { replaceFile } from './replace-file.ts';

/** A file of a project: for people to read, to change and to put into git. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly state: FileState;
}

/**
 * Finds what is said about an article by a file of this name: the one in the article's folder or in the next one above
 * it, up to the top of its git checkout. Each folder is looked into once. Throws a `SidecarError` for what is
 * there and no plain file of UTF-8 text.
 */
export function nearestFiles(name: string): (article: string) => Promise<TextFile | undefined> {
  const known = new Map<string, Promise<TextFile | undefined>>();
  const inFolder = (folder: string): Promise<TextFile | undefined> => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
  const look = async (folder: string): Promise<TextFile | undefined> => {
    const path = join(folder, name);
    const file = await readTextFile(nodeFiles, path);
    if (file !== undefined) return { path, ...file };
    const above = dirname(folder);
    return above === folder || (await isTop(folder)) ? undefined : inFolder(above);
  };
  return (article) => inFolder(dirname(resolve(article)));
}

/** Writes a file whole or not at all; false where somebody has changed it since it was read. */
export async function writeText(
  path: string,
  text: string,
  before: Pick<TextFile, 'state'> | undefined,
): Promise<boolean> {
  const outcome = await replaceFile(nodeFiles, {
    path,
    bytes: new TextEncoder().encode(text),
    before: before?.state,
    nonce: randomUUID(),
    mayReplace: async () => true,
    pause: (milliseconds) => setTimeout(milliseconds),
  });
  return outcome === 'replaced';
}

/** Likewise; false where the file holds something else than `before`. */
export async function replaceText(
  path: string,
  before: string | undefined,
  text: string,
): Promise<boolean> {
  const now = await readTextFile(nodeFiles, path);
  const isAsRead = withoutByteOrderMark(now?.text ?? '') === (before ?? '');
  return isAsRead && (now === undefined) === (before === undefined)
    ? writeText(path, text, now)
    : false;
}

/** A checkout's `.git` is a folder, or a file in a work tree of its own. */
async function isTop(folder: string): Promise<boolean> {
  return nodeFiles.lstat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
}
