import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { LESSON_FILE } from '@attache/core';
import { type FileState, nodeFiles } from './files.ts';
import { readTextFile } from './read-file.ts';
import { replaceFile } from './replace-file.ts';

export interface LearnedFile {
  readonly path: string;
  readonly text: string;
  readonly state: FileState;
}

/**
 * Finds what the project of an article has learned: the file in the article's folder or in the next one above
 * it, up to the top of its git checkout. Each folder is looked into once. Throws a `SidecarError` for what is
 * there and no plain file of UTF-8 text.
 */
export function learnedFiles(): (article: string) => Promise<LearnedFile | undefined> {
  const known = new Map<string, Promise<LearnedFile | undefined>>();
  const inFolder = (folder: string): Promise<LearnedFile | undefined> => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
  const look = async (folder: string): Promise<LearnedFile | undefined> => {
    const path = join(folder, LESSON_FILE);
    const file = await readTextFile(nodeFiles, path);
    if (file !== undefined) return { path, ...file };
    const above = dirname(folder);
    return above === folder || (await isTop(folder)) ? undefined : inFolder(above);
  };
  return (article) => inFolder(dirname(resolve(article)));
}

/** Writes what was learned, whole or not at all; false where somebody has changed the file since it was read. */
export async function writeLearned(
  path: string,
  text: string,
  before: LearnedFile | undefined,
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

/** A checkout's `.git` is a folder, or a file in a work tree of its own. */
async function isTop(folder: string): Promise<boolean> {
  return nodeFiles.lstat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
}
