import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { textVersion } from '@attache/core';
import { baseTexts } from '@attache/disk';
import { inWorkplace } from './workplace.ts';

const OLD = 'Tô Lâm met Prabowo Subianto.\nThey spoke. 🇻🇳\n';
const NEW = 'On Monday, Tô Lâm met Prabowo Subianto.\n';

describe('the earlier texts of an article', () => {
  it('are brought by git, several at once, however they are called', () =>
    inWorkplace(async (article) => {
      for (const text of [OLD, NEW, 'Now something else.\n']) await commit(article, text);
      const found = await baseTexts(article, [textVersion(OLD), textVersion(NEW)]);
      assert.deepEqual(
        found,
        new Map([
          [textVersion(OLD), OLD],
          [textVersion(NEW), NEW],
        ]),
      );
    }));

  it('are not there where git never had them, and the others are', () =>
    inWorkplace(async (article) => {
      await commit(article, OLD);
      const found = await baseTexts(article, [textVersion(NEW), textVersion(OLD)]);
      assert.deepEqual([...found.keys()], [textVersion(OLD)]);
    }));

  it('are none that the id does not name: a folder of git is no text', () =>
    inWorkplace(async (article) => {
      await commit(article, OLD);
      const tree = git(dirname(article), 'rev-parse', 'HEAD^{tree}').trim();
      assert.deepEqual(await baseTexts(article, [`sha1:${tree}`]), new Map());
    }));

  it('are not there outside a repository', () =>
    inWorkplace(async (article) => {
      await writeFile(article, OLD);
      assert.deepEqual(await baseTexts(article, [textVersion(OLD)]), new Map());
    }));

  it('are not there where the folder is gone, and nothing is asked where nothing is wanted', async () => {
    assert.deepEqual(await baseTexts('/nowhere/at/all/a.txt', [textVersion(OLD)]), new Map());
    assert.deepEqual(await baseTexts('/nowhere/at/all/a.txt', []), new Map());
  });

  it('are not there where git would bring more than can be held', () =>
    inWorkplace(async (article) => {
      const long = 'Tô Lâm met Prabowo Subianto.\n'.repeat(100_000);
      await commit(article, long);
      assert.deepEqual(await baseTexts(article, [textVersion(long)], 1_000_000), new Map());
      assert.equal((await baseTexts(article, [textVersion(long)])).size, 1);
    }));
});

async function commit(article: string, text: string): Promise<void> {
  const folder = dirname(article);
  await writeFile(article, text);
  git(folder, 'init', '-q');
  git(folder, 'add', basename(article));
  git(folder, '-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', 'commit', '-qm', 'text');
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}
