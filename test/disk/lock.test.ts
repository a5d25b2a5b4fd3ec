import assert from 'node:assert/strict';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { acquireLock, type LockSettings, nodeFiles, thisMachine } from '@attache/disk';
import { inWorkplace } from './workplace.ts';

const SETTINGS: LockSettings = {
  files: nodeFiles,
  machine: thisMachine,
  patience: 5_000,
  pause: async (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const NOBODY = `999999999.1.${thisMachine.id}.0a`;
const THIS_PROCESS = `${process.pid}.${thisMachine.startOf(process.pid)}.${thisMachine.id}.0a`;
const REUSED_ID = `${process.pid}.1.${thisMachine.id}.0a`;
const ELSEWHERE = '1.1.elsewhere.0a';

describe('the lock of a file', () => {
  it('is held by one at a time, and leaves nothing behind', () =>
    inWorkplace(async (path) => {
      let holders = 0;
      const work = async () => {
        const lock = await acquireLock(path, SETTINGS);
        holders += 1;
        assert.equal(holders, 1);
        await SETTINGS.pause(1);
        assert.ok(await lock.isHeld());
        holders -= 1;
        assert.ok(await lock.release());
      };
      await Promise.all(Array.from({ length: 12 }, work));
      assert.deepEqual(await readdir(dirname(path)), ['article.txt']);
    }));

  for (const { title, holder, age, isTaken } of [
    { title: 'a process that is gone', holder: NOBODY, age: 0, isTaken: true },
    { title: 'a process whose number went to another', holder: REUSED_ID, age: 0, isTaken: true },
    { title: 'a machine that has been silent', holder: ELSEWHERE, age: 60, isTaken: true },
    { title: 'a name that says nothing, and silent', holder: 'notes.txt', age: 60, isTaken: true },
    { title: 'a crash between two steps', holder: undefined, age: 0, isTaken: true },
    {
      title: 'a machine that was heard of before a clock was set back',
      holder: ELSEWHERE,
      age: -3_600,
      isTaken: true,
    },
    {
      title: 'a machine whose clock is a little ahead',
      holder: ELSEWHERE,
      age: -20,
      isTaken: false,
    },
    { title: 'a process that lives', holder: THIS_PROCESS, age: 60, isTaken: false },
    { title: 'a machine that was heard of lately', holder: ELSEWHERE, age: 20, isTaken: false },
  ]) {
    it(`is ${isTaken ? 'taken over from' : 'left to'} ${title}`, () =>
      inWorkplace(async (path) => {
        await leaveLock(path, holder, age);
        const settings = { ...SETTINGS, patience: 50 };
        if (!isTaken) {
          await assert.rejects(acquireLock(path, settings), { reason: 'locked' });
          assert.deepEqual(await readdir(lockOf(path)), [holder]);
          assert.equal((await readdir(dirname(path))).length, 2);
          return;
        }
        const lock = await acquireLock(path, settings);
        assert.equal((await readdir(lockOf(path))).length, 1);
        assert.ok(await lock.release());
        assert.deepEqual(await readdir(dirname(path)), ['article.txt']);
      }));
  }

  it('goes to one of many who find its holder dead', () =>
    inWorkplace(async (path) => {
      await leaveLock(path, NOBODY, 0);
      let holders = 0;
      const work = async () => {
        const lock = await acquireLock(path, SETTINGS);
        holders += 1;
        assert.equal(holders, 1);
        await SETTINGS.pause(1);
        holders -= 1;
        await lock.release();
      };
      await Promise.all(Array.from({ length: 12 }, work));
    }));

  it('tells a holder that it was taken from', () =>
    inWorkplace(async (path) => {
      const lock = await acquireLock(path, SETTINGS);
      const [own] = await readdir(lockOf(path));
      await nodeFiles.rename(join(lockOf(path), own ?? ''), join(lockOf(path), NOBODY));
      assert.equal(await lock.isHeld(), false);
      assert.equal(await lock.release(), false);
      assert.deepEqual(await readdir(lockOf(path)), [NOBODY]);
    }));
});

function lockOf(path: string): string {
  return join(dirname(path), '.article.txt.lock');
}

/** A lock that was left `age` seconds ago; without a holder an empty one. */
async function leaveLock(path: string, holder: string | undefined, age: number): Promise<void> {
  await mkdir(lockOf(path));
  if (holder === undefined) return;
  await writeFile(join(lockOf(path), holder), '');
  const then = Date.now() / 1000 - age;
  await utimes(join(lockOf(path), holder), then, then);
}
