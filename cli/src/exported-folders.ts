import { dirname, join, resolve } from 'node:path';
import { exists } from './file-state.ts';

/**
 * Articles without the copies that an export has written somewhere below the folders named: those lie in a
 * folder with a `loss.json`. Who names such a folder, or a file in it, means it.
 */
export async function withoutExports(
  articles: readonly string[],
  paths: readonly string[],
): Promise<string[]> {
  const named = new Set(paths.map((path) => resolve(path)));
  const known = new Map<string, Promise<boolean>>();
  const isExport = (folder: string): Promise<boolean> => {
    if (named.has(folder) || dirname(folder) === folder) return Promise.resolve(false);
    const answer = known.get(folder) ?? lookUp(folder);
    known.set(folder, answer);
    return answer;
  };
  const lookUp = async (folder: string) =>
    (await exists(join(folder, 'loss.json'))) || isExport(dirname(folder));
  const kept = articles.map(async (article) => {
    const path = resolve(article);
    return named.has(path) || !(await isExport(dirname(path))) ? [article] : [];
  });
  return (await Promise.all(kept)).flat();
}
