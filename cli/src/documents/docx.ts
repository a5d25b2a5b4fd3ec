import type { Origin } from '@attache/pages';
import type { DocumentReading } from './document-format.ts';
import { optional } from './optional.ts';
import { zipFault } from './zip-fault.ts';

/** A Word file: every paragraph, list and table of it, by way of the HTML that mammoth makes. Pictures stay out. */
export async function readDocx(bytes: Uint8Array, known: Origin): Promise<DocumentReading> {
  const fault = zipFault(bytes);
  if (fault !== undefined) return { article: undefined, fault };
  const { loaded, install } = await optional('mammoth', () => import('mammoth'));
  if (loaded === undefined) return { article: undefined, fault: 'missing', install };
  const { convertToHtml, images } = loaded.default;
  try {
    const { value } = await convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: images.imgElement(async () => ({ src: '' })) },
    );
    const { articleFromDocument } = await import('@attache/pages');
    return articleFromDocument(value, known);
  } catch (error) {
    // It throws plain errors for whatever is wrong with a file; the file is what people can do something about.
    if (error instanceof Error) return { article: undefined, fault: 'damaged' };
    throw error;
  }
}
