import { childOf, compileTrie, NO_NODE, type Phrase, type Trie } from '../lexicon/trie.ts';
import type { Label } from '../recognition/value.ts';
import { foldWord } from '../text/fold.ts';
import { Gap, Shape, scan, TokenKind, type Tokens } from '../text/tokens.ts';
import { UNKNOWN } from '../text/word-table.ts';
import { certaintyAfter } from './certainty.ts';
import { isSamePlace, type Mention } from './mention.ts';

/** What the decisions of a project teach about its other articles. Without counts it was written by hand. */
export type Lesson = TaughtWords | RefusedWords | RuleRecord;

/** Labels whose words mean the same elsewhere. A date or an amount means something by itself. */
export type TaughtLabel = 'LEADER' | 'PARTNERSHIP';

/** The rule of what is suggested because words were taught. */
export const TAUGHT_RULE = 'learned/words';

export function isTaughtLabel(label: unknown): label is TaughtLabel {
  return label === 'LEADER' || label === 'PARTNERSHIP';
}

/** These words are this person or this term, although the recogniser did not see it. */
export interface TaughtWords {
  readonly kind: 'words';
  readonly label: TaughtLabel;
  readonly words: string;
  readonly value: string;
  readonly confirmed?: number;
  readonly articles?: number;
  /** Switched off by hand. */
  readonly off?: boolean;
  /** Written by hand, although it has counts. */
  readonly hand?: true;
}

/** These words are nothing of the kind. */
export interface RefusedWords {
  readonly kind: 'no';
  readonly label: TaughtLabel;
  readonly words: string;
  readonly rejected?: number;
  readonly articles?: number;
  readonly off?: boolean;
  readonly hand?: true;
}

/** How often a rule was right in this project. */
export interface RuleRecord {
  readonly kind: 'rule';
  readonly rule: string;
  readonly confirmed: number;
  readonly rejected: number;
  readonly off?: boolean;
  readonly hand?: true;
}

/** Lessons made searchable. */
export interface Lessons {
  readonly taught: Trie<TaughtWords>;
  readonly refused: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, RuleRecord>;
}

export function compileLessons(lessons: readonly Lesson[]): Lessons {
  const taken = lessons.filter(({ off }) => off !== true);
  const phrases = taken.flatMap((lesson): Phrase<TaughtWords>[] =>
    lesson.kind === 'words' ? [{ text: lesson.words, entry: lesson }] : [],
  );
  return {
    taught: compileTrie(phrases),
    refused: new Set(
      taken.flatMap((lesson) =>
        lesson.kind === 'no' ? [wordsKey(lesson.label, lesson.words)] : [],
      ),
    ),
    rules: new Map(
      taken.flatMap((lesson) => (lesson.kind === 'rule' ? [[lesson.rule, lesson]] : [])),
    ),
  };
}

/** The same for words that differ in case, in quotes and dashes, or in how the line was broken. */
export function wordsKey(label: Label, words: string): string {
  return `${label} ${foldWord(words).replace(/\s+/gu, ' ')}`;
}

/**
 * The mentions of a piece of text as its project would have them: without refused words, with taught ones.
 * A longer mention of the same label still beats what is taught, and so does one whose person the knowledge
 * has (`isKnown`): the article tells better than another who is meant.
 */
export function applyLessons(
  text: string,
  mentions: readonly Mention[],
  lessons: Lessons,
  isKnown: (value: string) => boolean,
): Mention[] {
  const wanted = mentions.filter(
    ({ label, quote }) => !lessons.refused.has(wordsKey(label, quote)),
  );
  const taught = taughtMentions(text, lessons.taught);
  const beaten = (mention: Mention) =>
    typeof mention.value === 'string' &&
    !isKnown(mention.value) &&
    taught.some((other) => isSamePlace(other, mention));
  const kept = wanted
    .filter((mention) => !beaten(mention))
    .map((mention) => weighed(mention, lessons));
  return [
    ...kept,
    ...taught.filter((other) => !kept.some((mention) => isSamePlace(mention, other))),
  ];
}

/** Decisions on a rule weigh against twenty of ours. */
function weighed(mention: Mention, { rules }: Lessons): Mention {
  const record = rules.get(mention.rule);
  if (record === undefined) return mention;
  return { ...mention, certainty: certaintyAfter(mention.certainty, 20, record) };
}

function taughtMentions(text: string, taught: Trie<TaughtWords>): Mention[] {
  if (taught.rootCount === 0) return [];
  const tokens = scan(text, 0, text.length, taught.words);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.count; ) {
    const match = longestAt(tokens, taught, at);
    if (match !== undefined) found.push(taughtMention(text, tokens, at, match));
    at = match?.end ?? at + 1;
  }
  return found;
}

interface Match {
  readonly lesson: TaughtWords;
  readonly end: number;
}

/** The longest taught words from a token on, with a capital where the lesson has one, and no part of a longer word. */
function longestAt(tokens: Tokens, taught: Trie<TaughtWords>, at: number): Match | undefined {
  const glued = at > 0 && tokens.gap[at] === Gap.None && tokens.kind[at] === tokens.kind[at - 1];
  if (glued || tokens.kind[at] === TokenKind.Opaque) return undefined;
  let best: Match | undefined;
  let node = taught.roots[tokens.word[at] ?? UNKNOWN] ?? NO_NODE;
  for (let end = at + 1; node !== NO_NODE; end++) {
    const lesson = taught.entries[taught.entry[taught.entriesFrom[node] ?? 0] ?? 0];
    const isEnd = (taught.entriesFrom[node] ?? 0) < (taught.entriesFrom[node + 1] ?? 0);
    if (isEnd && lesson !== undefined && (isLower(lesson) || tokens.shape[at] !== Shape.Lower))
      best = { lesson, end };
    node = end < tokens.count ? childOf(taught, node, tokens.word[end] ?? UNKNOWN) : NO_NODE;
  }
  return best;
}

function isLower({ words }: TaughtWords): boolean {
  return !/^\p{Lu}/u.test(words);
}

function taughtMention(text: string, tokens: Tokens, at: number, match: Match): Mention {
  const { label, value, words, confirmed = 1 } = match.lesson;
  const span = { start: tokens.start[at] ?? 0, end: tokens.end[match.end - 1] ?? 0 };
  return {
    span,
    quote: text.slice(span.start, span.end),
    label,
    value,
    rule: TAUGHT_RULE,
    certainty: certaintyAfter(0.9, 4, { confirmed, rejected: 0 }),
    evidence: [{ kind: 'decision', text: words }],
  };
}
