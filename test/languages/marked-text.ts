import { type CoreLabel, describeValue, type LanguageId, type Mention } from '@attache/core';

/** A case: a text, and the same text with the answer written into it. */
export interface MarkedCase {
  readonly file: string;
  readonly line: number;
  readonly marked: string;
  readonly text: string;
  readonly date: string | undefined;
  /** The file's folder; `undefined` where it has to be detected. */
  readonly language: LanguageId | undefined;
  /** What the article's file is called. */
  readonly name: string;
  /** What is marked; `undefined` where everything is. */
  readonly label: CoreLabel | undefined;
}

const LABELS: ReadonlyMap<string, CoreLabel | undefined> = new Map<string, CoreLabel | undefined>([
  ['paragraphs', undefined],
  ['leaders', 'LEADER'],
  ['dates', 'DATE'],
  ['money', 'MONEY'],
  ['partnerships', 'PARTNERSHIP'],
]);

/**
 * Reads a case file: one case a line, `\n` for a line end inside it, `[[words = value]]` for what has
 * to be found, nothing else may be found. From there on, `# date: 2025-12-03` sets the document date (`none`: it
 * has to be found), `# language: none` leaves the language to be detected, `# file: name` names the article.
 */
export function readCases(file: string, content: string): MarkedCase[] {
  const stem = file.replace(/^.*\//, '').replace(/\..*$/, '');
  if (!LABELS.has(stem))
    throw new Error(`${file}: a case file is named after a label or "paragraphs".`);
  const label = LABELS.get(stem);
  const folder = LANGUAGES.find((id) => file.includes(`${id}/`));
  const cases: MarkedCase[] = [];
  const settings = new Map<string, string>();
  for (const [index, raw] of content.split('\n').entries()) {
    const [, setting = '', value = ''] = /^#\s*(date|language|file):\s*(\S+)/.exec(raw) ?? [];
    settings.set(setting, value);
    if (raw.startsWith('#') || raw.trim() === '') continue;
    const date = settings.get('date');
    for (const marked of eachOf(raw.replaceAll('\\n', '\n')))
      cases.push({
        file,
        line: index + 1,
        marked,
        text: marked.replace(MARK, '$1'),
        date: date === 'none' ? undefined : date,
        language: settings.get('language') === 'none' ? undefined : folder,
        name: settings.get('file') ?? 'case.txt',
        label,
      });
  }
  return cases;
}

function eachOf(line: string): string[] {
  const [choice, words] = /\{(.*?)\}/.exec(line) ?? [];
  if (choice === undefined || words === undefined) return [line];
  return words.split('|').map((word) => line.replace(choice, word));
}

const LANGUAGES: readonly LanguageId[] = ['en', 'id', 'vi'];

const MARK = /\[\[(.*?) = [^\]]*?\]\]/gs;

/** Writes what was found into the text, in the notation of the case files. */
export function markText(
  text: string,
  mentions: readonly Mention[],
  label: CoreLabel | undefined,
): string {
  let marked = text;
  const found = mentions.filter((mention) => label === undefined || mention.label === label);
  for (const { span, quote, value } of [...found].sort((a, b) => b.span.start - a.span.start)) {
    marked = `${marked.slice(0, span.start)}[[${quote} = ${describeValue(value)}]]${marked.slice(span.end)}`;
  }
  return marked;
}
