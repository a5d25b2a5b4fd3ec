import type { Span } from '../text/span.ts';
import { codePoints } from './code-points.ts';
import { type DetailsJson, detailsJson } from './details.ts';
import type { ExchangeAnnotation, ExportDocument } from './document.ts';
import type { ExchangeFormat, Exported } from './format.ts';
import { jsonLine } from './json.ts';
import { oneLayer } from './layers.ts';
import { readSpacy } from './read-spacy.ts';
import { soundAnnotations } from './sound.ts';
import { exportTokens, hasSpaceAtEdge, tokensWithSpaces } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * spaCy's own JSON, one Doc a line, for `Doc.from_json`. `ents` holds the outermost layer, which may not
 * overlap; `spans.sc` holds everything, which is where the span categorizer looks.
 */
export const spacy: ExchangeFormat = {
  id: 'spacy',
  titles: {
    en: 'spaCy Doc JSON, one document a line',
    id: 'Doc JSON spaCy, satu dokumen satu baris',
    vi: 'Doc JSON của spaCy, mỗi tài liệu một dòng',
  },
  extensions: ['.jsonl', '.json'],
  offsets: ['codepoint'],
  write: writeSpacy,
  read: readSpacy,
};

function writeSpacy(documents: readonly ExportDocument[]): Exported {
  const sound = documents.map(soundAnnotations);
  const lines = documents.map(
    (document, index) => `${jsonLine(docJson(document, sound[index]?.annotations ?? []))}\n`,
  );
  return {
    files: [{ path: 'docs.jsonl', text: lines.join('') }],
    losses: sound.flatMap(({ losses }) => losses),
  };
}

export interface SpacyDoc {
  readonly text: string;
  readonly ents: readonly SpacyEntity[];
  readonly spans: { readonly sc: readonly (SpacyEntity & { readonly kb_id: string })[] };
  readonly tokens: readonly { readonly id: number; readonly start: number; readonly end: number }[];
  /** What spaCy has no field for. It reads past this, and so a file can come back from it whole. */
  readonly attache: {
    readonly document: string;
    readonly language: string | undefined;
    readonly documentDate: string | undefined;
    readonly details: readonly (SpacyEntity & DetailsJson)[];
  };
}

interface SpacyEntity {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

function docJson(document: ExportDocument, annotations: readonly ExchangeAnnotation[]): SpacyDoc {
  const { name, text, language, date } = document;
  const { fromUtf16 } = codePoints(text);
  const counted = ({ start, end }: Span): Span => ({
    start: fromUtf16(start) ?? start,
    end: fromUtf16(end) ?? end,
  });
  const entity = ({ span, label }: ExchangeAnnotation): SpacyEntity => ({
    ...counted(span),
    label,
  });
  const spans = annotations.map(({ span }) => span);
  const tokens = tokensWithSpaces(text, exportTokens(text, spans), spans);
  // spaCy's entity recognizer cannot be trained on an entity that begins or ends with a space.
  const { flat } = oneLayer(annotations.filter(({ quote }) => !hasSpaceAtEdge(quote)));
  return {
    text,
    ents: flat.map(entity),
    spans: { sc: annotations.map((each) => ({ ...entity(each), kb_id: entityId(each) })) },
    tokens: tokens.map((token, id) => ({ id, ...counted(token) })),
    attache: {
      document: name,
      language,
      documentDate: date,
      details: annotations.map((each) => ({ ...entity(each), ...detailsJson(each) })),
    },
  };
}

function entityId({ label, value }: ExchangeAnnotation): string {
  return vocabularyOf(label) && typeof value === 'string' ? value : '';
}
