import { Option } from 'commander';
import type { Words } from './words/index.ts';

/** `--format`, for output. Without it a person gets a table and a program gets JSON lines. */
export function formatOption(choices: readonly string[], { help }: Words): Option {
  return new Option('--format <format>', help.options.format).choices(choices);
}
