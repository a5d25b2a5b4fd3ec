import { fileURLToPath } from 'node:url';
import { SidecarError, type Sidecars } from '@attache/core';
import { diskSidecars } from '@attache/disk';

/** Sidecars on the disk by the addresses that editors use. A text that is no file yet has none, and no place for one. */
export function uriSidecars(): Sidecars {
  const sidecars = diskSidecars();
  return {
    read: async (uri) => (isFile(uri) ? sidecars.read(fileURLToPath(uri)) : undefined),
    save: async (uri, operations) => {
      if (isFile(uri)) return sidecars.save(fileURLToPath(uri), operations);
      throw new SidecarError(
        'no-folder',
        'this article is not a file on this machine, so its decisions have no place. Save it as a file, then decide again.',
      );
    },
  };
}

export function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}
