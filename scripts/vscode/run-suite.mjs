import { rmSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { onExit } from '../processes.mjs';
import { closePage, openPage, screenshot } from './browser.mjs';
import { startVscode } from './serve.mjs';

const PICTURES = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));

/** Stands before each line that the suite prints; `suite-door.cjs` puts it there. */
const MARK = '\u0001';

/**
 * Runs a suite inside the extension host of a real VS Code and gives 0 (passed) or 1 (failed, or never came to an end).
 *
 * `suite` is a folder (its `index.js`) or a file, CommonJS or ES module, that exports `run()`. It passed when the promise
 * of `run()` is kept, and with no number of failures. Each line that it or the extension prints goes to `log` at once.
 * On failure the reason follows, and a picture of the window is kept in `picture` (a file under build/screenshots/).
 *
 * The other options are those of `startVscode`: `workspace`, `extension` or `vsix`, `settings`, `env` …
 */
export async function runSuite({
  suite,
  deadline = 180_000,
  log = (line) => process.stdout.write(`${line}\n`),
  picture,
  ...options
}) {
  const door = await makeDoor(suite);
  const progress = { started: false, window: [] };
  let server;
  let page;
  let timer;
  try {
    server = await startVscode({
      ...options,
      extension: options.extension ?? door.folder,
      suite: door.file,
    });
    const end = await new Promise((settle, fail) => {
      timer = setTimeout(() => settle('late'), deadline);
      const expose = {
        codeAutomationLog: (_type, args) => hear(args, progress, log),
        codeAutomationExit: (code) => settle(code === 0 ? 'passed' : 'failed'),
      };
      openPage(server.url, { expose, ready: false }).then((opened) => {
        page = opened;
        page.once('crash', () => settle('crashed'));
        page.once('close', () => settle('closed'));
      }, fail);
    });
    if (end === 'passed') return 0;
    log(explain(end, progress, deadline));
    log(await keepPicture(page, picture ?? join(PICTURES, 'suite-failed.png')));
    return 1;
  } finally {
    clearTimeout(timer);
    if (page) await closePage(page);
    await server?.close();
    await door.remove();
  }
}

/**
 * The file that VS Code is told to run: it prints marked lines and then runs the suite. Its folder is an empty extension
 * too, because VS Code runs suites only where some extension is under development, and a packaged one is not.
 */
async function makeDoor(suite) {
  const entry = createRequire(import.meta.url).resolve(resolve(suite));
  const folder = await mkdtemp(join(tmpdir(), 'attache-suite-'));
  const remove = onExit(() => rmSync(folder, { recursive: true, force: true }));
  const manifest = {
    name: 'suite',
    publisher: 'attache',
    version: '0.0.0',
    engines: { vscode: '*' },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'suite.json'), JSON.stringify({ entry, mark: MARK }));
  await copyFile(new URL('suite-door.cjs', import.meta.url), join(folder, 'index.cjs'));
  return {
    folder,
    file: join(folder, 'index.cjs'),
    async remove() {
      await rm(folder, { recursive: true, force: true });
      remove();
    },
  };
}

/** VS Code's window logs through the same function. Its lines are kept for the case that the suite never starts. */
function hear(args, progress, log) {
  const text = format(...args);
  if (text.startsWith(MARK)) {
    progress.started = true;
    log(text.slice(MARK.length));
    return;
  }
  progress.window.push(text.split('\n', 1)[0].slice(0, 300));
}

function explain(end, { started, window }, deadline) {
  const reasons = {
    failed: started ? 'The suite failed.' : 'The suite failed without a word.',
    late: `The suite ${started ? 'did not end' : 'did not start'} within ${deadline / 1000} s.`,
    crashed: "The page with VS Code's window crashed.",
    closed: "The page with VS Code's window was closed before the suite ended.",
  };
  if (started) return reasons[end];
  return [
    `${reasons[end]} The window's last lines:`,
    ...window.slice(-12).map((line) => `  ${line}`),
  ].join('\n');
}

function keepPicture(page, file) {
  return screenshot(page, file).then(
    () => `What the window showed: ${file}`,
    (error) => `No picture could be taken: ${error.message}`,
  );
}
