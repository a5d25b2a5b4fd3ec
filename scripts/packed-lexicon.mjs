// Compiles the lexicon while a bundle is built, so that what ships only has to read it.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAKER = /[\\/]resolution[\\/]make-lexicon\.ts$/;

/** An esbuild plugin: in its bundle, `makeLexicon` unpacks what it would have compiled. */
export function packedLexicon() {
  const compiled = compileNow();
  return {
    name: 'packed lexicon',
    setup({ onLoad }) {
      onLoad({ filter: MAKER }, async () => ({ contents: unpacker(await compiled), loader: 'ts' }));
    },
  };
}

function unpacker(json) {
  return [
    "import { LANGUAGES } from '../languages/index.ts';",
    "import { unpackLexicon } from '../lexicon/pack.ts';",
    `const PACKED: string = '${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}';`,
    'export const makeLexicon = () => unpackLexicon(JSON.parse(PACKED), LANGUAGES);',
  ].join('\n');
}

/** Runs the compiler of the lexicon, straight from its source. Gives JSON. */
async function compileNow() {
  const entry = [
    "import { makeLexicon } from './core/src/resolution/make-lexicon.ts';",
    "import { packLexicon } from './core/src/lexicon/pack.ts';",
    'export const packed = JSON.stringify(packLexicon(makeLexicon()));',
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
  });
  const [{ contents }] = outputFiles;
  const module = Buffer.from(contents).toString('base64');
  const { packed } = await import(`data:text/javascript;base64,${module}`);
  return packed;
}
