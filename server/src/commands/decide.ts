import { type Decision, decideOn, type Operation, type Reviewed, type Target } from '@attache/core';
import type { Command, Decided } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { Snapshot } from '../snapshot.ts';
import { findTarget } from './find-target.ts';

/** What a command decides, without who and when. */
export type Choice = Omit<Decision, 'by' | 'at'>;

/** Saves one choice on each of the targets, as one step by the person at this desk, now. */
export async function decideAll(
  desk: Desk,
  snapshot: Snapshot,
  targets: readonly Target[],
  choice: Choice,
): Promise<Decided> {
  return saveOperations(desk, snapshot, (who) =>
    targets.map((target) => decideOn(target, snapshot.article, { ...choice, ...who })),
  );
}

/** Saves what the person at this desk does now, as one step. */
export async function saveOperations(
  desk: Desk,
  { article, uri }: Snapshot,
  operationsBy: (who: Pick<Decision, 'by' | 'at'>) => readonly Operation[],
): Promise<Decided> {
  const by = await desk.session.annotator();
  const operations = operationsBy({ by, at: desk.surroundings.now() });
  for (const { annotation } of operations)
    desk.session.article(uri)?.rememberBase(annotation.version, article.text);
  return { decided: await desk.decisions.decide(uri, operations) };
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
      return decideAll(desk, snapshot, [item], choice);
    },
  };
}
