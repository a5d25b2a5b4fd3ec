import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { UnreadKind } from '../annotation/sidecar-fault.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';
import { readerOf } from './fields.ts';
import { jsonFaultOf } from './json-fault-of.ts';
import type { ProjectProblem } from './problem.ts';
import {
  DATE_ORDERS,
  EMPTY_PROJECT,
  MOST,
  PROJECT_KEYS,
  PROJECT_LANGUAGES,
  type Project,
} from './project.ts';
import { readAnnotators } from './read-annotators.ts';
import type { FoundId } from './read-id.ts';
import { readLabels } from './read-labels.ts';
import { readPeople } from './read-people.ts';
import { readTerms } from './read-terms.ts';

/** What a project's file says, what in it is wrong, and where its records stand. */
export interface ProjectReading {
  readonly project: Project;
  /** In the order of their places. */
  readonly problems: readonly ProjectProblem[];
  /** By id, in the file's text. */
  readonly people: ReadonlyMap<string, Span>;
  readonly terms: ReadonlyMap<string, Span>;
}

/** Reads a project's file: JSON with comments. Never throws: what cannot be understood is left out, and named with its place. */
export function readProject(file: string, shipped: Knowledge): ProjectReading {
  // A space in place of a byte order mark keeps all places.
  const text = file.replace(/^\uFEFF/u, ' ');
  const fault = unreadable(text);
  if (fault !== undefined) return { ...NOTHING, problems: [fault] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  // What is open in what is open is missing at one place.
  const distinct = new Map(errors.map((one) => [`${one.offset} ${one.error}`, one]));
  const problems: ProjectProblem[] = [...distinct.values()].map(({ error, offset, length }) => ({
    code: 'syntax',
    span: { start: offset, end: offset + length },
    about: [],
    json: jsonFaultOf(error),
    fixes: [],
  }));
  const found = root === undefined ? NOTHING : readRoot(root, problems, shipped);
  const placed = problems.map((problem) => ({ ...problem, span: within(problem.span, text) }));
  return { ...found, problems: placed.sort((a, b) => a.span.start - b.span.start) };
}

/** What a file says that cannot be read at all: only that. */
export function unreadProject(
  code: UnreadKind | 'unreadable',
  about: readonly string[] = [],
): ProjectReading {
  return { ...NOTHING, problems: [{ code, span: TOP, about, fixes: [] }] };
}

/** The parser says of what is not closed that it goes on behind the end. */
function within({ start, end }: Span, { length }: string): Span {
  return { start: Math.min(start, length), end: Math.min(end, length) };
}

const NOTHING: ProjectReading = {
  project: EMPTY_PROJECT,
  problems: [],
  people: new Map(),
  terms: new Map(),
};

function readRoot(
  root: Node,
  problems: ProjectProblem[],
  shipped: Knowledge,
): Omit<ProjectReading, 'problems'> {
  const reader = readerOf(problems);
  const { get } = reader.fields(root, PROJECT_KEYS.project);
  const people = readPeople(get('people'), reader, shipped);
  const terms = readTerms(get('terms'), reader, shipped);
  const languages = reader
    .list(get('languages'), MOST.parts, 'languages')
    .flatMap((node) => reader.choice(node, PROJECT_LANGUAGES) ?? []);
  return {
    project: {
      labels: readLabels(get('labels'), reader),
      languages: [...new Set(languages)],
      people: recordsOf(people),
      terms: recordsOf(terms),
      dateOrder: reader.choice(get('dateOrder'), DATE_ORDERS),
      annotators: readAnnotators(get('annotators'), reader),
    },
    people: spansOf(people),
    terms: spansOf(terms),
  };
}

/** A file that would keep the parser busy for too long, or too deep in itself. */
function unreadable(text: string): ProjectProblem | undefined {
  if (text.length > MOST.size)
    return { code: 'too-large', span: TOP, about: [String(MOST.size)], fixes: [] };
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (OPENS.has(token)) depth += 1;
    if (CLOSES.has(token)) depth -= 1;
    if (depth <= MOST.depth) continue;
    const start = scanner.getTokenOffset();
    return { code: 'too-deep', span: { start, end: start + 1 }, about: [], fixes: [] };
  }
  return undefined;
}

const TOP: Span = { start: 0, end: 0 };

/** Numbers of `SyntaxKind`, which the library declares as a constant that is gone after compiling. */
const OPENS: ReadonlySet<number> = new Set([1, 3]);
const CLOSES: ReadonlySet<number> = new Set([2, 4]);
const END = 17;

function recordsOf<T>(found: ReadonlyMap<string, FoundId<T>>): readonly T[] {
  return [...found.values()].map(({ record }) => record);
}

function spansOf(found: ReadonlyMap<string, FoundId<unknown>>): ReadonlyMap<string, Span> {
  return new Map([...found].map(([id, { span }]) => [id, span]));
}
