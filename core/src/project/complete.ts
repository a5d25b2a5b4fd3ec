import { getLocation, type JSONPath } from 'jsonc-parser';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';
import {
  DATE_ORDERS,
  LABEL_KEYS,
  PROJECT_KEYS,
  PROJECT_LANGUAGES,
  type ProjectObject,
  TIERS,
} from './project.ts';

/** What could stand at a place of a project's file. */
export interface Completion {
  /** Without quotes. */
  readonly text: string;
  readonly detail: string;
  /** `key` and `choice` a schema tells too; `knowledge` only we do. */
  readonly kind: 'key' | 'choice' | 'knowledge';
}

export interface Completions {
  readonly items: readonly Completion[];
  /** What is typed there already, quotes included. */
  readonly span: Span;
}

/** `offset` in UTF-16 code units. */
export function completeProject(
  text: string,
  offset: number,
  knowledge: Pick<Knowledge, 'people' | 'concepts' | 'countries' | 'organisations'>,
): Completions {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const inside = previousNode && previousNode.type === 'string' && previousNode.offset < offset;
  const span = inside
    ? { start: previousNode.offset, end: previousNode.offset + previousNode.length }
    : { start: offset, end: offset };
  const steps = path.filter((step) => typeof step === 'string');
  if (isAtPropertyKey) return { items: keysAt(path.slice(0, -1)), span };
  return { items: valuesAt(steps.join('.'), knowledge), span };
}

/** The object at a path, by the names on the way to it. */
const OBJECTS: Readonly<Record<string, ProjectObject>> = {
  '': 'project',
  labels: 'label',
  people: 'person',
  'people.names': 'name',
  'people.posts': 'post',
  'people.posts.office': 'words',
  terms: 'term',
  'terms.labels': 'words',
  annotators: 'annotator',
};

function keysAt(path: JSONPath): Completion[] {
  const object = OBJECTS[path.filter((step) => typeof step === 'string').join('.')];
  const isElement = path.length === 0 || typeof path.at(-1) === 'number' || object === 'words';
  if (object === undefined || !isElement) return [];
  return PROJECT_KEYS[object].map((text) => ({ text, detail: '', kind: 'key' }));
}

function valuesAt(
  place: string,
  knowledge: Pick<Knowledge, 'people' | 'concepts' | 'countries' | 'organisations'>,
): Completion[] {
  const choices = (texts: readonly string[]): Completion[] =>
    texts.map((text) => ({ text, detail: '', kind: 'choice' }));
  switch (place) {
    case 'languages':
    case 'people.names.language':
      return choices(PROJECT_LANGUAGES);
    case 'dateOrder':
      return choices(DATE_ORDERS);
    case 'labels.key':
      return choices(LABEL_KEYS);
    case 'terms.tier':
      return choices(TIERS);
    case 'people.posts.area':
      return [...knowledge.countries, ...knowledge.organisations].map(({ code, names }) => ({
        text: code,
        detail: names.en[0] ?? '',
        kind: 'knowledge',
      }));
    case 'people.id':
      return knowledge.people.map(({ id, names: [preferred] }) => ({
        text: id,
        detail: preferred?.text ?? '',
        kind: 'knowledge',
      }));
    case 'terms.id':
    case 'terms.broader':
      return knowledge.concepts.map(({ id, labels }) => ({
        text: id,
        detail: labels.en?.[0] ?? '',
        kind: 'knowledge',
      }));
    default:
      return [];
  }
}
