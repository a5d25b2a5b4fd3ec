import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ImportedArticle, Origin } from '@attache/pages';
import { glob } from 'tinyglobby';
import type { DocumentFormat, DocumentReading } from './documents/index.ts';
import { exists, isFolder } from './file-state.ts';
import { oneLine } from './paint.ts';
import { startOf } from './place.ts';
import type { Terminal } from './terminal.ts';
import { writeArticle } from './write-article.ts';

export interface ArticleImport {
  readonly format: DocumentFormat;
  /** What a person knows of where the articles are from. */
  readonly known: Origin;
  /** Where they go; beside the file each is from where nobody says. */
  readonly out: string | undefined;
  /** Whether an article that is there may be replaced by another text. */
  readonly force: boolean;
}

/** Files of other kinds become articles. One that cannot be read is a problem of its own and stops no other. */
export async function importArticles(
  paths: readonly string[],
  order: ArticleImport,
  terminal: Terminal,
): Promise<void> {
  for (const path of paths) {
    if (path === '-') await importInput(order, terminal);
    else
      for (const file of await filesAt(path, order.format, terminal))
        await importFile(file, order, terminal);
  }
}

async function filesAt(
  path: string,
  { id, extensions }: DocumentFormat,
  terminal: Terminal,
): Promise<readonly string[]> {
  if (!(await exists(path))) {
    terminal.problem(startOf(path), terminal.words.files.notThere);
    return [];
  }
  if (!(await isFolder(path))) return [path];
  const found = await glob(['**/*'], {
    cwd: path,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
  });
  const files = found.filter((name) => extensions.includes(extname(name).toLowerCase()));
  if (files.length === 0)
    terminal.problem(startOf(path), terminal.words.brought.noFiles(id, extensions));
  return files.toSorted().map((name) => join(path, name));
}

async function importFile(path: string, order: ArticleImport, terminal: Terminal): Promise<void> {
  terminal.progress(path);
  const article = articleIn(
    await order.format.read(await readFile(path), order.known),
    path,
    order,
    terminal,
  );
  terminal.progress('');
  if (article)
    await writeArticle(
      article,
      { from: path, folder: order.out ?? dirname(path), ...order },
      terminal,
    );
}

/** Without a folder the article goes to stdout, for the next command. */
async function importInput(order: ArticleImport, terminal: Terminal): Promise<void> {
  const bytes = await buffer(terminal.input);
  const article = articleIn(await order.format.read(bytes, order.known), '-', order, terminal);
  if (!article) return;
  if (order.out === undefined) await terminal.print(article.text);
  else await writeArticle(article, { from: '-', folder: order.out, ...order }, terminal);
}

function articleIn(
  reading: DocumentReading,
  path: string,
  { format }: ArticleImport,
  terminal: Terminal,
): ImportedArticle | undefined {
  const { faults, missing, leftOut } = terminal.words.brought;
  if (reading.fault === undefined) {
    const { crossReferences } = reading.article;
    if (crossReferences.length > 0)
      terminal.note(leftOut(crossReferences.map(oneLine)), startOf(path));
    return reading.article;
  }
  terminal.problem(
    startOf(path),
    reading.fault === 'missing' ? missing(format.id, reading.install) : faults[reading.fault],
  );
  return undefined;
}
