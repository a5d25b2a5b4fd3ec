import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXCHANGE_FORMATS } from '@attache/core';
import { inWorkspace, jsonLines } from './attache.ts';

/** Articles of others that do not ship: beside the project, or where ATTACHE_SEEDS says. */
const SEEDS = resolve(
  process.env['ATTACHE_SEEDS'] ??
    fileURLToPath(new URL('../../../../shared/seeds', import.meta.url)),
);

describe('the seed articles', () => {
  const missing = existsSync(SEEDS)
    ? ''
    : ' (left out: they are not here; ATTACHE_SEEDS says where)';
  const articles = missing ? {} : articlesIn(SEEDS);

  it(`are annotated with quotes that stand where they are said to stand${missing}`, function () {
    if (missing) this.skip();
    return inWorkspace(articles, async ({ attache }) => {
      const lines = jsonLines((await attache(['annotate', '.'])).stdout);
      assert.equal(lines.length, Object.keys(articles).length);
      for (const { document, annotations } of lines) {
        const text = articles[document]?.toString('utf8').replace(/^\ufeff/u, '') ?? '';
        assert.ok(annotations.length > 0, document);
        for (const { start, end, text: quote } of annotations) {
          assert.equal(text.slice(start, end), quote, document);
        }
        const order = annotations.map(({ start, end }: { start: number; end: number }) => [
          start,
          -end,
        ]);
        assert.deepEqual(
          order,
          order.toSorted(
            ([a, b]: number[], [c, d]: number[]) => (a ?? 0) - (c ?? 0) || (b ?? 0) - (d ?? 0),
          ),
        );
      }
    })();
  });

  it(`leave in every format and read back whole${missing}`, function () {
    if (missing) this.skip();
    return inWorkspace(articles, async ({ attache, folder }) => {
      await attache(['confirm', '.', '--all', '--quiet']);
      for (const { id } of EXCHANGE_FORMATS) {
        const { stderr, status } = await attache([
          'export',
          '.',
          '--format',
          id,
          '--out',
          `out-${id}`,
        ]);
        assert.equal(status, 0, stderr);
        const report = JSON.parse(readFileSync(join(folder, `out-${id}`, 'loss.json'), 'utf8'));
        assert.ok(report.written > 0);
        if (id !== 'conll') assert.equal(report.written, report.annotations, id);
      }
      assert.equal((await attache(['check', '.'])).stderr.includes('.ann.json'), false);
    })();
  });
});

function articlesIn(folder: string): Record<string, Buffer> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}
