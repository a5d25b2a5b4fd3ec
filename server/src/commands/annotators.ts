import { type Command, refuse } from '../command.ts';
import { stringField } from '../json.ts';
import type { Annotators } from '../protocol.ts';

const NAME = 'attache.annotators';

/** Who can decide on an article as its project says, and who does at this desk. */
export const annotators: Command = {
  name: NAME,
  run: async ({ session }, argument): Promise<Annotators> => {
    const uri = stringField(argument, 'uri');
    if (uri === undefined) throw refuse('bad-arguments', session.words.errors.badArguments(NAME));
    const project = await session.project(uri);
    return {
      annotators: project?.reading.project.annotators ?? [],
      current: await session.annotator(uri),
    };
  },
};
