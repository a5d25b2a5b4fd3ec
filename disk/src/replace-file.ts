import { dirname } from 'node:path';
import { SidecarError } from '@attache/core';
import { codeOf, type FileState, type Files, type OpenFile } from './files.ts';
import { ShortWriteError } from './save-error.ts';
import { besideFile } from './sidecar-path.ts';

export interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file as it was read, `undefined` where there was none. */
  readonly before: FileState | undefined;
  /** A name that nobody else uses. */
  readonly nonce: string;
  /** Asked last, when all is written and only the exchange is left. */
  readonly mayReplace: () => Promise<boolean>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** `changed`: somebody else has written the file since it was read, or taken the lock; nothing was replaced. */
export type Outcome = 'replaced' | 'changed';

/**
 * Replaces a file whole, or leaves it as it was and throws. A crash or a power cut at any moment leaves the
 * old bytes or the new ones; once it has returned `replaced`, the new ones.
 */
export async function replaceFile(files: Files, replacement: Replacement): Promise<Outcome> {
  const { path, before, nonce, mayReplace, pause } = replacement;
  const temporary = besideFile(path, `tmp.${nonce}`);
  try {
    await writeDurably(files, temporary, replacement);
    if (!(await mayReplace()) || !(await isUnchanged(files, path, before))) {
      await discard(files, temporary);
      return 'changed';
    }
    await renamePatiently(files, temporary, path, pause);
  } catch (error) {
    await discard(files, temporary);
    throw error;
  }
  await syncAfterRename(files, path);
  return 'replaced';
}

async function syncAfterRename(files: Files, path: string): Promise<void> {
  try {
    await syncFolder(files, dirname(path));
  } catch (error) {
    throw new SidecarError({ kind: 'not-durable', about: [] }, path, { cause: error });
  }
}

/** Makes a rename in the folder durable. File systems that cannot be asked for it are believed. */
export async function syncFolder(files: Files, folder: string): Promise<void> {
  try {
    const handle = await files.open(folder, 'folder');
    await closing(handle, () => handle.sync());
  } catch (error) {
    const cannot = ['EINVAL', 'EPERM', 'EACCES', 'EISDIR', 'ENOTSUP', 'EBADF'];
    if (!cannot.includes(codeOf(error) ?? '')) throw error;
  }
}

/** Nothing is retried after a failed sync: the system may have forgotten which bytes it could not write. */
async function writeDurably(
  files: Files,
  temporary: string,
  { bytes, before }: Replacement,
): Promise<void> {
  const handle = await files.open(temporary, 'create', 0o666);
  await closing(handle, async () => {
    if (before) await handle.chmod(before.mode & 0o7777);
    await writeAll(handle, bytes);
    await handle.sync();
    const { size } = await handle.stat();
    if (size !== BigInt(bytes.length)) {
      throw new ShortWriteError(Number(size), bytes.length);
    }
  });
}

/** A disk that is filling up takes part of what it is given and says so only in the count. */
export async function writeAll(handle: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const count = await handle.write(bytes.subarray(written));
    if (count <= 0) throw new ShortWriteError(written, bytes.length);
    written += count;
  }
}

async function isUnchanged(
  files: Files,
  path: string,
  before: FileState | undefined,
): Promise<boolean> {
  const now = await stateOf(files, path);
  if (!now || !before) return now === before;
  return (
    now.device === before.device &&
    now.inode === before.inode &&
    now.size === before.size &&
    now.modifiedNs === before.modifiedNs
  );
}

async function stateOf(files: Files, path: string): Promise<FileState | undefined> {
  try {
    return await files.lstat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const RENAME_PATIENCE = 10_000;
const MAY_PASS: readonly (string | undefined)[] = ['EPERM', 'EACCES', 'EBUSY'];

/** On Windows a virus scanner, an indexer or another reader can keep a file from being replaced for a while. */
async function renamePatiently(
  files: Files,
  from: string,
  to: string,
  pause: Replacement['pause'],
  patience: number = RENAME_PATIENCE,
  delay = 10,
): Promise<void> {
  try {
    await files.rename(from, to);
  } catch (error) {
    if (!MAY_PASS.includes(codeOf(error)) || patience <= 0) throw error;
    await pause(delay);
    await renamePatiently(files, from, to, pause, patience - delay, Math.min(delay * 2, 500));
  }
}

/** What cannot be removed is litter, and says nothing about the save. */
async function discard(files: Files, temporary: string): Promise<void> {
  await files.unlink(temporary).catch(() => undefined);
}

/** Closes the file whether the action succeeds or not; the action's own failure is the one that counts. */
export async function closing(handle: OpenFile, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
  await handle.close();
}
