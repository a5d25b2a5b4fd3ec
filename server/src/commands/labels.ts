import { EMPTY_PROJECT, labelsOf, nameOfLabel } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { stringField } from '../json.ts';
import type { OfferedLabel } from '../protocol.ts';

const NAME = 'attache.labels';

/** The labels an article can be annotated with: the core labels, then those of its project. */
export const labels: Command = {
  name: NAME,
  run: async ({ session }, argument): Promise<readonly OfferedLabel[]> => {
    const uri = stringField(argument, 'uri');
    if (uri === undefined) throw refuse('bad-arguments', session.words.errors.badArguments(NAME));
    const project = await session.project(uri);
    return labelsOf(project?.reading.project ?? EMPTY_PROJECT).map(({ name, ...said }) => ({
      label: name,
      name: nameOfLabel(name, session.words),
      ...said,
    }));
  },
};
