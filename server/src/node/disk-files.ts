import { mkdir, mkdtemp, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SidecarError } from '@attache/core';
import { codeOf, findArticles, readArticle, replaceText } from '@attache/disk';
import type { Files } from '../surroundings.ts';
import { isFile } from './uri-sidecars.ts';

/** The files of this machine by the addresses that editors use. */
export const diskFiles: Files = {
  articles: async (folders) => {
    const { articles } = await findArticles(folders.filter(isFile).map(toPath));
    return articles.map((path) => pathToFileURL(path).href);
  },
  read: async (uri) => {
    if (!isFile(uri)) return undefined;
    const { article, problem } = await readArticle(toPath(uri));
    if (problem?.fault === 'utf-16' || problem?.fault === 'encoding')
      throw new SidecarError({ kind: 'not-utf8', about: [] }, toPath(uri));
    return article?.text;
  },
  write: async (uri, content) => {
    await mkdir(dirname(toPath(uri)), { recursive: true });
    await writeFile(toPath(uri), content);
  },
  replace: (uri, before, text) => replaceText(toPath(uri), before, text),
  rename: async (from, to) => {
    if (!(await exists(toPath(from))) || (await exists(toPath(to)))) return false;
    await rename(toPath(from), toPath(to));
    return true;
  },
  keepRecord: async (name, text) => {
    folder ??= mkdtemp(join(tmpdir(), 'attache-'));
    const path = join(await folder, name);
    await writeFile(path, text);
    return pathToFileURL(path).href;
  },
};

/** Where records are put for editors that show files only: one folder for the life of the process. */
let folder: Promise<string> | undefined;

function toPath(uri: string): string {
  return fileURLToPath(uri);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
