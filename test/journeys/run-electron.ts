import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';

// The journeys in a desktop VS Code: the one that VSCODE_EXECUTABLE names, or one that is downloaded.
// Where neither is to be had, scripts/journeys.mjs runs the same suite in a VS Code from npm.

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const workspace = await mkdtemp(join(tmpdir(), 'attache-journeys-'));
const executable = process.env['VSCODE_EXECUTABLE'];
try {
  await cp(join(ROOT, 'test/journeys/workspace'), workspace, { recursive: true });
  await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: join(ROOT, 'test/journeys/door.cjs'),
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  await rm(workspace, { recursive: true, force: true });
}
