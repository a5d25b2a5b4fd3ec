import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskSidecars } from '@attache/disk';
import { decidedIn, decisionAt, inWorkplace } from './workplace.ts';

const PROGRAM = fileURLToPath(new URL('./confirm-many.js', import.meta.url));

describe('several programs that save decisions on one article', () => {
  it('all find theirs in the sidecar', () =>
    inWorkplace(async (article) => {
      const programs = Array.from({ length: 6 }, (_, index) => start(article, index * 100, 30));
      for (const code of await Promise.all(programs.map(({ ended }) => ended))) {
        assert.equal(code, 0);
      }
      const starts = (await decidedIn(article)).map(([at]) => at);
      assert.deepEqual(
        starts,
        programs.flatMap(({ saved }) => saved()).sort((a, b) => a - b),
      );
      assert.equal(starts.length, 180);
      assert.deepEqual(await readdir(dirname(article)), ['article.txt', 'article.txt.ann.json']);
    })).timeout(60_000);

  it('keep every decision that was saved when they are killed in the middle of saving', () =>
    inWorkplace(async (article) => {
      const saved: number[] = [];
      for (const [index, lines] of [3, 1, 5, 2, 4].entries()) {
        const program = start(article, index * 100, 90);
        await program.linesWritten(lines);
        program.process.kill('SIGKILL');
        await program.ended;
        saved.push(...program.saved());
      }
      const before = performance.now();
      await diskSidecars().save(article, [decisionAt(900)]);
      assert.ok(performance.now() - before < 2_000);
      const starts = new Set((await decidedIn(article)).map(([at]) => at));
      assert.ok(saved.length >= 15);
      assert.deepEqual(
        saved.filter((at) => !starts.has(at)),
        [],
      );
    })).timeout(60_000);
});

interface Program {
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly saved: () => number[];
  readonly linesWritten: (count: number) => Promise<void>;
}

function start(article: string, first: number, count: number): Program {
  const program = spawn(process.execPath, [PROGRAM, article, String(first), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  program.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const saved = () => text.split('\n').slice(0, -1).map(Number);
  return {
    process: program,
    ended: once(program, 'close').then(([code]) => code),
    saved,
    linesWritten: async (lines) => {
      while (saved().length < lines) await once(program.stdout, 'data');
    },
  };
}
