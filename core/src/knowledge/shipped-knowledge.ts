import type { LanguageId } from '../lexicon/language.ts';
import type { Concept } from './concept.ts';
import { type Knowledge, type KnowledgeRecords, knowledgeOf } from './knowledge.ts';
import type { Office, Person, PersonName, Post } from './person.ts';
import type { Relationship } from './relationship.ts';
// Compiled from `seeds/` by `npm run knowledge`; not in git.
import { SHIPPED } from './shipped.ts';

/** What ships with the product, read on the first call and kept. */
export function shippedKnowledge(): Knowledge {
  shipped ??= knowledgeOf(recordsOf(readShipped()));
  return shipped;
}

let shipped: Knowledge | undefined;

/** The records with offices and sources named by their place in a list: each is written out once, not a thousand times. */
interface ShippedRecords extends Omit<KnowledgeRecords, 'people' | 'concepts' | 'relationships'> {
  readonly offices: readonly Office[];
  readonly sources: readonly string[];
  readonly people: readonly ShippedPerson[];
  readonly concepts: readonly Cited<Concept>[];
  readonly relationships: readonly Cited<Relationship>[];
}

type Cited<T> = Omit<T, 'source'> & { readonly source: ShippedSource };

type ShippedSource = number | readonly number[];

type ShippedName = string | readonly [text: string, language: LanguageId];

/** Positions instead of keys; what is not known is the empty text, or missing at the end. */
type ShippedPerson = readonly [
  id: string,
  names: readonly ShippedName[],
  posts: readonly ShippedPost[],
  wikidata?: string,
  short?: readonly string[],
];

type ShippedPost = readonly [
  office: number,
  area: string,
  source: ShippedSource,
  from?: string,
  to?: string,
  asOf?: string,
];

/** The compiler of the seeds has checked every record, so the shape is not checked again here. */
function readShipped(): ShippedRecords {
  return JSON.parse(SHIPPED);
}

function recordsOf({ offices, sources, ...records }: ShippedRecords): KnowledgeRecords {
  const cite = (source: ShippedSource): string =>
    typeof source === 'number'
      ? (sources[source] ?? '')
      : source.map((each) => sources[each]).join('; ');
  const postOf = ([office, area, source, from, to, asOf]: ShippedPost): Post => ({
    office: offices[office] ?? { en: '' },
    area,
    ...(from && { from }),
    ...(to && { to }),
    ...(asOf && { asOf }),
    source: cite(source),
  });
  return {
    ...records,
    people: records.people.map((person) => new ShippedRecord(person, postOf)),
    concepts: records.concepts.map((concept) => ({ ...concept, source: cite(concept.source) })),
    relationships: records.relationships.map((record) => ({
      ...record,
      source: cite(record.source),
    })),
  };
}

/** Somebody whose posts are made when they are first asked for: most of some four thousand people are never spoken of. */
class ShippedRecord implements Person {
  readonly id: string;
  readonly names: readonly PersonName[];
  declare readonly wikidata?: string;
  declare readonly short?: readonly string[];
  readonly #shipped: readonly ShippedPost[];
  readonly #postOf: (post: ShippedPost) => Post;
  #posts: readonly Post[] | undefined;

  constructor(
    [id, names, posts, wikidata, short]: ShippedPerson,
    postOf: (post: ShippedPost) => Post,
  ) {
    this.id = id;
    this.names = names.map(nameOf);
    if (wikidata) this.wikidata = wikidata;
    if (short) this.short = short;
    this.#shipped = posts;
    this.#postOf = postOf;
  }

  get posts(): readonly Post[] {
    this.#posts ??= this.#shipped.map(this.#postOf);
    return this.#posts;
  }
}

function nameOf(name: ShippedName): PersonName {
  return typeof name === 'string' ? { text: name } : { text: name[0], language: name[1] };
}
