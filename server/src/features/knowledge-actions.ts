import { nameOfItem, type Placed } from '@attache/core';
import type { CodeAction, Range } from 'vscode-languageserver';
import { additionOf, selectedWords } from '../additions.ts';
import { visible } from '../safe-text.ts';
import type { Snapshot } from '../snapshot.ts';
import { targetOf } from '../to-lsp.ts';

export const ADD = 'refactor.attache.add';

/** Puts into the project's file whom or what it does not know yet, or not by these words. */
export function knowledgeActions(
  snapshot: Snapshot,
  items: readonly Placed[],
  range: Range,
): CodeAction[] {
  const [item] = items;
  return item ? ofMention(snapshot, item) : ofSelection(snapshot, range);
}

function ofMention(snapshot: Snapshot, item: Placed): CodeAction[] {
  const { project } = snapshot.words;
  const addition = additionOf(item, snapshot);
  if (addition === undefined) return [];
  const { list, words, id } = addition;
  const plain = list === 'people' ? project.addPerson : project.addTerm;
  const title =
    id === undefined
      ? plain(visible(words))
      : project.addSpelling(visible(words), nameOfItem(item, snapshot));
  return [action(title, COMMANDS[list], targetOf(snapshot, item))];
}

function ofSelection(snapshot: Snapshot, range: Range): CodeAction[] {
  const words = selectedWords(snapshot, range);
  if (words === undefined) return [];
  const { addPerson, addTerm } = snapshot.words.project;
  const target = { uri: snapshot.uri, range };
  const person = action(addPerson(visible(words)), COMMANDS.people, target);
  const term = action(addTerm(visible(words)), COMMANDS.terms, target);
  return /\p{Lu}/u.test(words) ? [person, term] : [term];
}

const COMMANDS = { people: 'attache.addPerson', terms: 'attache.addTerm' } as const;

function action(title: string, command: string, argument: object): CodeAction {
  return { title, kind: ADD, command: { title, command, arguments: [argument] } };
}
