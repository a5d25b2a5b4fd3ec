import { dirname, join } from 'node:path';
import {
  afterStep,
  isObject,
  NO_STEPS,
  type Operation,
  parseJson,
  recordOf,
  type Step,
  type StepEvent,
  type Steps,
} from '@attache/core';
import { codeOf, type Files } from './files.ts';
import { readTextFile } from './read-file.ts';
import { closing, writeAll } from './replace-file.ts';
import { articleKey, ensureFolder, remove } from './state-folder.ts';

/** Steps that outlive the program, so that they can be taken back after it was started again. Not synced. */
export interface StepLog {
  read(article: string): Promise<Steps>;
  append(article: string, event: StepEvent): Promise<void>;
}

export interface StepLogSettings {
  readonly files: Files;
  /** Made on first use; a file in it for each article. */
  readonly folder: string;
}

export function openStepLog({ files, folder }: StepLogSettings): StepLog {
  const pathOf = (article: string): string => join(folder, `${articleKey(article)}.jsonl`);
  return {
    read: async (article) => {
      const path = pathOf(article);
      const text = (await readTextFile(files, path))?.text ?? '';
      const steps = stepsIn(text);
      if (text.length > LARGEST) await rewrite(files, path, steps);
      return steps;
    },
    append: (article, event) => append(files, pathOf(article), eventLine(event)),
  };
}

const LARGEST = 1_000_000;

/** What a log tells. What is torn or strange in it is passed over. */
function stepsIn(text: string): Steps {
  return text
    .split('\n')
    .flatMap((line) => eventOf(line === '' ? undefined : parseJson(line)) ?? [])
    .reduce(afterStep, NO_STEPS);
}

/** A line of its own, whatever is left of an append that was cut short. */
function eventLine(event: StepEvent): string {
  return `\n${JSON.stringify(event)}\n`;
}

function eventOf(json: unknown): StepEvent | undefined {
  if (!isObject(json)) return undefined;
  const { kind, id, step } = json;
  if ((kind === 'undone' || kind === 'redone') && typeof id === 'string') return { kind, id };
  const read = kind === 'done' ? stepOf(step) : undefined;
  return read && { kind: 'done', step: read };
}

function stepOf(json: unknown): Step | undefined {
  if (!isObject(json) || typeof json['id'] !== 'string') return undefined;
  const operations = operationsOf(json['operations']);
  const inverses = operationsOf(json['inverses']);
  if (operations.length === 0 || operations.length !== inverses.length) return undefined;
  const others = json['others'];
  const isTogether = Array.isArray(others) && others.every((uri) => typeof uri === 'string');
  return { id: json['id'], operations, inverses, ...(isTogether && { others }) };
}

function operationsOf(json: unknown): Operation[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((each) => {
    if (!isObject(each) || !isObject(each['decision'])) return [];
    const { record: annotation } = recordOf(each['annotation']);
    const { record } = recordOf({ ...each['decision'], clock: 1 });
    if (annotation?.kind !== 'annotation' || record?.kind !== 'decision') return [];
    const { clock: _, ...decision } = record;
    return [{ annotation, decision }];
  });
}

async function append(files: Files, path: string, text: string): Promise<void> {
  try {
    const handle = await files.open(path, 'append');
    await closing(handle, () => writeAll(handle, new TextEncoder().encode(text)));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await ensureFolder(files, dirname(path));
    await create(files, path);
    await append(files, path, text);
  }
}

async function create(files: Files, path: string): Promise<void> {
  try {
    await (await files.open(path, 'create', 0o600)).close();
  } catch (error) {
    // A second window was faster.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** What a second window appends in this moment is lost to undo, and to nothing else. */
async function rewrite(files: Files, path: string, { done, undone }: Steps): Promise<void> {
  const past = [...done, ...undone.toReversed()].map((step) => eventLine({ kind: 'done', step }));
  const takenBack = undone.map(({ id }) => eventLine({ kind: 'undone', id }));
  await remove(files, path);
  await append(files, path, [...past, ...takenBack].join(''));
}
