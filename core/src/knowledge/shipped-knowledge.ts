import type { LanguageId } from '../lexicon/language.ts';
import type { Concept } from './concept.ts';
import { type Knowledge, type KnowledgeRecords, knowledgeOf } from './knowledge.ts';
import type { Office, Person, PersonName, Post } from './person.ts';
import type { Relationship } from './relationship.ts';
// Compiled from `seeds/` by `npm run knowledge`; not in git.
import { SHIPPED_LISTS, SHIPPED_PEOPLE } from './shipped.ts';

/** What ships with the product, read on the first call and kept. */
export function shippedKnowledge(): Knowledge {
  shipped ??= knowledgeOf(recordsOf(readLists(), SHIPPED_PEOPLE));
  return shipped;
}

let shipped: Knowledge | undefined;

/** The records with offices and sources named by their place in a list: each is written out once, not a thousand times. */
interface ShippedLists extends Omit<KnowledgeRecords, 'people' | 'concepts' | 'relationships'> {
  readonly offices: readonly Office[];
  readonly sources: readonly string[];
  readonly concepts: readonly Cited<Concept>[];
  readonly relationships: readonly Cited<Relationship>[];
}

type Cited<T> = Omit<T, 'source'> & { readonly source: number | readonly number[] };

/** The compiler of the seeds has checked every record, so the shape is not checked again here. */
function readLists(): ShippedLists {
  return JSON.parse(SHIPPED_LISTS);
}

/** `people`: columns, as `compileSeeds` in `scripts/knowledge/compile.mjs` writes them. */
function recordsOf({ offices, sources, ...lists }: ShippedLists, people: string): KnowledgeRecords {
  const cite = (places: readonly number[]): string =>
    places.map((place) => sources[place]).join('; ');
  const postOf = (post: string): Post => {
    const [office = '', area = '', source = '', from, to, asOf, next] = post.split(',');
    return {
      office: offices[Number(office)] ?? { en: '' },
      area,
      ...(from && { from }),
      ...(to && { to }),
      ...(asOf && { asOf }),
      ...(next && { next }),
      source: cite(source.split('+').map(Number)),
    };
  };
  const cited = <T>({ source, ...record }: Cited<T>) => ({
    ...record,
    source: cite([source].flat()),
  });
  return {
    ...lists,
    people: peopleOf(people, postOf),
    concepts: lists.concepts.map(cited),
    relationships: lists.relationships.map(cited),
  };
}

function peopleOf(columns: string, postOf: (post: string) => Post): Person[] {
  const [ids = [], names = [], posts = [], wikidata = [], short = []] = columns
    .split('\t')
    .map((column) => column.split('\n'));
  return ids.map((own, at) => {
    const id = own || plainId(names[at] ?? '');
    const cells = {
      names: names[at] ?? '',
      posts: posts[at] ?? '',
      wikidata: wikidata[at] ?? '',
      short: short[at] ?? '',
    };
    return new ShippedPerson(id, cells, postOf);
  });
}

/** The id of who is called by the first of these names, where small letters and hyphens are all that parts the two. */
function plainId(names: string): string {
  const end = names.indexOf('|');
  return (end < 0 ? names : names.slice(0, end)).toLowerCase().replaceAll(' ', '-');
}

/** Somebody whose cells are read when more than the id is asked for: most of some five thousand people are never spoken of. */
class ShippedPerson implements Person {
  readonly id: string;
  readonly #cells: Cells;
  readonly #postOf: (post: string) => Post;
  #names: readonly PersonName[] | undefined;
  #posts: readonly Post[] | undefined;
  #short: readonly string[] | undefined;

  constructor(id: string, cells: Cells, postOf: (post: string) => Post) {
    this.id = id;
    this.#cells = cells;
    this.#postOf = postOf;
  }

  get names(): readonly PersonName[] {
    this.#names ??= this.#cells.names.split('|').map(nameOf);
    return this.#names;
  }

  get posts(): readonly Post[] {
    this.#posts ??= partsOf(this.#cells.posts, ';').map(this.#postOf);
    return this.#posts;
  }

  get wikidata(): string | undefined {
    return this.#cells.wikidata || undefined;
  }

  get short(): readonly string[] {
    this.#short ??= partsOf(this.#cells.short, '|');
    return this.#short;
  }
}

/** As they ship. */
interface Cells {
  readonly names: string;
  readonly posts: string;
  readonly wikidata: string;
  readonly short: string;
}

function partsOf(cell: string, mark: string): string[] {
  return cell === '' ? [] : cell.split(mark);
}

/** `Henry Kissinger`, `vi=Tô Lâm`. */
function nameOf(name: string): PersonName {
  const [text = '', before = ''] = name.split('=').toReversed();
  const language = LANGUAGES[before];
  return language === undefined ? { text } : { text, language };
}

const LANGUAGES: Readonly<Record<string, LanguageId>> = { en: 'en', id: 'id', vi: 'vi' };
