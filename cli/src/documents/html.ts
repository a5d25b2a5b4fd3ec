import type { Origin } from '@attache/pages';
import type { DocumentReading } from './document-format.ts';

/** A web page, as a browser saved it or a server sent it, in any encoding. */
export async function readHtml(bytes: Uint8Array, known: Origin): Promise<DocumentReading> {
  const { articleFromHtml, decodePage } = await import('@attache/pages');
  return articleFromHtml(decodePage(bytes), known);
}
