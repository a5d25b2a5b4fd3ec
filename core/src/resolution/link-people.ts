import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Person } from '../knowledge/person.ts';
import type { NameCandidate } from '../recognition/candidate.ts';
import { IN_COMPANY } from '../recognition/people/list-items.ts';
import { canBeSyllable } from '../text/syllables.ts';
import { formatDay } from './calendar.ts';
import { countsInCompany, inCompany } from './company.ts';
import type { DocumentFacts } from './document-facts.ts';
import { Entities, type Entity } from './entities.ts';
import { entityNamed, namedByFather } from './entity-named.ts';
import { part } from './headline-parts.ts';
import {
  holdsOffice,
  holdsOther,
  isNamedBy,
  isShort,
  knownHolder,
  knownLeader,
} from './known-holder.ts';
import { idOf, isNumbered, isShortForm, wordsOf, wordsWithNickname } from './name-words.ts';
import { Unposted } from './named-before.ts';
import { disputedIn, isDisputed } from './next-posts.ts';
import { namesOffice, officeKey, sameOffice } from './office-words.ts';
import { type LinkedName, linkedBy, type Name, type People, type When } from './people.ts';
import { type PeopleIndex, peopleIndex } from './people-index.ts';
import { comparePlaces, type FullName, type Place } from './people-named.ts';
import { inHisDays, isMistaken, mistakenIn, namesakeOf } from './short-names.ts';
import {
  holderByInitials,
  holderByLongerName,
  type NamedInFull,
  personMeant,
  personOf,
  withMiddleName,
} from './who-is-meant.ts';
import { withoutPlace } from './without-place.ts';

export type { LinkedName, People } from './people.ts';

/** Gathers the people whom a document names in full: longer names first, so that `Agus Gumiwang` finds `Agus Gumiwang Kartasasmita` there already. */
export function gatherPeople(
  all: readonly FullName[],
  written: readonly FullName[],
  knowledge: Knowledge,
  { date: day, namesStates, speaksOfDiplomacy, countries, places, signed }: DocumentFacts,
): People {
  const names = all.flatMap(({ candidate, first }) => {
    const person = withoutPlace(candidate, places);
    return person === undefined ? [] : [{ candidate: person, first }];
  });
  const date = day && formatDay(day);
  const index = peopleIndex(knowledge);
  const entities = new Entities();
  const when = { date, namesStates };
  const sorted: (Name & { readonly first: Place })[] = [];
  for (const { candidate, first } of names)
    sorted.push({ candidate, words: wordsOf(candidate.name), first });
  sorted.sort((a, b) => b.words.length - a.words.length || comparePlaces(a.first, b.first));
  const realms = new Set(countries);
  const unposted = new Unposted(
    written.concat(names.filter(({ candidate }) => candidate.strength === 'shape')),
  );
  const add = (name: Name, first: Place): void => {
    const { candidate } = name;
    const found = namedInFull(name, first, entities, index, when);
    const named = unposted.before(name, found, first, entities) ?? found;
    if (named === undefined) return;
    const { id, more } = named;
    const own = wordsWithNickname(candidate.name) ?? named.words;
    const words = more === undefined ? own : allWords(own, more);
    entities.add({ id, words, country: candidate.country, offices: officesOf(candidate), first });
    for (const { area } of index.person(id)?.posts ?? []) realms.add(area);
  };
  const mistaken = mistakenIn(names, index, date);
  const disputed = disputedIn(names);
  for (const name of sorted)
    if (
      name.candidate.strength !== 'shape' &&
      !isMistaken(name.candidate, mistaken) &&
      !isDisputed(name.candidate, disputed)
    )
      add(name, name.first);
  const company = new Set<string>();
  const people = {
    index,
    entities,
    date,
    namesStates: namesStates || realms.size > countries.size,
    speaksOfDiplomacy,
    countries,
    places,
    realms,
    listed: names.filter(({ candidate }) => candidate.inCompany === 'listed').length,
    signed,
    mistaken,
    disputed,
    company,
  };
  // Those whom only their company tells, once it is known.
  const others = sorted.filter((name) => countsInCompany(name, false, people));
  for (const { candidate, words, first } of others) {
    const id = idOf(candidate.name);
    const known = entities.has(id);
    add({ candidate: { ...candidate, strength: 'titled' }, words }, first);
    if (!known && entities.has(id)) company.add(id);
  }
  return people;
}

/**
 * Links a name to a person: a full name to itself, a short form to the person named in full, told apart
 * by country and nearness. What is only written like a name is a leader only as such a short form.
 * `bareShortForms`: a given name stands alone without a title in this language.
 */
export function linkName(
  seen: NameCandidate,
  place: Place,
  bareShortForms: boolean,
  people: People,
): LinkedName | undefined {
  const candidate = withoutPlace(seen, people.places);
  if (candidate === undefined) return undefined;
  const { strength, evidence } = candidate;
  if (isMistaken(candidate, people.mistaken) || isDisputed(candidate, people.disputed))
    return undefined;
  const name = { candidate, words: wordsOf(candidate.name) };
  const person = inHisDays(name, personMeant(candidate, people.index, people), people);
  const namesake = namesakeOf(candidate, people);
  if (namesake !== undefined) return linkedBy(candidate, namesake.id, 'full-name');
  if (person !== undefined && strength !== 'shape') return { candidate, entity: person, evidence };
  // `SBY`, of somebody whom the document names in full, or beside others with their posts.
  if (person !== undefined && people.entities.has(person))
    return linkedBy(candidate, person, 'full-name');
  if (
    person !== undefined &&
    isLetters(candidate) &&
    people.namesStates &&
    !people.entities.isEmpty
  )
    return linkedBy(candidate, person, 'knowledge');
  const named = namedInFull(name, place, people.entities, people.index, people);
  if (named !== undefined) return { candidate, entity: named.id, evidence };
  // `an artist, also known as …`: of somebody who does not lead.
  if (candidate.otherOf !== undefined) return undefined;
  const known = withMiddleName(name, people.index);
  if (known !== undefined) return linkedBy(candidate, known, 'knowledge');
  return linkRest(name, place, bareShortForms, people);
}

/** The words of a name and those that the knowledge has beyond it, in its order where that has them all. */
function allWords(words: readonly string[], more: readonly string[]): readonly string[] {
  return isShortForm(words, more) ? more : [...words, ...more];
}

/** A person named by a full name, with a post or by the knowledge. */
function namedInFull(
  { candidate, words }: Name,
  place: Place,
  entities: Entities,
  people: PeopleIndex,
  when: When,
): NamedInFull | undefined {
  if (candidate.strength === 'shape') return undefined;
  if (candidate.otherOf !== undefined) {
    const owner =
      candidate.otherOf === ''
        ? entities.lastBefore(place)
        : entities.named(wordsOf(candidate.otherOf))[0];
    return owner && { id: owner.id, words };
  }
  const known = personMeant(candidate, people, when) ?? personOf({ candidate, words }, people);
  if (known !== undefined) return { id: known, words, more: people.words(known) };
  if (words.length === 1) return holder({ candidate, words }, entities, people, when);
  if (isCut(candidate) && !isWhole(candidate)) return undefined;
  const name = { candidate, words };
  const holds = holderByInitials(name, people, when) ?? holderByLongerName(name, people, when);
  if (holds !== undefined) return holds;
  const longer = entities
    .named(words.filter((word) => word.length > 1))
    .find((entity) => entity.words.length > words.length && isShortForm(words, entity.words));
  return { id: longer?.id ?? idOf(candidate.name), words };
}

function officesOf({ office }: NameCandidate): string[] {
  return office === undefined ? [] : [officeKey(office)];
}

/**
 * `Prime Minister Sonexay`: one word behind a title, nobody of the document, and one holder in the knowledge. Who is unknown may have no more
 * names than this one, as `Menteri Sugiono` has; a word that can be a Vietnamese syllable is somebody's given name.
 */
function holder(
  { candidate, words }: Name,
  entities: Entities,
  people: PeopleIndex,
  when: When,
): NamedInFull | undefined {
  if (candidate.strength !== 'titled' || (candidate.headline && !candidate.whole)) return undefined;
  const named = entities.named(words);
  const clipped = named.length > 0 ? undefined : clippedOf(words, candidate, entities, people);
  if (clipped !== undefined) return { id: clipped.id, words };
  const known = knownHolder(words, candidate, people, when.date);
  if (needsOffice(candidate, when) && !holdsOffice(candidate, known)) return undefined;
  if (namedByFather({ candidate, words }, entities) !== undefined) return undefined;
  // `President Marcos` beside First Lady Liza Araneta-Marcos, who is named in full.
  const other = named.every((entity) => holdsOther(candidate, entity, known));
  if (named.length > 0 && !other) return undefined;
  if (known !== undefined) return { id: known.id, words: people.words(known.id) ?? words };
  return canBeSyllable(candidate.name) ? undefined : { id: idOf(candidate.name), words };
}

/** `Mendag Enggar` beside Menteri Perdagangan Enggartiasto Lukita: the beginning of the first name of who holds the same office. */
function clippedOf(
  [word = '']: readonly string[],
  { office }: NameCandidate,
  entities: Entities,
  people: PeopleIndex,
): Entity | undefined {
  if (office === undefined || word.length < LONG) return undefined;
  const key = officeKey(office);
  return entities
    .beginning(word)
    .find(
      ({ id, offices }) =>
        offices.some((other) => sameOffice(key, other)) ||
        namesOffice(office, people.person(id)?.posts ?? []),
    );
}

/** `kata Enggar` beside Enggartiasto Lukita: the beginning of the first name of one person of the document, by which the knowledge has nobody. */
function clippedAlone(
  { candidate, words }: Name,
  { entities, index }: People,
): LinkedName | undefined {
  const [word = '', ...more] = words;
  if (more.length > 0 || word.length <= LONG + 1 || candidate.common) return undefined;
  const [only, ...others] = entities.beginning(word);
  const isClipped =
    only !== undefined &&
    others.length === 0 &&
    (only.words[0] ?? '').length >= word.length + SHORTEST_REST &&
    index.byWord(word).length === 0;
  return isClipped ? linkedBy(candidate, only.id, 'full-name') : undefined;
}

/** In code units: `Christian` is no short form of Christiana. */
const SHORTEST_REST = 3;

/** In a text without states, where no number tells a ruler (`King Charles II`), and where the word is one of others too, only an office that the knowledge knows somebody in makes it a name: `Prime Minister May`. */
function needsOffice({ common, name }: NameCandidate, { namesStates }: When): boolean {
  return common || !(namesStates || isNumbered(name));
}

function isLetters({ name }: NameCandidate): boolean {
  return /^\p{Lu}{3,}$/u.test(name);
}

/** A headline runs on in capitals (`Prabowo Subianto Kembali`), so a name there may be longer than the person's. */
function isCut({ headline, parts }: NameCandidate): boolean {
  return headline && parts.length > 1;
}

/** Behind a title or before one, and closed by what follows: in a line of a table a comma does it. */
function isWhole({ strength, whole }: NameCandidate): boolean {
  return strength === 'titled' && whole;
}

/** In a headline the longest beginning that names somebody is the name; the rest is other words. */
function linkRest(name: Name, place: Place, bare: boolean, people: People): LinkedName | undefined {
  const { candidate } = name;
  if (!isCut(candidate)) {
    const isFull = name.words.length > 1;
    return (
      (isFull ? inCompany(name, bare, people) : undefined) ??
      entityNamed(name, place, bare, people) ??
      newPerson(name, bare, people) ??
      holderOf(name, people) ??
      (bare ? clippedAlone(name, people) : undefined) ??
      (isFull ? undefined : inCompany(name, bare, people))
    );
  }
  const { length } = candidate.parts;
  for (let words = length; words > 0; words--) {
    const cut = named(part(candidate, 0, words));
    // `Al Diwan Al Amiri`
    if (cut.words.length === 1 && PARTICLES.has(cut.words[0] ?? '')) continue;
    const known = personOf(cut, people.index);
    if (known !== undefined) return linkedBy(cut.candidate, known, 'knowledge');
    // `President John Hill, Jr., …` beside John Carter
    const found =
      isWhole(candidate) && words < length ? undefined : entityNamed(cut, place, bare, people);
    if (found !== undefined) return found;
    // `ECHEVERRIA AGAIN CAME`: in a telegram other words run on behind whoever leads a country that it names.
    const leads = words === 1 && LOUD.test(cut.candidate.name) ? holderOf(cut, people) : undefined;
    if (leads !== undefined) return leads;
  }
  // Nobody of the document or the knowledge: a headline that stands alone still names people in full.
  return isWhole(candidate)
    ? { candidate, entity: idOf(candidate.name), evidence: candidate.evidence }
    : namedInside(candidate, people);
}

/** `Limpahkan Berkas Perkara [Hasto Kristiyanto] ke JPU`: behind other words with capitals somebody by his full name. */
function namedInside(candidate: NameCandidate, people: People): LinkedName | undefined {
  const { length } = candidate.parts;
  for (let from = 1; from < length - 1; from++) {
    for (let to = length; to > from + 1; to--) {
      const cut = named(part(candidate, from, to));
      const known = personOf(cut, people.index);
      if (known !== undefined) return linkedBy(cut.candidate, known, 'knowledge');
      const whole = people.entities
        .named(cut.words)
        .find(({ words }) => words.join() === cut.words.join());
      if (whole !== undefined) return linkedBy(cut.candidate, whole.id, 'full-name');
    }
  }
  // `Makan Siang [Megawati]`: the one word by which the world knows somebody of the document.
  for (let from = 1; from < length; from++) {
    const cut = named(part(candidate, from, from + 1));
    const famous = people.index
      .byWord(cut.words[0] ?? '')
      .find((person) => people.entities.has(person.id) && isShort(person, cut.words));
    if (famous !== undefined) return linkedBy(cut.candidate, famous.id, 'full-name');
  }
  return undefined;
}

function named(candidate: NameCandidate): Name {
  return { candidate, words: wordsOf(candidate.name) };
}

/** Words that open family names and are none by themselves. */
const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ibn']);

/** One word behind a title: the holder whom the knowledge has, or somebody unknown. */
function newPerson(
  { candidate, words }: Name,
  bare: boolean,
  people: People,
): LinkedName | undefined {
  if (IN_COMPANY.has(candidate.rule) && !people.entities.isEmpty)
    return { candidate, entity: idOf(candidate.name), evidence: candidate.evidence };
  if (candidate.strength !== 'titled') return undefined;
  const known = knownHolder(words, candidate, people.index, people.date);
  if (needsOffice(candidate, people) && !holdsOffice(candidate, known)) return undefined;
  if (known !== undefined) return linkedBy(candidate, known.id, 'knowledge');
  const { name, headline, whole } = candidate;
  const nameLike = name.length > 2 && (!headline || whole) && (bare || !canBeSyllable(name));
  return nameLike
    ? { candidate, entity: idOf(candidate.name), evidence: candidate.evidence }
    : undefined;
}

const LOUD = /^\p{Lu}+$/u;

/**
 * `Canada’s Anand`, `Pak Sjafrie`, `Mr. Clinton`, in a document that names others with their posts: the one person of that name who holds one on its
 * date, in the country that is named. `Thabane`, with nothing that introduces him, is whoever leads a country that the document names.
 */
function holderOf({ candidate, words }: Name, people: People): LinkedName | undefined {
  const { strength, country, honorific, name, common } = candidate;
  const { index, date, entities } = people;
  if (strength !== 'shape' || date === undefined || entities.isEmpty || !people.namesStates)
    return undefined;
  const linked = (person: Person | undefined): LinkedName | undefined =>
    person && linkedBy(candidate, person.id, 'knowledge');
  if (country !== undefined) return linked(knownHolder(words, candidate, index, date));
  const [word = '', ...more] = words;
  if (more.length > 0 || name.length < LONG || common || canBeSyllable(name)) return undefined;
  // Only saves time: nobody has the name.
  if (index.byWord(word).length === 0) return undefined;
  const addressed = honorific ? knownHolder(words, candidate, index, date) : undefined;
  // `Mr. Smith` is not whoever in the world is called so and holds a post: the document names the country, or the world knows the person by one word.
  const isMeant =
    isNamedBy(word, addressed) &&
    (isShort(addressed, words) || addressed.posts.some(({ area }) => people.realms.has(area)));
  return linked(isMeant ? addressed : knownLeader(word, people));
}

/** Shorter names are many people's. In code units. */
const LONG = 4;
