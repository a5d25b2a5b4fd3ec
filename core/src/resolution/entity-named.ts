import type { Person } from '../knowledge/person.ts';
import type { NameCandidate } from '../recognition/candidate.ts';
import { canBeSyllable } from '../text/syllables.ts';
import type { Entities, Entity } from './entities.ts';
import { holdsOther, knownHolder } from './known-holder.ts';
import { ofNumber, wordsOf } from './name-words.ts';
import { officeKey, sameOffice } from './office-words.ts';
import { type LinkedName, linkedBy, type Name, type People } from './people.ts';
import { comparePlaces, type Place } from './people-named.ts';

/** The person of the document that the words are a short form of. */
export function entityNamed(
  name: Name,
  place: Place,
  bare: boolean,
  people: People,
): LinkedName | undefined {
  const { candidate, words } = name;
  const { entities } = people;
  // `I` of I Gusti Ngurah
  if (candidate.name.length < 2) return undefined;
  const introduced = candidate.strength === 'titled' || candidate.honorific || words.length > 1;
  if (!introduced && !bare && canBeSyllable(candidate.name)) return undefined;
  const named = ofNumber(candidate.name, entities.named(words), ({ id }) => [
    id.replaceAll('-', ' ').toUpperCase(),
  ]);
  if (isOtherWord(candidate) && !named.some((entity) => entity.words.at(-1) === words[0]))
    return undefined;
  const called = someOf(named, ({ id }) => isCalled(words, people.index.person(id)));
  const best = chooseEntity(called, candidate, place) ?? namedByFather(name, entities);
  const holder = best && otherHolder(name, best, people);
  if (holder !== undefined) return linkedBy(candidate, holder.id, 'knowledge');
  return best && linkedBy(candidate, best.id, 'full-name');
}

/** One word that has another meaning too, with nothing that introduces it: as a short name it is a last one, `Montenegro` and not `Georgia`. */
function isOtherWord({ common, strength, honorific }: NameCandidate): boolean {
  return common && strength === 'shape' && !honorific;
}

/** `Ông Bình` beside Phạm Thanh Bình and Tập Cận Bình: nobody is called by the given name alone where Chinese is spoken. */
function isCalled([word = '', ...more]: readonly string[], person: Person | undefined): boolean {
  if (more.length > 0 || person === undefined) return true;
  return (
    !person.posts.some(({ area }) => CHINESE.has(area)) ||
    person.names.some(({ text }) => wordsOf(text)[0] === word)
  );
}

/** Areas (ISO 3166-1) where people are called by their family names. */
const CHINESE: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO']);

/** `Yang di-Pertuan Agong Sultan Ibrahim` beside Anwar Ibrahim, the prime minister: whom the knowledge has in the office that the other never has. */
function otherHolder(
  { candidate, words }: Name,
  entity: Entity,
  people: People,
): Person | undefined {
  if (words.length > 1 || candidate.office === undefined || entity.offices.length === 0)
    return undefined;
  const holder = knownHolder(words, candidate, people.index, people.date);
  return holdsOther(candidate, entity, holder) ? holder : undefined;
}

/** The country decides, then the office, then who was named last before, then who comes first. */
function chooseEntity(
  entities: readonly Entity[],
  { country, office }: NameCandidate,
  place: Place,
): Entity | undefined {
  const national =
    country === undefined ? entities : someOf(entities, (entity) => country === entity.country);
  const key = office === undefined ? undefined : officeKey(office);
  const holders = someOf(
    national,
    ({ offices }) => key !== undefined && offices.some((other) => sameOffice(key, other)),
  );
  // `Governor`, beside a governor of somewhere and a vice governor.
  const pool = someOf(
    holders,
    ({ offices }) =>
      key !== undefined && offices.some((other) => `${other} `.startsWith(`${key} `)),
  ).toSorted((a, b) => comparePlaces(a.first, b.first));
  return pool.findLast(({ first }) => comparePlaces(first, place) <= 0) ?? pool[0];
}

/** Those that pass, or all where none does. */
function someOf<T>(all: readonly T[], passes: (one: T) => boolean): readonly T[] {
  const some = all.filter(passes);
  return some.length > 0 ? some : all;
}

/** `Crown Prince Salman` beside Crown Prince Mohammad bin Salman: the father's name, in the same office. */
export function namedByFather({ candidate, words }: Name, entities: Entities): Entity | undefined {
  const [word = '', ...more] = words;
  if (more.length > 0 || candidate.office === undefined) return undefined;
  const key = officeKey(candidate.office);
  return entities
    .childrenOf(word)
    .find(({ offices }) => offices.some((other) => sameOffice(key, other)));
}
