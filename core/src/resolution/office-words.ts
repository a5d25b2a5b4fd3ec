import type { Office, Post } from '../knowledge/person.ts';
import { foldWord } from '../text/fold.ts';
import { plain } from '../text/plain.ts';

/** An office as texts can be compared: folded, one space between words. There are few in all the texts, and each is asked about again and again. */
export function officeKey(office: string): string {
  const known = FOLDED.get(office);
  if (known !== undefined) return known;
  if (FOLDED.size >= MOST) FOLDED.clear();
  const key = foldWord(plain(office)).trim();
  FOLDED.set(office, key);
  return key;
}

/** Keys by office, and how many are kept. */
const FOLDED = new Map<string, string>();
const MOST = 1024;

/**
 * How many code units of an office in a text one of these posts accounts for, 0 where none does: for `Vietnamese Deputy
 * Prime Minister` a deputy prime minister more than a prime minister.
 */
export function officeFit(office: string, posts: readonly Post[]): number {
  const key = officeKey(office);
  let fit = 0;
  for (const { office: held } of posts)
    for (const name of keysOf(held)) fit = Math.max(fit, fitOf(key, name));
  return fit;
}

/** True where an office in a text says all of one of these posts: `Foreign Minister of Norway`, but not `Minister`, a foreign minister. */
export function namesOffice(office: string, posts: readonly Post[]): boolean {
  const key = officeKey(office);
  return posts.some(({ office: held }) => keysOf(held).some((name) => holdsWords(key, name)));
}

/** True for those who lead a state or its government, or speak abroad for it: they are named without their posts. */
export function isLeading({ office }: Post): boolean {
  return LEADING.has(office.en);
}

/** As the knowledge calls them in English. */
const LEADING: ReadonlySet<string> = new Set(
  'President|State President|Prime Minister|Premier|Chancellor|Taoiseach|King|Queen|Emir|Sultan|Shah|Head of State|General Secretary|Minister of Foreign Affairs|Foreign Secretary|Secretary of State|Secretary-General|Managing Director|Director-General|President of the European Commission|President of the European Council|High Representative for Foreign Affairs and Security Policy'.split(
    '|',
  ),
);

/** All that an office is called, as keys: made once for an office, and kept as long as that is. */
function keysOf(office: Office): readonly string[] {
  const known = KEYS.get(office);
  if (known !== undefined) return known;
  const { also = [], ...named } = office;
  const keys = [...Object.values(named), ...also].map(officeKey);
  KEYS.set(office, keys);
  return keys;
}

const KEYS = new WeakMap<Office, readonly string[]>();

/** The longer of two counts only as far as both go: `Chủ tịch` may be a `Chủ tịch nước`. */
function fitOf(key: string, name: string): number {
  if (holdsWords(key, name)) return name.length;
  return key !== '' && holdsWords(name, key) ? key.length : 0;
}

/** True where one of two offices says what the other says, and perhaps more: `Minister` and `Foreign Minister`. */
export function sameOffice(a: string, b: string): boolean {
  return holdsWords(a, b) || holdsWords(b, a);
}

/** True where the words stand in the text, between spaces or its ends. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (isEdge(text, at - 1) && isEdge(text, at + words.length)) return words !== '' || text === '';
  return false;
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charCodeAt(at) === SPACE;
}

const SPACE = 0x20;
