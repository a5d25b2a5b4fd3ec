// Bundles everything that ships into dist/. Each bundle stands alone: nothing is installed beside it.
import { chmod, readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { alias } from './alias.mjs';
import { constants } from './constants.mjs';
import { packedLexicon } from './packed-lexicon.mjs';

const BUNDLE_URL = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

const shared = {
  bundle: true,
  // Straight from the sources, so that a bundle never carries what was compiled some time ago.
  conditions: ['source'],
  minify: true,
  target: 'es2023',
  logLevel: 'warning',
  legalComments: 'linked',
  alias,
  plugins: [packedLexicon(), constants()],
};
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  // A CommonJS bundle has no `import.meta`; what asks for its own address gets the bundle's.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: BUNDLE_URL },
};

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await rm('dist', { recursive: true, force: true });
await Promise.all([
  // The door is all that VS Code waits for; behind it the client is loaded while the server starts.
  build({
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension.cjs',
    plugins: [apart('./node-client.ts', './client.cjs')],
  }),
  build({ ...node, entryPoints: ['client/src/node-client.ts'], outfile: 'dist/client.cjs' }),
  build({ ...node, entryPoints: ['server/src/node/run.ts'], outfile: 'dist/server.cjs' }),
  build({
    ...node,
    entryPoints: ['cli/src/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: `#!/usr/bin/env node\n${BUNDLE_URL}` },
    define: { ...node.define, ATTACHE_VERSION: JSON.stringify(version) },
    // Not everybody needs to read these files; who does installs the package beside the bundle.
    external: [...node.external, 'mammoth', 'unpdf'],
  }),
  build({
    ...shared,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/browser/extension.js',
  }),
  build({
    ...shared,
    platform: 'browser',
    format: 'iife',
    entryPoints: [
      { in: 'client/src/dashboard/page/main.ts', out: 'dashboard' },
      { in: 'client/src/dashboard/page/dashboard.css', out: 'dashboard' },
    ],
    outdir: 'dist/dashboard',
  }),
]);
await chmod('dist/cli.cjs', 0o755);

/** Leaves what is imported as `module` in the bundle `file`, to be loaded when it is asked for. */
function apart(module, file) {
  // The bundler reads the pattern as its own language does, which knows no flag.
  const filter = new RegExp(`^${module.replaceAll('.', '[.]')}$`);
  const left = { path: file, external: true };
  return { name: 'apart', setup: ({ onResolve }) => onResolve({ filter }, () => left) };
}
