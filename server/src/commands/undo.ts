import { type Command, refuse } from '../command.ts';
import { stringField } from '../json.ts';

/** Takes the last step of decisions back: in the article `uri`, or wherever it was. */
export const undo: Command = {
  name: 'attache.undo',
  run: async ({ decisions, session }, argument) => {
    const decided = await decisions.undo(stringField(argument, 'uri'));
    if (decided === 0) throw refuse('nothing-to-undo', session.words.errors.nothingToUndo);
    return { decided };
  },
};
