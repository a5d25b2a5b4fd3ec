// How much of the store, of joining and of finding again the tests go through, branch by branch.
//   npm run coverage [-- --branches 95]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { branches: { type: 'string', default: '95' } } });

/** The sources that a lost decision would come through, and the tests that are about them. */
const SOURCES = ['core/src/annotation', 'disk/src'];
const TESTS = ['annotation', 'disk', 'anchoring', 'faults'];

const c8 = [
  ...['--all', '--reporter', 'text', '--exclude-after-remap', '--temp-directory', 'build/coverage'],
  ...SOURCES.flatMap((source) => ['--include', `${source}/**/*.ts`]),
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
process.exitCode = status ?? 1;
