import { isLabel, isObject } from '../annotation/record-of.ts';
import type { Span } from '../text/span.ts';
import { type CodePoints, codePoints } from './code-points.ts';
import { readDetails } from './details.ts';
import { type Details, type ExchangeAnnotation, NO_DETAILS } from './document.ts';
import { type ExchangeFault, fault } from './exchange-fault.ts';
import type { ExchangeFile, ExchangeProblem, Imported } from './format.ts';
import { healFragments, joinFragments } from './fragments.ts';
import { readJson } from './json.ts';
import { type Line, linesOf, problemAt, problemInLine } from './places.ts';
import { inReadingOrder } from './sound.ts';

/** Reads `.ann` files with the `.txt` beside each. Events and relations have no place here and are listed. */
export function readBrat(files: readonly ExchangeFile[]): Imported {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const readings = files
    .filter(({ path }) => path.endsWith('.ann'))
    .map((file) => readPair(file, texts));
  return {
    documents: readings.flatMap(({ documents }) => documents),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readPair(file: ExchangeFile, texts: ReadonlyMap<string, string>): Imported {
  const name = file.path.replace(/\.ann$/u, '.txt');
  const text = texts.get(name);
  const lines = linesOf(file).filter((line) => line.text !== '');
  if (text === undefined) {
    const fault = { kind: 'text-missing', about: [name] } as const;
    return { documents: [], problems: [problemAt(file, 0, fault)] };
  }
  const problems: ExchangeProblem[] = [];
  const marked = readMarks(lines, { name, text, units: codePoints(text) }, problems);
  const details = readAttributes(lines, problems);
  const annotations = [...marked].map(([id, annotation]) => ({
    ...annotation,
    ...details.get(id),
  }));
  return {
    documents: [
      {
        name,
        text,
        language: undefined,
        date: undefined,
        annotations: annotations.toSorted(inReadingOrder),
      },
    ],
    problems: problems.toSorted((a, b) => a.line - b.line),
  };
}

interface Source {
  readonly name: string;
  readonly text: string;
  readonly units: CodePoints;
}

/** The T lines, by id. */
function readMarks(
  lines: readonly Line[],
  source: Source,
  problems: ExchangeProblem[],
): Map<string, ExchangeAnnotation> {
  const marks = new Map<string, ExchangeAnnotation>();
  for (const line of lines.filter(({ text }) => text.startsWith('T'))) {
    const id = line.text.split('\t')[0] ?? '';
    const mark = marks.has(id) ? fault('id-taken', id) : readMark(line.text, source);
    if ('kind' in mark) problems.push(problemInLine(line, 0, mark));
    else marks.set(id, mark);
  }
  return marks;
}

const MARK = /^T\S*\t(?<label>\S+) (?<spans>\d+ \d+(?:;\d+ \d+)*)(?:\t+(?<quote>.*))?$/su;

/** The annotation, or why there is none. */
function readMark(line: string, { name, text, units }: Source): ExchangeAnnotation | ExchangeFault {
  const { label, spans, quote } = MARK.exec(line)?.groups ?? {};
  if (label === undefined || spans === undefined) return fault('no-mark');
  if (!isLabel(label)) return fault('label-named', label);
  const parts = spans.split(';').flatMap((part) => partOf(part, units) ?? []);
  if (parts.length !== spans.split(';').length) {
    return fault('outside', spans, name, String(units.length));
  }
  const span = healFragments(text, parts);
  if (!span) return fault('gap');
  const found = joinFragments(text, parts);
  if (quote !== undefined && withoutTabs(quote) !== withoutTabs(found)) {
    return fault('other-words-in', name, JSON.stringify(found), JSON.stringify(quote));
  }
  return { span, label, quote: text.slice(span.start, span.end), ...NO_DETAILS };
}

function partOf(part: string, units: CodePoints): Span | undefined {
  const [start, end] = part.split(' ').map((number) => units.toUtf16(Number(number)));
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

/** Brat itself puts one more tab before the words at each save. */
function withoutTabs(quote: string): string {
  return quote.replace(/^\t+/u, '');
}

/** The N, A and # lines: what is known about each T line. */
function readAttributes(
  lines: readonly Line[],
  problems: ExchangeProblem[],
): Map<string, Partial<Details>> {
  const ids = new Set(lines.map(({ text }) => text.split('\t')[0]));
  const details = new Map<string, Partial<Details>>();
  for (const line of lines.filter(({ text }) => !text.startsWith('T'))) {
    const attribute = readAttribute(line.text);
    if ('kind' in attribute) problems.push(problemInLine(line, 0, attribute));
    else if (ids.has(attribute.id)) {
      details.set(attribute.id, { ...details.get(attribute.id), ...attribute.details });
    } else problems.push(problemInLine(line, 0, fault('unknown-id', attribute.id)));
  }
  return details;
}

interface Attribute {
  readonly id: string;
  readonly details: Partial<Details>;
}

function readAttribute(line: string): Attribute | ExchangeFault {
  const reference = /^N\S*\tReference (?<id>\S+) \S+?:(?<value>\S+)(?:\t|$)/u.exec(line)?.groups;
  if (reference) return { id: reference['id'] ?? '', details: { value: reference['value'] } };
  const attribute = /^[AM]\S*\t(?<name>State|Anchor) (?<id>\S+) (?<value>\S+)$/u.exec(line)?.groups;
  if (attribute) return readChoice(attribute);
  const note = /^#\S*\tAnnotatorNotes (?<id>\S+)\t+(?<text>.*)$/su.exec(line)?.groups;
  if (note) return { id: note['id'] ?? '', details: readNote(note['text'] ?? '') };
  return fault('other-line');
}

function readChoice(groups: Readonly<Record<string, string>>): Attribute {
  const { name, id = '', value } = groups;
  const { details } = readDetails(name === 'State' ? { status: value } : { anchor: value });
  const { state, anchor } = details;
  return { id, details: name === 'State' ? { state } : { anchor } };
}

/** A note of ours is JSON; one that a person wrote in brat is a note. */
function readNote(text: string): Partial<Details> {
  const reading = readJson(text);
  if (reading.kind === 'fault' || !isObject(reading.json)) return { note: text };
  const { details } = readDetails(reading.json);
  const { value, rule, office, by, at, note } = details;
  return { ...(value === undefined ? {} : { value }), rule, office, by, at, note };
}
