import type { Concept } from '../knowledge/concept.ts';
import type { DateOrder } from '../knowledge/country.ts';
import type { PersonName, Post } from '../knowledge/person.ts';
import type { LanguageId } from '../lexicon/language.ts';
import type { Label } from '../recognition/value.ts';

/** The file in which a project says what it knows beside what ships: for people to write, and for git. */
export const PROJECT_FILE = 'attache.json';

/** What a project says about itself. Every list can be empty. */
export interface Project {
  readonly labels: readonly ProjectLabel[];
  /** The languages its articles are in; empty: any. */
  readonly languages: readonly LanguageId[];
  readonly people: readonly ProjectPerson[];
  readonly terms: readonly ProjectTerm[];
  /** How `03/04/2025` is read where the article does not tell. */
  readonly dateOrder: DateOrder | undefined;
  readonly annotators: readonly Annotator[];
}

export const EMPTY_PROJECT: Project = {
  labels: [],
  languages: [],
  people: [],
  terms: [],
  dateOrder: undefined,
  annotators: [],
};

/** A label of the project's own, or what it has otherwise about a core label. */
export interface ProjectLabel {
  readonly name: Label;
  /** `#rrggbb`, in small letters. */
  readonly colour?: string;
  /** What is pressed in a review: one of `LABEL_KEYS`. */
  readonly key?: string;
  readonly description?: string;
}

/** A person that the project knows. Where the id is one that ships, only what differs has to be said. */
export interface ProjectPerson {
  readonly id: string;
  /** The first is the preferred one. */
  readonly names: readonly PersonName[];
  /** Names of one word that mean this person even where nobody is named in full. */
  readonly short: readonly string[];
  readonly posts: readonly Post[];
  readonly wikidata?: string;
  readonly source?: string;
}

/** A term that the project knows. Where the id is one that ships, only what differs has to be said. */
export interface ProjectTerm {
  readonly id: string;
  readonly labels: Concept['labels'];
  readonly tier?: Concept['tier'];
  readonly broader?: string;
  readonly definition?: string;
  readonly source?: string;
}

/** Somebody who decides. */
export interface Annotator {
  /** As decisions are signed. */
  readonly name: string;
  readonly id?: string;
  readonly initials?: string;
}

/** The keys a label can have in a review: those that decide nothing else there. */
export const LABEL_KEYS: readonly string[] = [...'1234567890dgijktyz'];

export const TIERS: readonly Concept['tier'][] = [
  'tier',
  'formula',
  'element',
  'relations',
  'cooperation',
  'alliance',
];

export const PROJECT_LANGUAGES: readonly LanguageId[] = ['en', 'id', 'vi'];

export const DATE_ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

/** The names that an object of each kind can have. The reader and the completion go by it, and a test compares the schema. */
export const PROJECT_KEYS: Readonly<Record<ProjectObject, readonly string[]>> = {
  project: ['$schema', 'labels', 'languages', 'people', 'terms', 'dateOrder', 'annotators'],
  label: ['name', 'colour', 'key', 'description'],
  person: ['id', 'names', 'short', 'posts', 'wikidata', 'source'],
  name: ['text', 'language'],
  post: ['office', 'area', 'from', 'to', 'asOf', 'source'],
  words: ['en', 'id', 'vi'],
  term: ['id', 'labels', 'tier', 'broader', 'definition', 'source'],
  annotator: ['name', 'id', 'initials'],
};

export type ProjectObject =
  | 'project'
  | 'label'
  | 'person'
  | 'name'
  | 'post'
  | 'words'
  | 'term'
  | 'annotator';

/** What a file can hold at most; what is beyond is left out, and said. */
export const MOST: {
  readonly size: number;
  readonly depth: number;
  readonly labels: number;
  readonly people: number;
  readonly terms: number;
  readonly annotators: number;
  readonly parts: number;
  readonly text: number;
  readonly problems: number;
} = {
  /** UTF-16 code units of the file. */
  size: 2_000_000,
  depth: 12,
  labels: 50,
  people: 10_000,
  terms: 5_000,
  annotators: 500,
  /** Names, posts, variants of one record. */
  parts: 100,
  /** UTF-16 code units of one text. */
  text: 500,
  /** So many are told; whoever has more has another problem. */
  problems: 200,
};
