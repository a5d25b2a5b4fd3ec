import type { Reviewed } from '../annotation/reviewed.ts';
import { type Concept, labelOfConcept } from '../knowledge/concept.ts';
import { nameOfPerson, type Person } from '../knowledge/person.ts';
import { visible } from '../text/visible.ts';
import type { MentionWords } from '../words/mention/mention-words.ts';
import type { Known } from './card-source.ts';
import { describePost, nameOfArea } from './person-lines.ts';

/** All that is known about a person or a term, as a text to read, with the source of every fact. */
export interface EntityRecord {
  /** `leader/to-lam`: a path made of an id of our own tables, never of an article's or a sidecar's words. */
  readonly path: string;
  readonly text: string;
}

export function recordOfItem(item: Reviewed, known: Known): EntityRecord | undefined {
  if (typeof item.value !== 'string') return undefined;
  if (item.label === 'LEADER') return recordAt(`leader/${item.value}`, known);
  return item.label === 'PARTNERSHIP' ? recordAt(`term/${item.value}`, known) : undefined;
}

export function recordAt(path: string, { knowledge, words }: Known): EntityRecord | undefined {
  const [kind, id = ''] = path.split('/');
  const person = kind === 'leader' ? knowledge.personById(id) : undefined;
  if (person)
    return { path: `leader/${person.id}`, text: personRecord(person, { knowledge, words }) };
  const concept = kind === 'term' ? knowledge.conceptById(id) : undefined;
  return concept && { path: `term/${concept.id}`, text: conceptRecord(concept, words) };
}

function personRecord(person: Person, known: Known): string {
  const { words } = known;
  const name = nameOfPerson(person, words.language);
  const others = person.names.filter(({ text }) => text !== name);
  const posts = person.posts.flatMap((post) => [
    `- ${describePost(post, words)}, ${nameOfArea(post.area, known)}`,
    `  ${post.source}`,
  ]);
  return lines([
    name,
    `${words.labels.LEADER}: ${person.id}`,
    ...(person.wikidata === undefined ? [] : [`Wikidata: ${person.wikidata}`]),
    '',
    `${words.card.alsoWritten}:`,
    ...others.map(({ text, language }) => `- ${text}${language ? ` (${language})` : ''}`),
    '',
    `${words.card.office}:`,
    ...posts,
  ]);
}

function conceptRecord(concept: Concept, words: MentionWords): string {
  const labels = Object.entries(concept.labels).flatMap(([language, names]) =>
    names.map((name) => `- ${language}: ${name}`),
  );
  return lines([
    labelOfConcept(concept, words.language),
    `${words.labels.PARTNERSHIP}: ${concept.id}`,
    ...(concept.broader === undefined ? [] : [`< ${concept.broader}`]),
    '',
    `${words.card.definition}: ${concept.definition}`,
    '',
    `${words.card.alsoWritten}:`,
    ...labels,
    '',
    concept.source,
  ]);
}

function lines(rows: readonly string[]): string {
  return `${rows.map((row) => (row.startsWith('  ') ? `  ${visible(row)}` : visible(row))).join('\n')}\n`;
}
