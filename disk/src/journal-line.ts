import { type ClockedOperation, isObject, parseJson, recordOf } from '@attache/core';

/** Decisions on one article, on their way into its sidecar. */
export interface JournalEntry {
  /** A name that no other entry has. */
  readonly id: string;
  /** The article's path. */
  readonly article: string;
  readonly operations: readonly ClockedOperation[];
}

/** The entries of a journal that are not settled in it, in order. What is torn or strange is passed over. */
export function entriesIn(text: string): JournalEntry[] {
  const entries = new Map<unknown, JournalEntry>();
  for (const line of text.split('\n')) {
    const json = line === '' ? undefined : parseJson(line);
    if (!isObject(json)) continue;
    const entry = entryOf(json);
    if (entry) entries.set(entry.id, entry);
    else entries.delete(json['settled']);
  }
  return [...entries.values()];
}

/** A line of its own, whatever is left of an append before it that was cut short. */
export function entryLine({ id, article, operations }: JournalEntry): string {
  return `\n${JSON.stringify({ entry: id, article, operations })}\n`;
}

export function settledLine({ id }: JournalEntry): string {
  return `\n${JSON.stringify({ settled: id })}\n`;
}

function entryOf(json: Readonly<Record<string, unknown>>): JournalEntry | undefined {
  const { entry: id, article, operations } = json;
  if (typeof id !== 'string' || typeof article !== 'string') return undefined;
  if (!Array.isArray(operations)) return undefined;
  return { id, article, operations: operations.flatMap(operationOf) };
}

function operationOf(json: unknown): ClockedOperation[] {
  if (!isObject(json)) return [];
  const { record: annotation } = recordOf(json['annotation']);
  const { record: decision } = recordOf(json['decision']);
  if (annotation?.kind !== 'annotation' || decision?.kind !== 'decision') return [];
  return annotation.id === decision.id ? [{ annotation, decision }] : [];
}
