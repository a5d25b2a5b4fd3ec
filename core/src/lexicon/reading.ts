import { Shape, type Tokens } from '../text/tokens.ts';
import { UNKNOWN } from '../text/word-table.ts';
import { type Entry, type EntryKind, type EntryOf, roleOf } from './entry.ts';
import type { Trie, TrieNode } from './trie.ts';

/** A phrase of the lexicon that stands in the text: tokens `at`..`end`, `end` not included. */
export interface Hit<E extends Entry = Entry> {
  readonly entry: E;
  readonly at: number;
  readonly end: number;
}

/** A stretch of text with its tokens and everything its words can be. Recognizers read this. */
export interface Reading extends Tokens {
  /** By the token a phrase starts at, longest first; `undefined` for most tokens. */
  readonly hits: readonly (readonly Hit[] | undefined)[];
  /** By token: what it can open, bits of `Role`. */
  readonly roles: Uint8Array;
}

/** Looks every phrase up, once. `languages` is the mask of the languages that may be read here. */
export function read(tokens: Tokens, trie: Trie, languages: number): Reading {
  const hits = new Array<readonly Hit[] | undefined>(tokens.count);
  const roles = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    const root = trie.roots[tokens.word[at] ?? UNKNOWN];
    const found = root === undefined ? undefined : hitsFrom(tokens, at, root, languages);
    hits[at] = found;
    if (found !== undefined)
      for (const { entry } of found) roles[at] = (roles[at] ?? 0) | roleOf(entry);
  }
  return { ...tokens, hits, roles };
}

function hitsFrom(
  tokens: Tokens,
  at: number,
  root: TrieNode,
  languages: number,
): Hit[] | undefined {
  let found: Hit[] | undefined;
  let node: TrieNode | undefined = root;
  for (let end = at + 1; node !== undefined; end++) {
    for (const entry of node.entries) {
      if ((entry.languages & languages) === 0) continue;
      if (entry.capital && tokens.shape[at] === Shape.Lower) continue;
      if (entry.upper && tokens.shape[at] !== Shape.Upper) continue;
      if (found === undefined) found = [{ entry, at, end }];
      else found.unshift({ entry, at, end });
    }
    node =
      end < tokens.count && node.next.size > 0
        ? node.next.get(tokens.word[end] ?? UNKNOWN)
        : undefined;
  }
  return found;
}

/** The longest phrase of a kind that starts at a token. */
export function hit<K extends EntryKind>(
  reading: Reading,
  at: number,
  kind: K,
): Hit<EntryOf<K>> | undefined {
  const hits = reading.hits[at];
  if (hits === undefined) return undefined;
  for (const found of hits) if (isOfKind(found, kind)) return found;
  return undefined;
}

function isOfKind<K extends EntryKind>(found: Hit, kind: K): found is Hit<EntryOf<K>> {
  return found.entry.kind === kind;
}

/** The end of the longest phrase of any of the kinds, or `at` where there is none. */
export function skip(reading: Reading, at: number, ...kinds: readonly EntryKind[]): number {
  const hits = reading.hits[at];
  if (hits === undefined) return at;
  return hits.find(({ entry }) => kinds.includes(entry.kind))?.end ?? at;
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
