import { mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import {
  type DecidedArticle,
  describeLessonFault,
  FAULT_WORDS,
  LESSON_FILE,
  type Lesson,
  lessonsFrom,
  readLessons,
  relearned,
  writeLessons,
} from '@attache/core';
import { codeOf, nearestFiles, type TextFile, writeText } from '@attache/disk';
import { Command } from 'commander';
import { eachArticle } from '../articles.ts';
import { isFolder } from '../file-state.ts';
import { startOf } from '../place.ts';
import { settingsFor } from '../recognition-options.ts';
import { reviewArticle } from '../reviewed.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/index.ts';

/** `attache learn`: what was decided in some articles, for the suggestions in all of them. */
export function learn(terminal: Terminal): Command {
  const { help, usage, learn: words } = terminal.words;
  return new Command('learn')
    .description(help.commands.learn)
    .argument('<path...>', help.arguments.articles)
    .option('--out <folder>', help.options.learnedOut)
    .addHelpText('after', help.after.learn)
    .action(async (paths: string[], { out }: { out?: string }, command: Command) => {
      if (paths.includes('-')) command.error(usage.error(usage.inputHasNoDecisions));
      const articles: DecidedArticle[] = [];
      const settingsOf = settingsFor({ language: 'auto', learned: false }, terminal);
      await eachArticle(paths, terminal, async (article) => {
        const { items } = await reviewArticle(article, terminal, await settingsOf(article));
        articles.push({ name: article.name, items: items.filter(({ decisions }) => decisions[0]) });
      });
      if (terminal.problemCount() > 0) {
        terminal.problem(startOf(out ?? paths[0] ?? '.'), words.incomplete);
        return;
      }
      const { path, before } = await target(paths, out);
      const { lessons: known, problems } = before
        ? readLessons(before.text)
        : { lessons: [], problems: [] };
      if (problems.length > 0) {
        for (const problem of problems) {
          const message = describeLessonFault(problem, FAULT_WORDS[terminal.words.language]);
          terminal.problem(startOf(path), message);
        }
        return;
      }
      const lessons = relearned(known, lessonsFrom(articles));
      const fault = await written({ path, before }, writeLessons(lessons), words);
      if (fault === undefined) terminal.tell(told(lessons, path, words));
      else terminal.problem(startOf(path), fault);
    });
}

/** Why nothing was written; `undefined` where it was. */
async function written(
  { path, before }: Target,
  text: string,
  words: Words['learn'],
): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return (await writeText(path, text, before)) ? undefined : words.changed;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return words.notWritten(code);
  }
}

interface Target {
  readonly path: string;
  readonly before: TextFile | undefined;
}

/** The file that suggestions follow already; else one in the folder that was named, or here. */
async function target(paths: readonly string[], out: string | undefined): Promise<Target> {
  const [first = '.'] = paths;
  const named = out ?? ((await isFolder(first)) ? first : dirname(first));
  const path = join(named, LESSON_FILE);
  const before = await nearestFiles(LESSON_FILE)(path);
  if (before !== undefined && (out === undefined || before.path === resolve(path)))
    return { path: relative('.', before.path), before };
  return { path: out === undefined && paths.length > 1 ? LESSON_FILE : path, before: undefined };
}

function told(lessons: readonly Lesson[], path: string, { learned }: Words['learn']): string {
  const of = (kind: Lesson['kind']) => lessons.filter((lesson) => lesson.kind === kind).length;
  return learned(of('words'), of('no'), of('rule'), path);
}
