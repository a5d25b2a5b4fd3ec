import { isLabel, type Label } from '@attache/core';
import { type Position, Range } from 'vscode-languageserver';
import { refuse, type Target } from '../command.ts';
import type { Desk } from '../desk.ts';
import { field, stringField } from '../json.ts';
import { isRangeOf } from '../mirror.ts';
import type { Snapshot } from '../snapshot.ts';

/** Reads what a caller sent. Nothing about it is believed: a wrong argument is refused by name. */

/** `undefined` where the argument is no object with an address. */
export function readTarget(argument: unknown): Target | undefined {
  const uri = stringField(argument, 'uri');
  if (uri === undefined) return undefined;
  const range = readRange(field(argument, 'range'));
  const id = stringField(argument, 'id');
  const label = readLabel(field(argument, 'label'));
  const quote = stringField(argument, 'quote');
  return {
    uri,
    ...(range && { range }),
    ...(id !== undefined && { id }),
    ...(label !== undefined && { label }),
    ...(quote !== undefined && { quote }),
  };
}

/** An open article by the argument's `uri`, as it is now. */
export async function articleOf(desk: Desk, command: string, argument: unknown): Promise<Snapshot> {
  const uri = stringField(argument, 'uri');
  const { errors } = desk.session.words;
  if (uri === undefined) throw refuse('bad-arguments', errors.badArguments(command));
  const snapshot = await desk.session.snapshot(uri);
  if (snapshot === undefined) throw refuse('not-an-article', errors.notAnArticle);
  return snapshot;
}

/** `undefined` where it is none, or lies outside of the text. */
export function readRange(value: unknown, snapshot?: Snapshot): Range | undefined {
  if (!Range.is(value)) return undefined;
  return snapshot && !isRangeOf(value, snapshot.document) ? undefined : value;
}

export function readPosition(value: unknown, snapshot: Snapshot): Position | undefined {
  return readRange({ start: value, end: value }, snapshot)?.start;
}

/** A core label or one of the project's own. */
export function readLabel(value: unknown): Label | undefined {
  return isLabel(value) ? value : undefined;
}
