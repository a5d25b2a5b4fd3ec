import { type Command, refuse } from '../command.ts';
import { stringField } from '../json.ts';

/** Decides again what was last taken back: in the article `uri`, or wherever it was. */
export const redo: Command = {
  name: 'attache.redo',
  run: async ({ decisions, session }, argument) => {
    const decided = await decisions.redo(stringField(argument, 'uri'));
    if (decided === 0) throw refuse('nothing-to-undo', session.words.errors.nothingToRedo);
    return { decided };
  },
};
