import {
  PROJECT_FILE,
  type ProjectReading,
  projectTables,
  type ReaderTables,
  readProject,
  shippedKnowledge,
} from '@attache/core';
import { FolderShelf } from './folder-shelf.ts';
import type { Files } from './surroundings.ts';

/** A project as its file says it, and what its articles are read with. */
export interface KnownProject {
  /** The file's address. */
  readonly uri: string;
  readonly text: string;
  readonly reading: ProjectReading;
  readonly tables: ReaderTables;
}

/** What the projects of the workspace know beside what ships. What is wrong in a file is told where it is opened. */
export function projectShelf(
  files: Files,
  folders: () => readonly string[],
): FolderShelf<KnownProject> {
  return new FolderShelf(PROJECT_FILE, files, folders, (uri, text) => {
    const reading = readProject(text, shippedKnowledge());
    return { uri, text, reading, tables: projectTables(reading.project) };
  });
}

export function projectUri(folder: string): string {
  return `${folder}/${PROJECT_FILE}`;
}

export function isProjectUri(uri: string): boolean {
  return uri.endsWith(`/${PROJECT_FILE}`);
}
