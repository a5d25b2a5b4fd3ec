import { codePoints, cutsCharacter } from './code-points.ts';
import type { ExchangeAnnotation, ExportDocument } from './document.ts';
import type { ExchangeFormat, Exported } from './format.ts';
import { readWebAnnotations } from './read-web-annotation.ts';
import { soundAnnotations } from './sound.ts';
import { fileStems } from './stems.ts';
import { uuidUrn } from './uuid.ts';
import { bodiesOf, encodeIri } from './web-bodies.ts';

/** W3C Web Annotations: a collection an article, with the article's text beside it. */
export const webAnnotation: ExchangeFormat = {
  id: 'webannotation',
  titles: {
    en: 'W3C Web Annotation (JSON-LD)',
    id: 'W3C Web Annotation (JSON-LD)',
    vi: 'W3C Web Annotation (JSON-LD)',
  },
  extensions: ['.jsonld', '.json', '.txt'],
  // The recommendation leaves no choice: "MUST be in terms of unicode code points".
  offsets: ['codepoint'],
  write: writeWebAnnotations,
  read: readWebAnnotations,
};

function writeWebAnnotations(documents: readonly ExportDocument[]): Exported {
  const stems = fileStems(documents.map(({ name }) => name));
  const sound = documents.map(soundAnnotations);
  return {
    files: documents.flatMap((document, index) => {
      const stem = stems[index] ?? document.name;
      const collection = collectionOf(document, stem, sound[index]?.annotations ?? []);
      return [
        { path: `${stem}.jsonld`, text: `${JSON.stringify(collection, undefined, 1)}\n` },
        { path: `${stem}.txt`, text: document.text },
      ];
    }),
    losses: sound.flatMap(({ losses }) => losses),
  };
}

/** The second context names what the first has no words for. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { attache: 'urn:attache:' }];

function collectionOf(
  document: ExportDocument,
  stem: string,
  annotations: readonly ExchangeAnnotation[],
): object {
  const { name, language, date } = document;
  return {
    '@context': CONTEXT,
    id: uuidUrn('collection', name),
    type: 'AnnotationCollection',
    label: name,
    'attache:document': name,
    'attache:language': language,
    'attache:documentDate': date,
    total: annotations.length,
    first: {
      id: uuidUrn('page', name),
      type: 'AnnotationPage',
      startIndex: 0,
      items: itemsOf(document, stem, annotations),
    },
  };
}

function itemsOf(
  { name, text }: ExportDocument,
  stem: string,
  annotations: readonly ExchangeAnnotation[],
): object[] {
  const { fromUtf16 } = codePoints(text);
  const source = encodeIri(`${stem.split('/').at(-1)}.txt`);
  return annotations.map((annotation, index) => {
    const { span, label, quote, by, at, rule, state, anchor } = annotation;
    return {
      id: uuidUrn('annotation', name, `${span.start}`, `${span.end}`, label, `${index}`),
      type: 'Annotation',
      motivation: 'identifying',
      creator: by === undefined ? undefined : { type: 'Person', name: by },
      created: at,
      generator: { id: 'urn:attache', type: 'Software', name: 'Attaché' },
      'attache:rule': rule,
      'attache:status': state,
      'attache:anchor': anchor,
      body: bodiesOf(annotation),
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact: quote, ...contextOf(text, span.start, span.end) },
          {
            type: 'TextPositionSelector',
            start: fromUtf16(span.start),
            end: fromUtf16(span.end),
          },
        ],
      },
    };
  });
}

const CONTEXT_LENGTH = 32;

function contextOf(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  return {
    prefix: text.slice(cutsCharacter(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, cutsCharacter(text, to) ? to - 1 : to),
  };
}
