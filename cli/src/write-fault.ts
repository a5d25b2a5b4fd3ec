import { codeOf } from '@attache/disk';
import type { Words } from './words/index.ts';

/** Why a file could not be written, as far as a person can do something about it; undefined for every other error. */
export function writeFaultOf(error: unknown): keyof Words['writeFaults'] | undefined {
  return FAULTS.get(codeOf(error) ?? '');
}

const FAULTS: ReadonlyMap<string, keyof Words['writeFaults']> = new Map([
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['EROFS', 'read-only'],
  ['EEXIST', 'file-in-the-way'],
  ['ENOTDIR', 'file-in-the-way'],
  ['EISDIR', 'folder-in-the-way'],
  ['ENOSPC', 'full'],
]);
