import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';

/** The file system as the store needs it, so that a test can make any call fail. Errors are Node's. */
export interface Files {
  open(path: string, how: OpenMode, mode?: number): Promise<OpenFile>;
  lstat(path: string): Promise<FileState>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  mkdir(path: string, mode?: number): Promise<void>;
  rmdir(path: string): Promise<void>;
  readdir(path: string): Promise<readonly string[]>;
}

/**
 * `read`: an existing file, never through a symbolic link, and never waiting for the other end of a pipe.
 * `create`: a file that must not be there yet. `append`: to the end of one that is. `folder`: to sync it.
 */
export type OpenMode = 'read' | 'create' | 'append' | 'folder';

export interface OpenFile {
  read(): Promise<Uint8Array>;
  /** How many bytes were written, which can be fewer than were given. */
  write(bytes: Uint8Array): Promise<number>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  stat(): Promise<FileState>;
  close(): Promise<void>;
}

export interface FileState {
  readonly isFile: boolean;
  readonly device: bigint;
  readonly inode: bigint;
  readonly size: bigint;
  readonly modifiedNs: bigint;
  readonly mode: number;
}

export const nodeFiles: Files = {
  open: async (path, how, mode) => openFile(await fs.open(path, flagsOf(how), mode)),
  lstat: async (path) => stateOf(await fs.lstat(path, { bigint: true })),
  rename: fs.rename,
  unlink: fs.unlink,
  mkdir: async (path, mode) => {
    await fs.mkdir(path, mode);
  },
  rmdir: fs.rmdir,
  readdir: (path) => fs.readdir(path),
};

function openFile(handle: fs.FileHandle): OpenFile {
  return {
    read: () => handle.readFile(),
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    chmod: (mode) => handle.chmod(mode),
    sync: () => handle.sync(),
    stat: async () => stateOf(await handle.stat({ bigint: true })),
    close: () => handle.close(),
  };
}

function flagsOf(how: OpenMode): number {
  switch (how) {
    case 'read':
      // Windows has neither, and what is not there counts as 0.
      return constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    case 'create':
      return constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
    case 'append':
      return constants.O_WRONLY | constants.O_APPEND;
    case 'folder':
      return constants.O_RDONLY;
  }
}

interface BigStats {
  isFile(): boolean;
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly mode: bigint;
}

function stateOf(stats: BigStats): FileState {
  return {
    isFile: stats.isFile(),
    device: stats.dev,
    inode: stats.ino,
    size: stats.size,
    modifiedNs: stats.mtimeNs,
    mode: Number(stats.mode),
  };
}

/** The code of an error that Node's file system has thrown, as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
