import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, onExit } from '../processes.mjs';

const BEAT = 5_000;
const EXPIRY = 60_000;

/** The folder for what can be fetched again; `ATTACHE_CACHE` names another one. */
export function cacheFolder() {
  const { env, platform } = process;
  if (env['ATTACHE_CACHE']) return env['ATTACHE_CACHE'];
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'attache');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'attache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'attache');
  return join(homedir(), '.cache', 'attache');
}

/**
 * Does `work` while no other process does the same. The lock is a folder, because making one is atomic on every file
 * system, a network's too. Its owner touches it; a lock whose owner is dead or has not touched it for a minute is taken over.
 */
export async function withLock(folder, work, { onWait = () => {} } = {}) {
  const token = randomUUID();
  await acquire(folder, token, onWait);
  const beat = setInterval(
    () => utimes(folder, new Date(), new Date()).catch(() => {}),
    BEAT,
  ).unref();
  const forget = onExit(() => rmSync(folder, { recursive: true, force: true }));
  try {
    return await work();
  } finally {
    clearInterval(beat);
    forget();
    await rm(folder, { recursive: true, force: true });
  }
}

async function acquire(folder, token, onWait) {
  for (let waited = false; !(await take(folder, token)); waited = true) {
    if (!waited) onWait();
    await removeStale(folder);
    await sleep(300);
  }
}

async function take(folder, token) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  await writeFile(
    join(folder, 'owner.json'),
    JSON.stringify({ token, pid: process.pid, host: hostname() }),
  );
  return true;
}

/** Moves the lock aside before removing it: of several that find it stale, one succeeds. */
async function removeStale(folder) {
  const owner = await readOwner(folder);
  if (!(await isStale(folder, owner))) return;
  const aside = `${folder}.${randomUUID()}`;
  if (!(await move(folder, aside))) return;
  const moved = await readOwner(aside);
  // Somebody was quicker, and this is their fresh lock.
  if (moved?.token !== owner?.token && (await move(aside, folder))) return;
  await rm(aside, { recursive: true, force: true });
}

async function isStale(folder, owner) {
  const age = await stat(folder).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > EXPIRY) return true;
  return owner !== undefined && owner.host === hostname() && !isAlive(owner.pid);
}

async function readOwner(folder) {
  try {
    return JSON.parse(await readFile(join(folder, 'owner.json'), 'utf8'));
  } catch {
    // Not written yet, or gone already.
    return undefined;
  }
}

async function move(from, to) {
  try {
    await rename(from, to);
    return true;
  } catch {
    return false;
  }
}
