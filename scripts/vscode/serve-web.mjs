import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ensureVscode } from './install.mjs';
import { QUIET_SETTINGS } from './quiet-settings.mjs';

const WEB_FILES = fileURLToPath(new URL('web-files', import.meta.url));
const SCHEME = 'webfiles';

/**
 * VS Code as a page alone: no server of its own behind it, extensions run in the browser's worker, and the folder is a
 * virtual one, as on vscode.dev. Served on this machine only.
 *
 * - `extension`: the folder of the extension, or of an unpacked package.
 * - `workspace`: a folder on disk that the page sees as a virtual one.
 * - `file`: a file in it to show at once. `settings`: added to the quiet defaults.
 */
export async function startWebVscode({ extension, workspace, file, settings, quiet = false }) {
  const { serverMain } = await ensureVscode({ quiet });
  const vscode = dirname(dirname(serverMain));
  const folders = { vscode, extension: resolve(extension), 'web-files': WEB_FILES };
  const server = createServer((request, response) => {
    answer(request, response, { folders, workspace: resolve(workspace), page }).catch((error) => {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500).end(String(error.message));
    });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  const page = await pageOf(vscode, port, { file: file && pathIn(workspace, file), settings });
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function answer(request, response, { folders, workspace, page }) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const [, room = '', ...rest] = pathname.split('/').map(decodeURIComponent);
  if (room === '') return send(response, 'text/html', page);
  if (room === 'files')
    return fileAnswer(request, response, workspace, rest.join('/'), searchParams);
  const folder = folders[room];
  if (folder === undefined) return response.writeHead(404).end();
  const path = within(folder, rest.join('/'));
  if (path === join(folders.vscode, WORKBENCH))
    return send(response, 'text/javascript', await workbench(path));
  await stat(path);
  response.writeHead(200, {
    ...ORIGIN,
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
  });
  createReadStream(path).pipe(response);
}

/** What the virtual file system asks; see `web-files/extension.js`. */
async function fileAnswer(request, response, workspace, operation, query) {
  const path = within(workspace, query.get('path') ?? '');
  const json = (value) => send(response, 'application/json', JSON.stringify(value));
  switch (operation) {
    case 'stat': {
      const { size, mtimeMs, birthtimeMs, ...found } = await stat(path);
      const type = (found.mode & 0o170000) === 0o040000 ? 2 : 1;
      return json({ type, size, mtime: mtimeMs, ctime: birthtimeMs });
    }
    case 'list': {
      const entries = await readdir(path, { withFileTypes: true });
      return json(entries.map((entry) => [entry.name, entry.isDirectory() ? 2 : 1]));
    }
    case 'read':
      return send(response, 'application/octet-stream', await readFile(path));
    case 'write':
      await writeFile(path, await buffer(request));
      return json(null);
    case 'rename':
      await rename(path, within(workspace, query.get('to') ?? ''));
      return json(null);
    case 'delete':
      await rm(path, { recursive: true });
      return json(null);
    case 'make':
      await mkdir(path, { recursive: true });
      return json(null);
    default:
      return response.writeHead(404).end();
  }
}

function send(response, type, body) {
  response.writeHead(200, { ...ORIGIN, 'content-type': type }).end(body);
}

const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

/** The build from npm always looks for a server behind its page, for its extensions and for the user's settings. Here is none. */
async function workbench(path) {
  const source = await readFile(path, 'utf8');
  const alone = source
    .replace(',remoteAuthority:location.host}', '}')
    .replace(/(\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/u, '$1vscodeUserData}');
  if (
    alone.includes('remoteAuthority:location.host') ||
    !alone.includes('.vscodeUserData}),"User")')
  )
    throw new Error('This VS Code build is made otherwise: see how its page finds its server.');
  return alone;
}

/** Nothing outside of the folder is served. */
function within(folder, path) {
  const found = normalize(join(folder, path));
  if (found !== folder && !found.startsWith(folder + sep))
    throw Object.assign(new Error(`${path} is outside.`), { code: 'ENOENT' });
  return found;
}

function pathIn(workspace, file) {
  return `/${resolve(file).slice(resolve(workspace).length + 1)}`;
}

/** VS Code's own page, told what to open and which extensions come with it. */
async function pageOf(vscode, port, { file, settings }) {
  const template = await readFile(
    join(vscode, 'out/vs/code/browser/workbench/workbench.html'),
    'utf8',
  );
  const at = (room) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: `/${room}` });
  const configuration = {
    folderUri: { scheme: SCHEME, path: '/' },
    // This build's page asks for them; nothing is there.
    userDataPath: '/user-data',
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    // Webviews, too, are served from here.
    webviewEndpoint: `http://127.0.0.1:${port}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
    additionalBuiltinExtensions: [at('extension'), at('web-files')],
    configurationDefaults: { ...QUIET_SETTINGS, ...settings },
    defaultLayout: {
      force: true,
      editors: file ? [{ uri: { scheme: SCHEME, path: file } }] : [],
    },
    developmentOptions: { enableSmokeTestDriver: true },
    productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
  };
  const values = {
    WORKBENCH_SCRIPT_NONCE: '',
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/vscode',
    WORKBENCH_AUTH_SESSION: '',
    WORKBENCH_NLS_FALLBACK_URL: '/vscode/out/nls.messages.js',
    WORKBENCH_NLS_URL: '/vscode/out/nls.messages.js',
    VS_BASE: '/vscode',
    BASE: '/vscode',
  };
  return template.replace(/\{\{(\w+)\}\}/gu, (_, name) => values[name] ?? '');
}

/** The extension host's frame has an origin of its own. */
const ORIGIN = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};
