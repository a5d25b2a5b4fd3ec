import { equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultAnnotator } from '@attache/disk';

describe('who decides where nobody was named', () => {
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attache-annotator-'));
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['config', 'user.name', 'Hà'.normalize('NFD')], { cwd: folder });
    await writeFile(join(folder, 'visit.txt'), 'A visit.\n');
  });

  after(() => rm(folder, { recursive: true }));

  it('is whom git names where the article lies, wherever the program was started', async () => {
    equal(await defaultAnnotator({}, join(folder, 'visit.txt')), 'Hà'.normalize('NFC'));
    equal(await defaultAnnotator({}, folder), 'Hà'.normalize('NFC'));
  });

  it('is whom the environment names before that', async () => {
    equal(await defaultAnnotator({ ATTACHE_ANNOTATOR: 'Budi' }, folder), 'Budi');
  });

  it('is somebody also where there is nothing', async () => {
    equal((await defaultAnnotator({}, join(folder, 'gone/visit.txt'))).length > 0, true);
  });

  it('is nobody known where no account belongs to the program', async () => {
    const nobody = (): string => {
      throw new Error('ENOENT: no such account');
    };
    equal(await defaultAnnotator({}, join(folder, 'gone/visit.txt'), nobody), 'unknown');
    equal(await defaultAnnotator({}, join(folder, 'gone/visit.txt'), () => 'Dewi'), 'Dewi');
  });
});
