import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Operation, SidecarFile } from '@attache/core';
import { type KeptSidecars, keptSidecars, sidecarPath } from '@attache/disk';
import { decidedIn, decisionAt, inWorkplace, textOf } from './workplace.ts';

describe('earlier versions of a sidecar', () => {
  it('are one for each ten minutes, the last five of them, and one a day', () =>
    inWorkplace(async (article) => {
      const times = [
        ...['2026-03-01T08:00:00Z', '2026-03-01T09:00:00Z', '2026-03-02T08:00:00Z'],
        ...['2026-03-03T08:00:00Z', '2026-03-03T08:09:59Z', '2026-03-03T08:30:00Z'],
        ...['2026-03-03T09:00:00Z', '2026-03-03T10:00:00Z', '2026-03-03T11:00:00Z'],
        ...['2026-03-03T12:00:00Z'],
      ];
      for (const [index, now] of times.entries())
        await saved(article, [decisionAt(index * 10)], now);
      const found = await open(article).versions(article);
      assert.deepEqual(
        found.map(({ at, lines }) => `${at} ${lines}`),
        [
          '2026-03-03T12:00:00Z 23',
          '2026-03-03T11:00:00Z 21',
          '2026-03-03T10:00:00Z 19',
          '2026-03-03T09:00:00Z 17',
          '2026-03-03T08:30:00Z 15',
          '2026-03-02T08:00:00Z 9',
          '2026-03-01T09:00:00Z 7',
        ],
      );
    }));

  it('reach back thirty days on which something was saved', () =>
    inWorkplace(async (article) => {
      const days = Array.from({ length: 32 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + 3 * day)));
      for (const [index, day] of days.entries())
        await saved(article, [decisionAt(index * 10)], day.toISOString());
      const found = await open(article).versions(article);
      assert.deepEqual(
        found.map(({ at }) => at),
        days
          .slice(2)
          .map((day) => day.toISOString())
          .reverse(),
      );
    }));

  it('are in the order in which they were made, and alarms know the last, when a clock is set back and forth', () =>
    inWorkplace(async (article) => {
      const times = ['2031-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2035-06-01T00:00:00Z'];
      for (const [index, now] of [...times, ...times, '2001-01-01T00:00:00Z'].entries())
        await saved(article, [decisionAt(index * 10)], now);
      const found = await open(article).versions(article);
      assert.equal(found[0]?.lines, Math.max(...found.map(({ lines }) => lines)));
      assert.equal(found[0]?.lines, (await textOf(article)).split('\n').length);
      await rm(sidecarPath(article));
      const set = '1999-01-01T00:00:00Z';
      assert.deepEqual(await open(article, set).vanished(article), { gone: 7, of: 7 });
      await open(article, set).accept(article);
      assert.equal(await open(article, set).vanished(article), undefined);
    }));

  it('do not stop a save when they cannot be kept', () =>
    inWorkplace(async (article) => {
      await writeFile(join(dirname(article), 'state'), '');
      await saved(article, [decisionAt(0)]);
      assert.deepEqual(await open(article).versions(article), []);
      assert.equal((await decidedIn(article)).length, 1);
    }));

  it('hold damaged bytes as they were', () =>
    inWorkplace(async (article) => {
      const { text } = await saved(article, [decisionAt(0), decisionAt(10)]);
      const damaged = `${text.slice(0, -40)}\r\n<<<<<<< HEAD\r\n`;
      await writeFile(sidecarPath(article), damaged);
      for (let at = 20; at < 100; at += 10) await saved(article, [decisionAt(at)]);
      const copies = (await open(article).versions(article)).filter(
        ({ kind }) => kind === 'damaged',
      );
      assert.equal(copies.length, 1);
      const name = copies[0]?.name ?? '';
      const folder = join(dirname(article), 'state', 'backups');
      const [key = ''] = await readdir(folder);
      assert.equal(await readFile(join(folder, key, name), 'utf8'), damaged);
    }));
});

describe('the alarm about decisions that have vanished', () => {
  for (const { gone, isAlarming } of [
    { gone: 1, isAlarming: false },
    { gone: 2, isAlarming: false },
    { gone: 3, isAlarming: true },
  ]) {
    it(`${isAlarming ? 'sounds' : 'is silent'} when ${gone} of 20 are gone`, () =>
      inWorkplace(async (article) => {
        const operations = Array.from({ length: 20 }, (_, index) => decisionAt(index * 10));
        await saved(article, operations);
        const lines = (await textOf(article)).split('\n');
        const decisions = lines.filter((line) => line.includes('"kind":"decision"'));
        const left = lines.filter((line) => !decisions.slice(0, gone).includes(line));
        await writeFile(sidecarPath(article), left.join('\n'));
        const alarm = isAlarming ? { gone, of: 20 } : undefined;
        assert.deepEqual(await open(article).vanished(article), alarm);
      }));
  }

  it('goes on through later saves, until what is missing is back', () =>
    inWorkplace(async (article) => {
      await saved(article, [decisionAt(0), decisionAt(10)]);
      await rm(sidecarPath(article));
      await saved(article, [decisionAt(20)]);
      assert.deepEqual(await open(article).vanished(article), { gone: 2, of: 2 });
      await open(article).restoreVanished(article);
      assert.equal(await open(article).vanished(article), undefined);
      assert.deepEqual(
        (await decidedIn(article)).map(([at]) => at),
        [0, 10, 20],
      );
    }));

  it('knows the last five versions, and no earlier one', () =>
    inWorkplace(async (article) => {
      const day = (number: number) => `2026-03-0${number}T08:00:00Z`;
      await saved(article, [decisionAt(0)], day(1));
      await rm(sidecarPath(article));
      for (let number = 2; number <= 5; number += 1)
        await saved(article, [decisionAt(number * 10)], day(number));
      assert.deepEqual(await open(article, day(5)).vanished(article), { gone: 1, of: 1 });
      await saved(article, [decisionAt(60)], day(6));
      assert.equal((await open(article, day(6)).versions(article)).length, 6);
      assert.equal(await open(article, day(6)).vanished(article), undefined);
    }));

  it('knows nothing of decisions that were withdrawn: they are still there', () =>
    inWorkplace(async (article) => {
      await saved(article, [decisionAt(0)]);
      await saved(article, [decisionAt(0, { status: 'withdrawn' })]);
      assert.equal(await open(article).vanished(article), undefined);
    }));

  it('brings back nothing over a later word of the same person', () =>
    inWorkplace(async (article) => {
      await saved(article, [decisionAt(0), decisionAt(10)]);
      const versions = await open(article).versions(article);
      await saved(article, [decisionAt(0, { status: 'rejected' })]);
      await open(article).restore(
        article,
        versions.map(({ sidecar }) => sidecar),
      );
      assert.deepEqual(await decidedIn(article), [
        [0, 'rejected'],
        [10, 'confirmed'],
      ]);
    }));
});

/** Saved by a program that ends when all is written. */
async function saved(
  article: string,
  operations: readonly Operation[],
  now?: string,
): Promise<SidecarFile> {
  const kept = open(article, now);
  const file = await kept.save(article, operations);
  await kept.settled();
  return file;
}

function open(article: string, now?: string): KeptSidecars {
  const state = join(dirname(article), 'state');
  return keptSidecars({ state, ...(now !== undefined && { now: () => now }) });
}
