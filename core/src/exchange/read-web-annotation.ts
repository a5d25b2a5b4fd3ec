import { isLabel, isObject } from '../annotation/record-of.ts';
import type { Span } from '../text/span.ts';
import { type CodePoints, codePoints, utf16Units } from './code-points.ts';
import { readDetails } from './details.ts';
import type { Details, ExchangeAnnotation, ImportedDocument } from './document.ts';
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
    const message = `The file was left out: ${reading.message}. Correct the JSON.`;
    return { documents: [], problems: [problemAt(file, reading.offset, message)] };
  }
  const root = isObject(reading.json) ? reading.json : {};
  const problems: ExchangeProblem[] = [];
  const bySource = new Map<string, ExchangeAnnotation[]>();
  for (const { path, item } of itemsIn(reading.json)) {
    const read = readItem(item, (source) => texts.get(pathBeside(file.path, source)));
    if (typeof read === 'string') {
      const message = `The annotation was left out: ${read}`;
      problems.push(problemInJson({ ...file, number: 1 }, path, message));
    } else bySource.set(read.source, [...(bySource.get(read.source) ?? []), read.annotation]);
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

/** The annotation, or why there is none and what to do. */
function readItem(
  item: unknown,
  textOf: (source: string) => Source | undefined,
): ItemReading | string {
  if (!isObject(item) || item['type'] !== 'Annotation')
    return 'it has no "type": "Annotation". Add it.';
  const { label, ...known } = readBodies(item['body']);
  if (label === undefined || !isLabel(label)) {
    return 'no body tags it with a label like LEADER. Add {"type":"TextualBody","purpose":"tagging","value":"LEADER"}.';
  }
  const target = item['target'];
  const source = isObject(target) ? stringIn(target, 'source') : undefined;
  if (!isObject(target) || source === undefined)
    return 'its target names no one source. Add "source".';
  const text = textOf(source);
  if (text === undefined)
    return `its text ${decodeIri(source)} is not beside the file. Put it there.`;
  const span = readSelectors(target['selector'], text);
  if (typeof span === 'string') return span;
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
function readSelectors(json: unknown, source: Source): Span | string {
  const selectors = (Array.isArray(json) ? json : [json]).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = quote && stringIn(quote, 'exact');
  if (position) return readPosition(position, exact, source);
  if (exact === undefined || exact === '') {
    return 'it has neither a TextPositionSelector nor a TextQuoteSelector. Add one.';
  }
  const { text } = source;
  const start = text.indexOf(exact);
  if (start < 0) return `${JSON.stringify(exact)} is not in the text. Correct the quote.`;
  if (text.indexOf(exact, start + 1) >= 0) {
    return `${JSON.stringify(exact)} stands in the text more than once. Add a TextPositionSelector.`;
  }
  return { start, end: start + exact.length };
}

/** Code points, as the recommendation has it; UTF-16, as many tools write, where only that fits the quote. */
function readPosition(
  position: JsonObject,
  exact: string | undefined,
  source: Source,
): Span | string {
  const { text } = source;
  const start = position['start'];
  const end = position['end'];
  const spans = [source.codePoints, utf16Units(text)].flatMap(({ toUtf16 }) => {
    const from = typeof start === 'number' ? toUtf16(start) : undefined;
    const to = typeof end === 'number' ? toUtf16(end) : undefined;
    return from !== undefined && to !== undefined && from < to ? [{ start: from, end: to }] : [];
  });
  const [first] = spans;
  if (!first) return `${start}..${end} is not a span of the text. Count code points from 0.`;
  if (exact === undefined) return first;
  const fitting = spans.find((span) => text.slice(span.start, span.end) === exact);
  const found = JSON.stringify(text.slice(first.start, first.end));
  return (
    fitting ?? `the text reads ${found} there, not ${JSON.stringify(exact)}. Correct start and end.`
  );
}

function stringIn(json: JsonObject, name: string): string | undefined {
  const content = json[name];
  return typeof content === 'string' ? content : undefined;
}
