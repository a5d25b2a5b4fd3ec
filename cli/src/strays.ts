import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type Article,
  baseView,
  readSidecar,
  review,
  type Sidecar,
  textVersionsIn,
} from '@attache/core';
import {
  articleOfSidecar,
  findArticles,
  readArticle,
  sidecarPath,
  stateFolder,
} from '@attache/disk';
import { glob } from 'tinyglobby';
import { exists, isFolder } from './file-state.ts';
import { isWithin } from './sidecars.ts';
import type { Terminal } from './terminal.ts';

/** A sidecar without its article. */
export interface Stray {
  readonly path: string;
  /** What, why, what to do: with the command, where the article is known that it belongs to. */
  readonly message: string;
}

/**
 * Sidecars in the folders whose article is not there, and the articles that were renamed or moved away from them: those
 * without a sidecar whose text is one that was annotated, or that have most of what was annotated.
 */
export async function straysIn(
  paths: readonly string[],
  { words: { strays: words }, env }: Pick<Terminal, 'words' | 'env'>,
): Promise<Stray[]> {
  // What is kept of earlier versions may lie within a corpus, and belongs to no article in it.
  const state = resolve(stateFolder(env));
  const sidecars = (await sidecarsWithoutArticle(paths)).filter(
    (path) => !isWithin([state], resolve(path)),
  );
  if (sidecars.length === 0) return [];
  const homeless = await articlesWithoutSidecar(paths);
  const found = await Promise.all(
    sidecars.map(async (path) => ({
      path,
      article: articleFor(readSidecar(await readFile(path, 'utf8')), homeless)?.name,
    })),
  );
  return found.map(({ path, article }) => {
    const others = found.filter((other) => other.path !== path && other.article === article);
    if (article === undefined) return { path, message: words.alone };
    const [other] = others;
    // Two sidecars cannot both be moved to one article: the second would take the place of the first.
    return {
      path,
      message: other
        ? words.contested(article, quoted(other.path))
        : words.renamed(article, `mv -n -- ${quoted(path)} ${quoted(sidecarPath(article))}`),
    };
  });
}

/** As a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

function articleFor(sidecar: Sidecar, articles: readonly Article[]): Article | undefined {
  const versions = new Set(textVersionsIn(sidecar));
  if (versions.size === 0) return undefined;
  const same = articles.find(({ text }) => versions.has(baseView(text).version()));
  if (same) return same;
  const [best] = articles
    .map((article) => ({ article, share: shareFound(sidecar, article) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share > 0.5 ? best.article : undefined;
}

/** Of what was decided, how much stands in the article beyond doubt: 0 to 1. */
function shareFound(sidecar: Sidecar, article: Article): number {
  const items = review(article, [], sidecar);
  const found = items.filter(({ anchor }) => anchor === 'exact' || anchor === 'shifted');
  return items.length === 0 ? 0 : found.length / items.length;
}

async function articlesWithoutSidecar(paths: readonly string[]): Promise<Article[]> {
  const { articles } = await findArticles(paths.filter((path) => path !== '-'));
  const read = await Promise.all(
    articles.map(async (path) =>
      (await exists(sidecarPath(path))) ? undefined : (await readArticle(path)).article,
    ),
  );
  return read.filter((article) => article !== undefined);
}

async function sidecarsWithoutArticle(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(sidecarsIn));
  const missing = await Promise.all(
    found
      .flat()
      .map(async (path) => ((await exists(articleOfSidecar(path) ?? path)) ? [] : [path])),
  );
  return missing.flat().toSorted();
}

async function sidecarsIn(path: string): Promise<string[]> {
  if (path === '-' || !(await isFolder(path))) return [];
  const names = await glob(['**/*.ann.json'], { cwd: path, ignore: ['**/node_modules/**'] });
  return names.map((name) => `${path.replace(/\/+$/u, '')}/${name}`);
}
