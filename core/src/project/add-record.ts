import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LanguageId } from '../lexicon/language.ts';
import { slug } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { insert } from './insert.ts';
import type { ProjectFault } from './problem.ts';
import { freeId, isId } from './read-id.ts';
import { readProject } from './read-project.ts';

/** The file with a record more, or with a name more in one: comments and layout stay. */
export interface Addition {
  readonly text: string;
  readonly id: string;
  /** Where the record stands now. */
  readonly span: Span;
  /** `known`: the record had the name already, and the text is as it was. */
  readonly kind: 'record' | 'name' | 'known';
}

/** Why nothing can be added. `broken`: the file has a fault of syntax, or a list is none. `no-name`: no id can be made of it. */
export type NoAddition = 'broken' | 'no-name' | 'too-many';

/** A name, of somebody new or of a person that is known by this id. */
export interface NewPerson {
  readonly name: string;
  readonly id?: string;
}

/** A label, of a new term or of one that is known by this id. */
export interface NewTerm {
  readonly label: string;
  readonly language: LanguageId;
  readonly id?: string;
}

/** Puts a person into a project's file; `before` is `undefined` where there is none yet. */
export function addPerson(
  before: string | undefined,
  { name, id }: NewPerson,
  shipped: Knowledge,
): Addition | NoAddition {
  const isKnown = (known: string) => shipped.personById(known) !== undefined;
  // Nobody goes by one word unless it is said so.
  const list = /[\s-]/u.test(name) ? 'names' : 'short';
  return add(before, shipped, {
    list: 'people',
    id: id ?? slug(name),
    isNew: id === undefined,
    isKnown,
    record: (own) =>
      list === 'short' ? { id: own, names: [name], short: [name] } : { id: own, names: [name] },
    places: list === 'short' ? [['names'], ['short']] : [['names']],
    word: name,
  });
}

/** Puts a term into a project's file. */
export function addTerm(
  before: string | undefined,
  { label, language, id }: NewTerm,
  shipped: Knowledge,
): Addition | NoAddition {
  return add(before, shipped, {
    list: 'terms',
    id: id ?? slug(label),
    isNew: id === undefined,
    isKnown: (known) => shipped.conceptById(known) !== undefined,
    record: (own) => ({ id: own, labels: { [language]: [label] } }),
    places: [['labels', language]],
    word: label,
  });
}

interface Wanted {
  readonly list: 'people' | 'terms';
  readonly id: string;
  /** The id is only a proposal: another is taken where it is somebody else's. */
  readonly isNew: boolean;
  readonly isKnown: (id: string) => boolean;
  readonly record: (id: string) => object;
  /** Where in a record the word belongs. */
  readonly places: readonly JSONPath[];
  readonly word: string;
}

function add(
  before: string | undefined,
  shipped: Knowledge,
  { list, word, places, record, isNew, isKnown, ...wanted }: Wanted,
): Addition | NoAddition {
  if (!isId(wanted.id)) return 'no-name';
  const text = before === undefined || before.trim() === '' ? NEW_FILE : before;
  const reading = readProject(text, shipped);
  if (reading.problems.some(({ code }) => UNSAFE.has(code))) return 'broken';
  const taken = (id: string) => reading[list].has(id) || isKnown(id);
  const id = isNew ? freeId(wanted.id, { has: taken }) : wanted.id;
  const index = indexOf(text, list, id);
  const missing = places.filter((place) => !wordsAt(text, [list, index, ...place]).includes(word));
  if (index === -1) return added(insert(text, [list], record(id)), 'record', { list, id, shipped });
  const edited = missing.reduce<string | undefined>(
    (now, place) => now && insert(now, [list, index, ...place], word),
    text,
  );
  return added(edited, missing.length > 0 ? 'name' : 'known', { list, id, shipped });
}

const NEW_FILE = '{\n}\n';

/** Faults with which an edit could go to a wrong place. */
const UNSAFE: ReadonlySet<ProjectFault> = new Set([
  'syntax',
  'too-large',
  'too-deep',
  'double-key',
]);

/** Read back before anybody writes it: the record has to be where it belongs. */
function added(
  text: string | undefined,
  kind: Addition['kind'],
  { list, id, shipped }: Pick<Wanted, 'list' | 'id'> & { readonly shipped: Knowledge },
): Addition | NoAddition {
  if (text === undefined) return 'broken';
  const reading = readProject(text, shipped);
  const span = reading[list].get(id);
  if (span !== undefined) return { text, id, span, kind };
  return reading.problems.some(({ code }) => code === 'too-many') ? 'too-many' : 'broken';
}

/** Where a record stands in its list; -1 where it does not. */
function indexOf(text: string, list: string, id: string): number {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const elements = (root && findNodeAtLocation(root, [list])?.children) ?? [];
  return elements.findIndex((element) => findNodeAtLocation(element, ['id'])?.value === id);
}

/** The words that stand at a path: one, or a list of words and of names with their language. */
function wordsAt(text: string, path: JSONPath): readonly unknown[] {
  const node = nodeAt(text, path);
  return (node?.type === 'array' ? (node.children ?? []) : node ? [node] : []).map(
    (one) => findNodeAtLocation(one, ['text'])?.value ?? one.value,
  );
}

function nodeAt(text: string, path: JSONPath): Node | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root && findNodeAtLocation(root, path);
}
