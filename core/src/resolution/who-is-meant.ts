import { isHeldOn, type Post } from '../knowledge/person.ts';
import type { NameCandidate } from '../recognition/candidate.ts';
import { canBeSyllable } from '../text/syllables.ts';
import { knownHolder } from './known-holder.ts';
import { isShortForm, wordsOf } from './name-words.ts';
import { officeFit } from './office-words.ts';
import type { Name, When } from './people.ts';
import type { PeopleIndex } from './people-index.ts';

/** Who is named by a full name, with the words of the name, and more that the knowledge has of them. */
export interface NamedInFull {
  readonly id: string;
  readonly words: readonly string[];
  readonly more?: readonly string[] | undefined;
}

/** Who is known by the name; of several people who share it (`George Bush`) the one in office on the document's date, or last before it. */
export function personMeant(
  { person, name }: NameCandidate,
  people: PeopleIndex,
  { date }: When,
): string | undefined {
  if (person === undefined) return undefined;
  const sharing = people.namesakes(name);
  if (sharing.length === 0 || date === undefined) return person;
  const holding = sharing.filter(({ posts }) => posts.some((post) => isHeldOn(post, date)));
  const [only, ...others] =
    holding.length > 0
      ? holding
      : sharing.filter(({ posts }) => posts.some(({ to = '' }) => to !== '' && to <= date));
  return only === undefined || others.length > 0 ? person : only.id;
}

/** The person of the knowledge whom the words name in full: whatever the spelling, with or without initials or one middle name. */
export function personOf({ candidate, words }: Name, people: PeopleIndex): string | undefined {
  if (candidate.person !== undefined || words.length < 2) return candidate.person;
  const [first, , last] = words;
  // Phạm Việt Hùng is not Phạm Hùng: of syllables each is a part of the name.
  const isThree = words.length === 3 && !words.every(canBeSyllable);
  const outer =
    isThree && first !== undefined && last !== undefined
      ? people.byOuterWords(first, last)
      : undefined;
  return people.bySpelling(words) ?? outer;
}

/**
 * `Shavkat Miromonovich Mirziyoyev`, `Antony John Blinken`: with a father's or a further name between them, a first and a last name that the
 * knowledge has. Names of syllables are other people's.
 */
export function withMiddleName(name: Name, people: PeopleIndex): string | undefined {
  const { words } = name;
  const [, middle = ''] = words;
  const whole =
    words.length === 3 && words.every((word) => word.length > 3 && !canBeSyllable(word));
  return PATRONYMIC.test(middle) || whole ? personOf(name, people) : undefined;
}

const PATRONYMIC = /(?:ovich|evich|ovna|evna|ovic)$/;

/** `Foreign Minister S. Lavrov`, `Tổng Bí thư L.I. Brezhnev`: initials and one word, of the holder whom the knowledge has; of two initials it may know the first. */
export function holderByInitials(
  { candidate, words }: Name,
  people: PeopleIndex,
  { date }: When,
): NamedInFull | undefined {
  const [, initials = '', family] = INITIALS.exec(candidate.name) ?? [];
  const own = family === undefined ? words : [initials.charAt(0).toLowerCase(), ...wordsOf(family)];
  const full = own.filter(({ length }) => length > 1);
  if (full.length !== 1 || full.length === own.length) return undefined;
  if (candidate.office === undefined) return undefined;
  const known = knownHolder(full, { ...candidate, name: full[0] ?? '' }, people, date);
  const whole = known && people.words(known.id);
  if (!whole || !isShortForm(own, whole) || officeFit(candidate.office, known.posts) === 0)
    return undefined;
  return { id: known.id, words, more: whole };
}

const INITIALS = /^((?:\p{Lu}\. ?){2,})(\p{Lu}[\p{L}’'-]+)$/u;

/**
 * `Peruvian President Dina Ercilia Boluarte Zegarra`, whom the knowledge has as Dina Boluarte: further first and family names round those of the one
 * who holds the office there; where no country is told, on the document's date.
 */
export function holderByLongerName(
  { candidate: { office, country }, words }: Name,
  people: PeopleIndex,
  { date }: When,
): NamedInFull | undefined {
  const [first = ''] = words;
  if (office === undefined || words.length < 3 || words.every(canBeSyllable)) return undefined;
  const isThere = (post: Post) =>
    country === undefined ? date !== undefined && isHeldOn(post, date) : post.area === country;
  const isInside = (own: readonly string[]) =>
    own.length > 1 && own[0] === first && isShortForm(own, words);
  const [holder, ...others] = people
    .byWord(first)
    .filter(
      ({ names, posts }) =>
        officeFit(office, posts.filter(isThere)) > 0 &&
        names.some(({ text }) => isInside(wordsOf(text))),
    );
  return holder && others.length === 0
    ? { id: holder.id, words, more: people.words(holder.id) }
    : undefined;
}
