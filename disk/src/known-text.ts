import { readSidecar, type Sidecar } from '@attache/core';
import { decode } from './read-file.ts';

/** A sidecar's text, and what it says. */
export interface KnownSidecar {
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** Reads sidecars, and the bytes that it read or wrote last not a second time: most saves follow a save. */
export interface KnownText {
  /** Throws a `SidecarError` for what is not UTF-8. */
  read(bytes: Uint8Array, path: string): KnownSidecar;
  /** The bytes are what was written of the sidecar. */
  wrote(bytes: Uint8Array, known: KnownSidecar): void;
}

/** The file itself is read before every save all the same: only equal bytes mean the same sidecar. */
export function knownText(): KnownText {
  let last: { readonly bytes: Uint8Array; readonly known: KnownSidecar } | undefined;
  return {
    read: (bytes, path) => {
      if (last && Buffer.compare(last.bytes, bytes) === 0) return last.known;
      const text = decode(bytes, path);
      const known = { text, sidecar: readSidecar(text) };
      last = { bytes, known };
      return known;
    },
    wrote: (bytes, known) => {
      // What was wrong with a text is not wrong with what was written of it.
      if (known.sidecar.problems.length === 0) last = { bytes, known };
    },
  };
}
