import { join, relative } from 'node:path';
import { exists } from './file-state.ts';

export interface ImportRoots {
  /** The folder that was imported. */
  readonly root: string;
  /** Where a person says that the articles are. */
  readonly articles?: string;
}

/** The article a document of an import is about: in the folder that was named, else where its own name says. */
export async function findArticleOf(
  name: string,
  { root, articles }: ImportRoots,
): Promise<string | undefined> {
  const inRoot = relative(root, name);
  const names = inRoot.startsWith('..') ? endsOf(name) : [inRoot, ...endsOf(name)];
  const candidates = articles === undefined ? [name] : names.map((each) => join(articles, each));
  for (const candidate of candidates) {
    if (await exists(candidate)) return candidate;
  }
  return undefined;
}

/** `a/b/c.txt`, `b/c.txt`, `c.txt`: an export made from the folder above names more folders than are needed. */
function endsOf(name: string): string[] {
  const parts = name.split(/[\\/]/u).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map((_, index) => parts.slice(index).join('/'));
}
