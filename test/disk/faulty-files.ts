import { type Files, nodeFiles, type OpenFile } from '@attache/disk';

/** What goes wrong at one call of the file system, counted from 0, and from then on where it is lasting. */
export interface Fault {
  readonly at: number;
  /** `short` writes half and says so, `lie` writes half and says it was all, `die torn` writes half and dies. */
  readonly how: 'fail' | 'short' | 'lie' | 'die before' | 'die after' | 'die torn';
  /** As `ENOSPC`. */
  readonly code: string;
  readonly lasting: boolean;
}

export interface FaultyFiles {
  readonly files: Files;
  /** The names of the calls made so far. */
  readonly calls: readonly string[];
}

/** What a call throws in a program that has been killed; so does every later one. */
export const KILLED: Error = new Error('This program has been killed.');

/** A file system, the real one unless another is given, on which one call goes wrong. */
export function faultyFiles(fault?: Fault, base: Files = nodeFiles): FaultyFiles {
  const calls: string[] = [];
  let isDead = false;
  const die = (): never => {
    isDead = true;
    throw KILLED;
  };
  const call = async <T>(name: string, action: () => Promise<T>): Promise<T> => {
    if (isDead) throw KILLED;
    const number = calls.push(name) - 1;
    const isHit = fault && (number === fault.at || (fault.lasting && number > fault.at));
    if (!isHit) return action();
    if (fault.how === 'die before') die();
    if (fault.how === 'fail' || number > fault.at) throw failure(fault.code);
    const result = await action();
    if (!fault.how.startsWith('die')) return result;
    if (isOpenFile(result)) await result.close();
    return die();
  };
  const opened = (file: OpenFile): OpenFile => ({
    read: () => call('read', file.read),
    write: async (bytes) => {
      const isHalf =
        fault && ['short', 'lie', 'die torn'].includes(fault.how) && calls.length === fault.at;
      const part = isHalf ? bytes.subarray(0, (bytes.length + 1) >> 1) : bytes;
      const written = await call('write', () => file.write(part));
      return isHalf && fault.how === 'lie' ? bytes.length : written;
    },
    chmod: (mode) => call('chmod', () => file.chmod(mode)),
    sync: () => call('sync', file.sync),
    stat: () => call('stat', file.stat),
    // Whatever goes wrong, the system closes it.
    close: async () => {
      await file.close();
      await call('close', async () => undefined);
    },
  });
  const files: Files = {
    open: async (path, how, mode) => {
      const file = await call(`open ${how}`, () => base.open(path, how, mode));
      return opened(file);
    },
    lstat: (path) => call('lstat', () => base.lstat(path)),
    rename: (from, to) => call('rename', () => base.rename(from, to)),
    unlink: (path) => call('unlink', () => base.unlink(path)),
    mkdir: (path, mode) => call('mkdir', () => base.mkdir(path, mode)),
    rmdir: (path) => call('rmdir', () => base.rmdir(path)),
    readdir: (path) => call('readdir', () => base.readdir(path)),
  };
  return { files, calls };
}

function isOpenFile(result: unknown): result is OpenFile {
  return typeof result === 'object' && result !== null && 'sync' in result;
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code });
}
