import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '@attache/disk';
import type { ImportedArticle } from '@attache/pages';
import { startOf } from './place.ts';
import type { Terminal } from './terminal.ts';
import { writeFaultOf } from './write-fault.ts';

export interface ArticlePlace {
  /** The file that the article is from, for messages. */
  readonly from: string;
  readonly folder: string;
  readonly force: boolean;
}

/** Writes a new article. One of its name that says something else is left alone unless a person insists. */
export async function writeArticle(
  { text, fileName }: ImportedArticle,
  { from, folder, force }: ArticlePlace,
  terminal: Terminal,
): Promise<void> {
  const { brought, exported } = terminal.words;
  const path = join(folder, fileName);
  try {
    await mkdir(folder, { recursive: true });
    const before = await textOf(path);
    if (before === text) terminal.tell(brought.same(path));
    else if (force ? await replace(path, text) : await create(path, text))
      terminal.tell(brought.written(path, from));
    else terminal.problem(startOf(from), brought.taken(path));
  } catch (error) {
    const reason = writeFaultOf(error);
    if (reason === undefined) throw error;
    terminal.problem(startOf(from), exported.notWritten(path, reason));
  }
}

/** False where something has that name, whatever it is. */
async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Whole or not at all: its decisions belong to the one text or to the other. */
async function replace(path: string, text: string): Promise<true> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text, { flag: 'wx' });
  await rename(temporary, path);
  return true;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
