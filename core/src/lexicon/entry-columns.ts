import type { Entry } from './entry.ts';
import { kindNumber } from './kinds.ts';

/**
 * What is asked of every entry that a phrase might be, as columns by entry number. Entries differ in shape from kind
 * to kind, and a field of objects of many shapes is slow to ask for.
 */
export interface EntryColumns {
  /** A kind number. */
  readonly kind: Uint8Array;
  /** The mask of its languages. */
  readonly languages: Int32Array;
  /** Bits of `Spelling`. */
  readonly spelling: Uint8Array;
}

/** How the first word has to be written. */
export const Spelling = { Capital: 1, Upper: 2 } as const;

export function entryColumns(entries: readonly Entry[]): EntryColumns {
  const kind = new Uint8Array(entries.length);
  const languages = new Int32Array(entries.length);
  const spelling = new Uint8Array(entries.length);
  for (const [number, entry] of entries.entries()) {
    kind[number] = kindNumber(entry.kind);
    languages[number] = entry.languages;
    spelling[number] =
      (entry.capital === true ? Spelling.Capital : 0) | (entry.upper === true ? Spelling.Upper : 0);
  }
  return { kind, languages, spelling };
}
