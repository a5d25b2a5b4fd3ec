import type { LanguageId } from '../lexicon/language.ts';
import { type Knowledge, type KnowledgeRecords, knowledgeOf } from './knowledge.ts';
import type { Person, PersonName, Post } from './person.ts';
// Compiled from `seeds/` by `npm run knowledge`; not in git.
import { SHIPPED } from './shipped.ts';

/** What ships with the product, read on the first call and kept. */
export function shippedKnowledge(): Knowledge {
  shipped ??= knowledgeOf(recordsOf(readShipped()));
  return shipped;
}

let shipped: Knowledge | undefined;

/** The records with offices and sources named by id: each is written out once, not a thousand times. */
interface ShippedRecords extends Omit<KnowledgeRecords, 'people'> {
  readonly offices: Readonly<Record<string, Post['office']>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly people: readonly ShippedPerson[];
}

interface ShippedPerson extends Omit<Person, 'names' | 'posts'> {
  readonly names: readonly ShippedName[];
  readonly posts: readonly ShippedPost[];
}

type ShippedName = string | readonly [text: string, language: LanguageId];

/** Positions instead of keys; a date that is not known is the empty text. */
type ShippedPost = readonly [
  office: string,
  area: string,
  source: string,
  from: string,
  to: string,
  asOf: string,
];

/** The compiler of the seeds has checked every record, so the shape is not checked again here. */
function readShipped(): ShippedRecords {
  return JSON.parse(SHIPPED);
}

function recordsOf({ offices, sources, ...records }: ShippedRecords): KnowledgeRecords {
  const cite = (source: string): string => sources[source] ?? source;
  const postOf = ([office, area, source, from, to, asOf]: ShippedPost): Post => ({
    office: offices[office] ?? { en: office },
    area,
    ...(from && { from }),
    ...(to && { to }),
    ...(asOf && { asOf }),
    source: cite(source),
  });
  return {
    ...records,
    people: records.people.map((person) => ({
      ...person,
      names: person.names.map(nameOf),
      posts: person.posts.map(postOf),
    })),
    concepts: records.concepts.map((concept) => ({ ...concept, source: cite(concept.source) })),
    relationships: records.relationships.map((record) => ({
      ...record,
      source: cite(record.source),
    })),
  };
}

function nameOf(name: ShippedName): PersonName {
  return typeof name === 'string' ? { text: name } : { text: name[0], language: name[1] };
}
