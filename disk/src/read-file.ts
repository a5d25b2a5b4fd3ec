import { isUtf8 } from 'node:buffer';
import { SidecarError } from '@attache/core';
import { codeOf, type FileState, type Files } from './files.ts';

/** A file's bytes as text, and the state they were read in. */
export interface FileReading {
  readonly text: string;
  readonly state: FileState;
}

/** `undefined` where there is no file. Throws a `SidecarError` for what is not a file of UTF-8 text. */
export async function readTextFile(files: Files, path: string): Promise<FileReading | undefined> {
  const file = await readBytes(files, path);
  return file && { text: decode(file.bytes, path), state: file.state };
}

/** Likewise of a file that may hold anything. */
export async function readBytes(
  files: Files,
  path: string,
): Promise<{ readonly bytes: Uint8Array; readonly state: FileState } | undefined> {
  const handle = await openFile(files, path);
  if (!handle) return undefined;
  try {
    const state = await handle.stat();
    if (!state.isFile) throw notAFile(path);
    return { bytes: await handle.read(), state };
  } finally {
    await handle.close();
  }
}

async function openFile(files: Files, path: string) {
  try {
    return await files.open(path, 'read');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    // A symbolic link, a socket, a folder.
    if (['ELOOP', 'EMLINK', 'ENXIO', 'EISDIR'].includes(codeOf(error) ?? '')) throw notAFile(path);
    throw error;
  }
}

function notAFile(path: string): SidecarError {
  return new SidecarError({ kind: 'not-a-file', about: [] }, path);
}

/** Bytes that are not UTF-8 would be lost by decoding them, so they are not decoded at all. */
export function decode(bytes: Uint8Array, path: string): string {
  if (!isUtf8(bytes)) throw new SidecarError({ kind: 'not-utf8', about: [] }, path);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
