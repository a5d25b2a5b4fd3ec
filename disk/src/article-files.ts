import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, withoutByteOrderMark } from '@attache/core';
import { glob } from 'tinyglobby';
import { codeOf } from './files.ts';
import { articleOfSidecar } from './sidecar-path.ts';

export interface FileProblem {
  readonly path: string;
  readonly fault: FileFault;
  /** The first byte that is wrong, where that is the problem. */
  readonly offset?: number;
  /** What the system says of it, where it is none of the faults that have a name. */
  readonly detail?: string;
}

/** What is wrong; whoever tells people has words for it. `utf-16` and `encoding`: not UTF-8. */
export type FileFault =
  | 'sidecar'
  | 'utf-16'
  | 'encoding'
  | 'missing'
  | 'forbidden'
  | 'folder'
  | 'unreadable';

export interface ArticleSearch {
  /** Sorted, each once, as the paths given lead to them. */
  readonly articles: readonly string[];
  readonly problems: readonly FileProblem[];
}

/**
 * The articles that paths stand for: a file is one by itself, a folder is searched for `.txt`, `.article` and
 * `.md`. Hidden folders, `node_modules`, sidecars and symbolic links are passed over.
 */
export async function findArticles(paths: readonly string[]): Promise<ArticleSearch> {
  const found = await Promise.all(paths.map(articlesAt));
  const articles = new Set(found.flatMap((search) => search.articles));
  return {
    articles: [...articles].sort(),
    problems: found.flatMap((search) => search.problems),
  };
}

export type ArticleReading =
  | { readonly article: Article; readonly problem: undefined }
  | { readonly article: undefined; readonly problem: FileProblem };

/** Reads an article of UTF-8 text; a byte order mark is taken away. */
export async function readArticle(
  path: string,
  read: (path: string) => Promise<Uint8Array> = readFile,
): Promise<ArticleReading> {
  try {
    return articleIn(await read(path), path);
  } catch (error) {
    return { article: undefined, problem: { path, ...unreadable(error) } };
  }
}

async function articlesAt(path: string): Promise<ArticleSearch> {
  try {
    const state = await stat(path);
    if (state.isDirectory()) return { articles: await articlesIn(path), problems: [] };
    if (articleOfSidecar(path) === undefined) return { articles: [path], problems: [] };
    return { articles: [], problems: [{ path, fault: 'sidecar' }] };
  } catch (error) {
    return { articles: [], problems: [{ path, ...unreadable(error) }] };
  }
}

async function articlesIn(folder: string): Promise<string[]> {
  const found = await glob(['**/*.{txt,article,md}'], {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    dot: false,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.map((name) => join(folder, name));
}

function articleIn(bytes: Uint8Array, path: string): ArticleReading {
  const text = decoded(bytes);
  if (text !== undefined) {
    return { article: { name: path, text: withoutByteOrderMark(text) }, problem: undefined };
  }
  const offset = firstBadByte(bytes);
  const fault = bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'encoding';
  return { article: undefined, problem: { path, offset, fault } };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A character that was begun but not ended is bad from its first byte on. */
function firstBadByte(bytes: Uint8Array): number {
  const replaced = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let at = replaced.findIndex((byte, index) => byte !== bytes[index]);
  while (isInside(replaced[at])) at -= 1;
  return at;
}

/** True for what stands behind the first byte of a character. */
function isInside(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 0b10;
}

function unreadable(error: unknown): Pick<FileProblem, 'fault' | 'detail'> {
  const fault = FAULTS.get(codeOf(error));
  return fault ? { fault } : { fault: 'unreadable', detail: String(error).replace('Error: ', '') };
}

const FAULTS: ReadonlyMap<string | undefined, FileFault> = new Map([
  ['ENOENT', 'missing'],
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['EISDIR', 'folder'],
]);
