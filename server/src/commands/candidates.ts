import {
  type Concept,
  describeValue,
  nameOfPerson,
  type Person,
  postsOn,
  type Reviewed,
  sameValue,
  searchByName,
  type Value,
} from '@attache/core';
import { equivalents } from '../cards/concept-lines.ts';
import { describePost, nameOfArea } from '../cards/person-lines.ts';
import type { Command } from '../command.ts';
import { describeForPeople, nameOfConcept } from '../describe-item.ts';
import { stringField } from '../json.ts';
import type { Candidate } from '../protocol.ts';
import type { Snapshot } from '../snapshot.ts';
import { findTarget } from './find-target.ts';
import { typedValues } from './typed-values.ts';

const NAME = 'attache.candidates';
const MOST_CANDIDATES = 50;

interface Known extends Candidate {
  readonly value: Value;
}

/** Whom or what a mention could mean: the other readings, then what goes by the words of `query`, or by its own, and last what `query` itself is. */
export const candidates: Command = {
  name: NAME,
  run: async (desk, argument) => {
    const { snapshot, item } = await findTarget(desk, NAME, argument);
    const query = (stringField(argument, 'query') ?? '').trim();
    const known = candidatesFor(snapshot, item, query);
    if (query === '') return known;
    const typed = typedValues(query, item.label, snapshot, desk.surroundings.recognize)
      .filter((value) => !known.some((other) => sameValue(other.value, value)))
      .map((value): Known => ({ ...readingOf(snapshot, item, value), reading: 'typed' }));
    return [...known, ...typed];
  },
};

function candidatesFor(snapshot: Snapshot, item: Reviewed, query: string): Known[] {
  const all = [
    ...(query === '' ? readingsOf(snapshot, item) : []),
    ...namedLike(snapshot, item, query),
  ];
  return all
    .filter(({ value }, index) => all.findIndex((other) => sameValue(other.value, value)) === index)
    .slice(0, MOST_CANDIDATES);
}

function readingsOf(snapshot: Snapshot, item: Reviewed): Known[] {
  const own = item.value === undefined ? [] : [item.value];
  return [...own, ...(item.mention?.readings ?? [])].map((value) => ({
    ...readingOf(snapshot, item, value),
    reading: sameValue(value, item.value) ? 'chosen' : 'other',
  }));
}

function readingOf(snapshot: Snapshot, item: Reviewed, value: Value): Known {
  const { personById, conceptById } = snapshot.knowledge;
  const id = typeof value === 'string' ? value : '';
  const person = item.label === 'LEADER' ? personById(id) : undefined;
  if (person) return personCandidate(person, snapshot);
  const concept = item.label === 'PARTNERSHIP' ? conceptById(id) : undefined;
  if (concept) return conceptCandidate(concept, snapshot);
  return { value, title: describeForPeople(item, value, snapshot), detail: describeValue(value) };
}

function namedLike(snapshot: Snapshot, item: Reviewed, query: string): Known[] {
  const { people, concepts } = snapshot.knowledge;
  if (item.label === 'LEADER') {
    const search = (words: string) => searchByName(people, namesOf, words);
    const found = query === '' ? likeQuote(item.quote, search) : search(query);
    return found.map((person) => personCandidate(person, snapshot));
  }
  if (item.label !== 'PARTNERSHIP') return [];
  const found =
    query === ''
      ? concepts
      : searchByName(concepts, ({ labels }) => Object.values(labels).flat(), query);
  return found.map((concept) => conceptCandidate(concept, snapshot));
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
function personCandidate(person: Person, snapshot: Snapshot): Known {
  const { documentDate } = snapshot.recognition;
  const held = documentDate === undefined ? [] : postsOn(person, documentDate);
  const post = held[0] ?? person.posts[0];
  const detail =
    post && `${describePost(post, snapshot.words)}, ${nameOfArea(post.area, snapshot)}`;
  const title = nameOfPerson(person, snapshot.words.language);
  return { value: person.id, title, detail: detail ?? '' };
}

function conceptCandidate(concept: Concept, snapshot: Snapshot): Known {
  return {
    value: concept.id,
    title: nameOfConcept(concept.id, snapshot),
    detail: equivalents(concept),
  };
}
