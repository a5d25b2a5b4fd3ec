import { join } from 'node:path';
import { readSidecar, type Sidecar } from '@attache/core';
import type { Files } from './files.ts';
import { readTextFile } from './read-file.ts';
import { closing, writeAll } from './replace-file.ts';
import { articleKey, ensureFolder, namesIn, remove } from './state-folder.ts';
import {
  momentBehind,
  nameOfVersion,
  superfluous,
  takesPlaceOf,
  type VersionKind,
  type VersionName,
  versionNames,
} from './version-name.ts';

/** A sidecar as it was once, its text read. */
export interface Version extends VersionName {
  readonly sidecar: Sidecar;
}

/**
 * Earlier versions of sidecars: the last five, and the last one of each day for a month. They are a convenience and
 * not synced; the sidecar itself is what is durable.
 */
export interface Backups {
  /**
   * Remembers a text: what was saved in place of what was saved a moment ago, where it was made of that, which is
   * `before`; anything else as a version of its own.
   */
  keep(article: string, kind: VersionKind, text: string, before?: string): Promise<void>;
  /** The latest first. */
  versions(article: string): Promise<readonly Version[]>;
  /** Nothing that is in one of these may be missing now: the last ones saved, back to the last one accepted. */
  expected(article: string): Promise<readonly Sidecar[]>;
}

export interface BackupSettings {
  readonly files: Files;
  /** Made on first use; a folder in it for each article. */
  readonly folder: string;
  /** ISO 8601. */
  readonly now: () => string;
}

export function openBackups({ files, folder, now }: BackupSettings): Backups {
  const folderOf = (article: string): string => join(folder, articleKey(article));
  const known = async (article: string): Promise<readonly VersionName[]> =>
    versionNames(await namesIn(files, folderOf(article)));
  const textOf = async (article: string, { name }: VersionName): Promise<string | undefined> =>
    (await readTextFile(files, join(folderOf(article), name)))?.text;
  const read = async (article: string, version: VersionName): Promise<Version | undefined> => {
    const text = await textOf(article, version);
    return text === undefined ? undefined : { ...version, sidecar: readSidecar(text) };
  };
  return {
    keep: async (article, kind, text, before) => {
      const earlier = await known(article);
      const version = nameOfVersion(momentBehind(earlier.at(-1), now()), kind, text);
      await ensureFolder(files, folderOf(article));
      await create(files, join(folderOf(article), version.name), text);
      const last = earlier.findLast((one) => one.kind !== 'damaged');
      // What is not made of it may lack what it has, as after a file was emptied by somebody else.
      const holdsAll = last && [before, text].includes(await textOf(article, last));
      const renewed = holdsAll && takesPlaceOf(version, last) ? [last] : [];
      const rest = [...earlier.filter((one) => !renewed.includes(one)), version];
      for (const { name } of [...renewed, ...superfluous(rest)])
        if (name !== version.name) await remove(files, join(folderOf(article), name));
    },
    versions: async (article) => {
      const names = (await known(article)).toReversed();
      const found = await Promise.all(names.map((version) => read(article, version)));
      return found.filter((version) => version !== undefined);
    },
    expected: async (article) => {
      const saved = (await known(article)).filter(({ kind }) => kind !== 'damaged');
      const accepted = saved.findLastIndex(({ kind }) => kind === 'accepted');
      const names = saved.slice(Math.max(0, accepted)).slice(-MOST_EXPECTED);
      const found = await Promise.all(names.map((version) => read(article, version)));
      return found.filter((version) => version !== undefined).map(({ sidecar }) => sidecar);
    },
  };
}

/** They are read whenever an article is opened. */
const MOST_EXPECTED = 5;

async function create(files: Files, path: string, text: string): Promise<void> {
  await remove(files, path);
  const handle = await files.open(path, 'create', 0o600);
  await closing(handle, () => writeAll(handle, new TextEncoder().encode(text)));
}
