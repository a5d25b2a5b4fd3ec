import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { codeOf, type Files } from './files.ts';
import { syncFolder } from './replace-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where what is not decided but only remembered belongs: journal, backups, steps. ATTACHE_STATE names it, else the
 * convention of the system does (XDG Base Directory Specification, `Application Support`, `LOCALAPPDATA`).
 */
export function stateFolder(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
  home: () => string = homedir,
): string {
  const { ATTACHE_STATE: named, XDG_STATE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (named) return resolve(named);
  if (xdg) return join(xdg, 'attache');
  if (platform === 'win32' && local) return join(local, 'attache');
  const above = homeOr(tmpdir(), home);
  if (platform === 'win32') return join(above, 'AppData', 'Local', 'attache');
  if (platform === 'darwin') return join(above, 'Library', 'Application Support', 'attache');
  return join(above, '.local', 'state', 'attache');
}

/** A container can run under a number that no account belongs to, and that has no home. */
function homeOr(otherwise: string, home: () => string): string {
  try {
    return home();
  } catch {
    return otherwise;
  }
}

/** A name for what is remembered about one article: 64 bits over its path. */
export function articleKey(article: string): string {
  return createHash('sha256').update(resolve(article)).digest('hex').slice(0, 16);
}

/** Only its owner may look into it: it quotes articles. */
const PRIVATE = 0o700;

/** Makes a folder, and those above it, so that a power cut does not take them away again. */
export async function ensureFolder(files: Files, path: string): Promise<void> {
  try {
    await files.mkdir(path, PRIVATE);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || resolve(path, '..') === path) throw error;
    await ensureFolder(files, resolve(path, '..'));
    return ensureFolder(files, path);
  }
  await syncFolder(files, resolve(path, '..'));
}

/** The names in a folder; none where there is no such folder. */
export async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  try {
    return await files.readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

/** Removes a file that somebody else may have removed. */
export async function remove(files: Files, path: string): Promise<void> {
  try {
    await files.unlink(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
