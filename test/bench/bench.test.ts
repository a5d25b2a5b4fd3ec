import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildCli } from '../cli/attache.ts';

const RUN = fileURLToPath(new URL('../../../bench/run.mjs', import.meta.url));

describe('npm run bench', () => {
  it('prints a table of those that were asked for', () => {
    const { status, stdout } = bench(
      '--size',
      '20KB',
      '--rounds',
      '1',
      '--warm',
      '0',
      '--only',
      'attache,scan',
    );
    assert.equal(status, 0);
    assert.match(stdout, /^0\.02 MB of text, \d+ articles in English, Indonesian and Vietnamese/);
    const [head, ...rows] = stdout.trimEnd().split('\n').slice(3);
    assert.match(head ?? '', /MB\/s +Attaché is +peak MB +start ms +found$/);
    assert.deepEqual(
      rows.map((row) => row.replace(/:.*/, '')),
      ['Attaché', 'floor'],
    );
    for (const row of rows) assert.match(row, /( +[\d.,]+( ×)?){5}$/);
  });

  it('prints what the whole command takes with one thread and with more', function () {
    this.timeout(120_000);
    buildCli();
    const { status, stdout } = bench('--size', '50KB', '--only', 'command');
    assert.equal(status, 0);
    const [head, ...rows] = stdout.trimEnd().split('\n').slice(2);
    assert.match(head ?? '', /^threads +s +MB\/s +against one$/);
    assert.match(rows[0] ?? '', /^1 +[\d.]+ +[\d.]+ +1 ×$/);
    assert.equal(rows.length, Math.min(2, availableParallelism()));
  });

  it('prints what it costs to find an annotation again', function () {
    this.timeout(120_000);
    const { status, stdout } = bench('--size', '100KB', '--only', 'anchoring');
    assert.equal(status, 0);
    const [head, ...rows] = stdout.trimEnd().split('\n').slice(2);
    assert.match(head ?? '', /annotations +old text .* ms each +found +or proposed +wrong$/);
    assert.deepEqual(
      rows.map((row) => row.split(/ {3,}/).slice(0, 3)),
      [
        ['100 KB', '100', 'known'],
        ['100 KB', '100', 'unknown'],
        ['100 KB', '1,000', 'known'],
        ['100 KB', '1,000', 'unknown'],
      ],
    );
  });

  it('refuses names and sizes that it does not know', () => {
    for (const [option, value] of [
      ['--only', 'nobody'],
      ['--size', 'big'],
      ['--rounds', '0'],
      ['--warm', 'up'],
    ] as const) {
      const { status, stdout, stderr } = bench(option, value);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, new RegExp(`^${option} ${value}: `));
    }
  });
});

function bench(...args: readonly string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  return spawnSync(process.execPath, [RUN, ...args], { encoding: 'utf8' });
}
