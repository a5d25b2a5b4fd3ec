import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { inWorkspace, jsonLines } from './attache.ts';

const TEXT = 'JAKARTA, 3 March 2025 - Si Doel Anom met the Foreign Minister of Vietnam.\n';
const JAMES = 'King James left for Vietnam.\n';
const FILE = 'news/attache.learned.json';
const KEPT = '{"format":"attache-learned","version":1,"lessons":[\n]}\n';
const CONFIRM = ['confirm', 'news/a.txt', '--start', '24', '--end', '36', '--label', 'LEADER'];

const learned = inWorkspace(
  { '.git/HEAD': '', 'news/a.txt': TEXT, 'news/2025/b.txt': TEXT, 'c.txt': TEXT },
  async ({ attache }) => {
    const leaders = async (...args: string[]) => {
      const { stdout, status } = await attache(['annotate', ...args, '--format', 'jsonl']);
      assert.equal(status, 0);
      return jsonLines(stdout)[0]
        .annotations.filter(({ label }: { label: string }) => label === 'LEADER')
        .map(({ text, value }: Record<string, string>) => `${text} ${value}`);
    };
    assert.deepEqual(await leaders('news/2025/b.txt'), []);
    await attache([...CONFIRM, '--value', 'doel-anom']);
    const { stderr, status } = await attache(['learn', 'news']);
    assert.equal(status, 0);
    assert.match(
      stderr,
      /Learned 1 by name or term, 0 refusals, .*: news\/attache\.learned\.json/u,
    );

    assert.deepEqual(await leaders('news/2025/b.txt'), ['Si Doel Anom doel-anom']);
    assert.deepEqual(await leaders('news/2025/b.txt', '--no-learned'), []);
    assert.deepEqual(await leaders('c.txt'), [], 'the file counts in its folder and below');
    const confirmed = await attache(['confirm', 'news/2025/b.txt', '--label', 'LEADER']);
    assert.match(confirmed.stderr, /1 confirmed/u);

    writeFileSync(
      FILE,
      readFileSync(FILE, 'utf8').replace('"articles":1', '"articles":1,"off":true'),
    );
    await attache(['learn', 'news/2025/b.txt', 'news/a.txt']);
    assert.match(readFileSync(FILE, 'utf8'), /Si Doel Anom.*"articles":2,"off":true/u);
    assert.deepEqual(await leaders('news/2025/b.txt'), []);
  },
);

describe('attache learn', () => {
  it('makes what was decided in one article a suggestion in the others', learned);

  it(
    'refuses in all articles what was rejected everywhere in one',
    inWorkspace({ '.git/HEAD': '', 'a.txt': JAMES, 'b.txt': JAMES }, async ({ attache }) => {
      const start = JAMES.indexOf('James');
      const at = ['--start', `${start}`, '--end', `${start + 5}`];
      for (const [scope, refusals] of [
        ['article', 0],
        ['everywhere', 1],
      ] as const) {
        await attache(['reject', 'a.txt', ...at, '--scope', scope]);
        const { stderr } = await attache(['learn', '.']);
        assert.match(stderr, new RegExp(` ${refusals} refusals?\\b`, 'u'), scope);
        const { stdout } = await attache(['annotate', 'b.txt', '--format', 'jsonl']);
        assert.equal(stdout.match(/"text":"James"/gu)?.length ?? 0, refusals === 1 ? 0 : 1, scope);
      }
    }),
  );

  it(
    'says what is wrong with a file of lessons, and leaves it alone',
    inWorkspace({ 'a.txt': TEXT, 'attache.learned.json': '{ torn' }, async ({ attache }) => {
      const { stdout, stderr, status } = await attache(['annotate', 'a.txt']);
      assert.deepEqual([jsonLines(stdout).length, status], [1, 1]);
      assert.match(stderr, /attache\.learned\.json:1:1: The file holds no lessons/u);
      assert.equal((await attache(['learn', '.'])).status, 1);
      assert.equal(readFileSync('attache.learned.json', 'utf8'), '{ torn');
    }),
  );

  it(
    'writes nothing where an article is missing, or where it cannot write',
    inWorkspace({ 'n/a.txt': TEXT, 'n/attache.learned.json': KEPT }, async ({ attache }) => {
      const missing = await attache(['learn', 'n/nope.txt', '--out', 'n']);
      assert.equal(missing.status, 1);
      assert.match(missing.stderr, /Nothing was learned, because not every article could be read/u);
      assert.equal(readFileSync('n/attache.learned.json', 'utf8'), KEPT);
      const blocked = await attache(['learn', 'n', '--out', 'n/a.txt']);
      assert.equal(blocked.status, 1);
      assert.match(blocked.stderr, /Nothing was learned: the file cannot be written there/u);
    }),
  );
});
