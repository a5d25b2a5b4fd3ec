import {
  type Addition,
  addPerson as addPersonTo,
  addTerm as addTermTo,
  isUnreadError,
  type LanguageId,
  type NoAddition,
  PROJECT_FILE,
  shippedKnowledge,
} from '@attache/core';
import { additionOf, selectedWords, type Wanted } from '../additions.ts';
import { refreshAll } from '../announce.ts';
import { type Command, refuse } from '../command.ts';
import type { Desk } from '../desk.ts';
import { topOf } from '../folder-shelf.ts';
import { field, stringField } from '../json.ts';
import { projectUri } from '../project-shelf.ts';
import type { AddedRecord } from '../protocol.ts';
import { itemsAt, itemsOver, type Snapshot } from '../snapshot.ts';
import { locationIn, spanOf } from '../to-lsp.ts';
import { articleOf, readRange } from './arguments.ts';

/** Whom a mention or selected words name, into the project's people; a known person gets a spelling more. */
export const addPerson: Command = addCommand('attache.addPerson', 'people');

/** Likewise a term. */
export const addTerm: Command = addCommand('attache.addTerm', 'terms');

function addCommand(name: Command['name'], list: Wanted['list']): Command {
  return {
    name,
    run: async (desk, argument) => {
      const snapshot = await articleOf(desk, name, argument);
      const wanted = wantedIn(snapshot, argument, list, name);
      const file = await fileFor(desk, snapshot);
      const language = languageOf(argument, snapshot);
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const before = await textOf(desk, file);
        const added = addTo(desk, file, before, { wanted, language, snapshot });
        if (added.kind === 'known') return told(added, file);
        if (await write(desk, file, before, added.text)) return told(added, file);
      }
      throw refuse('changed-meanwhile', snapshot.words.project.changed(PROJECT_FILE));
    },
  };
}

/** What is there and cannot be read is not written over. */
async function textOf({ session, surroundings }: Desk, file: string): Promise<string | undefined> {
  try {
    return await surroundings.files.read(file);
  } catch (error) {
    if (!isUnreadError(error)) throw error;
    throw refuse('not-written', session.words.project.faults[error.fault.kind]([], ''));
  }
}

/** Somebody else, or another command of ours, may write the file at the same time. */
const MOST_TRIES = 5;

interface Order {
  readonly wanted: Wanted;
  readonly language: LanguageId;
  readonly snapshot: Snapshot;
}

/** The file with the addition; refuses where the editor shows another text than the disk, or it cannot be added. */
function addTo(
  desk: Desk,
  file: string,
  before: string | undefined,
  { wanted, language, snapshot }: Order,
): Addition {
  const open = desk.projectFiles.get(file)?.document.getText();
  if (open !== undefined && open !== (before ?? ''))
    throw refuse('changed-meanwhile', snapshot.words.project.unsaved(PROJECT_FILE));
  const added = add(before, wanted, language);
  if (typeof added === 'string') throw refusal(added, wanted, snapshot);
  return added;
}

/** The words to add: those given, those of the mention at the place, or those that are selected. */
function wantedIn(
  snapshot: Snapshot,
  argument: unknown,
  list: Wanted['list'],
  name: string,
): Wanted {
  const { errors } = snapshot.words;
  const range = readRange(field(argument, 'range'), snapshot);
  if (range === undefined) throw refuse('bad-arguments', errors.badArguments(name));
  const id = stringField(argument, 'id');
  const span = spanOf(snapshot, range);
  const items = span.start === span.end ? itemsAt(snapshot, span.start) : itemsOver(snapshot, span);
  const mentioned = items
    .map((item) => additionOf(item, snapshot))
    .find((addition) => addition?.list === list);
  if (mentioned) return { ...mentioned, ...(id !== undefined && { id }) };
  const known = items.find(({ label }) => label === LABELS[list]);
  if (known) throw refuse('nothing-here', snapshot.words.project.knownAlready(known.quote));
  const words = selectedWords(snapshot, range);
  if (words === undefined) throw refuse('nothing-here', errors.nothingHere);
  return { list, words, ...(id !== undefined && { id }) };
}

const LABELS = { people: 'LEADER', terms: 'PARTNERSHIP' } as const;

/** The file that the article goes by, or one at the top of its folder of the workspace. */
async function fileFor({ session, library }: Desk, { uri, words }: Snapshot): Promise<string> {
  const known = await session.project(uri);
  const top = topOf(uri, library.folders);
  if (known) return known.uri;
  if (top === undefined) throw refuse('nothing-here', words.project.noFolder);
  return projectUri(top);
}

function languageOf(argument: unknown, { recognition }: Snapshot): LanguageId {
  const given = stringField(argument, 'language');
  return given === 'en' || given === 'id' || given === 'vi' ? given : recognition.language;
}

function add(
  before: string | undefined,
  { list, words, id }: Wanted,
  language: LanguageId,
): Addition | NoAddition {
  const known = id === undefined ? {} : { id };
  return list === 'people'
    ? addPersonTo(before, { name: words, ...known }, shippedKnowledge())
    : addTermTo(before, { label: words, language, ...known }, shippedKnowledge());
}

function refusal(why: NoAddition, { words }: Wanted, snapshot: Snapshot) {
  const { project } = snapshot.words;
  if (why === 'no-name') return refuse('bad-arguments', project.noName(words));
  const message = why === 'broken' ? project.broken : project.full;
  return refuse('bad-arguments', message(PROJECT_FILE));
}

async function write(
  desk: Desk,
  file: string,
  before: string | undefined,
  text: string,
): Promise<boolean> {
  const { project } = desk.session.words;
  const isWritten = await desk.surroundings.files
    .replace(file, before, text)
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw refuse('not-written', project.notWritten(PROJECT_FILE, reason));
    });
  if (!isWritten) return false;
  desk.session.forgetProjects();
  await refreshAll(desk);
  return true;
}

function told({ text, id, span, kind }: Addition, uri: string): AddedRecord {
  return { ...locationIn({ uri, text }, span), id, added: kind };
}
