import assert from 'node:assert/strict';
import { inWorkspace, jsonLines } from './attache.ts';

const TEXT = 'JAKARTA, 3 March 2025 - President Prabowo Subianto met Anwar Ibrahim.\n';

describe('attache agreement', () => {
  it(
    'compares what two people confirmed, and leaves out what one has not seen',
    inWorkspace({ 'a.txt': TEXT, 'b.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'a.txt', '--all']);
      await attache(['confirm', 'b.txt', '--all']);
      await attache(['confirm', 'a.txt', '--start', '34', '--end', '50', '--annotator', 'Budi']);
      await attache(['reject', 'a.txt', '--start', '55', '--end', '68', '--annotator', 'Budi']);
      const { stdout, stderr, status } = await attache([
        'agreement',
        '--annotators',
        'Ana,Budi',
        '.',
      ]);
      assert.equal(status, 0);
      assert.match(stderr, /1 article with decisions of both; 1 with decisions of one, left out/u);
      const leader = jsonLines(stdout).find(({ label }) => label === 'LEADER');
      assert.deepEqual(
        [leader.exact, leader.only, leader.sameValue, leader.exactF1],
        [1, { Ana: 1, Budi: 0 }, 1, 2 / 3],
      );
      assert.equal(jsonLines(stdout).at(-1).label, 'all');
      const table = await attache([
        'agreement',
        '--annotators',
        'Ana, Budi',
        '.',
        '--format',
        'table',
      ]);
      assert.match(table.stdout, /LEADER +1 +0 +1 +0 +1 +0\.667 +0\.667 +0\.\d{3}\n/u);
    }),
  );

  it(
    'says what is missing',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const nobody = await attache(['agreement', '--annotators', 'Ana,Budi', '.']);
      assert.equal(nobody.status, 1);
      assert.match(nobody.stderr, /no article in which both Ana and Budi/u);
      assert.equal((await attache(['agreement', '--annotators', 'Ana', '.'])).status, 2);
      assert.equal((await attache(['agreement', '.'])).status, 2);
    }),
  );
});
