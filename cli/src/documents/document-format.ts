import type { Origin, PageReading } from '@attache/pages';

/** A kind of file that holds an article, and how it is read. */
export interface DocumentFormat {
  readonly id: 'html' | 'docx' | 'pdf';
  readonly extensions: readonly string[];
  readonly read: (bytes: Uint8Array, known: Origin) => Promise<DocumentReading>;
}

/**
 * An article, or why there is none: `missing` is a package that is not installed, `damaged` a file that is not what it
 * is called, `locked` one with a password, `bomb` one that unpacks to more than anybody writes.
 */
export type DocumentReading =
  | PageReading
  | { readonly article: undefined; readonly fault: 'damaged' | 'locked' | 'bomb' }
  | { readonly article: undefined; readonly fault: 'missing'; readonly install: string };
