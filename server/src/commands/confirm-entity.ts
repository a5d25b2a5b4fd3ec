import { isSameEntity } from '@attache/core';
import type { Command } from '../command.ts';
import { decideAll } from './decide.ts';
import { findTarget } from './find-target.ts';

const NAME = 'attache.confirmEntity';

/** Every suggestion of the article that means the same as the mention, in one step. */
export const confirmEntity: Command = {
  name: NAME,
  title: ({ session }) => session.words.progress.saving,
  run: async (desk, argument) => {
    const { snapshot, item } = await findTarget(desk, NAME, argument);
    const same = snapshot.items.filter(
      (other) => other.state === 'suggested' && isSameEntity(other, item),
    );
    return decideAll(desk, snapshot, same, { status: 'confirmed' });
  },
};
