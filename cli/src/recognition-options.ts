import type { LanguageId, RecognitionSettings } from '@attache/core';
import { type Command, InvalidArgumentError, Option } from 'commander';

export interface RecognitionOptions {
  readonly language: 'auto' | LanguageId;
  readonly date?: string;
}

/** The two options by which a person helps the recognition. */
export function withRecognition(command: Command): Command {
  return command
    .addOption(
      new Option('--language <language>', 'language of the articles')
        .choices(['auto', 'en', 'id', 'vi'])
        .default('auto'),
    )
    .option('--date <YYYY-MM-DD>', 'document date, where the article does not tell', readDay);
}

export function settingsOf({ language, date }: RecognitionOptions): RecognitionSettings {
  return {
    ...(language === 'auto' ? {} : { language }),
    ...(date === undefined ? {} : { date }),
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
