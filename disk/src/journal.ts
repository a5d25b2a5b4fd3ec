import { join } from 'node:path';
import type { ClockedOperation } from '@attache/core';
import { codeOf, type Files } from './files.ts';
import { entriesIn, entryLine, type JournalEntry, settledLine } from './journal-line.ts';
import type { Machine } from './machine.ts';
import { fateOf, ownerName, ownerOf } from './owner.ts';
import { readTextFile } from './read-file.ts';
import { closing, syncFolder, writeAll } from './replace-file.ts';
import { ensureFolder, namesIn, remove } from './state-folder.ts';

/**
 * Decisions that are not known to be in their sidecars. Every program appends to a file of its own, so that no two
 * write one; what a program leaves behind when it ends is taken over by the next one that asks.
 */
export interface Journal {
  /** Durable when it resolves. */
  append(article: string, operations: readonly ClockedOperation[]): Promise<JournalEntry>;
  /** The decisions are in the sidecar. Not synced: to save them once more changes nothing. */
  settle(entries: readonly JournalEntry[]): Promise<void>;
  /** Takes over what programs that have ended left unsettled. It is this program's from now on. */
  takeOver(): Promise<readonly JournalEntry[]>;
  /** What is unsettled in all journals, those of programs that live included. Changes nothing. */
  read(): Promise<readonly JournalEntry[]>;
}

export interface JournalSettings {
  readonly files: Files;
  readonly machine: Machine;
  /** The folder of the journals, made on first use. */
  readonly folder: string;
  /** How many bytes a journal may grow to before what is settled is swept out of it. */
  readonly sweepAt: number;
}

export function openJournal(settings: JournalSettings): Journal {
  const { files, machine, folder } = settings;
  const own = ownJournal(settings);
  return {
    append: async (article, operations) => {
      const entry = { id: machine.nonce(), article, operations };
      await own.append(entry);
      return entry;
    },
    settle: own.settle,
    read: async () => {
      const names = (await namesIn(files, folder)).filter(isJournal);
      const texts = await Promise.all(names.map((name) => textOf(files, join(folder, name))));
      return texts.flatMap(entriesIn);
    },
    takeOver: async () => {
      const left = (await namesIn(files, folder)).filter((name) => isLeft(name, machine));
      const entries: JournalEntry[] = [];
      // Another program was faster, or the disk fails: what it has taken itself it must save all the same.
      for (const name of left)
        entries.push(...(await takeFile(settings, own, name).catch(() => [])));
      return entries;
    },
  };
}

interface OwnJournal {
  readonly append: (entry: JournalEntry) => Promise<void>;
  readonly settle: (entries: readonly JournalEntry[]) => Promise<void>;
}

/** The file of this program, its appends one after the other. */
function ownJournal({ files, machine, folder, sweepAt }: JournalSettings): OwnJournal {
  const unsettled = new Map<string, JournalEntry>();
  let file: JournalFile | undefined;
  const renew = async (text: string): Promise<void> => {
    const whole = [...unsettled.values()].map(entryLine).join('') + text;
    const path = await createJournal(files, folder, ownerName(machine), whole);
    if (file) await remove(files, file.path).catch(() => undefined);
    file = { path, size: whole.length, isDoubtful: false };
  };
  const write = async (text: string, durably: boolean): Promise<void> => {
    if (!file || file.isDoubtful) return renew(text);
    file = { ...file, size: file.size + text.length, isDoubtful: true };
    try {
      await appendTo(files, file.path, text, durably);
    } catch (error) {
      // A program on another machine took it for left behind, or somebody has emptied the folder.
      if (codeOf(error) === 'ENOENT') return renew(text);
      throw error;
    }
    file = { ...file, isDoubtful: false };
  };
  const settle = async (entries: readonly JournalEntry[]): Promise<void> => {
    for (const { id } of entries) unsettled.delete(id);
    // Nothing that is written nowhere has to be settled.
    if (!file) return;
    const isLarge = file.size > sweepAt;
    if (unsettled.size === 0 && (file.isDoubtful || isLarge)) {
      await remove(files, file.path);
      file = undefined;
    } else if (isLarge) await renew('');
    else await write(entries.map(settledLine).join(''), false);
  };
  const inTurn = queue();
  return {
    append: (entry) =>
      inTurn(async () => {
        await write(entryLine(entry), true);
        unsettled.set(entry.id, entry);
      }),
    settle: (entries) => inTurn(() => settle(entries)),
  };
}

interface JournalFile {
  readonly path: string;
  readonly size: number;
  /** After a failed write or sync nobody knows which bytes are there, and to sync again would not tell. */
  readonly isDoubtful: boolean;
}

/** Named after its owner, so that others know whether somebody still writes it. */
async function createJournal(
  files: Files,
  folder: string,
  owner: string,
  text: string,
): Promise<string> {
  await ensureFolder(files, folder);
  const path = join(folder, `${owner}${SUFFIX}`);
  try {
    await (await files.open(path, 'create', 0o600)).close();
    await appendTo(files, path, text, true);
    await syncFolder(files, folder);
  } catch (error) {
    await remove(files, path).catch(() => undefined);
    throw error;
  }
  return path;
}

async function appendTo(files: Files, path: string, text: string, durably: boolean): Promise<void> {
  const handle = await files.open(path, 'append');
  await closing(handle, async () => {
    await writeAll(handle, new TextEncoder().encode(text));
    if (durably) await handle.sync();
  });
}

/** Renamed first: of many programs one can win that. */
async function takeFile(
  { files, machine, folder }: JournalSettings,
  own: OwnJournal,
  name: string,
): Promise<readonly JournalEntry[]> {
  const taken = join(folder, `${ownerName(machine)}${SUFFIX}`);
  await files.rename(join(folder, name), taken);
  const entries = entriesIn(await textOf(files, taken));
  try {
    for (const entry of entries) await own.append(entry);
    await remove(files, taken);
  } catch {
    // The disk is full, say: the file stays for whoever asks once this program has ended.
  }
  return entries;
}

const SUFFIX = '.jsonl';

function isJournal(name: string): boolean {
  return name.endsWith(SUFFIX) && ownerOf(name.slice(0, -SUFFIX.length)) !== undefined;
}

/** What a program on another machine, or before the last start of this one, has written counts as left. */
function isLeft(name: string, machine: Machine): boolean {
  return isJournal(name) && fateOf(ownerOf(name.slice(0, -SUFFIX.length)), machine) !== 'alive';
}

async function textOf(files: Files, path: string): Promise<string> {
  return (await readTextFile(files, path))?.text ?? '';
}

function queue(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
