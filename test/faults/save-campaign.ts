import assert from 'node:assert/strict';
import { annotationsIn, type Operation, readSidecar } from '@attache/core';
import {
  type Files,
  type KeptSidecars,
  keptSidecars,
  type Machine,
  sidecarPath,
} from '@attache/disk';
import { type Fault, faultyFiles, KILLED } from '../disk/faulty-files.ts';
import { decisionAt } from '../disk/workplace.ts';
import { type Cut, type MemoryDisk, memoryDisk } from './memory-disk.ts';

/** What a program is doing when something goes wrong. */
export interface Scenario {
  readonly title: string;
  /** What was saved before, and acknowledged. */
  readonly before: readonly Operation[];
  /** What it is saving. */
  readonly during: readonly Operation[];
  /** True where a program that has ended left those in its journal. */
  readonly isReplay?: true;
}

export const SCENARIOS: readonly Scenario[] = [
  { title: 'the first decision', before: [], during: [decisionAt(10)] },
  { title: 'one more decision', before: [decisionAt(0)], during: [decisionAt(10)] },
  {
    title: 'many decisions at once',
    before: [decisionAt(0)],
    during: [10, 20, 30, 40, 50, 60].map((at) => decisionAt(at)),
  },
  {
    title: 'what another program left',
    before: [decisionAt(0)],
    during: [decisionAt(10)],
    isReplay: true,
  },
];

export interface Point {
  readonly fault: Fault;
  /** The power fails when the program has ended. */
  readonly cut: Cut | undefined;
}

/** Every point of a scenario: each call, each way in which it can go wrong, with and without a power cut after it. */
export async function pointsOf(scenario: Scenario, cuts: readonly Cut[]): Promise<Point[]> {
  const { calls } = await run(scenario, { fault: NO_FAULT, cut: undefined }, (files) => files);
  const every = [undefined, ...cuts];
  const disturbed = calls.flatMap((_, at) => [
    ...KILLS.flatMap((how) => every.map((cut) => ({ fault: { ...NO_FAULT, at, how }, cut }))),
    ...FAILURES.flatMap(({ how, code }) =>
      [false, true].map((lasting) => ({ fault: { at, how, code, lasting }, cut: undefined })),
    ),
    { fault: { ...NO_FAULT, at, how: 'lie' } as const, cut: undefined },
  ]);
  const acknowledged = cuts.map((cut) => ({ fault: NO_FAULT, cut }));
  return [...disturbed, ...acknowledged];
}

const KILLS = ['die before', 'die after', 'die torn'] as const;
const ERRORS = 'ENOSPC EDQUOT EIO EACCES EPERM EROFS EMFILE EINTR ESTALE EBUSY EFBIG'.split(' ');
const FAILURES = [
  ...ERRORS.map((code) => ({ how: 'fail', code }) as const),
  { how: 'short', code: 'ENOSPC' } as const,
];
const NO_FAULT: Fault = { at: 1e9, how: 'die before', code: '', lasting: false };

/** A mistake put into a file system on purpose. */
export type Mistake = (files: Files) => Files;

/** What was lost at a point; `undefined` where nothing was. */
export async function lossAt(
  scenario: Scenario,
  point: Point,
  mistake: Mistake = (files) => files,
): Promise<string | undefined> {
  const { disk, outcome, calls } = await run(scenario, point, mistake);
  const { fault, cut } = point;
  const where = `${scenario.title}: ${fault.how} ${fault.code} at ${fault.at} (${calls[fault.at]}), cut ${cut}, ${outcome}`;
  if (cut !== undefined) disk.cut(cut);
  const isOwed = outcome === 'kept' || scenario.isReplay === true;
  const saved = [...scenario.before, ...(outcome === 'saved' ? scenario.during : [])];
  try {
    await assertHolds(disk, saved);
    const next = program(disk.files, cut === undefined ? NEXT : REBOOTED);
    await next.retry();
    await next.save(ARTICLE, [AFTER]);
    await assertHolds(disk, [...saved, ...(isOwed ? scenario.during : []), AFTER]);
    return undefined;
  } catch (error) {
    return `${where}: ${error instanceof Error ? error.message : error}`;
  }
}

interface Ran {
  readonly disk: MemoryDisk;
  readonly calls: readonly string[];
  /** `killed`: nobody was told anything. */
  readonly outcome: 'saved' | 'kept' | 'refused' | 'killed';
}

const ARTICLE = '/articles/article.txt';
const STATE = '/state';
const AFTER = decisionAt(100);

async function run(scenario: Scenario, { fault }: Point, mistake: Mistake): Promise<Ran> {
  const disk = memoryDisk();
  await disk.files.mkdir('/articles');
  disk.settle();
  const first = program(mistake(disk.files), FIRST);
  if (scenario.before.length > 0) await first.save(ARTICLE, scenario.before);
  if (scenario.isReplay) await leaveInJournal(disk, scenario.during);
  const { files, calls } = faultyFiles(fault, mistake(disk.files));
  const disturbed = program(files, DISTURBED);
  const outcome = await (scenario.isReplay
    ? disturbed.retry().then(() => (disturbed.owed().length > 0 ? 'kept' : 'saved'))
    : disturbed.save(ARTICLE, scenario.during).then(() => 'saved' as const)
  ).catch(outcomeOf);
  // A replay that was cut off at its first call has seen no journal and owes nothing.
  const isBlind = scenario.isReplay && outcome === 'saved' && !(await hasSaved(disk));
  return { disk, calls, outcome: isBlind ? 'refused' : outcome };
}

function outcomeOf(error: unknown): Ran['outcome'] {
  if (!(error instanceof Error)) throw error;
  if (error === KILLED || error.cause === KILLED) return 'killed';
  return 'kept' in error && error.kept === true ? 'kept' : 'refused';
}

/** A program that saves, fails because the folder of the article is closed to it, and ends. */
async function leaveInJournal(disk: MemoryDisk, operations: readonly Operation[]): Promise<void> {
  const closed: Files = {
    ...disk.files,
    mkdir: async (path, mode) => {
      if (/^\W?articles\W/u.test(path)) throw Object.assign(new Error(), { code: 'EACCES' });
      await disk.files.mkdir(path, mode);
    },
  };
  await assert.rejects(program(closed, LEFT).save(ARTICLE, operations), { kept: true });
}

async function hasSaved(disk: MemoryDisk): Promise<boolean> {
  return (await startsIn(disk)).includes(10);
}

/** Every annotation is there, and the file is whole. */
async function assertHolds(disk: MemoryDisk, operations: readonly Operation[]): Promise<void> {
  const starts = await startsIn(disk);
  const missing = operations
    .map(({ annotation }) => annotation.selector.start)
    .filter((start) => !starts.includes(start));
  assert.deepEqual(missing, []);
}

async function startsIn({ files }: MemoryDisk): Promise<number[]> {
  const text = await files
    .open(sidecarPath(ARTICLE), 'read')
    .then((file) => file.read())
    .then((bytes) => new TextDecoder().decode(bytes))
    .catch(() => undefined);
  if (text === undefined) return [];
  assert.ok(JSON.parse(text));
  return annotationsIn(readSidecar(text)).map(({ annotation }) => annotation.selector.start);
}

const [FIRST, DISTURBED, LEFT, NEXT] = [1, 2, 3, 4].map((id) => machine(id, 'a')) as [
  Machine,
  Machine,
  Machine,
  Machine,
];
const REBOOTED = machine(4, 'b');

/** Only the last program of each story lives; names are counted, so that every run is the same. */
function machine(processId: number, boot: string): Machine {
  let count = 0;
  return {
    id: boot,
    processId,
    startOf: (id) => (id === 4 ? '1' : undefined),
    nonce: () => {
      count += 1;
      return `${processId}${count.toString(36).padStart(8, '0')}`;
    },
  };
}

function program(files: Files, who: Machine): KeptSidecars {
  const now = () => '2026-01-01T00:00:00Z';
  return keptSidecars({ files, machine: who, state: STATE, now, pause: async () => undefined });
}
