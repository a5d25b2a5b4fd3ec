import { type CoreLabel, describeValue, type Mention } from '@attache/core';

/** A case: a text, and the same text with the answer written into it. */
export interface MarkedCase {
  readonly file: string;
  readonly line: number;
  readonly marked: string;
  readonly text: string;
  readonly date: string | undefined;
  readonly label: CoreLabel;
}

const LABELS: ReadonlyMap<string, CoreLabel> = new Map([
  ['leaders', 'LEADER'],
  ['dates', 'DATE'],
  ['money', 'MONEY'],
  ['partnerships', 'PARTNERSHIP'],
]);

/**
 * Reads a case file: one case a line, `\n` for a line end inside it, `[[words = value]]` for what has
 * to be found, nothing else may be found. `# date: 2025-12-03` sets the document date from there on.
 */
export function readCases(file: string, content: string): MarkedCase[] {
  const label = LABELS.get(file.replace(/^.*\//, '').replace(/\..*$/, ''));
  if (label === undefined) throw new Error(`${file}: the name of a case file starts with a label.`);
  const cases: MarkedCase[] = [];
  let date: string | undefined;
  for (const [index, raw] of content.split('\n').entries()) {
    const setting = /^#\s*date:\s*(\S+)/.exec(raw);
    if (setting !== null) date = setting[1] === 'none' ? undefined : setting[1];
    if (raw.startsWith('#') || raw.trim() === '') continue;
    const marked = raw.replaceAll('\\n', '\n');
    cases.push({ file, line: index + 1, marked, text: marked.replace(MARK, '$1'), date, label });
  }
  return cases;
}

const MARK = /\[\[(.*?) = [^\]]*?\]\]/g;

/** Writes what was found into the text, in the notation of the case files. */
export function markText(text: string, mentions: readonly Mention[], label: CoreLabel): string {
  let marked = text;
  const found = mentions.filter((mention) => mention.label === label);
  for (const { span, quote, value } of [...found].sort((a, b) => b.span.start - a.span.start)) {
    marked = `${marked.slice(0, span.start)}[[${quote} = ${describeValue(value)}]]${marked.slice(span.end)}`;
  }
  return marked;
}
