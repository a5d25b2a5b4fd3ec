import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onExit } from './processes.mjs';
import { findProgram } from './system-packages.mjs';
import { startVscode } from './vscode/serve.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist', 'cli.cjs');
const SAMPLES = join(ROOT, 'seeds', 'articles');
const COPIES = join(ROOT, 'build', 'samples');
const NOT_BUILT = 'Attaché is not built yet: dist/cli.cjs is missing. Run "npm run build" first.';
const USAGE = `npm start -- [options]

Shows Attaché at work: one article annotated in the terminal, then VS Code with the extension and the sample articles.

  --browser        VS Code in the browser, even where a desktop editor is installed
  --no-open        print the address and open nothing
  --port N         the port of VS Code in the browser (any free one unless given)
  --workspace DIR  a folder of articles of your own
`;

await main().catch((error) => {
  complain(error.message);
  process.exit(1);
});

async function main() {
  const options = readOptions();
  if (options.help) return say(USAGE);
  if (!existsSync(CLI)) throw new Error(NOT_BUILT);
  const workspace = options.workspace === undefined ? samples() : resolve(options.workspace);
  const port = readPort(options.port);
  const article = firstArticle(workspace);
  if (article) await annotateInTerminal(article);
  const desktop = !options.browser && !options['no-open'] && port === undefined;
  if (desktop && (await openOnDesktop(workspace, article))) return undefined;
  return serve({ workspace, article, port, open: !options['no-open'] });
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        workspace: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error.message}\n\n${USAGE}`);
  }
}

function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`"${text}" is not a port. Give a number from 1 to 65535.`);
}

/** Copies, so that decisions leave the checkout as it is. Copies that are there keep their text and their decisions. */
function samples() {
  cpSync(SAMPLES, COPIES, { recursive: true, force: false });
  say(
    `The sample articles are copied to ${relative(process.cwd(), COPIES)}; delete it for fresh ones.\n`,
  );
  return COPIES;
}

function firstArticle(folder) {
  if (!existsSync(folder)) throw new Error(`The folder ${folder} does not exist.`);
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const name = names.find((candidate) => candidate.endsWith('.txt'));
  return name && join(folder, name);
}

/** The first result, in a second; what follows may have to be fetched. */
async function annotateInTerminal(article) {
  const code = await runHere(process.execPath, [CLI, 'annotate', '--format', 'table', article]);
  if (code !== 0) complain(`${article} could not be annotated (exit code ${code}).`);
  say('');
}

/** Whether an editor on this machine has taken over. */
async function openOnDesktop(workspace, article) {
  const editor = findProgram('code', 'codium', 'cursor');
  if (!editor) return false;
  say(`Opening ${editor} with Attaché and ${workspace}`);
  const folders = article ? [workspace, article] : [workspace];
  const code = await runHere(editor, [`--extensionDevelopmentPath=${ROOT}`, ...folders]);
  if (code === 0) return true;
  complain(`${editor} did not start (exit code ${code}). VS Code in the browser takes its place.`);
  return false;
}

async function serve({ workspace, article, port, open }) {
  const vscode = await startVscode({ workspace, extension: ROOT, file: article, port });
  const opened = open && openInBrowser(vscode.url);
  say(`VS Code with Attaché${opened ? ' (it opens in your browser)' : ''}:\n\n  ${vscode.url}\n`);
  if (process.env['SSH_CONNECTION']) {
    say(`From another computer: ssh -L ${vscode.port}:127.0.0.1:${vscode.port} <this machine>\n`);
  }
  say('Ctrl-C stops it.');
  onExit(() => say('\nStopped.'));
  await vscode.ended;
  throw new Error("VS Code's server has stopped by itself. Run npm start again.");
}

/** The browser is the user's own and outlives this program. */
function openInBrowser(url) {
  const opener = browserOpener();
  if (!opener) return false;
  const child = spawn(opener, [url], { detached: true, stdio: 'ignore' });
  child.once('error', () => {});
  child.unref();
  return true;
}

function browserOpener() {
  const { env, platform } = process;
  if (env['CI']) return undefined;
  if (platform === 'darwin') return findProgram('open');
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? findProgram('xdg-open') : undefined;
}

function runHere(file, args) {
  return new Promise((answer) => {
    const shell = process.platform === 'win32' && file.endsWith('.cmd');
    const child = spawn(shell ? `"${file}"` : file, shell ? args.map((arg) => `"${arg}"`) : args, {
      stdio: 'inherit',
      shell,
    });
    child.once('error', (error) => answer(error.code));
    child.once('close', answer);
  });
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function complain(text) {
  process.stderr.write(`${text}\n`);
}
