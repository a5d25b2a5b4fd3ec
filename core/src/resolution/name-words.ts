import { FATHERS } from '../lexicon/shared-phrases.ts';
import { slug } from '../text/fold.ts';
import { canBeSyllable } from '../text/syllables.ts';

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const OPENS_NICKNAME = /[“"‘'(]/;
const NICKNAME = /[“"‘'(]\p{Lu}\p{L}+[”"’')]\s*/u;

/** The dot between an initial and what is glued to it: those of `S.Mi-xen` and `V.K.Singh`, who is V. K. Singh, and the two letters of `Ch.Saikhanbileg`. */
const GLUED_INITIAL =
  /(?<=(?:^|[\s.])\p{Lu})\.(?=\p{L})|(?<=(?:^|[\s.])\p{Lu}\p{Ll})\.(?=\p{L}{2})/gu;

/** `Ferdinand “Bongbong” Marcos Jr.` → `ferdinand`, `marcos`. */
export function wordsOf(name: string): string[] {
  const id = idOf(name);
  const words: string[] = [];
  for (let start = 0; start < id.length; ) {
    const hyphen = id.indexOf('-', start);
    const end = hyphen === -1 ? id.length : hyphen;
    const word = id.slice(start, end);
    if (word !== '' && !(word.length <= 3 && SUFFIXES.has(word))) words.push(word);
    start = end + 1;
  }
  return words;
}

/** `Ferdinand “Bongbong” Marcos` → `ferdinand`, `bongbong`, `marcos`: with what somebody is called between them; `undefined` where there is nothing of the kind. */
export function wordsWithNickname(name: string): string[] | undefined {
  const nickname = OPENS_NICKNAME.test(name) ? NICKNAME.exec(name)?.[0] : undefined;
  return nickname === undefined
    ? undefined
    : wordsOf(name.replace(nickname, `${nickname.trim().slice(1, -1)} `));
}

/**
 * The same for every spelling of a name, with or without initials: `Denis V. Manturov` → `denismanturov`. Beside one
 * word alone the initials tell who it is: K. Venkataraman is not R. Venkataraman.
 */
export function spellingOf(words: readonly string[]): string {
  const full = words.filter((word) => word.length > 1);
  return (full.length > 1 ? full : words).join('');
}

/** The id of a person whom the knowledge does not have: a slug of the name without its nickname, `S.Mi-xen` as `S. Mi-xen`. */
export function idOf(name: string): string {
  const apart = name.includes('.') ? name.replace(GLUED_INITIAL, '. ') : name;
  return slug(OPENS_NICKNAME.test(apart) ? apart.replace(NICKNAME, '') : apart);
}

const FATHER: ReadonlySet<string> = new Set(FATHERS.split('|'));

/**
 * True where the words are a short form of a name: in its order, others between them. One word alone is none
 * where it only tells whose child somebody is: King Salman is not Mohammed bin Salman.
 */
export function isShortForm(words: readonly string[], of: readonly string[]): boolean {
  const [only = '', ...more] = words;
  if (more.length === 0 && (isFathers(of, of.indexOf(only)) || isMiddle(only, of))) return false;
  return isSubsequence(words, of) && !(more.length > 0 && lacksGivenName(words, of));
}

/** `Minh` of `Lê Minh Khái`: nobody with a name of syllables is called by one in its middle. */
function isMiddle(word: string, of: readonly string[]): boolean {
  const at = of.indexOf(word);
  return at > 0 && at < of.length - 1 && of.lastIndexOf(word) === at && of.every(canBeSyllable);
}

/** `Nguyễn Văn` of `Nguyễn Văn Long`: a name of syllables with the given name at its end is not said without that. */
function lacksGivenName(words: readonly string[], of: readonly string[]): boolean {
  return of.length > 2 && of.every(canBeSyllable) && words.at(-1) !== of.at(-1);
}

/** The word at `at` follows `bin` or `bin al`. */
export function isFathers(of: readonly string[], at: number): boolean {
  const before = of[at - 1] === 'al' ? at - 2 : at - 1;
  return FATHER.has(of[before] ?? '');
}

/** True where the words stand in `of` in their order, others between them; an initial stands for what it begins. */
function isSubsequence(words: readonly string[], of: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    const isInitial = word.length === 1 && words.length > 1;
    while (at < of.length && !(isInitial ? of[at]?.startsWith(word) : of[at] === word)) at++;
    if (at++ === of.length) return false;
  }
  return words.length > 0;
}

/**
 * True where a word can be a word of somebody with these names: a word with marks only with the same marks.
 * Phóng is not Đoàn Hồng Phong, though Phong may be Phóng.
 */
export function couldSpell(word: string, names: readonly string[]): boolean {
  const exact = word.normalize('NFC').toLowerCase();
  return (
    !hasMarks(word) ||
    names.some((name) =>
      name
        .normalize('NFC')
        .toLowerCase()
        .split(/[\s-]+/u)
        .includes(exact),
    )
  );
}

function hasMarks(text: string): boolean {
  return /[^\p{ASCII}]/u.test(text.normalize('NFC'));
}

/** Of those who may be meant by a name: `King Charles II` is not Charles III; whoever has no number in the text or among the names can be anyone of them. */
export function ofNumber<T>(
  name: string,
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
): readonly T[] {
  const number = REGNAL.exec(name)?.[0];
  if (number === undefined) return all;
  return all.filter((one) => {
    const numbers = namesOf(one).flatMap((other) => REGNAL.exec(other)?.[0] ?? []);
    return numbers.length === 0 || numbers.includes(number);
  });
}

/** True where a name ends with the number of a ruler. */
export function isNumbered(name: string): boolean {
  return REGNAL.test(name);
}

const REGNAL = /\s[IVX]+$/u;
