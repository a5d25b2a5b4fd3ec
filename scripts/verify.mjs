// The one gate: everything that can be checked without an editor, under a minute.
import { pathToFileURL } from 'node:url';
import { mocha, program, report, runChecks } from './checks.mjs';

const { execPath: node } = process;

export const VERIFY = [
  program('knowledge', node, ['scripts/knowledge.mjs', 'validate', 'compile'], { needed: true }),
  program('format and lint', node, ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']),
  program('types', node, ['node_modules/typescript/bin/tsc', '-b'], { needed: true }),
  program('bundles', node, ['scripts/build.mjs'], { needed: true }),
  mocha('tests', ['test/out/**/*.test.js']),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) report(await runChecks(VERIFY));
