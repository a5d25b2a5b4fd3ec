import { join, relative } from 'node:path';
import {
  annotatorNamed,
  describeProjectProblem,
  EMPTY_PROJECT,
  FAULT_WORDS,
  isUnreadError,
  isWarning,
  labelsOf,
  PROJECT_FILE,
  type ProjectLabel,
  type ProjectReading,
  projectTables,
  type ReaderTables,
  readProject,
  shippedKnowledge,
  unreadProject,
} from '@attache/core';
import { nearestFiles } from '@attache/disk';
import { isFolder } from './file-state.ts';
import { placesIn } from './place.ts';
import type { Terminal } from './terminal.ts';

/** A project as its file says it, and what its articles are read with. */
export interface KnownProject {
  /** From where the command runs. */
  readonly path: string;
  readonly reading: ProjectReading;
  readonly tables: ReaderTables;
}

/**
 * What the project of an article knows: by the file in the article's folder or in the next one above it. A file is read,
 * and its faults are told, once for each terminal.
 */
export function projectOf(
  article: { readonly name: string },
  terminal: Terminal,
  faults: Faults = 'remarks',
): Promise<KnownProject | undefined> {
  const shelf = shelves.get(terminal) ?? openShelf(terminal, faults);
  shelves.set(terminal, shelf);
  return shelf(article.name);
}

/** Nothing else fails because of a project's file: only who checks it has found problems. */
type Faults = 'remarks' | 'problems';

type Shelf = (article: string) => Promise<KnownProject | undefined>;

const shelves = new WeakMap<Terminal, Shelf>();

function openShelf(terminal: Terminal, faults: Faults): Shelf {
  const find = nearestFiles(PROJECT_FILE);
  const read = new Map<string, KnownProject>();
  return async (article) => {
    const file = article === '-' ? undefined : await find(article).catch(unread);
    if (file === undefined) return undefined;
    const project = read.get(file.path) ?? readFrom(file, terminal, faults);
    read.set(file.path, project);
    return project;
  };
}

/** A file that is there and cannot be read is a fault of its own, and not of the article that goes by it. */
export function unread(error: unknown): UnreadFile {
  if (!isUnreadError(error)) throw error;
  return { path: error.path, fault: error.fault.kind };
}

export interface UnreadFile {
  readonly path: string;
  readonly fault: 'not-utf8' | 'not-a-file';
}

type Found = UnreadFile | { readonly path: string; readonly text: string };

function readFrom(found: Found, terminal: Terminal, faults: Faults): KnownProject {
  const { path } = found;
  const text = 'text' in found ? found.text : '';
  const reading =
    'text' in found ? readProject(text, shippedKnowledge()) : unreadProject(found.fault);
  const shown = relative('.', path);
  const placeOf = placesIn(shown, text);
  for (const problem of reading.problems) {
    const place = placeOf(problem.span.start);
    const message = describeProjectProblem(problem, FAULT_WORDS[terminal.words.language]);
    if (faults === 'problems' && !isWarning(problem.code)) terminal.problem(place, message);
    else terminal.note(message, place);
  }
  return { path: shown, reading, tables: projectTables(reading.project) };
}

/** The labels that can be given to an article. */
export function labelsIn(project: KnownProject | undefined): readonly ProjectLabel[] {
  return labelsOf(project?.reading.project ?? EMPTY_PROJECT);
}

/** The annotator who is meant by a name, an id or initials, as the project of the first path says; else the name itself. */
export async function annotatorMeant(
  given: string,
  paths: readonly string[],
  terminal: Terminal,
): Promise<string> {
  const [first = '.'] = paths;
  const name = (await isFolder(first)) ? join(first, PROJECT_FILE) : first;
  const project = await projectOf({ name }, terminal);
  return annotatorNamed(given, project?.reading.project.annotators ?? [])?.name ?? given;
}
