import type { Article, LanguageId, RecognitionSettings } from '@attache/core';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { lessonsFor } from './lessons.ts';
import { projectOf } from './projects.ts';
import type { Terminal } from './terminal.ts';
import type { Words } from './words/index.ts';

export interface RecognitionOptions {
  readonly language: 'auto' | LanguageId;
  readonly date?: string;
  /** False for `--no-learned`. */
  readonly learned: boolean;
}

/** The options by which a person helps the recognition. */
export function withRecognition(command: Command, words: Words): Command {
  const { options } = words.help;
  return command
    .addOption(
      new Option('--language <language>', options.language)
        .choices(['auto', 'en', 'id', 'vi'])
        .default('auto'),
    )
    .option('--date <YYYY-MM-DD>', options.date, dayReader(words))
    .option('--no-learned', options.noLearned);
}

/** What each article is recognised with. */
export function settingsFor(
  { language, date, learned }: RecognitionOptions,
  terminal: Terminal,
): (article: Article) => Promise<RecognitionSettings> {
  const lessonsOf = learned ? lessonsFor(terminal) : async () => undefined;
  return async (article) => {
    const lessons = await lessonsOf(article);
    const project = await projectOf(article, terminal);
    return {
      ...(language === 'auto' ? {} : { language }),
      ...(date === undefined ? {} : { date }),
      ...(project && { tables: project.tables }),
      ...(lessons && { lessons }),
    };
  };
}

export function dayReader({ usage }: Words): (text: string) => string {
  return (text) => {
    if (isDay(text)) return text;
    throw new InvalidArgumentError(usage.noDay);
  };
}

/** A day that is on the calendar, so that 2025-02-30 does not become March in silence. */
export function isDay(date: unknown): boolean {
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
