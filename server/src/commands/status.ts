import { countStates } from '@attache/core';
import type { Command } from '../command.ts';
import { articleOf } from './arguments.ts';

const NAME = 'attache.status';

/** How far an article is. */
export const status: Command = {
  name: NAME,
  run: async (desk, argument) => {
    const { uri, items } = await articleOf(desk, NAME, argument);
    return { ...countStates(items), unsaved: desk.decisions.unsaved(uri) };
  },
};
