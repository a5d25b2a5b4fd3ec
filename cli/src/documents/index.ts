import type { DocumentFormat } from './document-format.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readPdf } from './pdf.ts';

export type { DocumentFormat, DocumentReading } from './document-format.ts';

/** What reads them is loaded only when it is needed: every other command starts without. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  { id: 'html', extensions: ['.html', '.htm', '.xhtml'], read: readHtml },
  { id: 'docx', extensions: ['.docx'], read: readDocx },
  { id: 'pdf', extensions: ['.pdf'], read: readPdf },
];
