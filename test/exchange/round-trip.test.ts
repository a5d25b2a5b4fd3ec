import assert from 'node:assert/strict';
import {
  EXCHANGE_FORMATS,
  type ExchangeAnnotation,
  type ExchangeFormat,
  type ExportDocument,
  type Loss,
  type OffsetUnit,
} from '@attache/core';
import fc from 'fast-check';
import { documents } from './arbitrary.ts';

describe('writing and reading back', () => {
  for (const format of EXCHANGE_FORMATS) {
    for (const offsets of unitsOf(format)) {
      it(`${format.id} in ${offsets ?? 'tokens'} loses exactly what it lists`, () => {
        fc.assert(
          fc.property(documents(), (written) => {
            const { files, losses } = format.write(written, offsets ? { offsets } : {});
            const read = format.read(files);
            assert.deepEqual(read.problems, []);
            assert.deepEqual(
              read.documents
                .flatMap(({ name, annotations }) => annotations.map(lineOf(name)))
                .sort(),
              written.flatMap((document) => expected(format, document, losses)).sort(),
            );
          }),
          { numRuns: 300 },
        );
      });
    }
  }
});

function unitsOf({ offsets }: ExchangeFormat): (OffsetUnit | undefined)[] {
  return offsets === 'token' ? [undefined] : [...offsets];
}

/** What must come back: everything, without what the losses name. */
function expected(
  format: ExchangeFormat,
  document: ExportDocument,
  losses: readonly Loss[],
): string[] {
  const own = losses.filter((loss) => loss.document === document.name);
  return document.annotations.flatMap((annotation) => {
    const loss = own.find((each) => keyOf(each) === keyOf(annotation));
    if (loss?.lost === 'annotation') return [];
    const without = Object.fromEntries((loss?.lost ?? []).map((name) => [name, undefined]));
    const moved = format.id === 'brat' ? inLineFeeds(document.text, annotation) : annotation;
    return [lineOf(document.name)({ ...moved, ...without })];
  });
}

function keyOf({ span, label }: Pick<ExchangeAnnotation, 'span' | 'label'>): string {
  return `${span.start} ${span.end} ${label}`;
}

/** Brat's text is a copy with LF line ends and no mark in front; the same words stand there at other offsets. */
function inLineFeeds(text: string, annotation: ExchangeAnnotation): ExchangeAnnotation {
  const lf = (part: string) => part.replace(/^\ufeff+/u, '').replace(/\r\n?/gu, '\n');
  const start = lf(text.slice(0, annotation.span.start)).length;
  const end = lf(text.slice(0, annotation.span.end)).length;
  return { ...annotation, span: { start, end }, quote: lf(text).slice(start, end) };
}

function lineOf(document: string): (annotation: ExchangeAnnotation) => string {
  return ({ span, label, quote, ...details }) =>
    JSON.stringify([document, span.start, span.end, label, quote, sorted(details)]);
}

function sorted(json: object): unknown[] {
  return Object.entries(json)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === 'object' ? sorted(value) : value])
    .sort();
}
