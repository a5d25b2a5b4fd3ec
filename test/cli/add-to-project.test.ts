import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { inWorkspace, jsonLines } from './attache.ts';

const TEXT = 'JAKARTA, 3 March 2025 - Siti Rahmawati met officials of the Blue Pact in Jakarta.\n';
const FILES = { '.git/HEAD': '', 'news/a.txt': TEXT };

describe('attache project', () => {
  it(
    'adds a person and a term, which every article then suggests',
    inWorkspace(FILES, async ({ attache }) => {
      const person = await attache(['project', 'add-person', 'Siti Rahmawati']);
      assert.equal(person.status, 0, person.stderr);
      assert.deepEqual(jsonLines(person.stdout), [
        { id: 'siti-rahmawati', added: 'record', path: 'attache.json', line: 3, column: 5 },
      ]);
      const term = ['project', 'add-term', 'Blue Pact', '--language', 'en', '--in', 'news/a.txt'];
      assert.match((await attache(term)).stderr, /^blue-pact is added to attache\.json$/mu);
      const { stdout } = await attache(['annotate', 'news/a.txt', '--format', 'jsonl']);
      const values = jsonLines(stdout)[0].annotations.map(({ value }: { value: unknown }) => value);
      assert.deepEqual(values, ['2025-03-03', 'siti-rahmawati', 'blue-pact']);
    }),
  );

  it(
    'adds a spelling to an id, and nobody twice',
    inWorkspace(FILES, async ({ attache }) => {
      await attache(['project', 'add-person', 'Siti Rahmawati']);
      const before = readFileSync('attache.json', 'utf8');
      const again = await attache(['project', 'add-person', 'siti rahmawati', '--lang', 'id']);
      assert.equal(again.status, 1);
      assert.match(again.stderr, /sudah dikenal sebagai siti-rahmawati.*--id siti-rahmawati/u);
      assert.match(
        (await attache(['project', 'add-person', 'Tô Lâm'])).stderr,
        /known already as to-lam/u,
      );
      assert.equal(readFileSync('attache.json', 'utf8'), before);
      await attache(['project', 'add-person', 'Siti R.', '--id', 'siti-rahmawati']);
      const [{ names }] = JSON.parse(readFileSync('attache.json', 'utf8')).people;
      assert.deepEqual(names, ['Siti Rahmawati', 'Siti R.']);
    }),
  );

  it(
    'says what is wrong with what it was told, and leaves a faulty file alone',
    inWorkspace(FILES, async ({ attache }) => {
      const wrong = await attache(['project', 'add-people', 'X', '--lang', 'vi']);
      assert.equal(wrong.status, 2);
      assert.match(wrong.stderr, /đối số 'action' không thể là 'add-people'/u);
      assert.equal((await attache(['project', 'add-term', 'Blue Pact'])).status, 2);
      assert.match((await attache(['project', 'add-person', '!!'])).stderr, /no letters/u);
      for (const bytes of ['{"people": [', Buffer.from([0xff, 0xfe, 0x7b])]) {
        writeFileSync('attache.json', bytes);
        const { stderr, status } = await attache(['project', 'add-person', 'Siti Rahmawati']);
        assert.equal(status, 1);
        assert.match(stderr, /^attache\.json:1:1: (?:Nothing was added|This file is not read)/mu);
        assert.deepEqual(readFileSync('attache.json'), Buffer.from(bytes));
      }
    }),
  );
});
