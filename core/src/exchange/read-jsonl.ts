import { isObject } from '../annotation/record-of.ts';
import { type CodePoints, codePoints, utf16Units } from './code-points.ts';
import type { ImportedDocument } from './document.ts';
import type { ExchangeFile, ExchangeProblem, Imported } from './format.ts';
import { readJson } from './json.ts';
import { readLanguage } from './languages.ts';
import { type Line, linesOf, problemInJson, problemInLine } from './places.ts';
import { readAnnotation } from './read-annotation.ts';
import { inReadingOrder } from './sound.ts';

/** Reads our own lines back, and what `attache annotate` prints, which has no text. */
export function readJsonl(files: readonly ExchangeFile[]): Imported {
  const readings = files
    .flatMap(linesOf)
    .filter(({ text }) => text.trim() !== '')
    .map(readLine);
  return {
    documents: readings.flatMap(({ document }) => document ?? []),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

interface LineReading {
  readonly document: ImportedDocument | undefined;
  readonly problems: readonly ExchangeProblem[];
}

function readLine(line: Line): LineReading {
  const reading = readJson(line.text);
  if (reading.kind === 'fault') {
    const fault = { kind: 'json-line', about: [], json: reading.json } as const;
    return { document: undefined, problems: [problemInLine(line, reading.offset, fault)] };
  }
  const { json } = reading;
  if (
    !isObject(json) ||
    typeof json['document'] !== 'string' ||
    !Array.isArray(json['annotations'])
  ) {
    const fault = { kind: 'no-annotations', about: [] } as const;
    return { document: undefined, problems: [problemInLine(line, 0, fault)] };
  }
  return readDocument(line, json, json['document'], json['annotations']);
}

function readDocument(
  line: Line,
  json: Readonly<Record<string, unknown>>,
  name: string,
  entries: readonly unknown[],
): LineReading {
  const text = typeof json['text'] === 'string' ? json['text'] : undefined;
  const units = unitsOf(text, json['offsets']);
  if (!units) return { document: undefined, problems: [withoutText(line)] };
  const readings = entries.map((entry) => readAnnotation(text, units, entry));
  const document: ImportedDocument = {
    name,
    text,
    language: readLanguage(json['language']),
    date: typeof json['documentDate'] === 'string' ? json['documentDate'] : undefined,
    annotations: readings.flatMap(({ annotation }) => annotation ?? []).toSorted(inReadingOrder),
  };
  const problems = readings.flatMap(({ faults }, index) =>
    faults.map(({ path, ...fault }) => problemInJson(line, ['annotations', index, ...path], fault)),
  );
  return { document, problems };
}

function withoutText(line: Line): ExchangeProblem {
  return problemInJson(line, ['offsets'], { kind: 'no-text-for-offsets', about: [] });
}

function unitsOf(text: string | undefined, offsets: unknown): CodePoints | undefined {
  if (offsets === 'codepoint') return text === undefined ? undefined : codePoints(text);
  return text === undefined ? ANY_OFFSET : utf16Units(text);
}

/** Without the text, an offset cannot be checked here; whoever has the article checks the quote. */
const ANY_OFFSET: CodePoints = {
  fromUtf16: (offset) => offset,
  toUtf16: (offset) => (Number.isInteger(offset) && offset >= 0 ? offset : undefined),
  length: Number.MAX_SAFE_INTEGER,
};
