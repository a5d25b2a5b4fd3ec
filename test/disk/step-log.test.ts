import assert from 'node:assert/strict';
import { appendFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  afterStep,
  applyOperations,
  EMPTY_SIDECAR,
  NO_STEPS,
  redoOf,
  type Step,
  type StepEvent,
  type Steps,
  undoOf,
} from '@attache/core';
import { keptSidecars, type StepLog } from '@attache/disk';
import fc from 'fast-check';
import { decisionAt, inWorkplace } from './workplace.ts';

describe('steps that outlive the program', () => {
  it('are read as they were told, by the next program', () =>
    fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
        await inWorkplace(async (article) => {
          for (const one of events) await open(article).append(article, one);
          assert.deepEqual(await open(article).read(article), events.reduce(afterStep, NO_STEPS));
        });
      }),
      { numRuns: 30 },
    ));

  it('are read with what was taken back and made again, and nothing of an unknown kind', () =>
    inWorkplace(async (article) => {
      const log = open(article);
      for (const event of [
        done('a'),
        done('b'),
        UNDONE,
        UNDONE,
        { kind: 'redone', id: 'b' },
      ] as const)
        await log.append(article, event);
      assert.deepEqual(idsOf(await open(article).read(article)), { done: ['a', 'b'], undone: [] });
      await log.append(article, UNDONE);
      assert.deepEqual(idsOf(await open(article).read(article)), { done: ['a'], undone: ['b'] });
      await appendFile(await logOf(article), '\n{"kind":"made anew","id":"b"}\n');
      assert.deepEqual(idsOf(await open(article).read(article)), { done: ['a'], undone: ['b'] });
    }));

  it('are read past what was cut short', () =>
    inWorkplace(async (article) => {
      await open(article).append(article, done('a'));
      await appendFile(await logOf(article), '{"kind":"done","step":{"id":"torn","opera');
      await open(article).append(article, done('b'));
      await appendFile(await logOf(article), '\n{"kind":"done","step":{"id":"x"}}\n[]\n7\n');
      assert.deepEqual(idsOf(await open(article).read(article)), { done: ['a', 'b'], undone: [] });
    }));

  it('are only read where their log is small', () =>
    inWorkplace(async (article) => {
      await open(article).append(article, done('a'));
      const before = await stat(await logOf(article), { bigint: true });
      await open(article).read(article);
      const after = await stat(await logOf(article), { bigint: true });
      assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    }));

  it('are a hundred at most, and their log is swept', () =>
    inWorkplace(async (article) => {
      const log = open(article);
      for (let number = 0; number < 1000; number += 1)
        await log.append(article, done(String(number)));
      await log.append(article, { kind: 'undone', id: '999' });
      await log.append(article, { kind: 'undone', id: '998' });
      const path = await logOf(article);
      const before = (await stat(path)).size;
      assert.ok(before > 1_000_000, String(before));
      const steps = await log.read(article);
      assert.deepEqual([steps.done.length, idsOf(steps).undone], [98, ['999', '998']]);
      assert.ok((await stat(path)).size < before / 3);
      assert.deepEqual(await open(article).read(article), steps);
    }));
});

describe('taking a step back', () => {
  const step: Step = {
    id: 'a',
    operations: [decisionAt(0), decisionAt(10)],
    inverses: [decisionAt(0, { status: 'withdrawn' }), decisionAt(10, { status: 'rejected' })],
  };

  it('decides what was decided before, all of it at once, and making it again likewise', () => {
    const saved = applyOperations(EMPTY_SIDECAR, step.operations);
    const undo = undoOf(step, saved, 'later');
    assert.deepEqual(
      undo.map(({ decision }) => [decision.status, decision.at]),
      [
        ['withdrawn', 'later'],
        ['rejected', 'later'],
      ],
    );
    const undone = applyOperations(saved, undo);
    assert.deepEqual(undoOf(step, undone, 'x'), []);
    assert.deepEqual(
      redoOf(step, undone, 'again').map(({ decision }) => decision.status),
      ['confirmed', 'confirmed'],
    );
  });

  it('leaves alone what the same person has decided since then', () => {
    const saved = applyOperations(EMPTY_SIDECAR, step.operations);
    const since = applyOperations(saved, [decisionAt(0, { status: 'rejected', at: 'since' })]);
    assert.deepEqual(
      undoOf(step, since, 'later').map(({ annotation }) => annotation.selector.start),
      [10],
    );
  });
});

const UNDONE = { kind: 'undone', id: 'b' } as const;

const id = fc.constantFrom('a', 'b', 'c', '__proto__');
const event: fc.Arbitrary<StepEvent> = fc.oneof(
  id.map((one) => done(one)),
  id.map((one) => done(one, ['file:///b.txt'])),
  id.map((one) => ({ kind: 'undone', id: one }) as const),
  id.map((one) => ({ kind: 'redone', id: one }) as const),
);

function done(name: string, others?: readonly string[]): StepEvent {
  const inverse = decisionAt(0, { status: 'withdrawn' });
  const step = {
    id: name,
    operations: [decisionAt(0), decisionAt(10, { status: 'rejected', scope: 'article' })],
    inverses: [inverse, decisionAt(10, { status: 'withdrawn' })],
    ...(others && { others }),
  };
  return { kind: 'done', step };
}

function idsOf(steps: Steps) {
  return { done: steps.done.map((one) => one.id), undone: steps.undone.map((one) => one.id) };
}

function open(article: string): StepLog {
  return keptSidecars({ state: join(dirname(article), 'state') }).steps;
}

async function logOf(article: string): Promise<string> {
  const folder = join(dirname(article), 'state', 'steps');
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}
