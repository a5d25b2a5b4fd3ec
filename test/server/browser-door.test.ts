import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const CLIENT = fileURLToPath(new URL('in-browser.js', import.meta.url));

describe('the server in a browser', () => {
  it('runs in the thread of its client and saves through the client’s files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attache-browser-'));
    try {
      const outfile = join(folder, 'client.cjs');
      await build({
        entryPoints: [CLIENT],
        outfile,
        bundle: true,
        platform: 'browser',
        format: 'cjs',
      });
      const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
      assert.match(stdout, /"exact":"Anwar Ibrahim"[\s\S]*"status":"confirmed"/u);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
