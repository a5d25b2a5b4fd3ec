import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onExit } from './processes.mjs';
import { findProgram } from './system-packages.mjs';
import { startVscode } from './vscode/serve.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist', 'cli.cjs');
const USAGE = `npm start -- [options]

Shows Attaché at work: one article annotated in the terminal, then VS Code with the extension and the sample articles.

  --browser        VS Code in the browser, even where a desktop editor is installed
  --no-open        print the address and open nothing
  --port N         the port of VS Code in the browser (any free one unless given)
  --workspace DIR  a folder of articles of your own
`;

await main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

async function main() {
  const options = readOptions();
  if (options.help) return console.log(USAGE);
  if (!existsSync(CLI)) throw new Error('Attaché is not built yet: dist/cli.cjs is missing. Run "npm run build" first.');
  const workspace = resolve(options.workspace ?? join(ROOT, 'seeds', 'articles'));
  const article = firstArticle(workspace);
  if (article) await annotateInTerminal(article);
  if (!options.browser && !options['no-open'] && !options.port && (await openOnDesktop(workspace, article))) return undefined;
  return serve({ workspace, article, port: readPort(options.port), open: !options['no-open'] });
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

function firstArticle(folder) {
  if (!existsSync(folder)) throw new Error(`The folder ${folder} does not exist.`);
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const name = names.find((candidate) => candidate.endsWith('.txt'));
  return name && join(folder, name);
}

/** The first result, in a second; what follows may have to be fetched. */
async function annotateInTerminal(article) {
  const code = await runHere(process.execPath, [CLI, 'annotate', '--format', 'table', article]);
  if (code !== 0) console.error(`${article} could not be annotated (exit code ${code}).`);
  console.log();
}

/** Whether an editor on this machine has taken over. */
async function openOnDesktop(workspace, article) {
  const editor = findProgram('code', 'codium', 'cursor');
  if (!editor) return false;
  console.log(`Opening ${editor} with Attaché and ${workspace}`);
  const code = await runHere(editor, [`--extensionDevelopmentPath=${ROOT}`, workspace, ...(article ? [article] : [])]);
  if (code !== 0) console.error(`${editor} did not start (exit code ${code}). VS Code in the browser takes its place.`);
  return code === 0;
}

async function serve({ workspace, article, port, open }) {
  const vscode = await startVscode({ workspace, extension: ROOT, file: article, port });
  console.log(`VS Code with Attaché:\n\n  ${vscode.url}\n`);
  if (process.env['SSH_CONNECTION']) {
    console.log(`From another computer, first: ssh -L ${vscode.port}:127.0.0.1:${vscode.port} <this machine>\n`);
  }
  const opened = open && openInBrowser(vscode.url);
  console.log(`${opened ? 'It opens in your browser.' : 'Open the address in a browser.'} Ctrl-C stops it.`);
  onExit(() => console.log('\nStopped.'));
  await vscode.ended;
  throw new Error("VS Code's server has stopped by itself. Start again; if it happens again, --port may help.");
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
    const child = spawn(shell ? `"${file}"` : file, shell ? args.map((arg) => `"${arg}"`) : args, { stdio: 'inherit', shell });
    child.once('error', (error) => answer(error.code));
    child.once('close', answer);
  });
}
