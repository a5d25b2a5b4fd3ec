import { SidecarError } from '@attache/core';
import { codeOf, type FileState, type Files } from './files.ts';

/** A sidecar's bytes as text, and the state they were read in. */
export interface FileReading {
  readonly text: string;
  readonly state: FileState;
}

/** `undefined` where there is no file. Throws a `SidecarError` for what is not a file of UTF-8 text. */
export async function readTextFile(files: Files, path: string): Promise<FileReading | undefined> {
  const handle = await openFile(files, path);
  if (!handle) return undefined;
  try {
    const state = await handle.stat();
    if (!state.isFile) throw notAFile(path);
    return { text: decode(await handle.read(), path), state };
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
  return new SidecarError(
    'not-a-file',
    `${path} is not used: it is a link, a folder or a device, and a sidecar is a plain file. Move it away, or put the file itself there.`,
  );
}

/** Bytes that are not UTF-8 would be lost by decoding them, so they are not decoded at all. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new SidecarError(
      'not-utf8',
      `${path} is left alone: it is not UTF-8 text, so reading it would lose what it holds. Restore it from an older version, or convert it to UTF-8.`,
      error,
    );
  }
}
