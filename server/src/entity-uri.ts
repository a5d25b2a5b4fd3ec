import { DOCUMENT_SCHEME } from './protocol.ts';

/** `leader/to-lam` → `attache:/leader/to-lam.txt`, which our own client shows read-only. */
export function entityUri(path: string): string {
  return `${DOCUMENT_SCHEME}:/${path}.txt`;
}

export function entityPath(uri: string): string {
  return uri.replace(/^[a-z-]+:\/*/u, '').replace(/\.txt$/u, '');
}
