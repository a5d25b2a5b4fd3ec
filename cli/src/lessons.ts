import {
  type Article,
  compileLessons,
  describeLessonFault,
  FAULT_WORDS,
  LESSON_FILE,
  type Lessons,
  readLessons,
} from '@attache/core';
import { nearestFiles } from '@attache/disk';
import { startOf } from './place.ts';
import type { Terminal } from './terminal.ts';

/** What the projects of articles have learned. A file is read, and its faults are told, once. */
export function lessonsFor(terminal: Terminal): (article: Article) => Promise<Lessons | undefined> {
  const find = nearestFiles(LESSON_FILE);
  const read = new Map<string, Lessons>();
  return async ({ name }) => {
    const file = name === '-' ? undefined : await find(name);
    if (file === undefined) return undefined;
    const known = read.get(file.path);
    if (known !== undefined) return known;
    const { lessons, problems } = readLessons(file.text);
    for (const problem of problems) {
      const message = describeLessonFault(problem, FAULT_WORDS[terminal.words.language]);
      terminal.problem(startOf(file.path), message);
    }
    const compiled = compileLessons(lessons);
    read.set(file.path, compiled);
    return compiled;
  };
}
