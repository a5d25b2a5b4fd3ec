import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  applyOperations,
  EMPTY_SIDECAR,
  type Operation,
  readSidecar,
  SidecarError,
  type SidecarFile,
  type Sidecars,
  writeSidecar,
} from '@attache/core';
import { type Files, nodeFiles } from './files.ts';
import { acquireLock, type Lock } from './lock.ts';
import { type Machine, thisMachine } from './machine.ts';
import { type FileReading, readTextFile } from './read-file.ts';
import { replaceFile, syncFolder } from './replace-file.ts';
import { saveError } from './save-error.ts';
import { sidecarPath } from './sidecar-path.ts';

export interface DiskSettings {
  readonly files?: Files;
  readonly machine?: Machine;
  /** How long to wait for another program's save, in milliseconds. */
  readonly patience?: number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Sidecars beside their articles on a disk. `article` is the article's path. */
export function diskSidecars(settings: DiskSettings = {}): Sidecars {
  const store: Store = {
    files: nodeFiles,
    machine: thisMachine,
    patience: 10_000,
    pause: async (milliseconds) => setTimeout(milliseconds),
    ...settings,
  };
  const queues = new Map<string, Waiting[]>();
  return {
    read: async (article) => {
      const reading = await readTextFile(store.files, sidecarPath(article));
      return reading && { text: reading.text };
    },
    save: (article, operations) =>
      new Promise((resolve, reject) => {
        const waiting = { operations, resolve, reject };
        const queue = queues.get(article);
        if (queue) queue.push(waiting);
        else void workThrough(queues, article, waiting, store);
      }),
  };
}

type Store = Required<DiskSettings>;

interface Waiting {
  readonly operations: readonly Operation[];
  readonly resolve: (file: SidecarFile) => void;
  readonly reject: (error: unknown) => void;
}

/** All that waits for one file is one write; what comes in the meantime waits for the next one. */
async function workThrough(
  queues: Map<string, Waiting[]>,
  article: string,
  first: Waiting,
  store: Store,
): Promise<void> {
  const queue = [first];
  queues.set(article, queue);
  while (queue.length > 0) {
    const group = queue.splice(0);
    const operations = group.flatMap((waiting) => waiting.operations);
    try {
      const file = await saveOperations(store, article, operations);
      for (const { resolve } of group) resolve(file);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
  queues.delete(article);
}

/** A file that keeps changing under somebody else's hands is left to them after so many turns. */
const MOST_TURNS = 20;

async function saveOperations(
  store: Store,
  article: string,
  operations: readonly Operation[],
): Promise<SidecarFile> {
  try {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const file = await saveOnce(store, sidecarPath(article), operations);
      if (file) return file;
      await store.pause(turn);
    }
  } catch (error) {
    throw saveError(article, error);
  }
  throw new SidecarError(
    'changing',
    `The decisions on ${article} were not saved: another program keeps writing its sidecar without a lock. Wait until it has finished, then decide again.`,
  );
}

/** `undefined` where somebody else came between reading and writing. */
async function saveOnce(
  store: Store,
  path: string,
  operations: readonly Operation[],
): Promise<SidecarFile | undefined> {
  const lock = await acquireLock(path, store);
  let file: SidecarFile | undefined;
  try {
    file = await joinOnDisk(store, path, operations, lock);
  } catch (error) {
    await giveBack(lock);
    throw error;
  }
  return (await giveBack(lock)) ? file : undefined;
}

/** What is saved is saved; a lock that cannot be given back is taken over once this program has ended. */
async function giveBack(lock: Lock): Promise<boolean> {
  try {
    return await lock.release();
  } catch {
    return true;
  }
}

/** Only the operations are joined with what is on disk now, never an image of it from before. */
async function joinOnDisk(
  { files, machine, pause }: Store,
  path: string,
  operations: readonly Operation[],
  lock: Lock,
): Promise<SidecarFile | undefined> {
  const before = await readTextFile(files, path);
  const sidecar = before ? readSidecar(before.text) : EMPTY_SIDECAR;
  const [refusal] = sidecar.problems;
  if (sidecar.readOnly) throw new SidecarError('foreign', `${path}: ${refusal?.message}`);
  const joined = applyOperations(sidecar, operations);
  if (joined === sidecar) {
    // It may be there by a save that was cut off before it was durable.
    await syncFolder(files, dirname(path));
    return { text: before?.text ?? '' };
  }
  refuseProtected(before, path);
  const text = writeSidecar(joined);
  const outcome = await replaceFile(files, {
    path,
    bytes: new TextEncoder().encode(text),
    before: before?.state,
    nonce: machine.nonce(),
    mayReplace: () => lock.isHeld(),
    pause,
  });
  return outcome === 'replaced' ? { text } : undefined;
}

/** Replacing needs no permission to write the old file, so a file that nobody may write is asked for. */
function refuseProtected(before: FileReading | undefined, path: string): void {
  if (!before || (before.state.mode & 0o222) !== 0) return;
  throw new SidecarError(
    'no-permission',
    `Nothing was saved in ${path}: the file is marked as read-only. Allow writing to it, then decide again.`,
  );
}
