import type { Command } from '../command.ts';
import { field } from '../json.ts';
import { articleOf, readLabel } from './arguments.ts';
import { decideAll } from './decide.ts';

const NAME = 'attache.confirmAll';

/** Every suggestion of the article, or those with one label, in one step. */
export const confirmAll: Command = {
  name: NAME,
  title: ({ session }) => session.words.progress.saving,
  run: async (desk, argument) => {
    const snapshot = await articleOf(desk, NAME, argument);
    const label = readLabel(field(argument, 'label'));
    const wanted = snapshot.items.filter(
      (item) => item.state === 'suggested' && (label === undefined || item.label === label),
    );
    return decideAll(desk, snapshot, wanted, { status: 'confirmed' });
  },
};
