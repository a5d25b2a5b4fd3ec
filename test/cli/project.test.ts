import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { EXCHANGE_FORMATS } from '@attache/core';
import { inWorkspace, jsonLines, type Workspace } from './attache.ts';

const TEXT =
  'Lima, 3 March 2025\n\nThe Accord of Lima was read to Budi Hartanto, and a sea pact signed.\n';
const PROJECT = `{
  // Ours.
  "labels": [{ "name": "TREATY", "key": "5" }],
  "people": [{ "id": "budi-hartanto", "names": ["Budi Hartanto"] }],
  "terms": [{ "id": "sea-pact", "labels": { "en": "sea pact" } }],
  "annotators": [{ "name": "Ana", "initials": "AN" }, { "name": "Budi Raharjo", "id": "budi" }]
}
`;
const ACCORD = TEXT.indexOf('Accord of Lima');
const AT_ACCORD = ['--start', `${ACCORD}`, '--end', `${ACCORD + 'Accord of Lima'.length}`];
const FILES = { '.git/HEAD': '', 'attache.json': PROJECT, 'news/2025/a.txt': TEXT };
const ARTICLE = 'news/2025/a.txt';

describe('a project on the command line', () => {
  it(
    'is found above the article, and its people and terms are suggested',
    inWorkspace(
      { ...FILES, 'other/.git': 'a checkout of its own', 'other/a.txt': TEXT },
      async ({ attache }) => {
        const values = async (path: string) => {
          const { stdout, status } = await attache(['annotate', path, '--format', 'jsonl']);
          assert.equal(status, 0);
          return jsonLines(stdout)[0].annotations.map(({ value }: { value: unknown }) => value);
        };
        assert.deepEqual(await values(ARTICLE), ['2025-03-03', 'budi-hartanto', 'sea-pact']);
        assert.deepEqual(await values('other/a.txt'), ['2025-03-03']);
      },
    ),
  );

  it(
    'has labels of its own: decided, listed, counted, and exported by every format',
    inWorkspace(FILES, async ({ attache }) => {
      const confirmed = await attache(['confirm', ARTICLE, ...AT_ACCORD, '--label', 'TREATY']);
      assert.match(confirmed.stderr, /1 confirmed/u);
      assert.deepEqual(await labelsIn(attache), ['TREATY']);
      assert.match((await attache(['stats', 'news'])).stdout, /"label":"TREATY".*"confirmed":1/u);
      for (const { id } of EXCHANGE_FORMATS) {
        const { status } = await attache([
          'export',
          '--format',
          id,
          '--out',
          id,
          '--strict',
          'news',
        ]);
        assert.equal(status, 0, `${id} holds a label of the project's own`);
        const written = readdirSync(id, { recursive: true, encoding: 'utf8' }).some(
          (name) =>
            /\.\w+$/u.test(name) && readFileSync(`${id}/${name}`, 'utf8').includes('TREATY'),
        );
        assert.ok(written, id);
      }
      assert.equal((await attache(['check', 'news'])).status, 0);
    }),
  );

  it(
    'has keys for its labels in a review',
    inWorkspace(FILES, async ({ attache }) => {
      const { stdout } = await attache(['review', ARTICLE], { input: '5l5q' });
      assert.match(stdout, /1 leader · 2 date · 3 money · 4 partnership term · 5 TREATY/u);
      assert.deepEqual(await labelsIn(attache), ['TREATY', 'TREATY']);
    }),
  );

  it(
    'names its annotators, who sign by initials or ids',
    inWorkspace(FILES, async ({ attache }) => {
      for (const by of ['an', 'BUDI'])
        await attache(['confirm', ARTICLE, '--label', 'DATE', '--annotator', by]);
      const sidecar = readFileSync(`${ARTICLE}.ann.json`, 'utf8');
      assert.match(sidecar, /"by":"Ana"/u);
      assert.match(sidecar, /"by":"Budi Raharjo"/u);
      const { status } = await attache(['agreement', '--annotators', 'an,budi', 'news']);
      assert.equal(status, 0, 'both have confirmed the dates');
      await attache(['confirm', ARTICLE, ...AT_ACCORD, '--label', 'TREATY', '--annotator', 'budi']);
      const agreed = await attache(['agreement', '--annotators', 'an,budi', 'news']);
      assert.match(agreed.stdout, /Budi Raharjo/u);
    }),
  );

  it(
    'is checked: faults are problems with a place, strange names only notes',
    inWorkspace(FILES, async ({ attache }) => {
      await attache([
        'confirm',
        ARTICLE,
        ...AT_ACCORD,
        '--label',
        'TREATIE',
        '--annotator',
        'Cici',
      ]);
      const { stderr, status } = await attache(['check', 'news']);
      assert.equal(status, 0, stderr);
      assert.match(
        stderr,
        /^Note: The label TREATIE is used, but .*attache\.json does not name it/mu,
      );
      assert.match(stderr, /Cici has decided, but is not among the annotators/u);
      writeFileSync(
        'attache.json',
        PROJECT.replace('"5"', '"n"').replace('"key"', '"kee": 1, "key"'),
      );
      const faulty = await attache(['check', 'news', '--lang', 'id']);
      assert.equal(faulty.status, 1);
      assert.match(faulty.stderr, /attache\.json:3:51: “n” tidak dapat menjadi tombol label/u);
      assert.match(faulty.stderr, /attache\.json:3:34: Catatan: Tidak ada yang bernama “kee”/u);
      const annotated = await attache(['annotate', ARTICLE]);
      assert.equal(annotated.status, 0, 'nothing else fails because of it');
      assert.match(annotated.stderr, /attache\.json:3:51: Note: “n” cannot be a label's key/u);
      assert.match(annotated.stdout, /budi-hartanto/u);
    }),
  );
});

/** The labels of what was decided. */
async function labelsIn(attache: Workspace['attache']): Promise<string[]> {
  const [{ annotations }] = jsonLines((await attache(['list', 'news'])).stdout);
  return annotations.map(({ label }: { label: string }) => label);
}
