import { type Decision, decideOn, type Operation, type Reviewed, type Target } from '@attache/core';
import type { Command, Decided } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { Snapshot } from '../snapshot.ts';
import { findTarget } from './find-target.ts';

/** What a command decides, without who and when. */
export type Choice = Omit<Decision, 'by' | 'at'>;

/** The operation that a choice on an item comes to, by the person at this desk, now. */
export function operationFor(
  desk: Desk,
  snapshot: Snapshot,
  target: Target,
  choice: Choice,
): Operation {
  const by = desk.session.annotator;
  return decideOn(target, snapshot.article, { ...choice, by, at: desk.surroundings.now() });
}

/** Saves them as one step and remembers the text they were made in. */
export async function saveDecisions(
  desk: Desk,
  snapshot: Snapshot,
  operations: readonly Operation[],
): Promise<Decided> {
  for (const { annotation } of operations)
    desk.session.article(snapshot.uri)?.rememberBase(annotation.version, snapshot.article.text);
  return { decided: await desk.decisions.decide(snapshot.uri, operations) };
}

/** A command that makes one choice about the mention it is given. */
export function mentionCommand(
  name: Command['name'],
  choose: (snapshot: Snapshot, item: Reviewed, argument: unknown) => Choice,
): Command {
  return {
    name,
    run: async (desk, argument) => {
      const { snapshot, item } = await findTarget(desk, name, argument);
      const choice = choose(snapshot, item, argument);
      return saveDecisions(desk, snapshot, [operationFor(desk, snapshot, item, choice)]);
    },
  };
}
