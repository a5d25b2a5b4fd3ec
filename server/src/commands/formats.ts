import { EXCHANGE_FORMATS } from '@attache/core';
import type { Command } from '../command.ts';

/** The formats that `attache.export` can write, for a person to choose from. */
export const formats: Command = {
  name: 'attache.formats',
  run: async ({ session }) =>
    EXCHANGE_FORMATS.map(({ id, titles }) => ({ id, title: titles[session.words.language] })),
};
