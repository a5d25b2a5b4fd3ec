// The core as the bundles carry it, its lexicon packed: what is measured is what ships.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { alias } from './alias.mjs';
import { constants } from './constants.mjs';
import { packedLexicon } from './packed-lexicon.mjs';

const ENTRY = [
  "export { articleReader, recognize } from './core/src/resolution/recognize.ts';",
  "export { shippedLexicon } from './core/src/resolution/lexicon.ts';",
].join('\n');

/** Bundles the core into one module, straight from its sources; `entry`: what the module exports. */
export async function bundleCore(outfile, entry = ENTRY) {
  await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    conditions: ['source'],
    alias,
    plugins: [packedLexicon(), constants()],
  });
}
