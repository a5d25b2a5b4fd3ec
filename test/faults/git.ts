import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { annotationsIn, readSidecar } from '@attache/core';
import { diskSidecars } from '@attache/disk';
import { decisionAt, inWorkplace, textOf } from '../disk/workplace.ts';

export interface Merged {
  readonly trials: number;
  /** Records that two people made on two branches. */
  readonly records: number;
  readonly lost: number;
  /** Trials after which git had left marks in the file. */
  readonly withMarks: number;
}

export const WAYS = ['merge', 'rebase', 'cherry-pick', 'stash'] as const;

const UNION = '*.ann.json text eol=lf merge=union\n';
const EACH = 40;

/** Two people annotate the same article on two branches, which git brings together in one of four ways. */
export async function mergedByGit(trials: number): Promise<Merged> {
  const all = { trials: 0, records: 0, lost: 0, withMarks: 0 };
  for (let trial = 0; trial < trials; trial += 1) {
    const way = WAYS[trial % WAYS.length] ?? 'merge';
    const { lost, hasMarks } = await mergeOnce(way, trial % 8 < 4, trial);
    all.trials += 1;
    all.records += 2 * EACH;
    all.lost += lost;
    all.withMarks += hasMarks ? 1 : 0;
  }
  return all;
}

async function mergeOnce(
  way: (typeof WAYS)[number],
  isUnion: boolean,
  trial: number,
): Promise<{ lost: number; hasMarks: boolean }> {
  const result = { lost: 0, hasMarks: false };
  await inWorkplace(async (article) => {
    const git = gitIn(dirname(article));
    git('init', '-q', '-b', 'main');
    await writeFile(join(dirname(article), '.gitattributes'), isUnion ? UNION : '');
    // What git does not know yet, it does not stash.
    const before = way === 'stash' || trial % 3 > 0 ? 20 : 0;
    await decide(article, 0, before, 'ana');
    commit(git, 'before');
    git('checkout', '-qb', 'bui');
    await decide(article, 5 + (trial % 5), EACH, 'bui');
    commit(git, 'bui');
    git('checkout', '-q', 'main');
    await decide(article, 10 + (trial % 7), EACH, 'ana');
    bringTogether(git, way);
    result.hasMarks = (await textOf(article)).includes('<<<<<<<');
    await diskSidecars().save(article, [decisionAt(2_800, { by: 'ana' })]);
    const text = await textOf(article);
    const records = annotationsIn(readSidecar(text)).flatMap(({ decisions }) => decisions);
    const count = (by: string) => records.filter((record) => record.by === by).length;
    result.lost = before + EACH + 1 - count('ana') + (EACH - count('bui'));
    JSON.parse(text);
  });
  return result;
}

type Git = (...words: string[]) => boolean;

function bringTogether(git: Git, way: (typeof WAYS)[number]): void {
  if (way === 'stash') {
    git('stash', '-q');
    git('merge', '-q', 'bui');
    git('stash', 'pop', '-q');
    return;
  }
  commit(git, 'ana');
  if (way === 'merge') git('merge', '-q', 'bui');
  else if (way === 'rebase') git('rebase', '-q', 'bui');
  else git('cherry-pick', 'bui');
}

function commit(git: Git, message: string): void {
  git('add', '-A');
  git('commit', '-qm', message);
}

async function decide(article: string, offset: number, count: number, by: string): Promise<void> {
  const operations = Array.from({ length: count }, (_, index) =>
    decisionAt(offset * 2 + index * 60, { by }),
  );
  if (count > 0) await diskSidecars().save(article, operations);
}

/** False where it ends with a conflict. */
function gitIn(folder: string): Git {
  const who = ['-c', 'user.name=ana', '-c', 'user.email=ana@example.org'];
  return (...words) => {
    try {
      execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'pipe' });
      return true;
    } catch {
      return false;
    }
  };
}
