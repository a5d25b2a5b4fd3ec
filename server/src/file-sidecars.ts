import {
  applyOperations,
  EMPTY_SIDECAR,
  readSidecar,
  refusalOf,
  SidecarError,
  type Sidecars,
  writeSidecar,
} from '@attache/core';
import { sidecarUri } from './sidecar-uri.ts';
import type { Files } from './surroundings.ts';

/**
 * Sidecars over a plain file port, where there is no disk to lock and flush: the editor's own files. It reads before
 * it writes and replaces the whole text; what a second window does in between is beyond its guarantees.
 */
export function fileSidecars({ read, write }: Pick<Files, 'read' | 'write'>): Sidecars {
  return {
    read: async (article) => {
      const text = await read(sidecarUri(article));
      return text === undefined ? undefined : { text };
    },
    save: async (article, operations) => {
      const before = await read(sidecarUri(article));
      const sidecar = before === undefined ? EMPTY_SIDECAR : readSidecar(before);
      if (sidecar.readOnly) throw new SidecarError(refusalOf(sidecar), article);
      const next = applyOperations(sidecar, operations);
      if (next === sidecar && before !== undefined) return { text: before };
      const text = writeSidecar(next);
      await write(sidecarUri(article), text);
      return { text };
    },
  };
}
