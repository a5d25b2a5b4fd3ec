import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const FILE = new URL('../../../scripts/constants.mjs', import.meta.url).href;
const {
  constants,
  withConstants,
}: {
  constants(): Plugin;
  withConstants(bundle: string): string;
} = await import(FILE);

describe('the constants of a bundle', () => {
  it('are constants again where they stand at the top of a module of ours', () => {
    assert.equal(
      withConstants('// core/src/text/fold.ts\nvar FOLDED = table();\nvar Reader = class {\n};'),
      '// core/src/text/fold.ts\nconst FOLDED = table();\nconst Reader = class {\n};',
    );
  });

  it('leave a bundle the names of what it exports, for whoever imports it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-constants-'));
    const outfile = join(folder, 'bundle.cjs');
    const contents = 'const word = String(process.pid);\nexport const serve = () => word;';
    try {
      await build({
        stdin: { contents, sourcefile: 'client/src/served.ts', loader: 'ts' },
        outfile,
        bundle: true,
        format: 'cjs',
        platform: 'node',
        minify: true,
        plugins: [constants()],
      });
      const { serve } = await import(pathToFileURL(outfile).href);
      assert.equal(serve(), String(process.pid));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('are so from wherever the bundler was started', () => {
    const bundle = '// ../elsewhere/core/src/text/fold.ts\nvar A = 1;';
    assert.equal(withConstants(bundle), bundle.replace('var', 'const'));
  });

  for (const use of [
    'last = 1',
    '[last, other] = pair',
    'last ??= 1',
    'last >>>= 1',
    'last++',
    '--last',
  ])
    it(`are not what is assigned later: ${use}`, () => {
      const bundle = `// core/src/text/fold.ts\nvar last = 0;\nfunction next() {\n  ${use};\n}`;
      assert.equal(withConstants(bundle), bundle);
    });

  it('are what is only compared, or a property of another thing', () => {
    assert.equal(
      withConstants(
        '// cli/src/main.ts\nvar A = 1;\nvar B = A === 1 && A >= 1 && c.A == 1;\nc.A = 2;',
      ),
      '// cli/src/main.ts\nconst A = 1;\nconst B = A === 1 && A >= 1 && c.A == 1;\nc.A = 2;',
    );
  });

  it('are not what others wrote, nor what stands inside a function or has no value yet', () => {
    const bundle = [
      '// node_modules/jsonc-parser/lib/esm/main.js',
      'var A = 1;',
      '// node_modules/other/core/src/main.js',
      'var B = 1;',
      '// server/src/session.ts',
      'var known;',
      'function read() {',
      '  var inner = 1;',
      '}',
    ].join('\n');
    assert.equal(withConstants(bundle), bundle);
  });
});
