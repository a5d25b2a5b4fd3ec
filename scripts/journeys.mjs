// Runs the journeys in a real VS Code: a desktop one where VSCODE_EXECUTABLE names it, else one from npm in Chromium.
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSuite } from './vscode/run-suite.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = process.env['VSCODE_EXECUTABLE'] ? onDesktop() : await inBrowser();

function onDesktop() {
  const program = join(ROOT, 'test/out/journeys/run-electron.js');
  return spawnSync(process.execPath, [program], { stdio: 'inherit' }).status ?? 1;
}

async function inBrowser() {
  const workspace = await mkdtemp(join(tmpdir(), 'attache-journeys-'));
  try {
    await cp(join(ROOT, 'test/journeys/workspace'), workspace, { recursive: true });
    const suite = join(ROOT, 'test/out/journeys/suite/index.js');
    return await runSuite({ suite, workspace, extension: ROOT });
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}
