import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Person } from '../knowledge/person.ts';
import { spellingOf, wordsOf } from './name-words.ts';

/** The people of the knowledge by what their names are made of. */
export interface PeopleIndex {
  /** By a name of two words or more, whatever its spelling. */
  readonly bySpelling: ReadonlyMap<string, string>;
  /** By a name that several people have, as it is written. */
  readonly namesakes: ReadonlyMap<string, readonly Person[]>;
  /** By the two words of a name that has no more: `Antony John Blinken` is Antony Blinken. */
  readonly byOuterWords: ReadonlyMap<string, string>;
  /** By each word of each name. */
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  /** All words of all names of a person, in order. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Knowledge, PeopleIndex>();

/** Made once for a knowledge, and kept as long as that is. */
export function peopleIndex(knowledge: Knowledge): PeopleIndex {
  const made = indexes.get(knowledge) ?? indexPeople(knowledge.people);
  indexes.set(knowledge, made);
  return made;
}

function indexPeople(people: readonly Person[]): PeopleIndex {
  const bySpelling = new Map<string, string>();
  const byText = new Map<string, Person>();
  const namesakes = new Map<string, Person[]>();
  const byOuterWords = new Map<string, string>();
  const byWord = new Map<string, Person[]>();
  const words = new Map<string, readonly string[]>();
  for (const person of people) {
    const names = person.names.map(({ text }) => wordsOf(text));
    for (const name of names) if (name.length > 1) bySpelling.set(spellingOf(name), person.id);
    for (const { text } of person.names) {
      const first = byText.get(text);
      if (first === undefined) byText.set(text, person);
      else namesakes.set(text, [...(namesakes.get(text) ?? [first]), person]);
    }
    for (const name of names) if (name.length === 2) byOuterWords.set(name.join(' '), person.id);
    const own = [...new Set(names.flat())];
    words.set(person.id, own);
    for (const word of own) {
      const named = byWord.get(word);
      if (named === undefined) byWord.set(word, [person]);
      else named.push(person);
    }
  }
  return { bySpelling, namesakes, byOuterWords, byWord, words };
}
