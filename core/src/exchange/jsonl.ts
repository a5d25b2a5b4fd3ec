import { codePoints, utf16Units } from './code-points.ts';
import { type DetailsJson, detailsJson } from './details.ts';
import type { ExchangeAnnotation, ExportDocument } from './document.ts';
import type { ExchangeFormat, Exported, ExportOptions, OffsetUnit } from './format.ts';
import { jsonLine } from './json.ts';
import { readJsonl } from './read-jsonl.ts';
import { soundAnnotations } from './sound.ts';

/** Attaché's own lines: what `annotate` prints, with the article's text, so that each line stands alone. */
export const jsonl: ExchangeFormat = {
  id: 'jsonl',
  titles: {
    en: 'JSON lines, one article a line, with every detail',
    id: 'baris JSON, satu artikel satu baris, dengan semua rincian',
    vi: 'dòng JSON, mỗi bài một dòng, với mọi chi tiết',
  },
  extensions: ['.jsonl'],
  offsets: ['utf16', 'codepoint'],
  write: writeJsonl,
  read: readJsonl,
};

function writeJsonl(documents: readonly ExportDocument[], options: ExportOptions): Exported {
  const offsets = options.offsets ?? 'utf16';
  const sound = documents.map(soundAnnotations);
  const lines = documents.map((document, index) => {
    const annotations = sound[index]?.annotations ?? [];
    return `${jsonLine({ ...articleJson(document), offsets, text: document.text, annotations: annotationsJson(document.text, annotations, offsets) })}\n`;
  });
  return {
    files: [{ path: 'annotations.jsonl', text: lines.join('') }],
    losses: sound.flatMap(({ losses }) => losses),
  };
}

interface ArticleJson {
  readonly document: string;
  readonly language: string | undefined;
  readonly documentDate: string | undefined;
}

/** How every line of ours begins. */
export function articleJson({
  name,
  language,
  date,
}: Omit<ExportDocument, 'text' | 'annotations'>): ArticleJson {
  return { document: name, language, documentDate: date };
}

export interface AnnotationJson extends DetailsJson {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly text: string;
}

/** In the order of `contract.md`: where, what, the words, then what is known about them. */
export function annotationsJson(
  text: string,
  annotations: readonly ExchangeAnnotation[],
  offsets: OffsetUnit,
): AnnotationJson[] {
  const { fromUtf16 } = offsets === 'utf16' ? utf16Units(text) : codePoints(text);
  return annotations.map(({ span, label, quote, ...details }) => ({
    start: fromUtf16(span.start) ?? span.start,
    end: fromUtf16(span.end) ?? span.end,
    label,
    text: quote,
    ...detailsJson(details),
  }));
}
