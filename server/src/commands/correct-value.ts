import { readValue } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { field } from '../json.ts';
import { mentionCommand } from './decide.ts';

/** The words are a mention, but mean something else: confirmed with the `value` given. */
export const correctValue: Command = mentionCommand(
  'attache.correctValue',
  ({ words }, item, argument) => {
    const value = readValue(field(argument, 'value'), item.label);
    if (value === undefined) throw refuse('bad-arguments', words.errors.noValue);
    return { status: 'confirmed', value };
  },
);
