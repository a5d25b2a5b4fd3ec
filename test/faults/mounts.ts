import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program; `undefined` where it is not there or fails. */
export function tryRun(file: string, ...words: string[]): string | undefined {
  try {
    return execFileSync(file, words, { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return undefined;
  }
}

/** True where this user may mount, which continuous integration seldom may. */
export async function mayMount(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return (await onMount(['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs'], async () => true)) === true;
}

/** Mounts something on a folder of its own for the time of the work; `undefined` where it cannot be mounted. */
export async function onMount<T>(
  what: readonly string[],
  work: (folder: string) => Promise<T>,
): Promise<T | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-mount-'));
  try {
    if (tryRun('mount', ...what, folder) === undefined) return undefined;
    try {
      return await work(folder);
    } finally {
      tryRun('umount', folder) ?? tryRun('umount', '-l', folder);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
