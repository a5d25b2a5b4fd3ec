import type { Reviewed } from '../annotation/reviewed.ts';
import type { Concept } from '../knowledge/concept.ts';
import { nameOfPerson, type Person, postsOn } from '../knowledge/person.ts';
import { searchByName } from '../knowledge/search.ts';
import { describeValue, sameValue, type Value } from '../recognition/value.ts';
import type { RecognitionSettings } from '../resolution/recognition.ts';
import type { CardSource } from './card-source.ts';
import { equivalents } from './concept-lines.ts';
import { describeForPeople, nameOfConcept } from './describe-item.ts';
import { describePost, nameOfArea } from './person-lines.ts';
import { type Recognize, typedValues } from './typed-values.ts';

/** Whom or what a mention could mean, as people know them. */
export interface Candidate {
  readonly value: Value;
  readonly title: string;
  /** The office held on the article's day, a term's names in the other languages, or the value itself. */
  readonly detail: string;
  /** Where it is one of the readings of the words, the one that is shown or another one; or what was typed. */
  readonly reading?: 'chosen' | 'other' | 'typed';
}

const MOST_CANDIDATES = 50;

/** The other readings, then what goes by the words of `query`, or by the mention's own where it is empty, and last what `query` itself is. */
export function candidatesFor(
  source: CardSource,
  item: Reviewed,
  query: string,
  reading: { readonly recognize: Recognize; readonly settings: RecognitionSettings },
): readonly Candidate[] {
  const known = knownCandidates(source, item, query);
  if (query === '') return known;
  const { documentDate } = source.recognition;
  const settings = {
    ...reading.settings,
    ...(documentDate !== undefined && { date: documentDate }),
  };
  const typed = typedValues(query, item.label, { ...reading, settings })
    .filter((value) => !known.some((other) => sameValue(other.value, value)))
    .map((value): Candidate => ({ ...readingOf(source, item, value), reading: 'typed' }));
  return [...known, ...typed];
}

function knownCandidates(source: CardSource, item: Reviewed, query: string): Candidate[] {
  const all = [
    ...(query === '' ? readingsOf(source, item) : []),
    ...namedLike(source, item, query),
  ];
  return all
    .filter(({ value }, index) => all.findIndex((other) => sameValue(other.value, value)) === index)
    .slice(0, MOST_CANDIDATES);
}

function readingsOf(source: CardSource, item: Reviewed): Candidate[] {
  const own = item.value === undefined ? [] : [item.value];
  return [...own, ...(item.mention?.readings ?? [])].map((value) => ({
    ...readingOf(source, item, value),
    reading: sameValue(value, item.value) ? 'chosen' : 'other',
  }));
}

function readingOf(source: CardSource, item: Reviewed, value: Value): Candidate {
  const { personById, conceptById } = source.knowledge;
  const id = typeof value === 'string' ? value : '';
  const person = item.label === 'LEADER' ? personById(id) : undefined;
  if (person) return personCandidate(person, source);
  const concept = item.label === 'PARTNERSHIP' ? conceptById(id) : undefined;
  if (concept) return conceptCandidate(concept, source);
  return { value, title: describeForPeople(item, value, source), detail: describeValue(value) };
}

function namedLike(source: CardSource, item: Reviewed, query: string): Candidate[] {
  const { people, concepts } = source.knowledge;
  if (item.label === 'LEADER') {
    const search = (words: string) => searchByName(people, namesOf, words);
    const found = query === '' ? likeQuote(item.quote, search) : search(query);
    return found.map((person) => personCandidate(person, source));
  }
  if (item.label !== 'PARTNERSHIP') return [];
  const found =
    query === ''
      ? concepts
      : searchByName(concepts, ({ labels }) => Object.values(labels).flat(), query);
  return found.map((concept) => conceptCandidate(concept, source));
}

/** All the words first; where nobody goes by all of them, by any. */
function likeQuote(quote: string, search: (words: string) => Person[]): Person[] {
  const all = search(quote);
  return all.length > 0 ? all : quote.split(/\s+/u).flatMap(search);
}

function namesOf({ names }: Person): string[] {
  return names.map(({ text }) => text);
}

/** With the office on the article's date where there was one, else the latest that is known. */
function personCandidate(person: Person, source: CardSource): Candidate {
  const { documentDate } = source.recognition;
  const held = documentDate === undefined ? [] : postsOn(person, documentDate);
  const post = held[0] ?? person.posts[0];
  const detail = post && `${describePost(post, source.words)}, ${nameOfArea(post.area, source)}`;
  const title = nameOfPerson(person, source.words.language);
  return { value: person.id, title, detail: detail ?? '' };
}

function conceptCandidate(concept: Concept, source: CardSource): Candidate {
  return {
    value: concept.id,
    title: nameOfConcept(concept.id, source),
    detail: equivalents(concept),
  };
}
