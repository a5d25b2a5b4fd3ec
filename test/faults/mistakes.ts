import type { OpenFile } from '@attache/disk';
import type { Mistake } from './save-campaign.ts';

/** Mistakes that stores really make. A campaign that does not notice them proves nothing. */

/** A name is not durable until its folder is synced. */
export const noFolderSync: Mistake = (files) => ({
  ...files,
  open: async (path, how, mode) => {
    const file = await files.open(path, how, mode);
    return how === 'folder' ? { ...file, sync: async () => undefined } : file;
  },
});

/** A file that is renamed before its bytes are synced can be empty after a power cut. */
export const noFileSync: Mistake = (files) => ({
  ...files,
  open: async (path, how, mode) => {
    const file = await files.open(path, how, mode);
    return how === 'folder' ? file : { ...file, sync: async () => undefined };
  },
});

/** A disk that fills up writes less than it is given; who does not look at the count replaces a file by half of it. */
export const uncheckedWrite: Mistake = (files) => ({
  ...files,
  open: async (path, how, mode) => {
    const file = await files.open(path, how, mode);
    return how === 'create' || how === 'append' ? writeBlindly(file) : file;
  },
});

function writeBlindly(file: OpenFile): OpenFile {
  let pretended = 0;
  return {
    ...file,
    write: async (bytes) => {
      await file.write(bytes);
      pretended += bytes.length;
      return bytes.length;
    },
    stat: async () => ({ ...(await file.stat()), size: BigInt(pretended) }),
  };
}

/** Everybody holds the lock. */
export const noLock: Mistake = (files) => {
  const isLock = (path: string) => path.includes('.lock');
  const unlessLock =
    <A extends readonly [string, ...unknown[]]>(action: (...words: A) => Promise<void>) =>
    async (...words: A): Promise<void> => {
      if (!isLock(words[0])) await action(...words);
    };
  return {
    ...files,
    mkdir: unlessLock(files.mkdir),
    rmdir: unlessLock(files.rmdir),
    unlink: unlessLock(files.unlink),
    rename: unlessLock(files.rename),
    open: (path, how, mode) =>
      isLock(path) ? Promise.resolve(NO_FILE) : files.open(path, how, mode),
    lstat: async (path) => (isLock(path) ? NO_FILE.stat() : files.lstat(path)),
  };
};

const NO_FILE: OpenFile = {
  read: async () => new Uint8Array(),
  write: async (bytes) => bytes.length,
  chmod: async () => undefined,
  sync: async () => undefined,
  stat: async () => ({ isFile: true, device: 0n, inode: 0n, size: 0n, modifiedNs: 0n, mode: 0 }),
  close: async () => undefined,
};
