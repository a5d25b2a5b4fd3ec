// Writes articles of BYTES in all into a folder, has the built command line annotate them with JOBS threads, and prints
// one line of JSON: the seconds that went by, the least of three runs for each number of threads, which take turns.
//   node command.mjs BYTES JOBS…
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { megabytesOf } from './figures.mjs';
import { articlesOf } from './texts.mjs';

const CLI = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const ROUNDS = 3;

const [bytes, ...jobs] = process.argv.slice(2).map(Number);
const articles = articlesOf(bytes);
const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
try {
  for (const [index, text] of articles.entries())
    writeFileSync(join(folder, `${String(index).padStart(7, '0')}.txt`), text);
  const seconds = jobs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, count] of jobs.entries())
      seconds[index] = Math.min(seconds[index], annotated(folder, count));
  const figures = { articles: articles.length, megabytes: megabytesOf(articles), seconds };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function annotated(path, count) {
  const args = [CLI, 'annotate', '--format', 'jsonl', '--jobs', String(count), path];
  const before = performance.now();
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - before) / 1000;
}
