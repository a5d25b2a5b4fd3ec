import {
  describeLessonFault,
  type Lesson,
  lessonsFrom,
  readLessons,
  relearned,
  writeLessons,
} from '@attache/core';
import { CancellationToken } from 'vscode-languageserver';
import { type Command, refuse } from '../command.ts';
import type { Desk } from '../desk.ts';
import { lessonUri } from '../lesson-shelf.ts';
import type { Snapshot } from '../snapshot.ts';
import { faultWords } from '../words/index.ts';

/** What the decisions in each folder of the workspace teach, into a file at its top that suggestions then follow. */
export const learn: Command = {
  name: 'attache.learn',
  title: ({ session }) => session.words.progress.learning,
  run: async (desk) => {
    const articles = await desk.library.articles(CancellationToken.None);
    const learned: Lesson[] = [];
    const files: string[] = [];
    for (const folder of desk.library.folders) {
      const own = articles.filter(({ uri }) => uri.startsWith(`${folder}/`));
      if (!own.some(isDecided)) continue;
      learned.push(...(await learnIn(desk, folder, own)));
      files.push(lessonUri(folder));
    }
    desk.session.forgetLessons();
    const countOf = (kind: Lesson['kind']) => learned.filter((one) => one.kind === kind).length;
    return { words: countOf('words'), refused: countOf('no'), rules: countOf('rule'), files };
  },
};

async function learnIn(
  { surroundings: { files }, session }: Desk,
  folder: string,
  articles: readonly Snapshot[],
): Promise<Lesson[]> {
  const before = await files.read(lessonUri(folder)).catch(() => {
    const said = describeLessonFault({ kind: 'no-lessons', about: [] }, faultWords(session.words));
    throw refuse('bad-arguments', session.words.errors.badLessons(said));
  });
  const { lessons, problems } =
    before === undefined ? { lessons: [], problems: [] } : readLessons(before);
  const said = problems.map((one) => describeLessonFault(one, faultWords(session.words)));
  if (problems.length > 0)
    throw refuse('bad-arguments', session.words.errors.badLessons(said.join(' ')));
  const now = lessonsFrom(articles.map(({ uri, items }) => ({ name: uri, items })));
  const learned = relearned(lessons, now);
  const isWritten = await files.replace(lessonUri(folder), before, writeLessons(learned));
  if (!isWritten) throw refuse('changed-meanwhile', session.words.errors.lessonsChanged);
  return learned;
}

function isDecided({ items }: Snapshot): boolean {
  return items.some(({ decisions }) => decisions.length > 0);
}
