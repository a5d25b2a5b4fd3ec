import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ExchangeFile, type ExchangeFormat, withoutByteOrderMark } from '@attache/core';
import { glob } from 'tinyglobby';
import { exists, isFolder } from './file-state.ts';
import { startOf } from './place.ts';
import type { Terminal } from './terminal.ts';

export interface ImportFiles {
  /** The folder that was named, or the one the file lies in. */
  readonly root: string;
  readonly files: readonly ExchangeFile[];
}

/** The files a format can read: all in a folder, or one with the text beside it. */
export async function importFiles(
  path: string,
  format: ExchangeFormat,
  terminal: Terminal,
): Promise<ImportFiles> {
  const paths = (await isFolder(path)) ? await filesIn(path, format) : await withText(path, format);
  const files: ExchangeFile[] = [];
  for (const each of paths) {
    const text = await readText(each, terminal);
    if (text !== undefined) files.push({ path: each.replaceAll('\\', '/'), text });
  }
  return { root: (await isFolder(path)) ? path : dirname(path), files };
}

async function filesIn(folder: string, { extensions }: ExchangeFormat): Promise<string[]> {
  const found = await glob(
    extensions.map((extension) => `**/*${extension}`),
    { cwd: folder, ignore: ['**/node_modules/**', '**/*.ann.json', '**/loss.json'] },
  );
  return found.toSorted().map((name) => join(folder, name));
}

async function withText(path: string, { extensions }: ExchangeFormat): Promise<string[]> {
  const text = join(dirname(path), `${basename(path).replace(/\.[^.]+$/u, '')}.txt`);
  const belongs = text !== path && extensions.includes('.txt') && (await exists(text));
  return belongs ? [path, text] : [path];
}

async function readText(path: string, terminal: Terminal): Promise<string | undefined> {
  if (!(await exists(path))) {
    terminal.problem(startOf(path), terminal.words.files.notThere);
    return undefined;
  }
  const bytes = await readFile(path);
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return withoutByteOrderMark(text);
  terminal.problem(startOf(path), terminal.words.files.fileNotUtf8);
  return undefined;
}
