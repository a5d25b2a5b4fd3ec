import {
  isUnreadError,
  PROJECT_FILE,
  type ProjectReading,
  projectTables,
  type ReaderTables,
  readProject,
  shippedKnowledge,
  unreadProject,
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

/**
 * What the projects of the workspace know beside what ships. What is wrong in a file is told where it is opened; `met`
 * hears of each that is read, and of what cannot be read at all.
 */
export function projectShelf(
  files: Files,
  folders: () => readonly string[],
  met: (uri: string, reading: ProjectReading) => void,
): FolderShelf<KnownProject> {
  const known = (uri: string, text: string, reading: ProjectReading): KnownProject => {
    met(uri, reading);
    return { uri, text, reading, tables: projectTables(reading.project) };
  };
  return new FolderShelf(PROJECT_FILE, files, folders, {
    read: (uri, text) => known(uri, text, readProject(text, shippedKnowledge())),
    unread: (uri, error) => known(uri, '', unread(error)),
  });
}

function unread(error: unknown): ProjectReading {
  if (isUnreadError(error)) return unreadProject(error.fault.kind);
  return unreadProject('unreadable', [error instanceof Error ? error.message : String(error)]);
}

export function projectUri(folder: string): string {
  return `${folder}/${PROJECT_FILE}`;
}

export function isProjectUri(uri: string): boolean {
  return uri.endsWith(`/${PROJECT_FILE}`);
}
