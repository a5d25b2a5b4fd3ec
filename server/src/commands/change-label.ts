import { type Command, refuse } from '../command.ts';
import { field } from '../json.ts';
import { readLabel } from './arguments.ts';
import { mentionCommand } from './decide.ts';

const NAME = 'attache.changeLabel';

/** The words are a mention, but of another kind: confirmed with the label `to`. */
export const changeLabel: Command = mentionCommand(NAME, ({ words }, _item, argument) => {
  const label = readLabel(field(argument, 'to'));
  if (label === undefined) throw refuse('bad-arguments', words.errors.badArguments(NAME));
  return { status: 'confirmed', label };
});
