import { join, relative, resolve } from 'node:path';
import {
  type Addition,
  addPerson,
  addTerm,
  FAULT_WORDS,
  type LanguageId,
  type NoAddition,
  PROJECT_FILE,
  type ProjectWords,
  readProject,
  shippedKnowledge,
  withoutByteOrderMark,
} from '@attache/core';
import { codeOf, nearestFiles, replaceText, type TextFile } from '@attache/disk';
import { Argument, Command, Option } from 'commander';
import { isFolder } from '../file-state.ts';
import { placesIn, startOf } from '../place.ts';
import { unread } from '../projects.ts';
import type { Terminal } from '../terminal.ts';

interface ProjectOptions {
  readonly id?: string;
  readonly language?: LanguageId;
  readonly in: string;
}

const ACTIONS = ['add-person', 'add-term'] as const;

/** `attache project add-person`, `add-term`: what the editor's *Add to the Project* does, in the nearest `attache.json`. */
export function project(terminal: Terminal): Command {
  const { help, usage } = terminal.words;
  return new Command('project')
    .description(help.commands.project)
    .addArgument(new Argument('<action>', help.arguments.action).choices(ACTIONS))
    .argument('<words>', help.arguments.words)
    .option('--id <id>', help.options.recordId)
    .addOption(
      new Option('--language <language>', help.options.termLanguage).choices(['en', 'id', 'vi']),
    )
    .option('--in <path>', help.options.in, '.')
    .addHelpText('after', help.after.project)
    .action(async (action: string, words: string, options: ProjectOptions, command: Command) => {
      const { id, language } = options;
      const given = words.normalize('NFC').trim();
      const known = id === undefined ? {} : { id };
      const shipped = shippedKnowledge();
      const order = { where: options.in, given, isNew: id === undefined };
      if (action === 'add-person')
        await add({ ...order, list: 'people' }, terminal, (before) =>
          addPerson(before, { name: given, ...known }, shipped),
        );
      else if (language === undefined) command.error(usage.error(usage.termNeedsLanguage));
      else
        await add({ ...order, list: 'terms' }, terminal, (before) =>
          addTerm(before, { label: given, language, ...known }, shipped),
        );
    });
}

/** Somebody else may write the file at the same time. */
const MOST_TRIES = 5;

interface Order {
  readonly where: string;
  readonly given: string;
  readonly list: 'people' | 'terms';
  /** No id was named, so the words are somebody new. */
  readonly isNew: boolean;
}

async function add(
  { where, given, list, isNew }: Order,
  terminal: Terminal,
  change: (before: string | undefined) => Addition | NoAddition,
): Promise<void> {
  const said = FAULT_WORDS[terminal.words.language].project;
  const own = (await isFolder(where)) ? join(where, PROJECT_FILE) : where;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = await nearestFiles(PROJECT_FILE)(own).catch(unread);
    const path = found?.path ?? resolve(own, '..', PROJECT_FILE);
    const shown = relative('.', path);
    if (found && 'fault' in found) {
      terminal.problem(startOf(shown), said.faults[found.fault]([], ''));
      return;
    }
    const known = isNew ? whoIs(given, list, textOf(found)) : undefined;
    if (known !== undefined) {
      terminal.problem(startOf(shown), terminal.words.project.taken(given, known));
      return;
    }
    const added = change(textOf(found));
    if (typeof added === 'string') {
      terminal.problem(startOf(shown), refusal(added, given, shown, said));
      return;
    }
    const outcome = added.kind === 'known' ? true : await write(path, found, added.text);
    if (typeof outcome === 'string') {
      terminal.problem(startOf(shown), said.notWritten(shown, outcome));
      return;
    }
    if (outcome) {
      await tell(added, shown, terminal);
      return;
    }
  }
  terminal.problem(startOf(own), said.changed(PROJECT_FILE));
}

/** The id of whom or what goes by these very words already, in the file or among what ships. */
function whoIs(given: string, list: Order['list'], text: string | undefined): string | undefined {
  const shipped = shippedKnowledge();
  const { project } = readProject(text ?? '{}', shipped);
  const people = [...project.people, ...shipped.people].map(({ id, names }) => ({
    id,
    words: names.map((name) => name.text),
  }));
  const terms = [...project.terms, ...shipped.concepts].map(({ id, labels }) => ({
    id,
    words: Object.values(labels).flat(),
  }));
  const same = (words: string) => words.normalize('NFC').toLowerCase() === given.toLowerCase();
  return (list === 'people' ? people : terms).find(({ words }) => words.some(same))?.id;
}

function textOf(found: Pick<TextFile, 'text'> | undefined): string | undefined {
  return found && withoutByteOrderMark(found.text);
}

/** False where somebody else came first; what the system answered where it cannot be written. */
async function write(
  path: string,
  found: Pick<TextFile, 'text'> | undefined,
  text: string,
): Promise<boolean | string> {
  try {
    return await replaceText(path, textOf(found), text);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code;
  }
}

function refusal(why: NoAddition, given: string, path: string, said: ProjectWords): string {
  if (why === 'no-name') return said.noName(given);
  return why === 'broken' ? said.broken(path) : said.full(path);
}

/** The id and the place go to stdout, for scripts; what was done is said beside it. */
async function tell(
  { id, kind, text, span }: Addition,
  path: string,
  { words, print, ...terminal }: Terminal,
): Promise<void> {
  const { line, column } = placesIn(path, text)(span.start);
  await print(`${JSON.stringify({ id, added: kind, path, line, column })}\n`);
  terminal.tell(words.project[kind](id, path));
}
