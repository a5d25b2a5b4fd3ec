import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nearestFiles, replaceText } from '@attache/disk';

/** A folder for one test. */
async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-nearest-'));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the nearest file of a name', () => {
  it('is in the folder or in the next one above, up to the top of a checkout', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'a/b/.git'), { recursive: true });
      mkdirSync(join(folder, 'a/c'));
      writeFileSync(join(folder, 'attache.json'), 'top');
      writeFileSync(join(folder, 'a/attache.json'), 'a');
      const find = nearestFiles('attache.json');
      assert.equal((await find(join(folder, 'x.txt')))?.text, 'top');
      assert.equal((await find(join(folder, 'a/c/x.txt')))?.text, 'a');
      assert.equal(await find(join(folder, 'a/b/x.txt')), undefined);
    }));
});

describe('replacing a text file', () => {
  it('makes it, and replaces what was read, without leaving anything beside it', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'attache.json');
      assert.equal(await replaceText(path, undefined, 'one'), true);
      assert.equal(await replaceText(path, 'one', 'two'), true);
      assert.equal(readFileSync(path, 'utf8'), 'two');
      assert.deepEqual(readdirSync(folder), ['attache.json']);
    }));

  it('is refused where somebody else has made, changed or deleted it', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'attache.json');
      assert.equal(await replaceText(path, 'one', 'two'), false);
      writeFileSync(path, 'other');
      assert.equal(await replaceText(path, undefined, 'two'), false);
      assert.equal(await replaceText(path, 'one', 'two'), false);
      assert.equal(readFileSync(path, 'utf8'), 'other');
      assert.deepEqual(readdirSync(folder), ['attache.json']);
    }));
});
