import { basename, dirname } from 'node:path';
import { decisionKeys, readSidecar } from '@attache/core';
import { askGit, blobsOf } from './git.ts';
import { sidecarPath } from './sidecar-path.ts';

/** Where git keeps a decision that is not in the sidecar: a branch, a tag or the stash. */
export type Keeper = string;

/**
 * Decisions that git keeps elsewhere: some branch, tag or stash has them, and the history of what is checked out never
 * had. That they are not in the sidecar is what a checkout does, and no loss. What the history once had and has no more
 * was taken out on the way, by a merge that somebody settled or by a revert, and is not among them; nor is what was
 * never committed, or belongs to a branch that was deleted. Empty where there is no repository.
 */
export async function keptElsewhere(article: string): Promise<ReadonlyMap<string, Keeper>> {
  const path = sidecarPath(article);
  const folder = dirname(path);
  const [own, all] = await Promise.all([
    versionsIn(folder, basename(path), 'HEAD'),
    versionsIn(folder, basename(path), '--all'),
  ]);
  const others = [...all].filter(([id]) => !own.has(id));
  if (others.length === 0) return new Map();
  const blobs = await blobsOf(folder, [...own.keys(), ...others.map(([id]) => id)]);
  const keysOf = (id: string) => decisionKeys(readSidecar(String(blobs.get(id) ?? '')));
  const behind = new Set([...own.keys()].flatMap(keysOf));
  const found = new Map<string, Keeper>();
  for (const [id, keeper] of others)
    for (const key of keysOf(id)) if (!behind.has(key) && !found.has(key)) found.set(key, keeper);
  return found;
}

const MOST_VERSIONS = 500;

/** The blobs that a file was in the history of some refs, the latest first, each with the ref that leads there. */
async function versionsIn(
  folder: string,
  name: string,
  refs: 'HEAD' | '--all',
): Promise<ReadonlyMap<string, Keeper>> {
  const output = await askGit(folder, [
    'log',
    refs,
    `--max-count=${MOST_VERSIONS}`,
    '--full-history',
    '-m',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--format=%S',
    '--',
    `./${name}`,
  ]);
  const versions = new Map<string, Keeper>();
  let keeper = '';
  for (const line of String(output).split('\n')) {
    const id = RAW_LINE.exec(line)?.groups?.['id'];
    if (id === undefined)
      keeper = line === '' ? keeper : line.replace(/^refs\/(?:heads|tags)\//u, '');
    else if (!versions.has(id)) versions.set(id, keeper.replace(/^refs\//u, ''));
  }
  return versions;
}

/** `:100644 100644 <before> <after> M	name` */
const RAW_LINE = /^:\d+ \d+ [0-9a-f]+ (?<id>[0-9a-f]+) /u;
