import { join } from 'node:path';
import { SidecarError } from '@attache/core';
import { codeOf, type Files } from './files.ts';
import type { Machine } from './machine.ts';
import { fateOf, ownerName, ownerOf } from './owner.ts';
import { besideFile } from './sidecar-path.ts';
import { namesIn } from './state-folder.ts';

/** A lock held on a file, among all programs that know of such locks. */
export interface Lock {
  /** False once another has taken it over, which can only happen to a program that stood still for long. */
  isHeld(): Promise<boolean>;
  /** False where it was not held any more. */
  release(): Promise<boolean>;
}

export interface LockSettings {
  readonly files: Files;
  readonly machine: Machine;
  /** How long to wait for it, in milliseconds. */
  readonly patience: number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * Takes the lock of a file, or throws a `SidecarError` when it stays taken.
 *
 * The lock is a folder holding one file, named after its owner. It is prepared under another name and renamed
 * onto the lock's, which fails while a folder that is not empty is there. A dead owner's lock is taken over by
 * renaming the owner's file: one contender can win that, and the lock is never free in between.
 */
export async function acquireLock(path: string, settings: LockSettings): Promise<Lock> {
  const owner = ownerName(settings.machine);
  const claim: Claim = {
    ...settings,
    owner,
    folder: besideFile(path, 'lock'),
    staging: besideFile(path, `lock.${owner}`),
  };
  await claim.files.mkdir(claim.staging);
  try {
    await touch(claim.files, join(claim.staging, owner), 'create');
    await waitForTurn(claim, path);
  } finally {
    await removeStaging(claim);
  }
  return heldLock(claim);
}

interface Claim extends LockSettings {
  readonly owner: string;
  readonly folder: string;
  readonly staging: string;
}

async function waitForTurn(claim: Claim, path: string): Promise<void> {
  const { machine, patience, pause } = claim;
  let waited = 0;
  for (let turn = 0; !(await isMine(claim)); turn += 1) {
    if (waited >= patience) throw await stillTaken(claim, path);
    // Contenders that started together must not stay in step.
    const delay = Math.min(2 ** turn, 16) * (1 + ((turn + machine.processId) % 7) / 7);
    await pause(delay);
    waited += delay;
  }
}

async function isMine(claim: Claim): Promise<boolean> {
  return (await moveIn(claim)) || (await takeOver(claim));
}

async function moveIn({ files, staging, folder }: Claim): Promise<boolean> {
  // Windows says EPERM or EACCES where something is there already. The folder was just made here, so
  // neither can mean that renaming is not permitted.
  return succeeds(files.rename(staging, folder), ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);
}

async function takeOver(claim: Claim): Promise<boolean> {
  const { files, folder, owner } = claim;
  const holder = await holderOf(files, folder);
  if (holder === undefined || !(await isStale(claim, holder))) return false;
  return succeeds(files.rename(join(folder, holder), join(folder, owner)), ['ENOENT']);
}

/** The owner's file; `undefined` where the lock has just been given back. */
async function holderOf(files: Files, folder: string): Promise<string | undefined> {
  const names = await namesIn(files, folder);
  if (names.length > 0) return names.find(ownerOf) ?? names[0];
  // Left by a crash between the two steps of giving it back. It fails where somebody has moved in since.
  await succeeds(files.rmdir(folder), ['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);
  return undefined;
}

/** An owner that this machine cannot see is given up when it has not touched its file for so long. */
const SILENCE = 30_000_000_000n;
const HEARTBEAT = 5_000;

async function isStale(claim: Claim, holder: string): Promise<boolean> {
  const { files, machine, folder, staging, owner } = claim;
  const fate = fateOf(ownerOf(holder), machine);
  if (fate !== 'unknown') return fate === 'dead';
  // Both times are the file server's, so that clocks of different machines are not compared.
  const own = join(staging, owner);
  await touch(files, own, 'append');
  const now = (await files.lstat(own)).modifiedNs;
  const theirs = await modified(files, join(folder, holder));
  if (theirs === undefined) return false;
  // Signs of life that lie in the future were left before a clock was set back, and nobody has left one since.
  return now - theirs > SILENCE || theirs - now > SILENCE;
}

function heldLock({ files, folder, owner, pause }: Claim): Lock {
  const mark = join(folder, owner);
  const heartbeat = setInterval(() => {
    touch(files, mark, 'append').catch(() => clearInterval(heartbeat));
  }, HEARTBEAT);
  heartbeat.unref();
  return {
    isHeld: async () => (await modified(files, mark)) !== undefined,
    release: async () => {
      clearInterval(heartbeat);
      const wasHeld = await withPatience(pause, () => succeeds(files.unlink(mark), ['ENOENT']));
      if (wasHeld)
        await succeeds(files.rmdir(folder), ['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);
      return wasHeld;
    },
  };
}

/** A lock that is not given back would keep everybody waiting, so a failure that may pass is tried again. */
async function withPatience(
  pause: LockSettings['pause'],
  action: () => Promise<boolean>,
): Promise<boolean> {
  for (const delay of [1, 10, 100]) {
    try {
      return await action();
    } catch {
      await pause(delay);
    }
  }
  return action();
}

async function stillTaken({ files, folder, patience }: Claim, path: string): Promise<SidecarError> {
  const holder = ownerOf((await namesIn(files, folder)).find(ownerOf) ?? '');
  const process = holder ? [String(holder.processId)] : [];
  const about = [String(Math.round(patience / 1000)), folder, ...process];
  return new SidecarError({ kind: 'locked', about }, path);
}

/** What cannot be removed is litter and no reason to give up a lock; its name tells the sweeper whose it was. */
async function removeStaging({ files, staging, owner }: Claim): Promise<void> {
  await files.unlink(join(staging, owner)).catch(() => undefined);
  await files.rmdir(staging).catch(() => undefined);
}

async function touch(files: Files, path: string, how: 'create' | 'append'): Promise<void> {
  const file = await files.open(path, how);
  try {
    await file.write(new Uint8Array([10]));
  } finally {
    await file.close();
  }
}

async function modified(files: Files, path: string): Promise<bigint | undefined> {
  try {
    return (await files.lstat(path)).modifiedNs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** False where it failed for one of the reasons named; any other failure is thrown. */
async function succeeds(action: Promise<void>, reasons: readonly string[]): Promise<boolean> {
  try {
    await action;
    return true;
  } catch (error) {
    if (reasons.includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}
