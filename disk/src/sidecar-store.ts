import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  applyOperations,
  EMPTY_SIDECAR,
  refusalOf,
  type Sidecar,
  SidecarError,
  type SidecarFile,
  type Sidecars,
  writeSidecar,
} from '@attache/core';
import { type FileState, type Files, nodeFiles } from './files.ts';
import { type KnownText, knownText } from './known-text.ts';
import { acquireLock, type Lock } from './lock.ts';
import { type Machine, thisMachine } from './machine.ts';
import { readBytes, readTextFile } from './read-file.ts';
import { replaceFile, syncFolder } from './replace-file.ts';
import { saveError } from './save-error.ts';
import { sidecarPath } from './sidecar-path.ts';

export interface DiskSettings {
  readonly files?: Files;
  readonly machine?: Machine;
  /** How long to wait for another program's save, in milliseconds. */
  readonly patience?: number;
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** Gets a sidecar that is not as it should be, before it is written anew. Its failure is nobody's. */
  readonly keepDamaged?: (article: string, text: string) => Promise<void>;
}

/** What a save does to what is on disk: the same object where there is nothing to do. It may be asked more than once. */
export type Change = (sidecar: Sidecar) => Sidecar;

/** A sidecar as it was written, or left as it was. */
export interface Changed extends SidecarFile {
  /** What it was made of; `undefined` where there was none. */
  readonly before: string | undefined;
}

export interface DiskSidecars extends Sidecars {
  /** As `save`, for any change. */
  change(article: string, change: Change): Promise<Changed>;
  /** What is on disk now; an empty sidecar where there is none. */
  current(article: string): Promise<Sidecar>;
}

/** Sidecars beside their articles on a disk. `article` is the article's path. */
export function diskSidecars(settings: DiskSettings = {}): DiskSidecars {
  const store: Store = {
    files: nodeFiles,
    machine: thisMachine,
    patience: 10_000,
    pause: async (milliseconds) => setTimeout(milliseconds),
    keepDamaged: async () => undefined,
    known: knownText(),
    ...settings,
  };
  const queues = new Map<string, Waiting[]>();
  const inTurn = (article: string, change: Change): Promise<Changed> =>
    new Promise((resolve, reject) => {
      const waiting = { change, resolve, reject };
      const queue = queues.get(article);
      if (queue) queue.push(waiting);
      else void workThrough(queues, article, waiting, store);
    });
  return {
    read: async (article) => {
      const reading = await readTextFile(store.files, sidecarPath(article));
      return reading && { text: reading.text };
    },
    save: (article, operations) =>
      inTurn(article, (sidecar) => applyOperations(sidecar, operations)),
    change: inTurn,
    current: async (article) => {
      const path = sidecarPath(article);
      const file = await readBytes(store.files, path);
      return file ? store.known.read(file.bytes, path).sidecar : EMPTY_SIDECAR;
    },
  };
}

interface Store extends Required<DiskSettings> {
  readonly known: KnownText;
}

interface Waiting {
  readonly change: Change;
  readonly resolve: (file: Changed) => void;
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
    const change: Change = (sidecar) =>
      group.reduce((before, waiting) => waiting.change(before), sidecar);
    try {
      const file = await saveChange(store, article, change);
      for (const { resolve } of group) resolve(file);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
  queues.delete(article);
}

/** A file that keeps changing under somebody else's hands is left to them after so many turns. */
const MOST_TURNS = 20;

async function saveChange(store: Store, article: string, change: Change): Promise<Changed> {
  try {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const file = await saveOnce(store, article, change);
      if (file) return file;
      await store.pause(turn);
    }
  } catch (error) {
    throw saveError(article, error);
  }
  throw new SidecarError({ kind: 'changing', about: [] }, article);
}

/** `undefined` where somebody else came between reading and writing. */
async function saveOnce(
  store: Store,
  article: string,
  change: Change,
): Promise<Changed | undefined> {
  const lock = await acquireLock(sidecarPath(article), store);
  let file: Changed | undefined;
  try {
    file = await changeOnDisk(store, article, change, lock);
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

/** Only the change is made to what is on disk now; an image of it from before never comes back. */
async function changeOnDisk(
  { files, machine, pause, keepDamaged, known }: Store,
  article: string,
  change: Change,
  lock: Lock,
): Promise<Changed | undefined> {
  const path = sidecarPath(article);
  const file = await readBytes(files, path);
  const before = file && known.read(file.bytes, path);
  const sidecar = before ? before.sidecar : EMPTY_SIDECAR;
  if (sidecar.readOnly) throw new SidecarError(refusalOf(sidecar), article);
  const joined = change(sidecar);
  if (joined === sidecar) {
    // It may be there by a save that was cut off before it was durable.
    await syncFolder(files, dirname(path));
    return { text: before?.text ?? '', before: before?.text };
  }
  refuseProtected(file?.state, path);
  // Once it has been written here, what is strange in it is strange in every version.
  const isDamaged = sidecar.problems.length > 0 && before && writeSidecar(sidecar) !== before.text;
  if (isDamaged) await keepDamaged(article, before.text).catch(() => undefined);
  const text = writeSidecar(joined);
  const bytes = Buffer.from(text);
  const outcome = await replaceFile(files, {
    path,
    bytes,
    before: file?.state,
    nonce: machine.nonce(),
    mayReplace: () => lock.isHeld(),
    pause,
  });
  if (outcome !== 'replaced') return undefined;
  known.wrote(bytes, { text, sidecar: joined });
  return { text, before: before?.text };
}

/** Replacing needs no permission to write the old file, so a file that nobody may write is asked for. */
function refuseProtected(before: FileState | undefined, path: string): void {
  if (!before || (before.mode & 0o222) !== 0) return;
  throw new SidecarError({ kind: 'file-read-only', about: [] }, path);
}
