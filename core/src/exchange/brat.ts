import { baseView } from '../annotation/base-view.ts';
import { CORE_LABELS } from '../recognition/value.ts';
import { type CodePoints, codePoints } from './code-points.ts';
import { detailsJson } from './details.ts';
import type { ExchangeAnnotation, ExportDocument } from './document.ts';
import type { LossFault } from './exchange-fault.ts';
import type { ExchangeFile, ExchangeFormat, Exported } from './format.ts';
import { fragments, hasLineEndAtEdge, joinFragments } from './fragments.ts';
import { jsonLine } from './json.ts';
import { readBrat } from './read-brat.ts';
import { lossOf, soundAnnotations } from './sound.ts';
import { fileStems } from './stems.ts';
import { hasSpace } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * A copy of the text with LF line ends and without byte order marks in front, its annotations in code points, and the configuration brat needs
 * to show both. Brat reads line by line, so a span over a line end becomes fragments.
 */
export const brat: ExchangeFormat = {
  id: 'brat',
  titles: {
    en: 'brat standoff (.txt, .ann and annotation.conf)',
    id: 'standoff brat (.txt, .ann, dan annotation.conf)',
    vi: 'standoff của brat (.txt, .ann và annotation.conf)',
  },
  extensions: ['.ann', '.txt'],
  offsets: ['codepoint'],
  write: writeBrat,
  read: readBrat,
};

function writeBrat(documents: readonly ExportDocument[]): Exported {
  const stems = fileStems(documents.map(({ name }) => name));
  const written = documents.map((document, index) =>
    writeDocument(document, stems[index] ?? document.name),
  );
  return {
    files: [configuration(documents), ...written.flatMap(({ files }) => files)],
    losses: written.flatMap(({ losses }) => losses),
  };
}

function writeDocument(document: ExportDocument, stem: string): Exported {
  const { annotations, losses } = soundAnnotations(document);
  const base = baseView(document.text);
  const text = base.text.replace(/^\ufeff+/u, '');
  const marked = base.text.length - text.length;
  const toBase = (offset: number) => Math.max(0, base.toBase(offset) - marked);
  const units = codePoints(text);
  const marks = annotations.map((annotation) => {
    const span = { start: toBase(annotation.span.start), end: toBase(annotation.span.end) };
    const parts = fragments(text, span);
    const reachesEdges = parts[0]?.start === span.start && parts.at(-1)?.end === span.end;
    const isWhole = reachesEdges && !hasLineEndAtEdge(annotation.quote);
    return { annotation, parts, isWhole };
  });
  const lines = marks
    .filter(({ isWhole }) => isWhole)
    .flatMap(({ annotation, parts }, index) => {
      const marked = { spans: spansOf(parts, units), quote: joinFragments(text, parts) };
      return linesFor(annotation, marked, index + 1);
    });
  return {
    files: [
      { path: `${stem}.txt`, text },
      { path: `${stem}.ann`, text: lines.map((line) => `${line}\n`).join('') },
    ],
    losses: [
      ...losses,
      ...marks
        .filter(({ isWhole }) => !isWhole)
        .map(({ annotation }) => lossOf(document, annotation, 'annotation', RAGGED)),
    ],
  };
}

const RAGGED: LossFault = { kind: 'line-end-at-edge', about: [] };

function spansOf(parts: readonly { start: number; end: number }[], units: CodePoints): string {
  return parts
    .map(({ start, end }) => `${units.fromUtf16(start)} ${units.fromUtf16(end)}`)
    .join(';');
}

/** One T line, then what is known about it, all with the same number. */
function linesFor(
  annotation: ExchangeAnnotation,
  { spans, quote }: { readonly spans: string; readonly quote: string },
  number: number,
): string[] {
  const { label, state, anchor } = annotation;
  const id = `T${number}`;
  const reference = referenceOf(annotation);
  const note = noteOf(annotation, reference !== undefined);
  return [
    `${id}\t${label} ${spans}\t${quote}`,
    ...(reference === undefined ? [] : [`N${number}\tReference ${id} ${reference}\t${quote}`]),
    ...(state === undefined ? [] : [`A${2 * number - 1}\tState ${id} ${state}`]),
    ...(anchor === undefined ? [] : [`A${2 * number}\tAnchor ${id} ${anchor}`]),
    ...(note === '{}' ? [] : [`#${number}\tAnnotatorNotes ${id}\t${note}`]),
  ];
}

/** People and terms have ids in a vocabulary; brat cuts an id at its first space, so such a one goes to the note. */
function referenceOf({ label, value }: ExchangeAnnotation): string | undefined {
  const vocabulary = vocabularyOf(label);
  if (vocabulary === undefined || typeof value !== 'string') return undefined;
  return value === '' || hasSpace(value) ? undefined : `${vocabulary}:${value}`;
}

/** What brat has no line for, as JSON, so that it can be read back. */
function noteOf(annotation: ExchangeAnnotation, hasReference: boolean): string {
  const { value, rule, office, by, at, note } = detailsJson(annotation);
  return jsonLine({ value: hasReference ? undefined : value, rule, office, by, at, note });
}

function configuration(documents: readonly ExportDocument[]): ExchangeFile {
  const used = documents.flatMap(({ annotations }) => annotations.map(({ label }) => label));
  const own = [...new Set(used)].filter((label) => !CORE_LABELS.some((core) => core === label));
  const text = [
    '[entities]',
    ...CORE_LABELS,
    ...own.toSorted(),
    '',
    '[relations]',
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    'State\tArg:<ENTITY>, Value:suggested|confirmed|rejected',
    'Anchor\tArg:<ENTITY>, Value:exact|shifted|review|lost',
    '',
  ];
  return { path: 'annotation.conf', text: text.join('\n') };
}
