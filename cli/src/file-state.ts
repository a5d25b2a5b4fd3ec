import { stat } from 'node:fs/promises';

/** True where the path leads to a folder; false for files and where there is nothing. */
export async function isFolder(path: string): Promise<boolean> {
  return (await kindOf(path)) === 'folder';
}

export async function exists(path: string): Promise<boolean> {
  return (await kindOf(path)) !== undefined;
}

async function kindOf(path: string): Promise<'folder' | 'file' | undefined> {
  const state = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!state) return undefined;
  return state.isDirectory() ? 'folder' : 'file';
}
