import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { killTree, lastLines, onExit, run, start, stop } from '../processes.mjs';
import { ensureVscode } from './install.mjs';
import { QUIET_SETTINGS } from './quiet-settings.mjs';

const DEADLINE = 60_000;

const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

const COMPANION = fileURLToPath(new URL('end-with-parent.cjs', import.meta.url));

/**
 * Starts VS Code's server on this machine alone, with a folder for its data that is thrown away on `close()`.
 *
 * - `workspace`: the folder that is opened, or a file `.code-workspace` that names several.
 * - `trusted: false` opens it in restricted mode, without a question.
 * - `extension`: the folder of an extension under development, or `vsix`: a packaged one to install.
 * - `file`: an article to show at once.
 * - `suite`: a folder or file whose `run()` the extension host calls once it is up (see `run-suite.mjs`).
 * - `settings`: added to the quiet defaults. `theme`: a colour theme's name, such as `Default Light Modern`.
 * - `port`: any free one unless given.
 * - `env`: added to the environment, which extensions see as `process.env`.
 *
 * Any browser may open `url`. It carries a secret, since whoever opens it can do what this user can.
 */
export async function startVscode({ port = 0, quiet = false, ...options }) {
  const { node, serverMain } = await ensureVscode({ quiet });
  const home = await openHome(options);
  try {
    const place = { cwd: home.folder, env: cleanEnvironment(home.folder, options.env) };
    const folders = foldersOf(home.folder);
    if (options.vsix) await installVsix(node, [serverMain, ...folders], options.vsix, place);
    const args = [
      '--require',
      COMPANION,
      serverMain,
      ...folders,
      ...flagsFor(home.folder, port, options),
    ];
    const server = start(node, args, { ...place, stdio: ['ignore', 'pipe', 'pipe'] });
    const listening = await portOf(server);
    return {
      url: addressOf({ ...options, port: listening, token: home.token }),
      port: listening,
      logs: join(home.folder, 'data', 'logs'),
      /** Settles when the server has stopped, for whatever reason. */
      ended: new Promise((settle) => server.once('exit', settle)),
      async close() {
        await stop(server);
        await home.remove();
      },
    };
  } catch (error) {
    await home.remove();
    throw error;
  }
}

/** The folder of one run: settings, the secret, extensions, logs, temporary files. */
async function openHome({ settings, theme, trusted = true }) {
  const folder = await mkdtemp(join(tmpdir(), 'attache-vscode-'));
  const forget = onExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const token = randomUUID();
  const themed = theme ? { 'workbench.colorTheme': theme } : {};
  const trust = trusted ? {} : RESTRICTED;
  await writeSettings(folder, { ...QUIET_SETTINGS, ...trust, ...themed, ...settings });
  await writeFile(join(folder, 'token'), token, { mode: 0o600 });
  await mkdir(join(folder, 'tmp'));
  return {
    folder,
    token,
    async remove() {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      forget();
    },
  };
}

/** Both files: some settings count for the machine only, others for the user only. */
async function writeSettings(home, settings) {
  for (const owner of ['Machine', 'User']) {
    const folder = join(home, 'data', owner);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
  }
}

async function installVsix(node, args, vsix, place) {
  const output = await run(node, [...args, '--install-extension', resolve(vsix)], place);
  if (/successfully installed/u.test(output)) return;
  throw new Error(`${vsix} was not installed.\n${lastLines(output, 10)}`);
}

function foldersOf(home) {
  return ['--server-data-dir', home, '--extensions-dir', join(home, 'extensions')];
}

/** The flag for smoke tests is what lets the page take an extension under development from its address. */
function flagsFor(home, port, { trusted = true }) {
  return [
    '--host=127.0.0.1',
    `--port=${port}`,
    `--connection-token-file=${join(home, 'token')}`,
    '--accept-server-license-terms',
    '--enable-smoke-test-driver',
    ...(trusted ? ['--disable-workspace-trust'] : []),
    '--disable-telemetry',
    '--disable-getting-started-override',
  ];
}

/**
 * Started from a terminal inside VS Code, or under a debugger, the server would take itself for a part of that one.
 * Sockets that its extensions leave in the folder for temporary files go with the rest; only the compile cache stays.
 */
function cleanEnvironment(home, added) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/u.test(name),
  );
  return {
    NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
    ...Object.fromEntries(inherited),
    TMPDIR: join(home, 'tmp'),
    XDG_RUNTIME_DIR: join(home, 'tmp'),
    ATTACHE_PARENT: String(process.pid),
    // No marketplace, so nothing is asked of one.
    EXTENSIONS_GALLERY: '{}',
    ...added,
  };
}

function portOf(server) {
  return new Promise((answer, fail) => {
    let output = '';
    let failed = false;
    const giveUp = (why) => {
      if (failed) return;
      failed = true;
      clearTimeout(timer);
      killTree(server);
      fail(new Error(explain(why, output)));
    };
    const timer = setTimeout(() => giveUp(`did not answer within ${DEADLINE / 1000} s`), DEADLINE);
    const read = (text) => {
      output = (output + text).slice(-20_000);
      // The server reports that it cannot listen, and lives on.
      if (/Error: listen /u.test(output)) giveUp('cannot listen');
      const port = /host agent listening on (\d+)/u.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      answer(Number(port));
    };
    server.stdout.setEncoding('utf8').on('data', read);
    server.stderr.setEncoding('utf8').on('data', read);
    server.once('error', (error) => giveUp(`did not start: ${error.message}`));
    server.once('exit', (code, signal) => giveUp(`stopped (${signal ?? code}) before it answered`));
  });
}

function explain(why, output) {
  if (output.includes('EADDRINUSE')) {
    return 'The port is taken by another program. Choose another one, or none to get any free one.';
  }
  return `VS Code's server ${why}.\n${lastLines(output, 15)}`;
}

function addressOf({ port, token, workspace, extension, file, suite }) {
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote('remote', extension)]);
  // The workspace goes by the host's name; a file under any other would count as outside of it.
  if (file) payload.push(['openFile', remote(`127.0.0.1:${port}`, file)]);
  if (suite) payload.push(['extensionTestsPath', remote('remote', suite)]);
  const query = new URLSearchParams({
    [/\.code-workspace$/u.test(workspace) ? 'workspace' : 'folder']: resolve(workspace),
    payload: JSON.stringify(payload),
    tkn: token,
  });
  return `http://127.0.0.1:${port}/?${query.toString().replaceAll('+', '%20')}`;
}

function remote(authority, path) {
  return `vscode-remote://${authority}${pathToFileURL(resolve(path)).pathname}`;
}
