import { basename, dirname, join } from 'node:path';

const SUFFIX = '.ann.json';

/** `article.txt` → `article.txt.ann.json`, beside it. Nothing inside a sidecar can point elsewhere. */
export function sidecarPath(article: string): string {
  return `${article}${SUFFIX}`;
}

/** The article a sidecar belongs to; `undefined` where the path is not a sidecar's. */
export function articleOfSidecar(path: string): string | undefined {
  const isSidecar = path.endsWith(SUFFIX) && basename(path) !== SUFFIX;
  return isSidecar ? path.slice(0, -SUFFIX.length) : undefined;
}

/** A hidden name beside a file, for the time of a save. */
export function besideFile(path: string, purpose: string): string {
  return join(dirname(path), `.${basename(path)}.${purpose}`);
}
