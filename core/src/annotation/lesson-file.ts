import { isTaughtLabel, type Lesson, wordsKey } from '../resolution/lessons.ts';
import type { Fault } from '../text/fault.ts';
import { HASH_START, step } from '../text/word-table.ts';
import { parseJson } from './json-text.ts';
import { isCount, isObject } from './record-of.ts';

/** Where a project keeps what it has learned: a file for people to read, to change and to put into git. */
export const LESSON_FILE = 'attache.learned.json';

/** The lessons of a file, and what in it is none. */
export interface LessonReading {
  readonly lessons: readonly Lesson[];
  readonly problems: readonly LessonFault[];
}

/** `no-lesson`, which is passed over: about its number, from 1. */
export type LessonFault = Fault<'no-lessons' | 'no-lesson'>;

/** Reads a file of lessons. Never throws. */
export function readLessons(text: string): LessonReading {
  const json = parseJson(text);
  const entries = isObject(json) && json['format'] === 'attache-learned' ? json['lessons'] : null;
  if (!Array.isArray(entries))
    return { lessons: [], problems: [{ kind: 'no-lessons', about: [] }] };
  const lessons: Lesson[] = [];
  const problems: LessonFault[] = [];
  for (const [index, entry] of entries.entries()) {
    const lesson = lessonOf(entry);
    if (lesson === undefined) problems.push({ kind: 'no-lesson', about: [String(index + 1)] });
    else lessons.push(lesson);
  }
  return { lessons, problems };
}

/**
 * The file's text: a lesson a line, commas in front, so that git merges it as lines. What was learned carries a sum over
 * what it says; a line without one, or with another, people have written or changed.
 */
export function writeLessons(lessons: readonly Lesson[]): string {
  const lines = lessons
    .map((lesson) => JSON.stringify(isByHand(lesson) ? lesson : { ...lesson, sum: sumOf(lesson) }))
    .join('\n,');
  return `{"format":"attache-learned","version":1,"lessons":[\n${lines}\n]}\n`;
}

/** What was learned now, with what people wrote or switched off before. */
export function relearned(before: readonly Lesson[], now: readonly Lesson[]): Lesson[] {
  const off = new Set(before.filter((lesson) => lesson.off === true).map(keyOf));
  const nowKeys = new Set(now.map(keyOf));
  const own = before.filter(
    (lesson) => isByHand(lesson) || (lesson.off === true && !nowKeys.has(keyOf(lesson))),
  );
  const ownKeys = new Set(own.map(keyOf));
  const learned = now
    .filter((lesson) => !ownKeys.has(keyOf(lesson)))
    .map((lesson) => (off.has(keyOf(lesson)) ? { ...lesson, off: true } : lesson));
  return [...own, ...learned];
}

/** Learned lessons carry counts, and the sum that a reader has found to be right. */
function isByHand(lesson: Lesson): boolean {
  if (lesson.hand) return true;
  if (lesson.kind === 'words') return lesson.confirmed === undefined;
  return lesson.kind === 'no' && lesson.rejected === undefined;
}

function keyOf(lesson: Lesson): string {
  if (lesson.kind === 'rule') return `rule ${lesson.rule}`;
  return `${lesson.kind} ${wordsKey(lesson.label, lesson.words)}`;
}

/** A short sum over all that a lesson says, but for its being off: who switches one off has not written it. */
function sumOf({ off: _off, hand: _hand, ...said }: Lesson): string {
  let hash = HASH_START;
  for (const letter of JSON.stringify(Object.entries(said).sort()))
    hash = step(hash, letter.charCodeAt(0));
  return (hash >>> 0).toString(36);
}

function lessonOf(entry: unknown): Lesson | undefined {
  if (!isObject(entry)) return undefined;
  const lesson = saidBy(entry);
  if (lesson === undefined || isByHand(lesson)) return lesson;
  const isLearned = entry['hand'] !== true && entry['sum'] === sumOf(lesson);
  return isLearned ? lesson : { ...lesson, hand: true };
}

function saidBy(entry: Readonly<Record<string, unknown>>): Lesson | undefined {
  const { kind, label, words, value, rule, confirmed, rejected, articles } = entry;
  const off = entry['off'] === true ? { off: true } : {};
  if (kind === 'rule') {
    if (typeof rule !== 'string' || !isCount(confirmed) || !isCount(rejected)) return undefined;
    return { kind, rule, confirmed, rejected, ...off };
  }
  if (!isTaughtLabel(label) || typeof words !== 'string' || words.trim() === '') return undefined;
  const seen = isCount(articles) ? { articles } : {};
  if (kind === 'no')
    return { kind, label, words, ...(isCount(rejected) && { rejected }), ...seen, ...off };
  if (kind !== 'words' || typeof value !== 'string' || value === '') return undefined;
  return { kind, label, words, value, ...(isCount(confirmed) && { confirmed }), ...seen, ...off };
}
