import { Option } from 'commander';

/** `--format`, for output. Without it a person gets a table and a program gets JSON lines. */
export function formatOption(choices: readonly string[]): Option {
  return new Option(
    '--format <format>',
    'how to show it (default: table on a terminal, jsonl otherwise)',
  ).choices(choices);
}
