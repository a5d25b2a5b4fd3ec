import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type KeptSidecars, keptSidecars, sidecarPath } from '@attache/disk';
import { decisionAt, inWorkplace, textOf } from './workplace.ts';

describe('decisions that git has put elsewhere', () => {
  it('are no loss when another branch is checked out, and there again on their own', () =>
    inRepository(async ({ article, git, open }) => {
      git('checkout', '-qb', 'work');
      await decided(open, article, 10, 4);
      commit(git, 'work');
      git('checkout', '-q', 'main');
      assert.equal(await open().vanished(article), undefined);
      assert.deepEqual(await open().checkedOut(article), { decisions: 4, keepers: ['work'] });
      git('checkout', '-q', 'work');
      assert.equal(await open().checkedOut(article), undefined);
    }));

  it('are no loss where the other branch has no sidecar, or has gone on by itself', () =>
    inRepository(async ({ article, git, open }) => {
      git('checkout', '-q', '--orphan', 'bare');
      git('rm', '-qf', '--cached', sidecarPath(article));
      await rm(sidecarPath(article));
      commit(git, 'bare');
      assert.equal(await open().vanished(article), undefined);
      await decided(open, article, 500, 2);
      commit(git, 'more');
      assert.equal(await open().vanished(article), undefined);
      git('checkout', '-q', 'main');
      assert.equal(await open().vanished(article), undefined);
    }));

  it('are no loss while an earlier commit is checked out, or a stash has them', () =>
    inRepository(async ({ article, git, open }) => {
      await decided(open, article, 10, 4);
      git('stash', '-q');
      assert.equal(await open().vanished(article), undefined);
      assert.deepEqual((await open().checkedOut(article))?.keepers, ['stash']);
      git('stash', 'pop', '-q');
      assert.equal(await open().checkedOut(article), undefined);
      commit(git, 'later');
      git('checkout', '-q', 'HEAD~1');
      assert.equal(await open().vanished(article), undefined);
    }));

  it('are told once with the branch that had them last, however many have them', () =>
    inRepository(async ({ article, git, open }) => {
      for (const branch of ['early', 'late']) {
        git('checkout', '-qB', branch, 'main');
        await decided(open, article, 10, 4);
        commit(git, branch);
      }
      git('checkout', '-q', 'main');
      assert.deepEqual(await open().checkedOut(article), { decisions: 4, keepers: ['late'] });
      git('tag', 'kept', 'early');
      git('branch', '-qD', 'early', 'late');
      assert.deepEqual(await open().checkedOut(article), { decisions: 4, keepers: ['kept'] });
    }));

  it('are lost where git has lost them too', () =>
    inRepository(async ({ article, git, open }) => {
      git('checkout', '-qb', 'work');
      await decided(open, article, 10, 4);
      commit(git, 'work');
      const blob = execFileSync('git', ['rev-parse', 'HEAD:./article.txt.ann.json'], {
        ...{ cwd: dirname(article), encoding: 'utf8' },
      }).trim();
      git('checkout', '-q', 'main');
      await rm(join(dirname(article), '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
      assert.deepEqual(await open().vanished(article), { gone: 4, of: 7 });
      assert.equal(await open().checkedOut(article), undefined);
    }));

  it('are nothing to tell of where so few are elsewhere that there would be no alarm', () =>
    inRepository(async ({ article, git, open }) => {
      await decided(open, article, 600, 20);
      commit(git, 'many');
      git('checkout', '-qb', 'work');
      await decided(open, article, 10, 1);
      commit(git, 'work');
      git('checkout', '-q', 'main');
      assert.equal(await open().vanished(article), undefined);
      assert.equal(await open().checkedOut(article), undefined);
    }));

  it('are all there after a merge, whose own loss is one', () =>
    inRepository(async ({ article, git, open }) => {
      git('checkout', '-qb', 'work');
      await decided(open, article, 10, 4);
      commit(git, 'work');
      git('checkout', '-q', 'main');
      const before = await textOf(article);
      git('merge', '-q', '--no-ff', '-m', 'merge', 'work');
      assert.equal(await open().vanished(article), undefined);
      assert.equal(await open().checkedOut(article), undefined);
      // Somebody settles the merge by taking one side.
      await writeFile(sidecarPath(article), before);
      git('commit', '-qa', '--amend', '-m', 'merge, settled wrongly');
      assert.deepEqual(await open().vanished(article), { gone: 4, of: 7 });
    }));
});

describe('decisions that are lost in a repository', () => {
  it('sound the alarm where they were never committed and the file is put back', () =>
    inRepository(async ({ article, git, open }) => {
      await decided(open, article, 10, 4);
      git('checkout', '-q', '--', sidecarPath(article));
      assert.deepEqual(await open().vanished(article), { gone: 4, of: 7 });
      assert.equal(await open().checkedOut(article), undefined, 'nothing has them');
    }));

  it('sound the alarm where a commit is taken back or thrown away, and where its branch or stash is', () =>
    inRepository(async ({ article, git, open }) => {
      await decided(open, article, 10, 4);
      commit(git, 'later');
      git('revert', '--no-edit', 'HEAD');
      assert.deepEqual(await open().vanished(article), { gone: 4, of: 7 });
      git('reset', '-q', '--hard', 'HEAD~2');
      assert.deepEqual(await open().vanished(article), { gone: 4, of: 7 });
      git('branch', 'kept', 'HEAD@{1}');
      assert.equal(await open().vanished(article), undefined);
      git('branch', '-qD', 'kept');
      assert.deepEqual(await open().vanished(article), { gone: 4, of: 7 });
    }));

  it('sound the alarm where they were taken out here, though another branch still has them', () =>
    inRepository(async ({ article, git, open }) => {
      await decided(open, article, 10, 4);
      commit(git, 'later');
      git('checkout', '-qb', 'work');
      await decided(open, article, 700, 1);
      commit(git, 'work');
      git('checkout', '-q', 'main');
      git('revert', '--no-edit', 'HEAD');
      assert.equal((await open().vanished(article))?.gone, 4);
    }));

  it('sound the alarm where another branch is written over what is checked out', () =>
    inRepository(async ({ article, git, open }) => {
      git('branch', 'before');
      await decided(open, article, 10, 4);
      commit(git, 'later');
      git('checkout', '-q', 'before', '--', sidecarPath(article));
      assert.deepEqual(await open().vanished(article), { gone: 4, of: 7 });
    }));
});

interface Repository {
  readonly article: string;
  readonly git: (...words: string[]) => void;
  /** A program that has just been started. */
  readonly open: () => KeptSidecars;
}

/** With three decisions that are committed on `main`. */
function inRepository(work: (repository: Repository) => Promise<void>): Promise<void> {
  return inWorkplace(async (article) => {
    const folder = dirname(article);
    const who = ['-c', 'user.name=ana', '-c', 'user.email=ana@example.org'];
    let hour = 0;
    // Versions of one hour take each other's place, and of commits of one moment none is the later.
    const anHourLater = (): string => {
      hour += 1;
      return new Date(Date.UTC(2026, 0, 1, hour)).toISOString();
    };
    const git = (...words: string[]) => {
      const env = { ...process.env, GIT_COMMITTER_DATE: anHourLater() };
      execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'pipe', env });
    };
    git('init', '-q', '-b', 'main');
    const open = () => {
      const now = anHourLater();
      return keptSidecars({ state: join(folder, '.git', 'state'), now: () => now });
    };
    await decided(open, article, 300, 3);
    commit(git, 'first');
    await work({ article, git, open });
  });
}

async function decided(
  open: Repository['open'],
  article: string,
  from: number,
  count: number,
): Promise<void> {
  const operations = Array.from({ length: count }, (_, index) => decisionAt(from + index * 10));
  const program = open();
  await program.save(article, operations);
  await program.settled();
}

function commit(git: Repository['git'], message: string): void {
  git('add', '-A');
  git('commit', '-qm', message);
}
