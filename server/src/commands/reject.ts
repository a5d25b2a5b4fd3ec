import { othersAlike, REACHES, type Reach } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { field } from '../json.ts';
import type { Rejected } from '../protocol.ts';
import { decideAll } from './decide.ts';
import { findTarget } from './find-target.ts';

const NAME = 'attache.reject';

/** The mention is none. It stays visible as rejected, so that nobody has to reject it twice. */
export const reject: Command = {
  name: NAME,
  run: async (desk, argument): Promise<Rejected> => {
    const { snapshot, item } = await findTarget(desk, NAME, argument);
    const given = field(argument, 'scope');
    const scope = REACHES.find((one) => one === given);
    if (given !== undefined && !scope)
      throw refuse('bad-arguments', snapshot.words.errors.badArguments(NAME));
    const choice = { status: 'rejected', ...(scope && { scope }) } as const;
    const decided = await decideAll(desk, snapshot, [item], choice);
    if (!isFurther(scope)) return decided;
    return { ...decided, hidden: othersAlike([item], snapshot.items).length };
  },
};

function isFurther(scope: Reach | undefined): boolean {
  return scope !== undefined && scope !== 'here';
}
