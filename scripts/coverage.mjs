// How much of the store, of joining and of finding again the tests go through, branch by branch.
//   npm run coverage [-- --branches 100]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { branches: { type: 'string', default: '100' } } });

/** The sources that a lost decision would come through, and the tests that are about them. */
const SOURCES = ['core/src/annotation', 'disk/src'];
/** Types only: nothing of it runs. */
const TYPES = 'core/src/annotation/record.ts';
const TESTS = ['annotation', 'disk', 'anchoring', 'faults'];

const raw = mkdtempSync(join(tmpdir(), 'attache-coverage-'));
const c8 = [
  ...['--all', '--reporter', 'text', '--exclude-after-remap', '--temp-directory', raw],
  ...SOURCES.flatMap((source) => ['--include', `${source}/**/*.ts`]),
  ...['--exclude', TYPES],
  ...['--check-coverage', '--branches', values.branches],
  ...['--lines', '0', '--functions', '0', '--statements', '0'],
];
const mocha = ['--no-config', '--timeout', '300000', '--reporter', 'dot'];
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/c8/bin/c8.js',
    ...c8,
    process.execPath,
    'node_modules/mocha/bin/mocha.js',
    ...mocha,
    ...TESTS.map((folder) => `test/out/${folder}/**/*.test.js`),
  ],
  { stdio: 'inherit' },
);
rmSync(raw, { recursive: true, force: true });
process.exitCode = status ?? 1;
