import { isLabel } from '../annotation/record-of.ts';
import type { Span } from '../text/span.ts';
import { type ExchangeAnnotation, type ImportedDocument, NO_DETAILS } from './document.ts';
import type { ExchangeFault } from './exchange-fault.ts';
import type { ExchangeFile, ExchangeProblem, Imported } from './format.ts';
import { type Line, linesOf, problemInLine } from './places.ts';
import { SPACE } from './tokens.ts';

/**
 * Reads columns whose first is the token and whose last is an IOB tag. Where `a.txt` comes with `a.conll`,
 * the tokens are found in it; otherwise the text is made of the tokens, a space between two of them.
 */
export function readConll(files: readonly ExchangeFile[]): Imported {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const readings = files
    .filter(({ path }) => !path.endsWith('.txt'))
    .map((file) => {
      const name = file.path.replace(/\.[^./]+$/u, '.txt');
      return readColumns(file, name, texts.get(name));
    });
  return {
    documents: readings.flatMap(({ documents }) => documents),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readColumns(file: ExchangeFile, name: string, text: string | undefined): Imported {
  const problems: ExchangeProblem[] = [];
  const rows = readRows(linesOf(file), problems);
  const placed = text === undefined ? joinRows(rows) : findRows(rows, text, name, problems);
  const annotations = readTags(placed, problems);
  const document: ImportedDocument = {
    name,
    text: placed.text,
    language: undefined,
    date: undefined,
    annotations,
  };
  return { documents: [document], problems };
}

interface Row {
  readonly line: Line;
  readonly token: string;
  readonly tag: string;
  /** Where the tag begins in its line. */
  readonly tagAt: number;
  readonly opensSentence: boolean;
}

function readRows(lines: readonly Line[], problems: ExchangeProblem[]): Row[] {
  const rows: Row[] = [];
  let width: number | undefined;
  let opensSentence = true;
  for (const line of lines) {
    const columns = columnsOf(line.text);
    if (columns.length === 0 || columns[0] === '-DOCSTART-') {
      opensSentence = true;
      continue;
    }
    width ??= columns.length;
    if (columns.length !== width || width < 2)
      problems.push(wrongWidth(line, columns.length, width));
    else {
      const tag = columns.at(-1) ?? 'O';
      const tagAt = line.text.lastIndexOf(tag);
      rows.push({ line, token: columns[0] ?? '', tag, tagAt, opensSentence });
      opensSentence = false;
    }
  }
  return rows;
}

/** Tabs where there are any, spaces otherwise. */
function columnsOf(text: string): string[] {
  return text.includes('\t')
    ? text.trim().split('\t')
    : text.split(' ').filter((part) => part !== '');
}

function wrongWidth(line: Line, found: number, expected: number): ExchangeProblem {
  if (expected < 2) return problemInLine(line, 0, { kind: 'one-column', about: [] });
  return problemInLine(line, 0, { kind: 'columns', about: [String(found), String(expected)] });
}

interface Placed {
  readonly text: string;
  /** Rows that were found, each with its span. */
  readonly rows: readonly (Row & { readonly span: Span })[];
}

function joinRows(rows: readonly Row[]): Placed {
  let text = '';
  const placed = rows.map((row, index) => {
    if (index > 0) text += row.opensSentence ? '\n' : ' ';
    const start = text.length;
    text += row.token;
    return { ...row, span: { start, end: text.length } };
  });
  return { text, rows: placed };
}

const SPACES = new RegExp(`[${SPACE}]*`, 'uy');

function findRows(
  rows: readonly Row[],
  text: string,
  name: string,
  problems: ExchangeProblem[],
): Placed {
  const placed: (Row & { readonly span: Span })[] = [];
  let at = 0;
  for (const row of rows) {
    SPACES.lastIndex = at;
    const start = at + (SPACES.exec(text)?.[0].length ?? 0);
    if (!text.startsWith(row.token, start)) {
      const there = JSON.stringify(text.slice(start, start + Math.max(row.token.length, 12)));
      problems.push(problemInLine(row.line, 0, { kind: 'other-tokens', about: [name, there] }));
      break;
    }
    at = start + row.token.length;
    placed.push({ ...row, span: { start, end: at } });
  }
  return { text, rows: placed };
}

function readTags({ text, rows }: Placed, problems: ExchangeProblem[]): ExchangeAnnotation[] {
  const open: { label: string; start: number; end: number }[] = [];
  let last: string | undefined;
  for (const { line, tag, tagAt, span, opensSentence } of rows) {
    const { begins, label } = readTag(tag);
    const before = opensSentence ? undefined : last;
    const fault = faultOf(tag, { begins, label, before });
    if (fault !== undefined) problems.push(problemInLine(line, tagAt, fault));
    const current = open.at(-1);
    if (label !== undefined && !begins && label === before && current) current.end = span.end;
    else if (label !== undefined) open.push({ label, ...span });
    last = label;
  }
  return open.map(({ label, start, end }) => ({
    span: { start, end },
    label,
    quote: text.slice(start, end),
    ...NO_DETAILS,
  }));
}

interface Tag {
  readonly begins: boolean;
  /** Undefined for `O` and for everything that is no tag. */
  readonly label: string | undefined;
}

function readTag(tag: string): Tag {
  const { edge, label } = /^(?<edge>[BI])-(?<label>.+)$/u.exec(tag)?.groups ?? {};
  return { begins: edge === 'B', label: label !== undefined && isLabel(label) ? label : undefined };
}

function faultOf(
  tag: string,
  { begins, label, before }: Tag & { readonly before: string | undefined },
): ExchangeFault | undefined {
  if (tag === 'O' || tag === '_') return undefined;
  if (label === undefined) return { kind: 'no-such-tag', about: [tag] };
  if (begins || before === label) return undefined;
  return { kind: 'no-beginning', about: [tag, label] };
}
