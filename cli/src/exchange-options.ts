import { EXCHANGE_FORMATS, type ExchangeFormat } from '@attache/core';
import { Option } from 'commander';
import type { Words } from './words/index.ts';

/** `--format`, for files of other tools; `more` are those that only one of the commands knows. */
export function exchangeOption({ help }: Words, more: readonly string[] = []): Option {
  const ids = EXCHANGE_FORMATS.map(({ id }) => id);
  return new Option('--format <format>', help.options.exchangeFormat)
    .choices([...ids, ...more])
    .makeOptionMandatory();
}

export function formatOf(id: string): ExchangeFormat {
  const format = EXCHANGE_FORMATS.find((each) => each.id === id);
  if (!format) throw new RangeError(`There is no exchange format ${id}.`);
  return format;
}

/** What each format is, for the help. */
export function formatsHelp(
  { help, language }: Words,
  more: readonly (readonly [string, string])[] = [],
): string {
  const known = EXCHANGE_FORMATS.map(({ id, titles }) => [id, titles[language]] as const);
  const rows = [...known, ...more].map(([id, title]) => `  ${id.padEnd(14)}${title}`);
  return `${help.after.formats}\n${rows.join('\n')}`;
}
