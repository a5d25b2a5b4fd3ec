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
  const { article, base } = snapshot;
  return saveOperations(desk, snapshot, (who) =>
    targets.map((target) => decideOn(target, article, { ...choice, ...who }, base)),
  );
}

/** Saves what the person at this desk does now, as one step. */
export async function saveOperations(
  desk: Desk,
  snapshot: Snapshot,
  operationsBy: (who: Pick<Decision, 'by' | 'at'>) => readonly Operation[],
): Promise<Decided> {
  const by = await desk.session.annotator(snapshot.uri);
  const operations = operationsBy({ by, at: desk.surroundings.now() });
  rememberBases(desk, snapshot, operations);
  return { decided: await desk.decisions.decide(snapshot.uri, operations) };
}

/** The text in which decisions are made makes it easier to find their places again. */
export function rememberBases(
  { session }: Desk,
  { uri, article }: Snapshot,
  operations: readonly Operation[],
): void {
  const open = session.article(uri);
  for (const { annotation } of operations) open?.rememberBase(annotation.version, article.text);
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
