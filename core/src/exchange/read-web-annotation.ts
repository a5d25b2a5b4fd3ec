import { isLabel, isObject } from '../annotation/record-of.ts';
import type { Span } from '../text/span.ts';
import { type CodePoints, codePoints, utf16Units } from './code-points.ts';
import { readDetails } from './details.ts';
import type { Details, ExchangeAnnotation, ImportedDocument } from './document.ts';
import { type ExchangeFault, fault } from './exchange-fault.ts';
import type { ExchangeFile, ExchangeProblem, Imported } from './format.ts';
import { readJson } from './json.ts';
import type { JsonPath } from './json-places.ts';
import { readLanguage } from './languages.ts';
import { problemAt, problemInJson } from './places.ts';
import { inReadingOrder } from './sound.ts';
import { decodeIri, readBodies } from './web-bodies.ts';

/** Reads collections, pages, arrays of annotations and single ones, with the texts they are about beside them. */
export function readWebAnnotations(files: readonly ExchangeFile[]): Imported {
  const texts = new Map(files.filter(isText).map(({ path, text }) => [path, sourceOf(text)]));
  const readings = files.filter((file) => !isText(file)).map((file) => readCollection(file, texts));
  return {
    documents: readings.flatMap(({ documents }) => documents),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function isText({ path }: ExchangeFile): boolean {
  return path.endsWith('.txt');
}

interface Source {
  readonly text: string;
  readonly codePoints: CodePoints;
}

function sourceOf(text: string): Source {
  return { text, codePoints: codePoints(text) };
}

type JsonObject = Readonly<Record<string, unknown>>;

function readCollection(file: ExchangeFile, texts: ReadonlyMap<string, Source>): Imported {
  const reading = readJson(file.text);
  if (reading.kind === 'fault') {
    const fault = { kind: 'json-file', about: [], json: reading.json } as const;
    return { documents: [], problems: [problemAt(file, reading.offset, fault)] };
  }
  const root = isObject(reading.json) ? reading.json : {};
  const problems: ExchangeProblem[] = [];
  const bySource = new Map<string, ExchangeAnnotation[]>();
  for (const { path, item } of itemsIn(reading.json)) {
    const read = readItem(item, (source) => texts.get(pathBeside(file.path, source)));
    if ('kind' in read) problems.push(problemInJson({ ...file, number: 1 }, path, read));
    else bySource.set(read.source, [...(bySource.get(read.source) ?? []), read.annotation]);
  }
  return { documents: documentsOf(file, root, bySource, texts), problems };
}

interface Item {
  readonly path: JsonPath;
  readonly item: unknown;
}

function itemsIn(json: unknown): Item[] {
  if (Array.isArray(json)) return json.map((item, index) => ({ path: [index], item }));
  if (!isObject(json)) return [{ path: [], item: json }];
  const first = json['first'];
  if (isObject(first) && Array.isArray(first['items'])) {
    return first['items'].map((item, index) => ({ path: ['first', 'items', index], item }));
  }
  if (Array.isArray(json['items'])) {
    return json['items'].map((item, index) => ({ path: ['items', index], item }));
  }
  return [{ path: [], item: json }];
}

function documentsOf(
  file: ExchangeFile,
  root: JsonObject,
  bySource: ReadonlyMap<string, readonly ExchangeAnnotation[]>,
  texts: ReadonlyMap<string, Source>,
): ImportedDocument[] {
  const own = root['attache:document'];
  const beside = `${file.path
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]+$/u, '')}.txt`;
  const sources = typeof own === 'string' && bySource.size === 0 ? [beside] : [...bySource.keys()];
  return sources.map((source) => ({
    name: typeof own === 'string' ? own : pathBeside(file.path, source),
    text: texts.get(pathBeside(file.path, source))?.text,
    language: readLanguage(root['attache:language']),
    date: stringIn(root, 'attache:documentDate'),
    annotations: (bySource.get(source) ?? []).toSorted(inReadingOrder),
  }));
}

function pathBeside(path: string, source: string): string {
  return [...path.split('/').slice(0, -1), decodeIri(source)].join('/');
}

interface ItemReading {
  readonly source: string;
  readonly annotation: ExchangeAnnotation;
}

/** The annotation, or why there is none. */
function readItem(
  item: unknown,
  textOf: (source: string) => Source | undefined,
): ItemReading | ExchangeFault {
  if (!isObject(item) || item['type'] !== 'Annotation') return fault('no-type');
  const { label, ...known } = readBodies(item['body']);
  if (label === undefined || !isLabel(label)) return fault('no-tag');
  const target = item['target'];
  const source = isObject(target) ? stringIn(target, 'source') : undefined;
  if (!isObject(target) || source === undefined) return fault('no-source');
  const text = textOf(source);
  if (text === undefined) return fault('text-missing-of', decodeIri(source));
  const span = readSelectors(target['selector'], text);
  if ('kind' in span) return span;
  const quote = text.text.slice(span.start, span.end);
  return { source, annotation: { span, label, quote, ...itemDetails(item), ...known } };
}

function itemDetails(item: JsonObject): Details {
  const creator = item['creator'];
  return readDetails({
    rule: item['attache:rule'],
    status: item['attache:status'],
    anchor: item['attache:anchor'],
    at: item['created'],
    by: isObject(creator) ? creator['name'] : creator,
  }).details;
}

/** The position where the quote agrees with it; the quote alone where it stands in the text once. */
function readSelectors(json: unknown, source: Source): Span | ExchangeFault {
  const selectors = (Array.isArray(json) ? json : [json]).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = quote && stringIn(quote, 'exact');
  if (position) return readPosition(position, exact, source);
  if (exact === undefined || exact === '') return fault('no-selector');
  const { text } = source;
  const start = text.indexOf(exact);
  if (start < 0) return fault('quote-missing', JSON.stringify(exact));
  if (text.indexOf(exact, start + 1) >= 0) return fault('quote-twice', JSON.stringify(exact));
  return { start, end: start + exact.length };
}

/** Code points, as the recommendation has it; UTF-16, as many tools write, where only that fits the quote. */
function readPosition(
  position: JsonObject,
  exact: string | undefined,
  source: Source,
): Span | ExchangeFault {
  const { text } = source;
  const start = position['start'];
  const end = position['end'];
  const spans = [source.codePoints, utf16Units(text)].flatMap(({ toUtf16 }) => {
    const from = typeof start === 'number' ? toUtf16(start) : undefined;
    const to = typeof end === 'number' ? toUtf16(end) : undefined;
    return from !== undefined && to !== undefined && from < to ? [{ start: from, end: to }] : [];
  });
  const [first] = spans;
  if (!first) return fault('no-span', String(start), String(end));
  if (exact === undefined) return first;
  const fitting = spans.find((span) => text.slice(span.start, span.end) === exact);
  const found = JSON.stringify(text.slice(first.start, first.end));
  return fitting ?? fault('other-words-at', found, JSON.stringify(exact));
}

function stringIn(json: JsonObject, name: string): string | undefined {
  const content = json[name];
  return typeof content === 'string' ? content : undefined;
}
