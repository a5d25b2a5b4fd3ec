import { type Decision, decideOn, type Reviewed } from '@attache/core';
import { type Command, refuse, type Target } from '../command.ts';
import type { Part } from '../decisions.ts';
import type { Desk } from '../desk.ts';
import { field } from '../json.ts';
import type { Snapshot } from '../snapshot.ts';
import { readTarget } from './arguments.ts';
import { type Choice, rememberBases } from './decide.ts';
import { itemFor } from './find-target.ts';

const NAME = 'attache.decideTogether';

/** One choice on many mentions, in one article or in many, open or not, as one step. Where one is not what it was, none is decided. */
export const decideTogether: Command = {
  name: NAME,
  title: ({ session }) => session.words.progress.saving,
  run: async (desk, argument) => {
    const targets = readTargets(field(argument, 'targets'));
    const choice = readChoice(field(argument, 'status'));
    if (!targets || !choice)
      throw refuse('bad-arguments', desk.session.words.errors.badArguments(NAME));
    const found: Found[] = [];
    for (const uri of new Set(targets.map((target) => target.uri)))
      found.push(
        await findAll(
          desk,
          uri,
          targets.filter((target) => target.uri === uri),
        ),
      );
    return { decided: await save(desk, found, choice) };
  },
};

interface Found {
  readonly snapshot: Snapshot;
  readonly items: readonly Reviewed[];
}

async function findAll(desk: Desk, uri: string, targets: readonly Target[]): Promise<Found> {
  const snapshot = await desk.library.article(uri);
  if (!snapshot) throw refuse('not-an-article', desk.session.words.errors.notAnArticle);
  return { snapshot, items: targets.map((target) => itemFor(snapshot, target, NAME)) };
}

async function save(desk: Desk, found: readonly Found[], choice: Choice): Promise<number> {
  const by = await desk.session.annotator(found[0]?.snapshot.uri ?? '');
  const decision: Decision = { ...choice, by, at: desk.surroundings.now() };
  const parts = found.map(({ snapshot, items }) => partOf(desk, snapshot, items, decision));
  return desk.decisions.decideTogether(parts);
}

function partOf(
  desk: Desk,
  snapshot: Snapshot,
  items: readonly Reviewed[],
  decision: Decision,
): Part {
  const { uri, article, base } = snapshot;
  const operations = items.map((item) => decideOn(item, article, decision, base));
  rememberBases(desk, snapshot, operations);
  return { uri, operations };
}

function readTargets(value: unknown): readonly Target[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const targets = value.flatMap((one) => readTarget(one) ?? []);
  return targets.length === value.length ? targets : undefined;
}

function readChoice(status: unknown): Choice | undefined {
  return status === 'confirmed' || status === 'rejected' || status === 'withdrawn'
    ? { status }
    : undefined;
}
