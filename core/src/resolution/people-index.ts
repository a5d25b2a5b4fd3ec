import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Person } from '../knowledge/person.ts';
import { couldSpell, spellingOf, wordsOf } from './name-words.ts';

/** The people of the knowledge by the words of their names; what else is asked of a name is told of the few who share a word with it. */
export class PeopleIndex {
  readonly #knowledge: Knowledge;
  readonly #byWord = new Map<string, Person[]>();
  /** By a name of two words or more, whatever its spelling. */
  readonly #bySpelling = new Map<string, Person>();
  /** By a name as it is written that several have. */
  readonly #namesakes = new Map<string, Person[]>();
  /** By id, as they are asked for. */
  readonly #words = new Map<string, readonly string[]>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    const firstOf = new Map<string, Person>();
    for (const person of knowledge.people) {
      this.#add(person);
      for (const { text } of person.names) this.#addNamesake(text, person, firstOf);
    }
  }

  person(id: string): Person | undefined {
    return this.#knowledge.personById(id);
  }

  /** Those with a name that has the word, in the order of the knowledge. */
  byWord(word: string): readonly Person[] {
    return this.#byWord.get(word) ?? [];
  }

  /** All words of all names of a person, in order, each once; `undefined` of whom the knowledge does not have. */
  words(id: string): readonly string[] | undefined {
    const known = this.#words.get(id);
    if (known !== undefined) return known;
    const person = this.#knowledge.personById(id);
    if (person === undefined) return undefined;
    const words = [...new Set(person.names.flatMap(({ text }) => ownWords(text, id)))];
    this.#words.set(id, words);
    return words;
  }

  /** True where somebody's name of two words or more begins with the first word of this one: `Nursultan`, `Xi`, `Gonzalo`. */
  opensLike(name: string): boolean {
    const [word = ''] = wordsOf(name);
    const [spelled = ''] = name.split(' ');
    return this.byWord(word).some(({ names }) =>
      names.some(({ text }) => {
        const [first, ...more] = wordsOf(text);
        return first === word && more.length > 0 && couldSpell(spelled, [text]);
      }),
    );
  }

  /** Those who have a name as it is written, if they are several. */
  namesakes(name: string): readonly Person[] {
    return this.#namesakes.get(name) ?? [];
  }

  /** The id of whoever has a name of these words, two or more, whatever its spelling. */
  bySpelling(words: readonly string[]): string | undefined {
    return this.#bySpelling.get(spellingOf(words))?.id;
  }

  /** The id of whoever has a name of these two words and no more: `Antony John Blinken` is Antony Blinken. */
  byOuterWords(first: string, last: string): string | undefined {
    const outer = `${first} ${last}`;
    const person = this.#bySpelling.get(spellingOf([first, last]));
    return person?.names.some(({ text }) => wordsOf(text).join(' ') === outer)
      ? person.id
      : undefined;
  }

  /** `firstOf`: by a name, the first who has it. */
  #addNamesake(name: string, person: Person, firstOf: Map<string, Person>): void {
    const first = firstOf.get(name) ?? person;
    const sharing = this.#namesakes.get(name) ?? [first];
    firstOf.set(name, first);
    if (sharing.includes(person)) return;
    sharing.push(person);
    this.#namesakes.set(name, sharing);
  }

  #add(person: Person): void {
    const seen: string[] = [];
    for (const { text } of person.names) {
      const words = wordsOf(text);
      if (words.length > 1) this.#bySpelling.set(spellingOf(words), person);
      for (const word of words) {
        if (seen.includes(word)) continue;
        seen.push(word);
        const named = this.#byWord.get(word);
        if (named === undefined) this.#byWord.set(word, [person]);
        else named.push(person);
      }
    }
  }
}

const indexes = new WeakMap<Knowledge, PeopleIndex>();

/** Made once for a knowledge, and kept as long as that is. */
export function peopleIndex(knowledge: Knowledge): PeopleIndex {
  const made = indexes.get(knowledge) ?? new PeopleIndex(knowledge);
  indexes.set(knowledge, made);
  return made;
}

/** `Raja Salman`: what a ruler is called by is a title, which others of the document have too. */
function ownWords(name: string, id: string): readonly string[] {
  const [first = '', ...more] = wordsOf(name);
  const isTitle = RULERS.has(first) && more.length > 0 && !id.split('-').includes(first);
  return isTitle ? more : [first, ...more];
}

const RULERS: ReadonlySet<string> = new Set(
  'king|queen|prince|princess|pope|emir|emperor|raja|ratu|paus|pangeran|kaisar|vua'.split('|'),
);
