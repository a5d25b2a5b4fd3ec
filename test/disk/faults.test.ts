import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeSidecarError, FAULT_WORDS, SidecarError } from '@attache/core';
import {
  type DiskSettings,
  diskSidecars,
  type Machine,
  sidecarPath,
  thisMachine,
} from '@attache/disk';
import { type Fault, faultyFiles, KILLED } from './faulty-files.ts';
import { decidedIn, decisionAt, inWorkplace, textOf } from './workplace.ts';

type Mode = Omit<Fault, 'at'> & { readonly title: string };

const MODES: readonly Mode[] = [
  { title: 'a full disk', how: 'fail', code: 'ENOSPC', lasting: true },
  { title: 'a disk that was full for a moment', how: 'fail', code: 'ENOSPC', lasting: false },
  { title: 'a broken disk', how: 'fail', code: 'EIO', lasting: true },
  { title: 'a disk that failed once', how: 'fail', code: 'EIO', lasting: false },
  { title: 'a disk that can only be read', how: 'fail', code: 'EROFS', lasting: true },
  { title: 'a permission that is taken away', how: 'fail', code: 'EACCES', lasting: true },
  { title: 'a file somebody else holds for a moment', how: 'fail', code: 'EBUSY', lasting: false },
  { title: 'a write that was cut short', how: 'short', code: 'ENOSPC', lasting: false },
  {
    title: 'a write that was cut short by a full disk',
    how: 'short',
    code: 'ENOSPC',
    lasting: true,
  },
  { title: 'a write that was cut short in secret', how: 'lie', code: '', lasting: false },
  { title: 'a kill before', how: 'die before', code: '', lasting: false },
  { title: 'a kill after', how: 'die after', code: '', lasting: false },
];

describe('a save that is disturbed at each of its calls', () => {
  for (const mode of MODES) {
    it(`leaves the old file or the new one, and says which: ${mode.title}`, async () => {
      const length = (await callsOfSave()).length;
      for (let at = 0; at < length; at += 1) await survive({ ...mode, at });
    });
  }

  it('takes some twenty calls, one of them the sync before the rename, one the sync behind it', async () => {
    const calls = await callsOfSave();
    const write = calls.indexOf('open create', calls.indexOf('open create') + 1);
    assert.deepEqual(calls.slice(write, write + 12), [
      'open create',
      'chmod',
      'write',
      'sync',
      'stat',
      'close',
      'lstat',
      'lstat',
      'rename',
      'open folder',
      'sync',
      'close',
    ]);
  });
});

/** The decision that is there before, the one whose save is disturbed, and the one made afterwards. */
const BEFORE = decisionAt(0);
const DURING = decisionAt(10);
const AFTER = decisionAt(20);

async function survive(fault: Fault): Promise<void> {
  await inWorkplace(async (article) => {
    const { text: old } = await diskSidecars().save(article, [BEFORE]);
    const { files, calls } = faultyFiles(fault);
    const outcome = await diskSidecars(settingsWith(files))
      .save(article, [DURING])
      .catch((error: unknown) => error);
    const where = `${fault.how} ${fault.code} at ${fault.at}, ${calls[fault.at]}`;

    const now = await textOf(article);
    const isSaved = now !== old;
    if (isSaved) assert.deepEqual(await startsIn(article), [0, 10], where);
    assertHonest(outcome, isSaved, where);
    if (fault.how === 'short' && !fault.lasting) assert.ok(isSaved, where);
    if (fault.how === 'fail' && !fault.lasting && !isCleaning(calls[fault.at])) {
      assert.deepEqual(
        await readdir(dirname(article)),
        ['article.txt', 'article.txt.ann.json'],
        where,
      );
    }

    await diskSidecars().save(article, [AFTER]);
    assert.deepEqual(await startsIn(article), isSaved ? [0, 10, 20] : [0, 20], where);
  });
}

/** Who was told "saved" finds it saved; who was told "not saved" was told why. */
function assertHonest(outcome: unknown, isSaved: boolean, where: string): void {
  const isKilled = outcome instanceof Error && outcome.cause === KILLED;
  if (isKilled) return;
  if (!(outcome instanceof SidecarError)) {
    assert.ok(isSaved, where);
    return;
  }
  assert.equal(isSaved, outcome.reason === 'not-durable', `${where}: ${outcome.reason}`);
  assert.match(describeSidecarError(outcome, FAULT_WORDS.en), /^.+: .+\. [A-Z].+\.$/u);
}

function isCleaning(call: string | undefined): boolean {
  return call === 'unlink' || call === 'rmdir';
}

async function startsIn(article: string): Promise<number[]> {
  return (await decidedIn(article)).map(([start]) => start);
}

async function callsOfSave(): Promise<readonly string[]> {
  const { files, calls } = faultyFiles();
  await inWorkplace(async (article) => {
    await diskSidecars().save(article, [BEFORE]);
    await diskSidecars(settingsWith(files)).save(article, [DURING]);
  });
  return calls;
}

/** The program that is disturbed is not this one: once it is over, it counts as dead. */
const DISTURBED = 999_999_999;

function settingsWith(files: NonNullable<DiskSettings['files']>): DiskSettings {
  const machine: Machine = {
    ...thisMachine,
    processId: DISTURBED,
    startOf: (id) => (id === DISTURBED ? '1' : thisMachine.startOf(id)),
  };
  return { files, machine, pause: async () => undefined };
}

describe('a sidecar that somebody writes without a lock', () => {
  it('is read again, so that both have what they wrote', () =>
    inWorkplace(async (article) => {
      const { text } = await diskSidecars().save(article, [BEFORE]);
      const theirs = await diskSidecars().save(article, [AFTER]);
      await writeFile(sidecarPath(article), text);
      const { files } = faultyFiles();
      let turn = 0;
      const disturbed = {
        ...files,
        rename: async (from: string, to: string) => files.rename(from, to),
        open: async (path: string, how: 'read' | 'create' | 'append' | 'folder') => {
          if (path.includes('.tmp.') && turn++ === 0) {
            await writeFile(sidecarPath(article), theirs.text);
          }
          return files.open(path, how);
        },
      };
      await diskSidecars({ files: disturbed }).save(article, [DURING]);
      assert.deepEqual(await startsIn(article), [0, 10, 20]);
      assert.equal(turn, 2);
    }));

  it('is left to them where they do not stop', () =>
    inWorkplace(async (article) => {
      const { files } = faultyFiles();
      let turn = 0;
      const disturbed = {
        ...files,
        open: async (path: string, how: 'read' | 'create' | 'append' | 'folder') => {
          if (path.includes('.tmp.')) await writeFile(sidecarPath(article), ' '.repeat(turn++));
          return files.open(path, how);
        },
      };
      const save = diskSidecars({ files: disturbed, pause: async () => undefined });
      await assert.rejects(save.save(article, [DURING]), { reason: 'changing' });
      assert.equal((await textOf(article)).trim(), '');
    }));
});
