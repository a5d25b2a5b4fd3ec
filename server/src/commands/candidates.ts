import { candidatesFor } from '@attache/core';
import type { Command } from '../command.ts';
import { stringField } from '../json.ts';
import { findTarget } from './find-target.ts';

const NAME = 'attache.candidates';

/** Whom or what a mention could mean: the other readings, then what goes by the words of `query`, or by its own, and last what `query` itself is. */
export const candidates: Command = {
  name: NAME,
  run: async (desk, argument) => {
    const { snapshot, item } = await findTarget(desk, NAME, argument);
    const query = (stringField(argument, 'query') ?? '').trim();
    const language = snapshot.settings.language ?? snapshot.recognition.language;
    const { recognize } = desk.surroundings;
    return candidatesFor(snapshot, item, query, { recognize, settings: { language } });
  },
};
