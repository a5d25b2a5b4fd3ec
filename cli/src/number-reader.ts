import { InvalidArgumentError } from 'commander';
import type { Words } from './words/index.ts';

/** Reads a whole number, not below 0, out of an option. */
export function numberReader(usage: Words['usage']): (text: string) => number {
  return (text) => {
    if (/^\d{1,15}$/u.test(text)) return Number(text);
    throw new InvalidArgumentError(usage.noWholeNumber);
  };
}
