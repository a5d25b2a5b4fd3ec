import {
  compileLessons,
  LESSON_FILE,
  type LessonFault,
  type Lessons,
  readLessons,
} from '@attache/core';
import { FolderShelf } from './folder-shelf.ts';
import type { Files } from './surroundings.ts';

/** What the projects of the workspace have learned. */
export function lessonShelf(
  files: Files,
  folders: () => readonly string[],
  warn: (uri: string, fault: LessonFault) => void,
): FolderShelf<Lessons> {
  return new FolderShelf(LESSON_FILE, files, folders, {
    read: (uri, text) => {
      const { lessons, problems } = readLessons(text);
      for (const problem of problems) warn(uri, problem);
      return compileLessons(lessons);
    },
    unread: (uri) => {
      warn(uri, { kind: 'no-lessons', about: [] });
      return undefined;
    },
  });
}

export function lessonUri(folder: string): string {
  return `${folder}/${LESSON_FILE}`;
}
