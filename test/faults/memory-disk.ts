import { posix } from 'node:path';
import type { FileState, Files, OpenFile, OpenMode } from '@attache/disk';

/**
 * A disk in memory that knows what would survive a power cut. What a sync has not confirmed can be lost: a file's
 * bytes until the file is synced, a name until its folder is.
 */
export interface MemoryDisk {
  readonly files: Files;
  /** Everything there now would survive. */
  settle(): void;
  /** The power fails, and a minute later the disk is read anew. */
  cut(how: Cut): void;
  /** Bytes that files may take together from now on. */
  limit(bytes: number): void;
}

/**
 * `all`: whatever was not synced is gone. `bytes`: names are as they were, bytes that were not synced are gone, as
 * file systems do that write metadata first. A number seeds a choice for each file and folder.
 */
export type Cut = 'all' | 'bytes' | number;

export function memoryDisk(): MemoryDisk {
  const root: Folder = { kind: 'folder', inode: 1n, entries: new Map(), durable: new Map() };
  const disk: State = { root, inodes: 1n, clock: 0n, room: Number.POSITIVE_INFINITY };
  return {
    files: filesOn(disk),
    settle: () => settle(root),
    cut: (how) => {
      disk.clock += 60_000_000_000n;
      cutFolder(root, chooser(how));
    },
    limit: (bytes) => {
      disk.room = bytes - sizeOf(root);
    },
  };
}

interface State {
  readonly root: Folder;
  inodes: bigint;
  /** Nanoseconds. */
  clock: bigint;
  room: number;
}

interface Folder {
  readonly kind: 'folder';
  readonly inode: bigint;
  entries: Map<string, Entry>;
  durable: Map<string, Entry>;
}

interface File {
  readonly kind: 'file';
  readonly inode: bigint;
  bytes: Uint8Array;
  durable: Uint8Array;
  mode: number;
  modified: bigint;
}

type Entry = Folder | File;

function filesOn(disk: State): Files {
  const place = (given: string) => {
    const path = plain(given);
    return { folder: folderAt(disk, posix.dirname(path)), name: posix.basename(path) };
  };
  const entryAt = (path: string): Entry => {
    if (plain(path) === '/') return disk.root;
    const { folder, name } = place(path);
    return folder.entries.get(name) ?? fail('ENOENT');
  };
  return {
    open: async (path, how, mode = 0o666) => {
      const { folder, name } = place(path);
      return opened(
        disk,
        how === 'create' ? create(disk, folder, name, mode) : existing(entryAt(path), how),
      );
    },
    lstat: async (path) => stateOf(entryAt(path)),
    rename: async (from, to) => {
      const [source, target] = [place(from), place(to)];
      const entry = entryAt(from);
      const there = target.folder.entries.get(target.name);
      if (there?.kind === 'folder' && there.entries.size > 0) fail('ENOTEMPTY');
      if (there && there.kind !== entry.kind) fail(there.kind === 'folder' ? 'EISDIR' : 'ENOTDIR');
      source.folder.entries.delete(source.name);
      target.folder.entries.set(target.name, entry);
    },
    unlink: async (path) => {
      if (entryAt(path).kind === 'folder') fail('EISDIR');
      place(path).folder.entries.delete(place(path).name);
    },
    mkdir: async (path) => {
      const { folder, name } = place(path);
      if (folder.entries.has(name)) fail('EEXIST');
      disk.inodes += 1n;
      const made: Folder = {
        kind: 'folder',
        inode: disk.inodes,
        entries: new Map(),
        durable: new Map(),
      };
      folder.entries.set(name, made);
    },
    rmdir: async (path) => {
      const entry = entryAt(path);
      if (entry.kind !== 'folder') fail('ENOTDIR');
      if (entry.kind === 'folder' && entry.entries.size > 0) fail('ENOTEMPTY');
      place(path).folder.entries.delete(place(path).name);
    },
    readdir: async (path) => [...folderAt(disk, path).entries.keys()],
  };
}

function existing(entry: Entry, how: OpenMode): Entry {
  if (how === 'append' && entry.kind === 'folder') fail('EISDIR');
  return entry;
}

function create(disk: State, folder: Folder, name: string, mode: number): File {
  if (folder.entries.has(name)) fail('EEXIST');
  disk.inodes += 1n;
  disk.clock += 1n;
  const empty = new Uint8Array();
  const file: File = {
    ...{ kind: 'file', inode: disk.inodes, bytes: empty, durable: empty },
    ...{ mode, modified: disk.clock },
  };
  folder.entries.set(name, file);
  return file;
}

function opened(disk: State, entry: Entry): OpenFile {
  const file = entry.kind === 'file' ? entry : undefined;
  return {
    read: async () => (file ?? fail('EISDIR')).bytes,
    write: async (bytes) => {
      const target = file ?? fail('EISDIR');
      const count = Math.min(bytes.length, Math.max(0, disk.room));
      if (count === 0 && bytes.length > 0) fail('ENOSPC');
      disk.room -= count;
      disk.clock += 1n;
      target.bytes = Buffer.concat([target.bytes, bytes.subarray(0, count)]);
      target.modified = disk.clock;
      return count;
    },
    chmod: async (mode) => {
      if (file) file.mode = mode;
    },
    sync: async () => {
      if (entry.kind === 'file') entry.durable = entry.bytes;
      else entry.durable = new Map(entry.entries);
    },
    stat: async () => stateOf(entry),
    close: async () => undefined,
  };
}

function stateOf(entry: Entry): FileState {
  const isFile = entry.kind === 'file';
  return {
    isFile,
    device: 1n,
    inode: entry.inode,
    size: BigInt(isFile ? entry.bytes.length : 0),
    modifiedNs: isFile ? entry.modified : 0n,
    mode: isFile ? entry.mode : 0o755,
  };
}

function folderAt(disk: State, path: string): Folder {
  let folder = disk.root;
  for (const name of plain(path)
    .split('/')
    .filter((part) => part !== '')) {
    const entry = folder.entries.get(name) ?? fail('ENOENT');
    folder = entry.kind === 'folder' ? entry : fail('ENOTDIR');
  }
  return folder;
}

/** As on every other system where Windows has a drive and its own slashes. */
function plain(path: string): string {
  return path.replace(/^[A-Za-z]:/u, '').replaceAll('\\', '/');
}

function settle(entry: Entry): void {
  if (entry.kind === 'file') {
    entry.durable = entry.bytes;
    return;
  }
  entry.durable = new Map(entry.entries);
  for (const inside of entry.entries.values()) settle(inside);
}

/** For each file and folder in turn, whether what was not synced is lost. */
function chooser(how: Cut): (entry: Entry) => boolean {
  if (how === 'all') return () => true;
  if (how === 'bytes') return ({ kind }) => kind === 'file';
  let state = how;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 16) % 2 === 0;
  };
}

function cutFolder(folder: Folder, isLost: (entry: Entry) => boolean): void {
  if (isLost(folder)) folder.entries = new Map(folder.durable);
  folder.durable = new Map(folder.entries);
  for (const entry of folder.entries.values()) {
    if (entry.kind === 'folder') cutFolder(entry, isLost);
    else {
      if (isLost(entry)) entry.bytes = entry.durable;
      entry.durable = entry.bytes;
    }
  }
}

function sizeOf(entry: Entry): number {
  if (entry.kind === 'file') return entry.bytes.length;
  return [...entry.entries.values()].reduce((sum, inside) => sum + sizeOf(inside), 0);
}

function fail(code: string): never {
  // Errors are what a campaign is made of, and nobody reads where in this file they come from.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const error = Object.assign(new Error(`${code}: in memory`), { code });
  Error.stackTraceLimit = stackTraceLimit;
  throw error;
}
