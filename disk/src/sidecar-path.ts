import { createHash } from 'node:crypto';
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

/** A hidden name beside a file, for the time of a save. All programs give the same file the same one. */
export function besideFile(path: string, purpose: string): string {
  return join(dirname(path), `.${shortName(basename(path))}.${purpose}`);
}

/**
 * File systems take 255 bytes, and what stands behind the name for the time of a save has up to 60. A title with many
 * diacritics is soon that long.
 */
const LONGEST_NAME = 190;

function shortName(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
