import { mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import {
  type DecidedArticle,
  LESSON_FILE,
  type Lesson,
  lessonsFrom,
  readLessons,
  relearned,
  writeLessons,
} from '@attache/core';
import { codeOf, type LearnedFile, learnedFiles, writeLearned } from '@attache/disk';
import { Command } from 'commander';
import { eachArticle } from '../articles.ts';
import { countOf } from '../count.ts';
import { isFolder } from '../file-state.ts';
import { startOf } from '../place.ts';
import { reviewArticle } from '../reviewed.ts';
import type { Terminal } from '../terminal.ts';

/** `attache learn`: what was decided in some articles, for the suggestions in all of them. */
export function learn(terminal: Terminal): Command {
  return new Command('learn')
    .description(`learn from decisions, into ${LESSON_FILE}, which suggestions then follow`)
    .argument('<path...>', 'articles, or folders of articles')
    .option('--out <folder>', 'where the file goes: the folder of the project')
    .addHelpText('after', HELP)
    .action(async (paths: string[], { out }: { out?: string }, command: Command) => {
      if (paths.includes('-')) command.error('error: stdin has no decisions. Name the articles.');
      const articles: DecidedArticle[] = [];
      await eachArticle(paths, terminal, async (article) => {
        const { items } = await reviewArticle(article, terminal);
        articles.push({ name: article.name, items: items.filter(({ decisions }) => decisions[0]) });
      });
      if (terminal.problemCount() > 0) {
        terminal.problem(startOf(out ?? paths[0] ?? '.'), INCOMPLETE);
        return;
      }
      const { path, before } = await target(paths, out);
      const { lessons: known, problems } = before
        ? readLessons(before.text)
        : { lessons: [], problems: [] };
      if (problems.length > 0) {
        for (const problem of problems) terminal.problem(startOf(path), problem);
        return;
      }
      const lessons = relearned(known, lessonsFrom(articles));
      const fault = await written(path, writeLessons(lessons), before);
      if (fault === undefined) terminal.tell(`${told(lessons)}: ${path}`);
      else terminal.problem(startOf(path), fault);
    });
}

const HELP = `
The file is learned anew from all the articles named, so name the whole folder.
It is for people too: add "off":true to a line that you do not want, or write lines of your own.
Commands that suggest follow it in its folder and below; --no-learned makes them forget it for once.`;

const INCOMPLETE =
  'Nothing was learned, because not every article could be read: what they teach would be lost. Mend what is named above, then learn again.';
const CHANGED =
  'Nothing was learned: somebody else changed the file in the meantime. Learn once more.';

/** Why nothing was written; `undefined` where it was. */
async function written(
  path: string,
  text: string,
  before: LearnedFile | undefined,
): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return (await writeLearned(path, text, before)) ? undefined : CHANGED;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return `Nothing was learned: the file cannot be written there (${code}). Choose another folder with --out.`;
  }
}

interface Target {
  readonly path: string;
  readonly before: LearnedFile | undefined;
}

/** The file that suggestions follow already; else one in the folder that was named, or here. */
async function target(paths: readonly string[], out: string | undefined): Promise<Target> {
  const [first = '.'] = paths;
  const named = out ?? ((await isFolder(first)) ? first : dirname(first));
  const path = join(named, LESSON_FILE);
  const before = await learnedFiles()(path);
  if (before !== undefined && (out === undefined || before.path === resolve(path)))
    return { path: relative('.', before.path), before };
  return { path: out === undefined && paths.length > 1 ? LESSON_FILE : path, before: undefined };
}

function told(lessons: readonly Lesson[]): string {
  const of = (kind: Lesson['kind']) => lessons.filter((lesson) => lesson.kind === kind).length;
  const learned = [
    `${of('words')} by name or term`,
    countOf(of('no'), 'refusal'),
    `the precision of ${countOf(of('rule'), 'rule')}`,
  ];
  return `Learned ${learned.join(', ')}`;
}
