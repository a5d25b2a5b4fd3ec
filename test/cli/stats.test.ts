import assert from 'node:assert/strict';
import { inWorkspace, jsonLines } from './attache.ts';

const FILES = {
  'a.txt':
    'JAKARTA, 11 March 2025 - General Secretary Tô Lâm met President Prabowo Subianto. Trade came to US$16 billion in 2024.\n',
  'b.txt':
    'HANOI, 4 December 2024 - President Prabowo Subianto thanked To Lam for the comprehensive strategic partnership.\n',
};

describe('attache stats', () => {
  it(
    'counts by article, label and rule as it always has',
    inWorkspace(FILES, async ({ attache }) => {
      const lines = jsonLines((await attache(['stats', '.'])).stdout);
      assert.deepEqual(
        [...new Set(lines.map((line) => Object.keys(line)[0]))],
        ['document', 'label', 'rule'],
      );
    }),
  );

  it(
    'tells as CSV how far each article is, or any other of the counts',
    inWorkspace(FILES, async ({ attache }) => {
      const { stdout } = await attache(['stats', '.', '--format', 'csv']);
      assert.match(
        stdout,
        /^article,state,count,articles\r\na\.txt,suggested,\d+,1\r\nb\.txt,suggested,\d+,1\r\n$/u,
      );
      const people = await attache(['stats', '.', '--format', 'csv', '--chart', 'people']);
      assert.equal(
        people.stdout,
        [
          'person,time,count,articles',
          'prabowo-subianto,2024-12,1,1',
          'prabowo-subianto,2025-03,1,1',
          'to-lam,2024-12,1,1',
          'to-lam,2025-03,1,1',
          '',
        ].join('\r\n'),
      );
    }),
  );

  it(
    'gives all the counts as one object, and one of them as lines and as a table',
    inWorkspace(FILES, async ({ attache }) => {
      const all = JSON.parse((await attache(['stats', '.', '--format', 'json'])).stdout);
      assert.deepEqual(Object.keys(all), ['articles', 'undated', 'charts']);
      assert.deepEqual(
        [all.articles, all.undated, all.charts.together],
        [2, 0, [{ person: 'prabowo-subianto', with: 'to-lam', count: 2, articles: 2 }]],
      );
      const amounts = await attache(['stats', '.', '--chart', 'amounts']);
      assert.deepEqual(jsonLines(amounts.stdout), [
        {
          chart: 'amounts',
          currency: 'USD',
          year: '2024',
          amount: '16000000000',
          count: 1,
          articles: 1,
        },
      ]);
      const table = await attache(['stats', '.', '--chart', 'tiers', '--format', 'table']);
      assert.match(
        table.stdout,
        /^parties +term +time +count +articles\nID–VN +comprehensive-strategic-partnership +2024-12 +1 +1\n$/u,
      );
    }),
  );

  it(
    'counts what is asked for: a period, a label, a person, confirmed mentions',
    inWorkspace(FILES, async ({ attache }) => {
      await attache(['confirm', 'b.txt', '--label', 'LEADER', '--annotator', 'Ben']);
      const labels = async (...options: string[]) => {
        const args = ['stats', '.', '--chart', 'labels', ...options];
        return jsonLines((await attache(args)).stdout).map((line) =>
          [line['label'], line['state'], line['count']].join(' '),
        );
      };
      assert.deepEqual(await labels('--confirmed'), ['LEADER confirmed 2']);
      assert.deepEqual(await labels('--confirmed', '--to', '2024'), ['LEADER confirmed 2']);
      assert.deepEqual(await labels('--confirmed', '--from', '2025-01'), []);
      assert.deepEqual(await labels('--confirmed', '--annotator', 'Ana'), []);
      assert.deepEqual(await labels('--label', 'MONEY'), ['MONEY suggested 1']);
    }),
  );

  it(
    'refuses what is no chart, no period and no label',
    inWorkspace(FILES, async ({ attache }) => {
      for (const options of [
        ['--chart', 'constructor'],
        ['--from', 'May'],
        ['--label', 'x y'],
      ])
        assert.equal((await attache(['stats', '.', ...options])).status, 2);
    }),
  );
});
