import { readValue } from '@attache/core';
import type { Command } from '../command.ts';
import { field } from '../json.ts';
import { mentionCommand } from './decide.ts';

/** The mention is right; with a `value`, it is right and means that. */
export const confirm: Command = mentionCommand('attache.confirm', (_snapshot, item, argument) => {
  const value = readValue(field(argument, 'value'), item.label);
  return { status: 'confirmed', ...(value !== undefined && { value }) };
});
