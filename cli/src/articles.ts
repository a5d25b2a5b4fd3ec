import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import {
  type Article,
  describeSidecarError,
  FAULT_WORDS,
  SidecarError,
  withoutByteOrderMark,
} from '@attache/core';
import { type ArticleReading, type FileProblem, findArticles, readArticle } from '@attache/disk';
import { withoutExports } from './exported-folders.ts';
import { type Place, startOf } from './place.ts';
import type { Terminal } from './terminal.ts';

/** What a command does with one article; `count` is how many there are. */
export type ArticleWork = (article: Article, count: number) => Promise<void>;

/**
 * Goes through the articles that paths stand for, one after the other, in order. An article that cannot be
 * read, or whose sidecar cannot, is a problem of its own and stops nobody else.
 */
export async function eachArticle(
  paths: readonly string[],
  terminal: Terminal,
  work: ArticleWork,
): Promise<void> {
  await workOnEach(await namesOf(paths, terminal), terminal, work);
}

/** The articles that paths stand for, in order, and `-` before them where it is among the paths. */
export async function namesOf(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly string[]> {
  const articles = await articleNames(paths, terminal);
  return paths.includes('-') ? ['-', ...articles] : articles;
}

/** Goes through articles by their names, as `eachArticle` does. */
export async function workOnEach(
  names: readonly string[],
  terminal: Terminal,
  work: ArticleWork,
): Promise<void> {
  let done = 0;
  for await (const article of openedAhead(names, terminal)) {
    showProgress(terminal, done++, names);
    if (article) await workOn(article, () => work(article, names.length), terminal);
  }
  terminal.progress('');
}

/** An article for each name, none where its file has a problem. Each is read while the one before it is worked on. */
export async function* openedAhead(
  names: readonly string[],
  terminal: Terminal,
): AsyncGenerator<Article | undefined> {
  let next = readNamed(names[0]);
  for (const [index, name] of names.entries()) {
    const reading = await next;
    next = readNamed(names[index + 1]);
    yield name === '-' ? await readInput(terminal) : opened(reading, terminal);
  }
}

/** Nothing for stdin, which is nobody's to read before its turn. */
async function readNamed(name: string | undefined): Promise<ArticleReading | undefined> {
  return name === undefined || name === '-' ? undefined : readArticle(name);
}

/** Which of the articles is being worked on. */
export function showProgress(terminal: Terminal, index: number, names: readonly string[]): void {
  const count = terminal.words.ofCount(index + 1, names.length);
  terminal.progress(`${count}  ${names[index] ?? ''}`);
}

/** The articles that paths stand for, in order; a path that leads to none is a problem. */
export async function articleNames(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly string[]> {
  const named = paths.filter((path) => path !== '-');
  const search = await findArticles(named);
  for (const problem of search.problems) await tellProblem(problem, terminal);
  if (named.length > 0 && search.articles.length === 0 && search.problems.length === 0) {
    for (const path of named) terminal.problem(startOf(path), terminal.words.files.noArticles);
  }
  return withoutExports(search.articles, named);
}

async function workOn(
  article: Article,
  work: () => Promise<void>,
  terminal: Terminal,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SidecarError)) throw error;
    const message = describeSidecarError(error, FAULT_WORDS[terminal.words.language]);
    terminal.problem(startOf(article.name), message);
  }
}

/** The article; what is wrong with its file is a problem of its own, and nothing is given. */
export async function openArticle(path: string, terminal: Terminal): Promise<Article | undefined> {
  return opened(await readArticle(path), terminal);
}

async function opened(
  reading: ArticleReading | undefined,
  terminal: Terminal,
): Promise<Article | undefined> {
  if (reading?.problem) await tellProblem(reading.problem, terminal);
  return reading?.article;
}

/** Everything on stdin, as an article called `-`. */
async function readInput(terminal: Terminal): Promise<Article | undefined> {
  const bytes = await buffer(terminal.input);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!Buffer.from(text).equals(bytes)) {
    terminal.problem(startOf('-'), terminal.words.files.inputNotUtf8);
    return undefined;
  }
  return { name: '-', text: withoutByteOrderMark(text) };
}

/** What is wrong with a file, at the byte where it is. */
export async function tellProblem(problem: FileProblem, terminal: Terminal): Promise<void> {
  const { path, offset, fault, detail } = problem;
  const place =
    offset === undefined ? startOf(path) : placeOfByte(path, await readFile(path), offset);
  terminal.problem(place, terminal.words.files.faults[fault](String(offset ?? detail ?? '')));
}

/** Up to the bad byte the file is UTF-8, so its columns can be counted like any other. */
function placeOfByte(path: string, bytes: Buffer, offset: number): Place {
  const lines = bytes.toString('utf8', 0, offset).split('\n');
  return { path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
