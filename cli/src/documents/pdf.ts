import type { Origin } from '@attache/pages';
import type { DocumentReading } from './document-format.ts';
import { optional } from './optional.ts';
import { type Line, type Page, paragraphsIn } from './pdf-paragraphs.ts';

/** The text of a PDF file, by way of unpdf. A file that holds only pictures of text has none. */
export async function readPdf(bytes: Uint8Array, known: Origin): Promise<DocumentReading> {
  if (bytes.length > MOST_BYTES) return { article: undefined, fault: 'too-large' };
  const { loaded, install } = await optional('unpdf', () => import('unpdf'));
  if (loaded === undefined) return { article: undefined, fault: 'missing', install };
  try {
    // A copy: it takes the bytes away from whoever gave them.
    const document = await loaded.getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
    });
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages && number <= MOST_PAGES; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
    }
    const { articleFromText } = await import('@attache/pages');
    const reading = articleFromText(paragraphsIn(pages).join('\n'), known);
    return reading.fault === 'empty' ? { article: undefined, fault: 'no-article' } : reading;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isLocked = error.name === 'PasswordException';
    return { article: undefined, fault: isLocked ? 'locked' : 'damaged' };
  }
}

const MOST_BYTES = 50 * (1 << 20);
const MOST_PAGES = 2000;

/** A piece of text as it stands on a page; places are in points, y from the bottom. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Pieces in the order in which the file has them, which is the order of reading, by their lines. */
function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let isOver = true;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [, , , , left = 0, bottom = 0] = transform;
    if (str.trim() !== '') {
      const isNext = line === undefined || isOver || Math.abs(line.bottom - bottom) > height / 2;
      if (isNext || line === undefined) {
        line = { text: str, left, right: left + width, bottom, height };
        lines.push(line);
      } else {
        const gap = left - line.right > height * 0.15 && !/\s$/u.test(line.text) ? ' ' : '';
        line = { ...line, text: line.text + gap + str, right: left + width };
        lines[lines.length - 1] = line;
      }
      isOver = false;
    } else if (line !== undefined && str !== '') {
      line = { ...line, text: `${line.text} ` };
      lines[lines.length - 1] = line;
    }
    if (hasEOL) isOver = true;
  }
  return lines;
}
