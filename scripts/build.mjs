// Bundles everything that ships into dist/. Each bundle stands alone: nothing is installed beside it.
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

const shared = {
  bundle: true,
  minify: true,
  target: 'es2023',
  logLevel: 'warning',
  legalComments: 'linked',
};
const node = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'] };

await rm('dist', { recursive: true, force: true });
await Promise.all([
  build({ ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs' }),
  build({ ...node, entryPoints: ['server/src/node/run.ts'], outfile: 'dist/server.cjs' }),
  build({ ...node, entryPoints: ['cli/src/main.ts'], outfile: 'dist/cli.cjs' }),
  build({
    ...node,
    platform: 'browser',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/browser/extension.js',
  }),
]);
