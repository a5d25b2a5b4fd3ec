import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readSidecar } from '@attache/core';
import { diskSidecars, sidecarPath } from '@attache/disk';
import { mergedByGit, WAYS } from '../faults/git.ts';
import { decisionAt, inWorkplace, textOf } from './workplace.ts';

const UNION = '*.ann.json text eol=lf merge=union\n';

describe('two branches on which the same article was annotated', () => {
  for (const { title, attributes, before } of [
    { title: 'with the driver that takes both sides', attributes: UNION, before: 20 },
    { title: 'with that driver, the sidecar being new on both', attributes: UNION, before: 0 },
    { title: 'with marks left in the file', attributes: '', before: 20 },
    { title: 'with marks left in a file that is new on both', attributes: '', before: 0 },
  ]) {
    it(`lose nothing when they are merged, ${title}`, () =>
      inWorkplace(async (article) => {
        const git = repository(dirname(article));
        await writeFile(join(dirname(article), '.gitattributes'), attributes);
        if (before > 0) await decide(article, 0, before, 'ana');
        git('add', '-A');
        git('commit', '-qm', 'before');
        git('checkout', '-qb', 'bui');
        await decide(article, 1, 40, 'bui');
        git('add', '-A');
        git('commit', '-qm', 'bui');
        git('checkout', '-q', 'main');
        await decide(article, 2, 40, 'ana');
        git('add', '-A');
        git('commit', '-qm', 'ana');
        const isClean = git('merge', '-q', 'bui');
        assert.equal(isClean, attributes !== '');

        const merged = await textOf(article);
        if (isClean) assert.ok(JSON.parse(merged));
        await diskSidecars().save(article, [decisionAt(999, { by: 'ana' })]);
        const written = readSidecar(await textOf(article));
        assert.ok(JSON.parse(await textOf(article)));
        const keys = [...written.lines.values()].map(({ record }) =>
          record?.kind === 'decision' ? record.by : record?.kind,
        );
        const count = (kind: string) => keys.filter((key) => key === kind).length;
        assert.equal(count('ana'), before + 40 + 1);
        assert.equal(count('bui'), 40);
        assert.equal(count('annotation'), before + 40 + 40 + 1);
        assert.deepEqual(written.problems, []);
      }));
  }

  it('lose nothing by a merge, a rebase, a cherry-pick or a stash, with marks left and without', async () => {
    const { trials, lost, withMarks } = await mergedByGit(2 * WAYS.length);
    assert.deepEqual([trials, lost, withMarks], [8, 0, 4]);
  });

  it('changes no line of what others wrote', () =>
    inWorkplace(async (article) => {
      await decide(article, 0, 30, 'ana');
      const before = (await textOf(article)).split('\n');
      await decide(article, 1, 30, 'bui');
      const after = new Set((await readFile(sidecarPath(article), 'utf8')).split('\n'));
      assert.deepEqual(
        before.filter((line) => !after.has(line)),
        [],
      );
      assert.equal(basename(article), 'article.txt');
    }));
});

/** Decisions on annotations of their own: the first at `offset`, then every 20 characters. */
async function decide(article: string, offset: number, count: number, by: string): Promise<void> {
  const operations = Array.from({ length: count }, (_, index) =>
    decisionAt(offset * 5 + index * 20, { by }),
  );
  await diskSidecars().save(article, operations);
}

/** Runs git there; false where it ends with a conflict. */
function repository(folder: string): (...words: string[]) => boolean {
  const git = (...words: string[]): boolean => {
    const who = ['-c', 'user.name=ana', '-c', 'user.email=ana@example.org'];
    try {
      execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'pipe' });
      return true;
    } catch {
      return false;
    }
  };
  assert.ok(git('init', '-q', '-b', 'main'));
  return git;
}
