import { isFathers, isShortForm } from './name-words.ts';
import { comparePlaces, type Place } from './people-named.ts';

/** Somebody whom the document names in full, or whom it gives a post. */
export interface Entity {
  readonly id: string;
  /** Words of the name, folded, without suffixes. */
  readonly words: readonly string[];
  /** ISO 3166-1, where a title names it. */
  readonly country: string | undefined;
  /** The offices that titles give, as keys. */
  readonly offices: readonly string[];
  /** Where the entity is named first. */
  readonly first: Place;
}

/** The people of one document, found by any word of their names. */
export class Entities {
  readonly #byId = new Map<string, Entity>();
  readonly #idsByWord = new Map<string, string[]>();
  readonly #idsByStart = new Map<string, string[]>();

  /** Adds a person, or what a further mention tells of one. */
  add(entity: Entity): void {
    const known = this.#byId.get(entity.id);
    const joined = known === undefined ? entity : join(known, entity);
    this.#byId.set(entity.id, joined);
    for (const word of entity.words) note(this.#idsByWord, word, entity.id);
    if (known === undefined) note(this.#idsByStart, startOf(entity.words[0] ?? ''), entity.id);
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  /** Those whose first name begins with a word: `Enggar` is Enggartiasto Lukita. */
  beginning(word: string): Entity[] {
    return (this.#idsByStart.get(startOf(word)) ?? [])
      .flatMap((id) => this.#byId.get(id) ?? [])
      .filter(({ words: [first = ''] }) => first.startsWith(word));
  }

  /** Those whose father has this name: `Mohammad bin Salman`. */
  childrenOf(word: string): Entity[] {
    return (this.#idsByWord.get(word) ?? [])
      .flatMap((id) => this.#byId.get(id) ?? [])
      .filter(({ words }) => isFathers(words, words.indexOf(word)));
  }

  /** Who is named for the first time last before a place. */
  lastBefore(place: Place): Entity | undefined {
    return [...this.#byId.values()]
      .toSorted((a, b) => comparePlaces(a.first, b.first))
      .findLast(({ first }) => comparePlaces(first, place) < 0);
  }

  /** Those whose name has these words in this order. */
  named(words: readonly string[]): Entity[] {
    const found: Entity[] = [];
    const word = words.find(({ length }) => length > 1) ?? words[0] ?? '';
    for (const id of this.#idsByWord.get(word) ?? []) {
      const entity = this.#byId.get(id);
      if (entity !== undefined && isShortForm(words, entity.words)) found.push(entity);
    }
    return found;
  }
}

function note(idsBy: Map<string, string[]>, word: string, id: string): void {
  const ids = idsBy.get(word);
  if (ids === undefined) idsBy.set(word, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function startOf(word: string): string {
  return word.slice(0, START);
}

/** In code units. */
const START = 4;

function join(known: Entity, more: Entity): Entity {
  return {
    id: known.id,
    words: [...new Set([...known.words, ...more.words])],
    country: known.country ?? more.country,
    offices: [...new Set([...known.offices, ...more.offices])],
    first: comparePlaces(known.first, more.first) <= 0 ? known.first : more.first,
  };
}
