import { plain } from '../text/plain.ts';
import { Gap, Shape, TokenKind, type Tokens } from '../text/tokens.ts';
import { UNKNOWN } from '../text/word-table.ts';
import type { Lexicon } from './compile.ts';
import type { Entry, EntryKind, EntryOf } from './entry.ts';
import { type EntryColumns, Spelling } from './entry-columns.ts';
import { type KindSet, Role } from './kinds.ts';
import { type Hit, type ReadingColumns, readingColumns } from './reading-columns.ts';

import { childOf, NO_NODE, type Trie } from './trie.ts';
import { SET_SIZE, type WordKinds } from './word-kinds.ts';

export type { Hit, ReadingColumns } from './reading-columns.ts';

/** A stretch of text with its tokens and what its words can be. Recognizers read this. */
export interface Reading extends Tokens, ReadingColumns {
  readonly trie: Trie;
  readonly entries: EntryColumns;
  /** Mask of the languages that may be read here. */
  readonly languages: number;
  /** What any of the tokens can open, bits of `Role`. */
  readonly opened: number;
  /** The kinds of the phrases that may start at any of the tokens, bits of a `KindSet`. */
  readonly openedLow: number;
  readonly openedHigh: number;
}

/** Makes tokens readable in one language. No phrase is looked up before somebody asks: most words are never asked about. */
export function read(
  tokens: Tokens,
  { trie, entries }: Lexicon,
  kinds: WordKinds,
  languages: number,
  room: ReadingColumns = readingColumns(tokens.count),
): Reading {
  const { low, high, roles, known, made, taken } = room;
  const { text, count, kind, start, end, word, shape, gap, single, accented } = tokens;
  const { roots } = trie;
  const { set, sets } = kinds;
  let opened = 0;
  let openedLow = 0;
  let openedHigh = 0;
  for (let at = 0; at < count; at++) {
    const id = word[at] ?? UNKNOWN;
    const node = id === UNKNOWN ? NO_NODE : (roots[id] ?? NO_NODE);
    known[at] = undefined;
    made[at] = undefined;
    taken[at] = 0;
    if (node === NO_NODE) {
      low[at] = 0;
      high[at] = 0;
      roles[at] = kind[at] === TokenKind.Digits ? Role.Date | Role.Money : 0;
    } else {
      const longer = at + 1 < count ? childOf(trie, node, word[at + 1] ?? UNKNOWN) : NO_NODE;
      const one = SET_SIZE * (set[node] ?? 0);
      low[at] = sets[one] ?? 0;
      high[at] = sets[one + 1] ?? 0;
      roles[at] = sets[one + 2] ?? 0;
      if (longer !== NO_NODE) {
        const two = SET_SIZE * (set[longer] ?? 0);
        low[at] = (low[at] ?? 0) | (sets[two] ?? 0);
        high[at] = (high[at] ?? 0) | (sets[two + 1] ?? 0);
        roles[at] = (roles[at] ?? 0) | (sets[two + 2] ?? 0);
      }
    }
    // `Q1` and `H2` open a date too.
    if (
      single[at] !== 0 &&
      kind[at] === TokenKind.Word &&
      kind[at + 1] === TokenKind.Digits &&
      gap[at + 1] === Gap.None
    )
      roles[at] = (roles[at] ?? 0) | Role.Date;
    opened |= roles[at] ?? 0;
    openedLow |= low[at] ?? 0;
    openedHigh |= high[at] ?? 0;
  }
  return {
    text,
    count,
    kind,
    start,
    end,
    word,
    shape,
    gap,
    single,
    accented,
    trie,
    entries,
    languages,
    low,
    high,
    roles,
    known,
    made,
    taken,
    opened,
    openedLow,
    openedHigh,
  };
}

/** True where token `at` can open what the role says. */
export function canOpen({ roles }: Reading, at: number, role: number): boolean {
  return ((roles[at] ?? 0) & role) !== 0;
}

/** True where some token of the stretch can open what the role says. */
export function opensSomewhere({ opened }: Reading, role: number): boolean {
  return (opened & role) !== 0;
}

/** True where a phrase of one of the kinds may start anywhere in the stretch: most stretches have few kinds in them. */
export function mayOpenSomewhere({ openedLow, openedHigh }: Reading, set: KindSet): boolean {
  return ((openedLow & set.low) | (openedHigh & set.high)) !== 0;
}

/** True where a phrase of one of the kinds may start at a token: two ANDs, no look-up. */
export function mayOpen(reading: Reading, at: number, set: KindSet): boolean {
  return (
    at >= 0 &&
    at < reading.count &&
    (((reading.low[at] ?? 0) & set.low) | ((reading.high[at] ?? 0) & set.high)) !== 0
  );
}

/** True where no phrase of any kind starts at a token: most capitalised words are unlisted names. */
export function isUnlisted({ low, high }: Reading, at: number): boolean {
  return ((low[at] ?? 0) | (high[at] ?? 0)) === 0;
}

/** The first token from `at` on at which a phrase of one of the kinds may start; the number of tokens where there is none. */
export function nextOpening(reading: Reading, at: number, set: KindSet): number {
  let next = at;
  while (next < reading.count && !mayOpen(reading, next, set)) next++;
  return next;
}

/** The longest phrase that starts at a token, from which `shorter` leads to the others. */
export function hitAt(reading: Reading, at: number): Hit | undefined {
  if (at < 0 || at >= reading.count) return undefined;
  const known = reading.known[at];
  return (known === undefined ? lookUp(reading, at) : known) ?? undefined;
}

function lookUp(reading: Reading, at: number): Hit | null {
  const id = reading.word[at] ?? UNKNOWN;
  const root = id === UNKNOWN ? NO_NODE : (reading.trie.roots[id] ?? NO_NODE);
  const found = root === NO_NODE ? null : hitsFrom(reading, at, root);
  reading.known[at] = found;
  return found;
}

/** The phrases that start at a token as a chain: lists would be a fifth of all memory that reading an article takes. */
function hitsFrom(reading: Reading, at: number, root: number): Hit | null {
  const { word, count, languages, trie } = reading;
  const { kind, languages: belongs, spelling } = reading.entries;
  const shape = reading.shape[at] ?? Shape.Lower;
  let longest: Hit | undefined;
  let node = root;
  for (let end = at + 1; node !== NO_NODE; end++) {
    const entriesEnd = trie.entriesFrom[node + 1] ?? 0;
    for (let index = trie.entriesFrom[node] ?? 0; index < entriesEnd; index++) {
      const number = trie.entry[index] ?? 0;
      const entry = trie.entries[number];
      if (entry === undefined || ((belongs[number] ?? 0) & languages) === 0) continue;
      if (!isWritten(spelling[number] ?? 0, shape)) continue;
      longest = { entry, kind: kind[number] ?? 0, at, end, shorter: longest };
    }
    node = end < count ? childOf(trie, node, word[end] ?? UNKNOWN) : NO_NODE;
  }
  return longest ?? null;
}

/** The entries of a phrase whose words stand at these tokens, which need not follow each other. */
export function entriesOf({ trie, word }: Reading, tokens: readonly number[]): readonly Entry[] {
  let node: number | undefined;
  for (const token of tokens) {
    const id = word[token] ?? UNKNOWN;
    node = node === undefined ? (trie.roots[id] ?? NO_NODE) : childOf(trie, node, id);
    if (node === NO_NODE) return [];
  }
  if (node === undefined) return [];
  return [...trie.entry.subarray(trie.entriesFrom[node], trie.entriesFrom[node + 1])].flatMap(
    (number) => trie.entries[number] ?? [],
  );
}

function isWritten(spelling: number, shape: number): boolean {
  if ((spelling & Spelling.Capital) !== 0 && shape === Shape.Lower) return false;
  return (spelling & Spelling.Upper) === 0 || shape === Shape.Upper;
}

/** The longest phrase of one of the kinds that starts at a token. */
export function hitOf<K extends EntryKind>(
  reading: Reading,
  at: number,
  set: KindSet<K>,
): Hit<EntryOf<K>> | undefined {
  return mayOpen(reading, at, set) ? firstOf(hitAt(reading, at), set) : undefined;
}

/** The longest phrase of one of the kinds in a chain. */
export function firstOf<K extends EntryKind>(
  longest: Hit | undefined,
  set: KindSet<K>,
): Hit<EntryOf<K>> | undefined {
  for (let found = longest; found !== undefined; found = found.shorter)
    if (isOfKind(found, set)) return found;
  return undefined;
}

/** The longest phrase of one of the kinds that ends right before a token. */
export function hitBefore(reading: Reading, end: number, set: KindSet): Hit | undefined {
  // Only saves time: no token below may open one then.
  if (!mayOpenSomewhere(reading, set)) return undefined;
  for (let at = Math.max(0, end - LONGEST_PHRASE); at < end; at++) {
    // Only saves time: none of the phrases there is of a kind of the set.
    if (!mayOpen(reading, at, set)) continue;
    for (let found = hitAt(reading, at); found !== undefined; found = found.shorter)
      if (found.end === end && set.has[found.kind] === 1) return found;
  }
  return undefined;
}

/** True where a phrase of one of the kinds, which began before, goes on at a token: `His [Excellency]`, `Good [Friday]`. */
export function goesOnAt(reading: Reading, at: number, set: KindSet): boolean {
  // Only saves time: most stretches have none.
  if (!mayOpenSomewhere(reading, set)) return false;
  for (let before = Math.max(0, at - LONGEST_PHRASE); before < at; before++) {
    const whole = hitOf(reading, before, set);
    if (whole !== undefined && whole.end > at) return true;
  }
  return false;
}

/** True where a phrase of one of the kinds starts at any of the tokens from `from` up to `to`. */
export function opensWithin(reading: Reading, from: number, to: number, set: KindSet): boolean {
  for (let at = from; at < to; at++) if (hitOf(reading, at, set) !== undefined) return true;
  return false;
}

/** Where phrases of the kinds begin that stand one behind the other right before `end`; `end` where there is none. */
export function runBefore(reading: Reading, end: number, set: KindSet): number {
  let at = end;
  for (let found = hitBefore(reading, at, set); found; found = hitBefore(reading, at, set))
    at = found.at;
  return at;
}

/** How many tokens before a place a phrase that ends there can start. */
const LONGEST_PHRASE = 4;

/** True where a phrase is of one of the kinds. Kinds by number: entries have so many shapes that asking them takes longer. */
export function isOfKind<K extends EntryKind>(
  found: Hit,
  set: KindSet<K>,
): found is Hit<EntryOf<K>> {
  return set.has[found.kind] === 1;
}

/** How long token `at` is, in UTF-16 code units; 0 where there is none. A letter whose mark stands behind it is one. */
export function lengthAt({ start, end, single }: Tokens, at: number): number {
  return single[at] ? 1 : (end[at] ?? 0) - (start[at] ?? 0);
}

/** The text of tokens `at`..`end` as it can be compared: composed, one space between words, whatever stands there. */
export function textOf(reading: Tokens, at: number, end: number): string {
  return end <= at ? '' : plain(reading.text.slice(reading.start[at], reading.end[end - 1]));
}

/** True where token `at` is one of these marks. */
export function isMark(reading: Tokens, at: number, marks: string): boolean {
  const unit = at >= 0 && at < reading.count ? (reading.single[at] ?? 0) : 0;
  // Only saves time: words have no unit, and no mark is 0.
  if (unit === 0) return false;
  for (let index = 0; index < marks.length; index++)
    if (marks.charCodeAt(index) === unit) return true;
  return false;
}

/** `third-[quarter]`, `-a-[year]`: the token behind a hyphen that is glued to what stands before it; `at` itself where none is. */
export function behindHyphen(reading: Tokens, at: number): number {
  return isMark(reading, at, '-') && reading.gap[at] === Gap.None ? at + 1 : at;
}

/** True where token `at` is a word. */
export function isWord(reading: Tokens, at: number): boolean {
  return at >= 0 && at < reading.count && reading.kind[at] === TokenKind.Word;
}

/** True where token `at` is a run of digits. */
export function isDigits(reading: Tokens, at: number): boolean {
  return at >= 0 && at < reading.count && reading.kind[at] === TokenKind.Digits;
}

/** The number that a run of digits says. */
export function digitsValue({ text, start, end }: Tokens, at: number): number {
  const from = start[at] ?? 0;
  const to = end[at] ?? 0;
  // Longer runs are no whole numbers any more.
  if (to - from > 15) return Number(text.slice(from, to));
  let value = 0;
  for (let unit = from; unit < to; unit++) value = value * 10 + text.charCodeAt(unit) - DIGIT_ZERO;
  return value;
}

const DIGIT_ZERO = 0x30;

/** True where token `at` is a word with a capital in it. */
export function isCapitalWord(reading: Tokens, at: number): boolean {
  return isWord(reading, at) && reading.shape[at] !== Shape.Lower;
}

/** A mark that ends something, not one inside a number or an abbreviation, and not the last one of `U.S.` or of `John J. Roe`. */
export function stopsAt(reading: Tokens, at: number, marks: string): boolean {
  return (
    isMark(reading, at, marks) &&
    (at + 1 === reading.count || reading.gap[at + 1] !== Gap.None) &&
    !(isMark(reading, at, '.') && isLetter(reading, at - 1) && isCapitalWord(reading, at + 1))
  );
}

/** What is before `end` is the last of its clause. */
export function closesClause(reading: Tokens, end: number): boolean {
  return end >= reading.count || stopsAt(reading, end, CLAUSE_END);
}

/** `pounds`, `marks`, and no `won`, `real`, `census`, `crisis` or `congress`. */
export function isPlural({ text, end }: Tokens, at: number): boolean {
  const last = (end[at] ?? 0) - 1;
  return text.charAt(last) === 's' && !ONE.includes(text.charAt(last - 1));
}

/** Before the `s` of words that are no plurals. */
const ONE = 'sui';

function isLetter(reading: Tokens, at: number): boolean {
  return isCapitalWord(reading, at) && lengthAt(reading, at) === 1;
}

/** Marks between which one statement stands. */
export const SENTENCE_END = '.!?;';

/** Marks at which a clause ends. */
export const CLAUSE_END: string = `${SENTENCE_END},:)”"`;

/** True where a statement ends among the tokens from `from` up to `to`. */
export function hasSentenceEnd(reading: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (stopsAt(reading, at, SENTENCE_END)) return true;
  return false;
}
