import { Gap, Shape, TokenKind, type Tokens } from '../text/tokens.ts';
import { UNKNOWN } from '../text/word-table.ts';
import type { Entry, EntryKind, EntryOf } from './entry.ts';
import { type KindSet, Role, setOf } from './kinds.ts';
import { childOf, NO_NODE, type Trie } from './trie.ts';
import type { WordKinds } from './word-kinds.ts';

/** A phrase of the lexicon that stands in the text: tokens `at`..`end`, `end` not included. */
export interface Hit<E extends Entry = Entry> {
  readonly entry: E;
  readonly at: number;
  readonly end: number;
}

/** A stretch of text with its tokens and what its words can be. Recognizers read this. */
export interface Reading extends Tokens {
  readonly trie: Trie;
  readonly kinds: WordKinds;
  /** Mask of the languages that may be read here. */
  readonly languages: number;
  /** By token: what it can open, bits of `Role`. */
  readonly roles: Uint8Array;
  /** Phrases looked up so far, by the token they start at. */
  readonly known: (readonly Hit[] | undefined)[];
}

/** Makes tokens readable. Nothing is looked up before somebody asks: most words are never asked about. */
export function read(tokens: Tokens, trie: Trie, kinds: WordKinds, languages: number): Reading {
  const { count, kind, word, gap, start, end } = tokens;
  const roles = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const id = word[at] ?? UNKNOWN;
    const known = id === UNKNOWN ? 0 : (kinds.roles[id] ?? 0);
    const digits = kind[at] === TokenKind.Digits;
    // `Q1` and `H2` open a date too.
    const letter =
      kind[at + 1] === TokenKind.Digits &&
      gap[at + 1] === Gap.None &&
      (end[at] ?? 0) - (start[at] ?? 0) === 1;
    roles[at] = digits ? Role.Date | Role.Money : letter ? known | Role.Date : known;
  }
  return { ...tokens, trie, kinds, languages, roles, known: new Array(count) };
}

/** True where token `at` can open what the role says. */
export function canOpen({ roles }: Reading, at: number, role: number): boolean {
  return ((roles[at] ?? 0) & role) !== 0;
}

/** True where a phrase of one of the kinds may start at a token: two ANDs, no look-up. */
export function mayOpen(
  { word, count, kinds }: Reading,
  at: number,
  { low, high }: KindSet,
): boolean {
  if (at < 0 || at >= count) return false;
  const id = word[at] ?? UNKNOWN;
  return id !== UNKNOWN && (((kinds.low[id] ?? 0) & low) | ((kinds.high[id] ?? 0) & high)) !== 0;
}

/** The phrases that start at a token, longest first. */
export function hitsAt(reading: Reading, at: number): readonly Hit[] {
  if (at < 0 || at >= reading.count) return NONE;
  const known = reading.known[at];
  if (known !== undefined) return known;
  const root = reading.trie.roots[reading.word[at] ?? UNKNOWN] ?? NO_NODE;
  const found = root === NO_NODE ? NONE : hitsFrom(reading, at, root);
  reading.known[at] = found;
  return found;
}

const NONE: readonly Hit[] = [];

function hitsFrom(reading: Reading, at: number, root: number): readonly Hit[] {
  const { shape, word, count, languages, trie } = reading;
  const found: Hit[] = [];
  let node = root;
  for (let end = at + 1; node !== NO_NODE; end++) {
    const entriesEnd = trie.entriesFrom[node + 1] ?? 0;
    for (let index = trie.entriesFrom[node] ?? 0; index < entriesEnd; index++) {
      const entry = trie.entries[trie.entry[index] ?? 0];
      if (entry === undefined || (entry.languages & languages) === 0) continue;
      if (entry.capital && shape[at] === Shape.Lower) continue;
      if (entry.upper && shape[at] !== Shape.Upper) continue;
      found.push({ entry, at, end });
    }
    node = end < count ? childOf(trie, node, word[end] ?? UNKNOWN) : NO_NODE;
  }
  return found.length === 0 ? NONE : found.reverse();
}

/** The longest phrase of a kind that starts at a token. */
export function hit<K extends EntryKind>(
  reading: Reading,
  at: number,
  kind: K,
): Hit<EntryOf<K>> | undefined {
  if (!mayOpen(reading, at, setOf(kind))) return undefined;
  for (const found of hitsAt(reading, at)) if (isOfKind(found, kind)) return found;
  return undefined;
}

/** The longest phrase of one of the kinds that starts at a token. */
export function hitOf(reading: Reading, at: number, set: KindSet): Hit | undefined {
  if (!mayOpen(reading, at, set)) return undefined;
  for (const found of hitsAt(reading, at)) if (set.kinds.has(found.entry.kind)) return found;
  return undefined;
}

/** The longest phrase of one of the kinds that ends right before a token. */
export function hitBefore(reading: Reading, end: number, set: KindSet): Hit | undefined {
  for (let at = Math.max(0, end - LONGEST_PHRASE); at < end; at++) {
    if (!mayOpen(reading, at, set)) continue;
    for (const found of hitsAt(reading, at))
      if (found.end === end && set.kinds.has(found.entry.kind)) return found;
  }
  return undefined;
}

/** How many tokens before a place a phrase that ends there can start. */
const LONGEST_PHRASE = 4;

function isOfKind<K extends EntryKind>(found: Hit, kind: K): found is Hit<EntryOf<K>> {
  return found.entry.kind === kind;
}

/** The text of tokens `at`..`end`. */
export function textOf(reading: Tokens, at: number, end: number): string {
  return end <= at ? '' : reading.text.slice(reading.start[at], reading.end[end - 1]);
}

/** True where token `at` is this one mark. */
export function isMark(reading: Tokens, at: number, marks: string): boolean {
  return (
    at >= 0 &&
    at < reading.count &&
    (reading.end[at] ?? 0) - (reading.start[at] ?? 0) === 1 &&
    marks.includes(reading.text.charAt(reading.start[at] ?? 0))
  );
}

/** True where token `at` is a word. */
export function isWord(reading: Tokens, at: number): boolean {
  return at >= 0 && at < reading.count && reading.kind[at] === TokenKind.Word;
}

/** True where token `at` is a word with a capital in it. */
export function isCapitalWord(reading: Tokens, at: number): boolean {
  return isWord(reading, at) && reading.shape[at] !== Shape.Lower;
}

/** A mark that ends something, not one inside a number or an abbreviation. */
export function stopsAt(reading: Tokens, at: number, marks: string): boolean {
  return isMark(reading, at, marks) && reading.gap[at + 1] !== Gap.None;
}

/** Marks between which one statement stands. */
export const SENTENCE_END = '.!?;';
