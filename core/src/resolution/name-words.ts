import { slug } from '../text/fold.ts';

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const OPENS_NICKNAME = /[“"‘'(]/;
const NICKNAME = /[“"‘'(]\p{Lu}\p{L}+[”"’')]\s*/u;

/** `Ferdinand “Bongbong” Marcos Jr.` → `ferdinand`, `marcos`. */
export function wordsOf(name: string): string[] {
  return idOf(name)
    .split('-')
    .filter((word) => word !== '' && !SUFFIXES.has(word));
}

/** The same for every spelling of a name, with or without initials: `Denis V. Manturov` → `denismanturov`. */
export function spellingOf(words: readonly string[]): string {
  return words.filter((word) => word.length > 1).join('');
}

/** The id of a person whom the knowledge does not have: a slug of the name without its nickname. */
export function idOf(name: string): string {
  return slug(OPENS_NICKNAME.test(name) ? name.replace(NICKNAME, '') : name);
}

/** True where the words stand in `of` in their order, others between them. */
export function isSubsequence(words: readonly string[], of: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    at = of.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return words.length > 0;
}
