import { compileLessons, LESSON_FILE, type Lessons, readLessons } from '@attache/core';
import type { Files } from './surroundings.ts';

/** What the projects of the workspace have learned: a file in an article's folder, or in the next one above it. */
export class LessonShelf {
  readonly #files: Files;
  readonly #folders: () => readonly string[];
  readonly #warn: (message: string) => void;
  readonly #known = new Map<string, Promise<Lessons | undefined>>();

  /** `folders` are those of the workspace: above them nothing is looked for. */
  constructor(files: Files, folders: () => readonly string[], warn: (message: string) => void) {
    this.#files = files;
    this.#folders = folders;
    this.#warn = warn;
  }

  /** The same object until `forget`, so that it tells whether something has to be read again. */
  async lessonsFor(uri: string): Promise<Lessons | undefined> {
    const top = this.#folders().find((folder) => uri.startsWith(`${folder}/`));
    return top === undefined ? undefined : this.#inFolder(folderOf(uri), top);
  }

  /** A file of lessons was written, or is there no more. */
  forget(): void {
    this.#known.clear();
  }

  #inFolder(folder: string, top: string): Promise<Lessons | undefined> {
    const found = this.#known.get(folder) ?? this.#look(folder, top);
    this.#known.set(folder, found);
    return found;
  }

  async #look(folder: string, top: string): Promise<Lessons | undefined> {
    const text = await this.#files.read(lessonUri(folder));
    if (text === undefined)
      return folder === top ? undefined : this.#inFolder(folderOf(folder), top);
    const { lessons, problems } = readLessons(text);
    for (const problem of problems) this.#warn(`${lessonUri(folder)}: ${problem}`);
    return compileLessons(lessons);
  }
}

export function lessonUri(folder: string): string {
  return `${folder}/${LESSON_FILE}`;
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
