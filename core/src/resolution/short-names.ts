import { mayBeHeldOn } from '../knowledge/person.ts';
import type { NameCandidate } from '../recognition/candidate.ts';
import type { Entity } from './entities.ts';
import { knownLeader } from './known-holder.ts';
import { wordsOf } from './name-words.ts';
import type { Name, People } from './people.ts';
import type { PeopleIndex } from './people-index.ts';
import { comparePlaces, type FullName } from './people-named.ts';

/** The rule that finds a name of one word by which the world knows somebody. */
const SHORT_NAME = 'leaders/known-short-name';

/**
 * `Yoon` behind `Yoon Book-keun, president of …`: the family name of somebody whom the document names in full before, and not of
 * whom the world knows by it. Where families are named last, it stays with the known one: `Trump` is not Eric Trump.
 */
export function namesakeOf(
  { rule, person, name }: NameCandidate,
  { entities }: People,
): Entity | undefined {
  const known = rule === SHORT_NAME ? entities.get(person ?? '') : undefined;
  if (known === undefined) return undefined;
  const [word = '', ...more] = wordsOf(name);
  if (more.length > 0) return undefined;
  return entities
    .named([word])
    .find(
      ({ id, words, first }) =>
        id !== person && words[0] === word && comparePlaces(first, known.first) < 0,
    );
}

/**
 * Whose short name is a part of somebody else's full one (`Cynthia Nixon`), where nothing else in the document names them and they hold no
 * office on its day. In office they are meant beside their families: `Biden` behind Hunter Biden.
 */
export function mistakenIn(
  names: readonly FullName[],
  index: PeopleIndex,
  date: string | undefined,
): ReadonlySet<string> {
  const mistaken = new Set<string>();
  // Without the day nobody knows who is in office.
  if (date === undefined) return mistaken;
  for (const { candidate } of names) if (candidate.namesake) mistaken.add(candidate.namesake);
  for (const { candidate } of names)
    if (candidate.person !== undefined && candidate.rule !== SHORT_NAME)
      mistaken.delete(candidate.person);
  for (const id of mistaken)
    if (index.person(id)?.posts.some((post) => mayBeHeldOn(post, date))) mistaken.delete(id);
  return mistaken;
}

export function isMistaken(
  { rule, person }: NameCandidate,
  mistaken: ReadonlySet<string>,
): boolean {
  return rule === SHORT_NAME && person !== undefined && mistaken.has(person);
}

/**
 * `TRUDEAU` in a telegram of 1976: who held no post yet when the document was written gives way to the one person of that last name who led a
 * country that it names.
 */
export function inHisDays(
  { candidate: { rule, person }, words }: Name,
  meant: string | undefined,
  people: People,
): string | undefined {
  const { date, index } = people;
  if (date === undefined || meant === undefined || meant !== person) return meant;
  if (rule !== SHORT_NAME || words.length !== 1) return meant;
  const [word = ''] = words;
  const posts = index.byWord(word).find(({ id }) => id === meant)?.posts ?? [];
  const isAhead = posts.length > 0 && posts.every(({ from }) => from !== undefined && from > date);
  return (isAhead ? knownLeader(word, people)?.id : undefined) ?? meant;
}
