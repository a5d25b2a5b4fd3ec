import { readSidecar, type Sidecar } from '@attache/core';

/** Reads sidecars, and the text that it read or wrote last not a second time: most saves follow a save. */
export interface KnownText {
  read(text: string): Sidecar;
  /** The text is what was written of the sidecar. */
  wrote(text: string, sidecar: Sidecar): void;
}

/** The file itself is read before every save all the same: only equal bytes mean the same sidecar. */
export function knownText(): KnownText {
  let known: { readonly text: string; readonly sidecar: Sidecar } | undefined;
  return {
    read: (text) => {
      if (known?.text !== text) known = { text, sidecar: readSidecar(text) };
      return known.sidecar;
    },
    wrote: (text, sidecar) => {
      // What was wrong with a text is not wrong with what was written of it.
      if (sidecar.problems.length === 0) known = { text, sidecar };
    },
  };
}
