import { isObject } from '../annotation/record-of.ts';
import { codePoints } from './code-points.ts';
import type { ExchangeAnnotation, ImportedDocument } from './document.ts';
import type { ExchangeFile, ExchangeProblem, Imported } from './format.ts';
import { readJson } from './json.ts';
import type { JsonPath } from './json-places.ts';
import { readLanguage } from './languages.ts';
import { type Line, linesOf, problemInJson, problemInLine } from './places.ts';
import { readAnnotation } from './read-annotation.ts';
import { inReadingOrder } from './sound.ts';

/** Reads Doc JSON and `{"text", "entities": [[start, end, "LABEL"]]}`, one a line or as a JSON array. */
export function readSpacy(files: readonly ExchangeFile[]): Imported {
  const readings = files.flatMap((file) =>
    sourcesOf(file).map((source, index) => readSource(source, index, file)),
  );
  return {
    documents: readings.flatMap(({ documents }) => documents),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function sourcesOf(file: ExchangeFile): Line[] {
  if (file.path.endsWith('.json')) return [{ path: file.path, number: 1, text: file.text }];
  return linesOf(file).filter(({ text }) => text.trim() !== '');
}

function readSource(source: Line, index: number, file: ExchangeFile): Imported {
  const reading = readJson(source.text);
  const stem = file.path.replace(/\.[^./]+$/u, '');
  if (reading.kind === 'fault') {
    const fault = { kind: 'json-document', about: [], json: reading.json } as const;
    return { documents: [], problems: [problemInLine(source, reading.offset, fault)] };
  }
  const { json } = reading;
  if (!Array.isArray(json)) return readDoc(source, [], json, `${stem}-${index + 1}.txt`);
  const docs = json.map((doc, at) => readDoc(source, [at], doc, `${stem}-${at + 1}.txt`));
  return {
    documents: docs.flatMap(({ documents }) => documents),
    problems: docs.flatMap(({ problems }) => problems),
  };
}

function readDoc(source: Line, path: JsonPath, json: unknown, otherName: string): Imported {
  if (!isObject(json) || typeof json['text'] !== 'string') {
    const fault = { kind: 'no-text', about: [] } as const;
    return { documents: [], problems: [problemInJson(source, path, fault)] };
  }
  const { text } = json;
  const units = codePoints(text);
  const annotations: ExchangeAnnotation[] = [];
  const problems: ExchangeProblem[] = [];
  for (const { at, entry } of withDetails(entriesOf(json), detailsOf(json))) {
    const reading = readAnnotation(text, units, entry);
    if (reading.annotation) annotations.push(reading.annotation);
    for (const { path: field, ...fault } of reading.faults) {
      problems.push(problemInJson(source, [...path, ...at, ...field], fault));
    }
  }
  const document: ImportedDocument = {
    ...articleOf(json, otherName),
    text,
    annotations: annotations.toSorted(inReadingOrder),
  };
  return { documents: [document], problems };
}

function articleOf(
  json: JsonObject,
  otherName: string,
): Pick<ImportedDocument, 'name' | 'language' | 'date'> {
  const attache = recordIn(json, 'attache');
  const { document, language, documentDate } = attache;
  return {
    name: typeof document === 'string' ? document : otherName,
    language: readLanguage(language),
    date: typeof documentDate === 'string' ? documentDate : undefined,
  };
}

interface JsonObject {
  readonly [name: string]: unknown;
}

function recordIn(json: JsonObject, name: string): JsonObject & ArticleFields {
  const record = json[name];
  return isObject(record) ? record : {};
}

interface ArticleFields {
  readonly details?: unknown;
  readonly document?: unknown;
  readonly language?: unknown;
  readonly documentDate?: unknown;
}

interface Entry {
  /** Where it stands in the Doc. */
  readonly at: JsonPath;
  readonly entry: unknown;
}

/** Everything in `spans.sc`, and what stands in `ents` alone; older files have `entities`. */
function entriesOf(json: JsonObject): Entry[] {
  const spans = isObject(json['spans']) ? json['spans']['sc'] : undefined;
  const everything = listAt(spans, ['spans', 'sc']);
  const claimed = everything.map(({ entry }) => keyOf(entry));
  const alone = listAt(json['ents'], ['ents']).filter(({ entry }) => {
    const place = claimed.indexOf(keyOf(entry));
    if (place >= 0) claimed.splice(place, 1);
    return place < 0;
  });
  const older = listAt(json['entities'], ['entities']).map(({ at, entry }) =>
    Array.isArray(entry)
      ? { at, entry: { start: entry[0], end: entry[1], label: entry[2] } }
      : { at, entry },
  );
  return [...everything, ...alone, ...older];
}

function listAt(json: unknown, at: JsonPath): Entry[] {
  return Array.isArray(json) ? json.map((entry, index) => ({ at: [...at, index], entry })) : [];
}

function detailsOf(json: JsonObject): readonly unknown[] {
  const { details } = recordIn(json, 'attache');
  return Array.isArray(details) ? details : [];
}

/** Gives each entry the first unclaimed details that speak of its span and label; without any, its `kb_id` is its value. */
function withDetails(entries: readonly Entry[], details: readonly unknown[]): Entry[] {
  const unclaimed = new Map<string, unknown[]>();
  for (const each of details) {
    const others = unclaimed.get(keyOf(each));
    if (others) others.push(each);
    else unclaimed.set(keyOf(each), [each]);
  }
  return entries.map(({ at, entry }) => {
    const ours = unclaimed.get(keyOf(entry))?.shift();
    if (!isObject(entry)) return { at, entry };
    return { at, entry: { ...entityValue(entry), ...(isObject(ours) ? ours : {}), ...entry } };
  });
}

function entityValue(entry: JsonObject): { readonly value?: unknown } {
  const id = entry['kb_id'];
  return typeof id === 'string' && id !== '' ? { value: id } : {};
}

function keyOf(entry: unknown): string {
  return isObject(entry) ? `${entry['start']} ${entry['end']} ${entry['label']}` : '';
}
