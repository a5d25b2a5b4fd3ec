import type { LanguageId } from '../lexicon/language.ts';
import { slug } from '../text/fold.ts';
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

/** `people`: a line each, as `compileSeeds` in `scripts/knowledge/compile.mjs` writes them. */
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
    people: people.split('\n').map((line) => new ShippedPerson(line, postOf)),
    concepts: lists.concepts.map(cited),
    relationships: lists.relationships.map(cited),
  };
}

/** Somebody whose line is read when more than the id is asked for: most of some four thousand people are never spoken of. */
class ShippedPerson implements Person {
  readonly id: string;
  readonly #line: string;
  readonly #postOf: (post: string) => Post;
  #names: readonly PersonName[] | undefined;
  #posts: readonly Post[] | undefined;
  #short: readonly string[] | undefined;

  constructor(line: string, postOf: (post: string) => Post) {
    this.id = line.slice(0, line.indexOf('\t')) || slug(firstName(line));
    this.#line = line;
    this.#postOf = postOf;
  }

  get names(): readonly PersonName[] {
    this.#names ??= this.#cell(1).split('|').map(nameOf);
    return this.#names;
  }

  get posts(): readonly Post[] {
    this.#posts ??= partsOf(this.#cell(2), ';').map(this.#postOf);
    return this.#posts;
  }

  get wikidata(): string | undefined {
    return this.#cell(3) || undefined;
  }

  get short(): readonly string[] {
    this.#short ??= partsOf(this.#cell(4), '|');
    return this.#short;
  }

  #cell(place: number): string {
    return this.#line.split('\t', place + 1)[place] ?? '';
  }
}

/** The text of the first name in a line whose id is its slug. */
function firstName(line: string): string {
  const names = line.slice(1, line.indexOf('\t', 1));
  const end = names.indexOf('|');
  return nameOf(end === -1 ? names : names.slice(0, end)).text;
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
