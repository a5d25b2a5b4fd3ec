// Everything: what `npm run verify` checks, the journeys in a real VS Code, and Neovim. The last line sums it up.
import { mocha, prepared, report, runChecks } from './checks.mjs';
import { JOURNEYS } from './journeys.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { VERIFY } from './verify.mjs';

const WITHOUT_NEOVIM = process.env['ATTACHE_WITHOUT_NEOVIM'] === '1';

const NEOVIM = [
  { title: 'Neovim', needed: true, run: installNeovim },
  mocha('the language server in Neovim', [
    '--no-config',
    '--timeout=60000',
    'test/out/neovim/neovim.test.js',
  ]),
];

const verified = await runChecks(VERIFY);
const journeys = await runChecks(JOURNEYS, verified.missing);
const neovim = WITHOUT_NEOVIM
  ? { passed: 0, failed: 0 }
  : await runChecks(NEOVIM, verified.missing);
if (WITHOUT_NEOVIM)
  process.stdout.write('\nNEOVIM WAS LEFT OUT, because ATTACHE_WITHOUT_NEOVIM=1 asks for it.\n');
report({
  passed: verified.passed + journeys.passed + neovim.passed,
  failed: verified.failed + journeys.failed + neovim.failed,
});

function installNeovim() {
  return prepared(
    () =>
      ensureSystemPackages('neovim', { onProgress: (text) => process.stdout.write(`${text}\n`) }),
    'ATTACHE_WITHOUT_NEOVIM=1 leaves this test out.\n',
  );
}
