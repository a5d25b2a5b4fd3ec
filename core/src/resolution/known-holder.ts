import { isHeldOn, mayBeHeldOn, type Person, type Post } from '../knowledge/person.ts';
import type { NameCandidate } from '../recognition/candidate.ts';
import type { Entity } from './entities.ts';
import { couldSpell, isShortForm, ofNumber, wordsOf } from './name-words.ts';
import { isLeading, namesOffice, officeFit, officeKey, sameOffice } from './office-words.ts';
import type { PeopleIndex } from './people-index.ts';

/** The one person with this name word who held a post on the document's date, in the country named, and best the office named. */
export function knownHolder(
  words: readonly string[],
  { country, name, office }: NameCandidate,
  people: PeopleIndex,
  date: string | undefined,
): Person | undefined {
  const sharing = ofNumber(name, people.byWord(words[0] ?? ''), textsOf);
  const named = sharing.filter(
    (person) =>
      words.every((word) => isShortForm([word], people.words(person.id) ?? [])) &&
      (words.length > 1 || isSpelledBy(person, name, words[0] ?? '')),
  );
  const heldBy = (person: Person, isHeld: typeof isHeldOn): readonly Post[] =>
    person.posts.filter(
      (post) =>
        (country === undefined || post.area === country) &&
        (date === undefined || isHeld(post, date)),
    );
  const postsOf = (person: Person) => heldBy(person, isHeldOn);
  const holding = named.filter((person) => postsOf(person).length > 0);
  // Those who may still have held it, else those who once did: then the office of the text has to be theirs.
  const onceHolding = (): readonly Person[] => {
    if (office === undefined)
      return named.filter((person) => heldBy(person, mayBeHeldOn).length > 0);
    const held = (isHeld: typeof isHeldOn) =>
      named.filter((one) => namesOffice(office, heldBy(one, isHeld)));
    const perhaps = held(mayBeHeldOn);
    return perhaps.length > 0 ? perhaps : held(hasBegun);
  };
  const wanted = office ?? '';
  const [only, ...others] = holding;
  if (only === undefined) return single(onceHolding());
  if (others.length === 0) {
    // `Prime Minister Singh`, years after him: the Singh who holds an office now holds another one.
    const fit = office === undefined ? 1 : officeFit(office, only.posts);
    const once = onceHolding();
    if (once.some(({ posts }) => officeFit(wanted, posts) > fit)) return single(once);
    // One word alone is many people's name: the office has to be theirs. Without a date
    // everybody who ever held a post does: `Prince Harry` is no President Harry Truman.
    return fit > 0 || (date !== undefined && isShort(only, words)) ? only : undefined;
  }
  const famous = holding.filter((person) => isShort(person, words));
  if (famous.length === 1) return famous[0];
  const fits = holding.map((person) => officeFit(wanted, postsOf(person)));
  const best = Math.max(...fits);
  const fitting = holding.filter((_, index) => best > 0 && fits[index] === best);
  // `President Fernández`, beside a vice president of that name.
  const exact = fitting.filter((person) => namesOffice(wanted, postsOf(person)));
  return single(exact.length > 0 ? exact : fitting);
}

/** What a document tells of whom it can mean. */
interface Named {
  readonly index: PeopleIndex;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** The countries that it names. */
  readonly countries: ReadonlySet<string>;
}

/**
 * The one person with this last name who leads, or speaks abroad for, a country or a body that the document names, on its date; where nobody does,
 * the one who did before: `relations had been cold under Roosevelt`.
 */
export function knownLeader(word: string, { index, date, countries }: Named): Person | undefined {
  if (date === undefined) return undefined;
  const named = index.byWord(word).filter((person) => isNamedBy(word, person));
  const leading = (isHeld: typeof isHeldOn) =>
    named.filter(({ posts }) =>
      posts.some((post) => countries.has(post.area) && isLeading(post) && isHeld(post, date)),
    );
  const now = leading(isHeldOn);
  if (now.length > 0) return single(now);
  return word.length < LONG_REMEMBERED ? undefined : single(leading(hasBegun));
}

/** Shorter names are many people's: `Ford`. In letters. */
const LONG_REMEMBERED = 5;

/**
 * True where one of somebody's names ends with the word, or is it: of `José Ramos-Horta` no `Ramos`. Where people are called by the word
 * that stands first, it opens one: `Xi`, `Prabowo`, but no `Kevin`.
 */
export function isNamedBy(word: string, person: Person | undefined): person is Person {
  if (person === undefined) return false;
  const isFirst = person.posts.some(({ area }) => CALLED_FIRST.has(area));
  return [...person.names.map(({ text }) => text), ...(person.short ?? [])].some((text) => {
    const all = text.split(' ');
    const [first = ''] = all;
    return [all.at(-1) ?? '', ...(isFirst ? [first] : [])].some(
      (one) => wordsOf(one).join() === word,
    );
  });
}

/** Areas (ISO 3166-1) where the family name stands first, or where people are called by their first name. */
const CALLED_FIRST: ReadonlySet<string> = new Set(
  'CN TW HK MO KP KR JP VN KH LA TH MM MY BN ID TL IS ET ER MN BT HU'.split(' '),
);

/** A word of somebody's name as it is written: `Tan` is no word of Qin Gang's, though Vietnamese calls him Tần Cương. */
function isSpelledBy({ names }: Person, name: string, word: string): boolean {
  const texts = names.map(({ text }) => text);
  if (!couldSpell(name, texts)) return false;
  const own = name.toLowerCase();
  return names.some(({ text, language }) =>
    language === 'vi'
      ? text.normalize('NFC').toLowerCase().split(' ').includes(own)
      : wordsOf(text).includes(word),
  );
}

function textsOf({ names }: Person): string[] {
  return names.map(({ text }) => text);
}

function single<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function hasBegun({ from, to, asOf }: Post, day: string): boolean {
  return (from ?? to ?? asOf ?? '') <= day;
}

/** True where the words alone are one of the names by which the world knows somebody. */
export function isShort({ short }: Person, words: readonly string[]): boolean {
  return short?.some((name) => wordsOf(name).join() === words.join()) ?? false;
}

/** Whether the office of the text is the known person's, and none that the other has. */
export function holdsOther(
  { office }: NameCandidate,
  { id, offices }: Entity,
  known: Person | undefined,
): boolean {
  return (
    office !== undefined &&
    known !== undefined &&
    known.id !== id &&
    offices.length > 0 &&
    !offices.some((other) => sameOffice(officeKey(office), other)) &&
    officeFit(office, known.posts) > 0
  );
}

/** `Prime Minister Abe` needs no state beside him: the office of the text is his. */
export function holdsOffice({ office }: NameCandidate, known: Person | undefined): boolean {
  return office !== undefined && known !== undefined && namesOffice(office, known.posts);
}
