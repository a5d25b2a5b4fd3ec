import type { Span } from '../text/span.ts';
import { presentDetails } from './details.ts';
import type { ExchangeAnnotation, ExportDocument } from './document.ts';
import type { LossFault } from './exchange-fault.ts';
import type { ExchangeFile, ExchangeFormat, Exported, ExportOptions, Loss } from './format.ts';
import { oneLayer } from './layers.ts';
import { readConll } from './read-conll.ts';
import { lossOf, soundAnnotations } from './sound.ts';
import { fileStems } from './stems.ts';
import { exportTokens, hasSpaceAtEdge, sentences } from './tokens.ts';

/**
 * Two columns, one space between them, IOB2: `Prabowo B-LEADER`. The article's text goes beside it, and the
 * reader finds each token in it again, because every character that is no space stands in a token.
 */
export const conll: ExchangeFormat = {
  id: 'conll',
  titles: {
    en: 'CoNLL columns (token and IOB2 tag) for training taggers',
    id: 'kolom CoNLL (token dan tanda IOB2) untuk melatih penanda',
    vi: 'cột CoNLL (từ và thẻ IOB2) để huấn luyện bộ gán nhãn',
  },
  extensions: ['.conll', '.iob', '.iob2', '.bio', '.txt'],
  offsets: 'token',
  write: writeConll,
  read: readConll,
};

function writeConll(documents: readonly ExportDocument[], options: ExportOptions): Exported {
  const stems = fileStems(documents.map(({ name }) => name));
  const written = documents.map((document, index) =>
    writeDocument(document, stems[index] ?? document.name, options),
  );
  return {
    files: written.flatMap(({ files }) => files),
    losses: written.flatMap(({ losses }) => losses),
  };
}

function writeDocument(document: ExportDocument, stem: string, options: ExportOptions): Exported {
  const { annotations, losses } = soundAnnotations(document);
  const ragged = annotations.filter(({ quote }) => hasSpaceAtEdge(quote));
  const clean = annotations.filter(({ quote }) => !hasSpaceAtEdge(quote));
  const { flat, rest } = oneLayer(clean, options.layer);
  return {
    files: [
      { path: `${stem}.conll`, text: rowsOf(document.text, flat) },
      { path: `${stem}.txt`, text: document.text },
    ],
    losses: [
      ...losses,
      ...ragged.map((annotation) => lossOf(document, annotation, 'annotation', RAGGED)),
      ...rest.map((annotation) => lossOf(document, annotation, 'annotation', OVERLAPS)),
      ...flat.flatMap((annotation) => detailLoss(document, annotation)),
    ],
  };
}

const RAGGED: LossFault = { kind: 'space-at-edge', about: [] };
const OVERLAPS: LossFault = { kind: 'overlap', about: [] };
const TWO_COLUMNS: LossFault = { kind: 'two-columns', about: [] };

function detailLoss(document: ExportDocument, annotation: ExchangeAnnotation): Loss[] {
  const details = presentDetails(annotation);
  if (details.length === 0) return [];
  return [lossOf(document, annotation, details, TWO_COLUMNS)];
}

function rowsOf(text: string, flat: readonly ExchangeAnnotation[]): ExchangeFile['text'] {
  const spans = flat.map(({ span }) => span);
  const tokens = exportTokens(text, spans);
  const tags = tagsOf(tokens, flat);
  let row = 0;
  return sentences(text, tokens, spans)
    .map((sentence) => {
      const rows = sentence.map(({ start, end }) => `${text.slice(start, end)} ${tags[row++]}\n`);
      return `${rows.join('')}\n`;
    })
    .join('');
}

/** Both lists are in reading order, so one walk is enough. */
function tagsOf(tokens: readonly Span[], flat: readonly ExchangeAnnotation[]): string[] {
  let at = 0;
  return tokens.map(({ start }) => {
    while (at < flat.length && (flat[at]?.span.end ?? 0) <= start) at += 1;
    const annotation = flat[at];
    if (!annotation || start < annotation.span.start) return 'O';
    return `${start === annotation.span.start ? 'B' : 'I'}-${annotation.label}`;
  });
}
