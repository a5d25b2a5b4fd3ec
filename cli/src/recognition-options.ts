import {
  type Article,
  type LanguageId,
  LESSON_FILE,
  type RecognitionSettings,
} from '@attache/core';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { lessonsFor } from './lessons.ts';
import type { Terminal } from './terminal.ts';

export interface RecognitionOptions {
  readonly language: 'auto' | LanguageId;
  readonly date?: string;
  /** False for `--no-learned`. */
  readonly learned: boolean;
}

/** The options by which a person helps the recognition. */
export function withRecognition(command: Command): Command {
  return command
    .addOption(
      new Option('--language <language>', 'language of the articles')
        .choices(['auto', 'en', 'id', 'vi'])
        .default('auto'),
    )
    .option('--date <YYYY-MM-DD>', 'document date, where the article does not tell', readDay)
    .option('--no-learned', `suggest as if there were no ${LESSON_FILE}`);
}

/** What each article is recognised with. */
export function settingsFor(
  { language, date, learned }: RecognitionOptions,
  terminal: Terminal,
): (article: Article) => Promise<RecognitionSettings> {
  const lessonsOf = learned ? lessonsFor(terminal) : async () => undefined;
  return async (article) => {
    const lessons = await lessonsOf(article);
    return {
      ...(language === 'auto' ? {} : { language }),
      ...(date === undefined ? {} : { date }),
      ...(lessons && { lessons }),
    };
  };
}

export function readDay(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('It is no day of the calendar. Write YYYY-MM-DD.');
}

/** A day that is on the calendar, so that 2025-02-30 does not become March in silence. */
export function isDay(date: unknown): boolean {
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
