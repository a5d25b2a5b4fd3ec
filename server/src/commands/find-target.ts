import type { Reviewed } from '@attache/core';
import { refuse, type Target } from '../command.ts';
import type { Desk } from '../desk.ts';
import { isRangeOf } from '../mirror.ts';
import { itemsAt, itemsOver, type Snapshot } from '../snapshot.ts';
import { offsetOf, spanOf } from '../to-lsp.ts';
import { articleOf, readTarget } from './arguments.ts';

/** A mention that a command is about, in the article as it is now. */
export interface Found {
  readonly snapshot: Snapshot;
  readonly item: Reviewed;
}

/** The mention an argument names. Refuses where it names none, or where other words stand there by now. */
export async function findTarget(desk: Desk, command: string, argument: unknown): Promise<Found> {
  const snapshot = await articleOf(desk, command, argument);
  const target = readTarget(argument);
  if (!target) throw refuse('bad-arguments', snapshot.words.errors.badArguments(command));
  return { snapshot, item: itemFor(snapshot, target, command) };
}

/** The same for a target that is read and an article that is found. */
export function itemFor(snapshot: Snapshot, target: Target, command: string): Reviewed {
  const { errors } = snapshot.words;
  if (!target.range && target.id === undefined)
    throw refuse('bad-arguments', errors.badArguments(command));
  if (target.range && !isRangeOf(target.range, snapshot.document))
    throw refuse('bad-arguments', errors.badArguments(command));
  const candidates = candidatesFor(snapshot, target);
  const item = candidates.find(({ quote }) => quote === (target.quote ?? quote));
  if (item) return item;
  throw target.quote === undefined
    ? refuse('nothing-here', errors.nothingHere)
    : refuse('changed-meanwhile', errors.changedMeanwhile(target.quote));
}

function candidatesFor(snapshot: Snapshot, { range, id, label }: Target): readonly Reviewed[] {
  const byLabel = (item: Reviewed) => label === undefined || item.label === label;
  if (id !== undefined) return snapshot.items.filter((item) => item.id === id);
  if (range === undefined) return [];
  const wanted = spanOf(snapshot, range);
  const exact = itemsOver(snapshot, wanted);
  const found = exact.length > 0 ? exact : itemsAt(snapshot, offsetOf(snapshot, range.start));
  const isCursor = wanted.start === wanted.end;
  return isCursor || exact.length > 0 ? found.filter(byLabel) : [];
}
