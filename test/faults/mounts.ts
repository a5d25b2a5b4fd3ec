import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Runs a program; `undefined` where it is not there or fails. */
export function tryRun(file: string, ...words: string[]): string | undefined {
  try {
    return execFileSync(file, words, { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return undefined;
  }
}

const PACKAGES = fileURLToPath(new URL('../../../scripts/system-packages.mjs', import.meta.url));

/** Installs Debian's tools for xfs where that needs no password; why it could not, where it could not. */
export async function needXfs(): Promise<string | undefined> {
  try {
    await promisify(execFile)(process.execPath, [PACKAGES, 'xfs'], { timeout: 600_000 });
    return undefined;
  } catch (error) {
    const { stderr } = error as { readonly stderr?: unknown };
    return String(stderr ?? error).trim();
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
