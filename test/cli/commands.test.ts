import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWorkspace, jsonLines, type Workspace } from './attache.ts';

const EN =
  'HANOI, 1 December 2025 — General Secretary To Lam met President Prabowo Subianto.\r\nThey spoke of US$2.5 billion and a comprehensive strategic partnership 🇻🇳 in Laos.\r\n';
const TWICE = 'King James left for Vietnam. Then King James met President Prabowo.\n';
const LAM = ['--start', '43', '--end', '49', '--label', 'LEADER', '--value', 'to-lam'];

describe('attache', () => {
  describe('annotate', () => {
    it(
      'writes one line an article, in the order of the contract',
      inWorkspace({ 'b.txt': EN, 'a.txt': 'Nothing here.\n' }, async ({ attache }) => {
        const { stdout, status } = await attache(['annotate', 'b.txt', 'a.txt']);
        const lines = jsonLines(stdout);
        assert.deepEqual(
          lines.map(({ document }) => document),
          ['a.txt', 'b.txt'],
        );
        assert.equal(status, 0);
        for (const { annotations } of lines) {
          for (const { start, end, text, status: decided } of annotations) {
            assert.equal(EN.slice(start, end), text);
            assert.equal(decided, 'suggested');
          }
        }
        assert.match(
          stdout,
          /^\{"document":"a\.txt","language":"en",("documentDate":"[\d-]+",)?"annotations":\[/u,
        );
      }),
    );

    it(
      'gives the same bytes for the same bytes, from a file, a folder or stdin',
      inWorkspace({ 'in/a.txt': EN }, async ({ attache }) => {
        const once = (await attache(['annotate', 'in'])).stdout;
        assert.equal((await attache(['annotate', 'in/a.txt'])).stdout, once);
        const piped = (await attache(['annotate', '-'], { input: `\ufeff${EN}` })).stdout;
        assert.equal(piped, once.replace('in/a.txt', '-'));
      }),
    );

    it(
      'says that a folder has no article in it',
      inWorkspace({ 'in/a.pdf': '' }, async ({ attache }) => {
        const { stderr, status } = await attache(['annotate', 'in']);
        assert.match(stderr, /^in:1:1: There is no article in this folder/u);
        assert.equal(status, 1);
      }),
    );

    it(
      'shows a table of thousands of mentions in time that grows with them, not with their square',
      inWorkspace({ 'a.txt': 'It gave US$5 million.\n'.repeat(6000) }, async ({ attache }) => {
        const { stdout } = await attache(['annotate', 'a.txt', '--format', 'table']);
        assert.equal(stdout.match(/MONEY +US\$5 million/gu)?.length, 6000);
      }),
    );

    it(
      'takes the language and the document date from a person',
      inWorkspace({ 'a.txt': EN }, async ({ attache }) => {
        const { stdout } = await attache([
          'annotate',
          'a.txt',
          '--language',
          'vi',
          '--date',
          '2024-02-29',
        ]);
        const [{ language, documentDate }] = jsonLines(stdout);
        assert.deepEqual([language, documentDate], ['vi', '2024-02-29']);
        for (const date of ['2025-02-30', 'yesterday', '2025-1-1']) {
          assert.equal((await attache(['annotate', 'a.txt', '--date', date])).status, 2, date);
        }
      }),
    );

    it(
      'goes on after an article that it cannot read, and says where and why',
      inWorkspace(
        { 'a.txt': Buffer.from('ok\nb\xff', 'latin1'), 'b.txt': EN },
        async ({ attache }) => {
          const { stdout, stderr, status } = await attache([
            'annotate',
            'a.txt',
            'gone.txt',
            'b.txt',
          ]);
          assert.deepEqual(
            jsonLines(stdout).map(({ document }) => document),
            ['b.txt'],
          );
          assert.match(stderr, /^a\.txt:2:2: .*not UTF-8.*\. .*\.$/mu);
          assert.match(stderr, /^gone\.txt:1:1: .*no such file.*\. .*\.$/mu);
          assert.equal(status, 1);
        },
      ),
    );

    it(
      'shows the article and its mentions as a table, without colours where nobody looks',
      inWorkspace({ 'a.txt': EN }, async ({ attache }) => {
        const { stdout } = await attache(['annotate', 'a.txt', '--format', 'table']);
        assert.match(stdout, /^a\.txt \(en, /u);
        assert.match(stdout.replaceAll(/\[|\|[^\]]*\]/gu, ''), /General Secretary To Lam met/u);
        assert.ok(!stdout.includes('\u001b'));
        const coloured = await attache(['annotate', 'a.txt', '--format', 'table'], {
          env: { FORCE_COLOR: '1' },
        });
        assert.ok(coloured.stdout.includes('\u001b[1m'));
        const env = { FORCE_COLOR: '1', NO_COLOR: '1' };
        assert.equal(
          (await attache(['annotate', 'a.txt', '--format', 'table'], { env })).stdout,
          stdout,
        );
      }),
    );

    it(
      'leaves the folder as it was',
      inWorkspace({ 'a.txt': EN }, async ({ attache, folder }) => {
        await attache(['annotate', '.']);
        await attache(['list', '.']);
        await attache(['check', '.']);
        await attache(['stats', '.']);
        assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), EN);
        assert.throws(() => readFileSync(join(folder, 'a.txt.ann.json')), /ENOENT/u);
      }),
    );

    it(
      'says how sure each suggestion is, what it took from the document, and what else the words can mean',
      inWorkspace(
        {
          'a.txt': 'CANBERRA, 3 March 2024\n\nOn 12 June they met for $5 million.\n',
          'b.txt': 'On 03/04/2024 they met.\n',
        },
        async ({ attache }) => {
          const lines = jsonLines((await attache(['annotate', '.'])).stdout);
          const told = lines.map(({ annotations }) =>
            annotations.map(({ text, implied, readings }: Record<string, unknown>) => ({
              text,
              implied,
              readings,
            })),
          );
          assert.deepEqual(told, [
            [
              { text: '3 March 2024', implied: undefined, readings: undefined },
              { text: '12 June', implied: ['year'], readings: undefined },
              { text: '$5 million', implied: ['currency'], readings: undefined },
            ],
            [
              {
                text: '03/04/2024',
                implied: undefined,
                readings: ['2024-03-04', '2024-04-03'],
              },
            ],
          ]);
          const certainties = lines.flatMap(({ annotations }) =>
            annotations.map(({ certainty }: { certainty: number }) => certainty),
          );
          assert.ok(certainties.every((one) => one > 0.3 && one < 1));
          assert.ok(certainties[3] < 0.5, 'two readings are half as sure');
        },
      ),
    );
  });

  describe('confirm, reject, withdraw', () => {
    it(
      'saves a decision that list shows, anchored in the text as it is now',
      inWorkspace({ 'a.txt': EN }, async ({ attache, folder }) => {
        assert.equal((await attache(['confirm', 'a.txt', ...LAM])).status, 0);
        assert.deepEqual(await stateOf(attache, 'a.txt'), [
          ['To Lam', 'LEADER', 'to-lam', 'confirmed', 'exact', 'Ana'],
        ]);
        writeFileSync(join(folder, 'a.txt'), `Seen again.\n${EN}`);
        assert.deepEqual((await stateOf(attache, 'a.txt'))[0]?.slice(0, 5), [
          ...['To Lam', 'LEADER', 'to-lam', 'confirmed', 'shifted'],
        ]);
        writeFileSync(join(folder, 'a.txt'), 'Gone.');
        assert.equal((await stateOf(attache, 'a.txt'))[0]?.[4], 'lost');
      }),
    );

    it(
      'corrects label and value, rejects, and takes back what one decided oneself',
      inWorkspace({ 'a.txt': EN }, async ({ attache }) => {
        const at = ['--start', '43', '--end', '49'];
        await attache(['confirm', 'a.txt', ...LAM]);
        await attache(['confirm', 'a.txt', ...at, '--label', 'Host', '--value', 'vietnam']);
        assert.deepEqual((await stateOf(attache, 'a.txt'))[0]?.slice(0, 4), [
          'To Lam',
          'Host',
          'vietnam',
          'confirmed',
        ]);
        await attache(['reject', 'a.txt', ...at]);
        assert.equal((await stateOf(attache, 'a.txt'))[0]?.[3], 'rejected');
        const other = await attache(['withdraw', 'a.txt', ...at, '--annotator', 'Budi']);
        assert.match(
          other.stderr,
          /^a\.txt:1:44: Nothing was withdrawn: Budi has decided nothing/mu,
        );
        assert.equal(other.status, 1);
        assert.equal((await attache(['withdraw', 'a.txt', '--all'])).status, 0);
        assert.deepEqual(await stateOf(attache, 'a.txt'), []);
      }),
    );

    it(
      'reads amounts, and says who decides when nobody was named',
      inWorkspace({ 'a.txt': EN }, async ({ attache }) => {
        const at = ['--start', '97', '--end', '111', '--label', 'MONEY'];
        const { stderr } = await attache(['confirm', 'a.txt', ...at, '--value', 'USD 2500000000']);
        assert.match(stderr, /Deciding as Ana\./u);
        const [{ annotations }] = jsonLines((await attache(['list', 'a.txt'])).stdout);
        assert.equal(annotations[0].text, 'US$2.5 billion');
        assert.deepEqual(annotations[0].value, { amount: 2_500_000_000, currency: 'USD' });
        assert.doesNotMatch(
          (await attache(['reject', 'a.txt', ...at, '--annotator', 'Budi'])).stderr,
          /Deciding as/u,
        );
      }),
    );

    it(
      'rejects the same words in the whole article where it is told to, and tells how many',
      inWorkspace({ 'a.txt': TWICE }, async ({ attache }) => {
        const start = TWICE.indexOf('James');
        const at = ['--start', `${start}`, '--end', `${start + 5}`];
        const { stderr } = await attache(['reject', 'a.txt', ...at, '--scope', 'article']);
        assert.match(stderr, /1 rejected in a\.txt by Ana; not suggested any more elsewhere: 1$/mu);
        const [{ annotations }] = jsonLines((await attache(['list', 'a.txt'])).stdout);
        assert.equal(annotations[0].scope, 'article');
        const confirmed = await attache(['confirm', 'a.txt', '--all']);
        assert.match(confirmed.stderr, /^1 confirmed/mu, 'the other leader only');
        const here = await attache(['reject', 'a.txt', ...at, '--scope', 'here']);
        assert.doesNotMatch(here.stderr, /any more/u);
        const both = await attache(['reject', 'a.txt', '--all', '--scope', 'everywhere']);
        assert.match(both.stderr, /^1 rejected .* not suggested any more elsewhere: 0$/mu);
        assert.equal((await attache(['reject', 'a.txt', ...at, '--scope', 'folder'])).status, 2);
        assert.equal((await attache(['confirm', 'a.txt', ...at, '--scope', 'here'])).status, 2);
      }),
    );

    it(
      'refuses what it cannot mean, and changes nothing',
      inWorkspace({ 'a.txt': EN }, async ({ attache }) => {
        for (const args of [
          [],
          ['--start', '1'],
          ['--start', '5', '--end', '5'],
          ['--start', 'x', '--end', '9'],
          ['--all', '--value', 'x'],
          ['--label', 'two words'],
          ['--all', '--start', '1', '--end', '2'],
        ]) {
          assert.equal((await attache(['confirm', 'a.txt', ...args])).status, 2, args.join(' '));
        }
        assert.equal((await attache(['confirm', '-', '--all'])).status, 2);
        const outside = await attache([
          'confirm',
          'a.txt',
          '--start',
          '900',
          '--end',
          '901',
          '--label',
          'X',
        ]);
        assert.match(outside.stderr, /900\.\.901 is not in the article/u);
        assert.equal(outside.status, 1);
        assert.deepEqual(await stateOf(attache, 'a.txt'), []);
      }),
    );

    it(
      'tells of a sidecar that belongs to somebody else, and leaves it alone',
      inWorkspace(
        { 'a.txt': EN, 'a.txt.ann.json': '{"mine":1}\n' },
        async ({ attache, folder }) => {
          const { stderr, status } = await attache(['confirm', 'a.txt', ...LAM]);
          assert.match(stderr, /^a\.txt:1:1: .*left alone/mu);
          assert.equal(status, 1);
          assert.equal(readFileSync(join(folder, 'a.txt.ann.json'), 'utf8'), '{"mine":1}\n');
        },
      ),
    );
  });

  it(
    'tells whoever lists, counts, exports or decides that a sidecar is torn or too new',
    inWorkspace({ 'a.txt': EN }, async ({ folder, attache }) => {
      await attache(['confirm', 'a.txt', '--all']);
      const sidecar = join(folder, 'a.txt.ann.json');
      const whole = readFileSync(sidecar, 'utf8');
      const damaged = [
        whole.slice(0, 600),
        `${whole.slice(0, -3)}<<<<<<< HEAD\n]}\n`,
        whole.replace('"version":1', '"version":2'),
      ];
      for (const bytes of damaged) {
        for (const args of [['list'], ['stats'], ['export', '--format', 'jsonl', '--out', 'out']]) {
          writeFileSync(sidecar, bytes);
          const { stderr, status } = await attache([...args, 'a.txt']);
          assert.match(stderr, /a\.txt\.ann\.json:1:1: This sidecar /u);
          assert.equal(status, 1);
          assert.equal(readFileSync(sidecar, 'utf8'), bytes);
        }
        const { stderr } = await attache(['confirm', 'a.txt', '--all']);
        assert.match(stderr, /This sidecar /u);
      }
    }),
  );

  describe('two people on one article', () => {
    it(
      'decide one after the other on everything, and what they disagree on is told as a note',
      inWorkspace({ 'a.txt': EN }, async ({ attache }) => {
        const first = await attache(['confirm', 'a.txt', '--all']);
        const count = Number(/^(\d+) confirmed/mu.exec(first.stderr)?.[1]);
        assert.ok(count > 1);
        const second = await attache(['confirm', 'a.txt', '--all', '--annotator', 'Bình']);
        assert.match(second.stderr, new RegExp(`^${count} confirmed in a.txt by Bình$`, 'mu'));
        const again = ['confirm', 'a.txt', '--all', '--annotator', 'Bình'.normalize('NFD')];
        assert.match((await attache(again)).stderr, /^0 confirmed/mu);
        assert.deepEqual(await attache(['check', 'a.txt', '--quiet']), {
          stdout: '',
          stderr: '',
          status: 0,
        });
        await attache(['reject', 'a.txt', '--label', 'DATE', '--annotator', 'Cúc']);
        const { stderr, status } = await attache(['check', 'a.txt']);
        assert.equal(status, 0, stderr);
        assert.match(
          stderr,
          /^a\.txt:\d+:\d+: Note: Cúc rejected DATE .+, Bình confirmed DATE .+, Ana confirmed DATE/mu,
        );
        assert.match(stderr, /no problems/u);
      }),
    );

    for (const { label, value, good } of [
      { label: 'DATE', value: 'nobody-at-all', good: '2025-12-04' },
      { label: 'MONEY', value: 'nobody-at-all', good: 'USD 5' },
      { label: 'LEADER', value: 'Nobody At All', good: 'nobody-at-all' },
      { label: 'PARTNERSHIP', value: 'USD 5', good: 'quite-a-new-term' },
    ])
      it(
        `cannot give ${label} the value ${value}`,
        inWorkspace({ 'a.txt': EN }, async ({ attache }) => {
          const place = ['confirm', 'a.txt', '--start', '0', '--end', '3', '--label', label];
          const refused = await attache([...place, '--value', value]);
          assert.equal(refused.status, 1);
          assert.match(
            refused.stderr,
            /^a\.txt:1:1: Nothing was confirmed: .+ is no value of .+ --value\.$/mu,
          );
          assert.deepEqual(jsonLines((await attache(['list', 'a.txt'])).stdout)[0].annotations, []);
          assert.equal((await attache([...place, '--value', good])).status, 0);
        }),
      );

    it(
      'are told the labels there are where one is mistyped',
      inWorkspace({ 'a.txt': EN }, async ({ attache }) => {
        const { stderr, status } = await attache(['confirm', 'a.txt', '--label', 'DATES']);
        assert.equal(status, 2);
        assert.match(
          stderr,
          /nothing has the label DATES\. There are DATE, LEADER, MONEY, PARTNERSHIP;/u,
        );
      }),
    );
  });

  describe('check', () => {
    it(
      'finds damage, lost places, contradictions and sidecars without an article',
      inWorkspace(
        { 'a.txt': EN, 'b.txt': EN, 'c.txt': EN, 'x.txt.ann.json': '{}' },
        async ({ attache, folder }) => {
          const prabowo = ['--start', '64', '--end', '80', '--label'];
          await attache(['confirm', 'a.txt', ...prabowo, 'LEADER', '--value', 'prabowo-subianto']);
          await attache(['confirm', 'b.txt', ...prabowo, 'LEADER', '--value', 'somebody-else']);
          await attache(['confirm', 'c.txt', ...LAM]);
          writeFileSync(join(folder, 'c.txt'), 'Another text.\n');
          const sidecar = join(folder, 'a.txt.ann.json');
          writeFileSync(
            sidecar,
            `${readFileSync(sidecar, 'utf8').slice(0, -3)},{"kind":"decision"}\n]}\n`,
          );
          const { stderr, status } = await attache(['check', '.']);
          assert.equal(status, 1);
          assert.match(stderr, /^a\.txt\.ann\.json:\d+:\d+: /mu);
          assert.match(
            stderr,
            /^b\.txt:1:65: "Prabowo Subianto" is somebody-else here and prabowo-subianto in a\.txt:1:65\./mu,
          );
          assert.match(stderr, /^c\.txt:1:1: LEADER "To Lam" is not in the article any more/mu);
          assert.match(stderr, /^\.\/x\.txt\.ann\.json:1:1: .*no article beside it/mu);
        },
      ),
    );

    it(
      'has nothing to say about a corpus that is whole',
      inWorkspace({ 'a.txt': EN }, async ({ attache }) => {
        await attache(['confirm', 'a.txt', ...LAM]);
        const { status, stderr } = await attache(['check', '.']);
        assert.deepEqual([status, stderr], [0, '1 article checked, no problems\n']);
        assert.equal((await attache(['check', '.', '--quiet'])).stderr, '');
      }),
    );
  });

  describe('worker', () => {
    it(
      'answers line by line, in order, and an error is an answer',
      inWorkspace({}, async ({ attache }) => {
        const requests = [
          '{"id":7,"text":"To Lam"}',
          'no json',
          '',
          '{"id":"b"}',
          '{"id":"c","text":"x","language":"fr"}',
          '{"id":"d","text":"x","date":"2025-13-01"}',
          '{"id":null,"text":"x\u2028y","language":"vi","date":"2025-12-01"}',
        ];
        const { stdout, stderr, status } = await attache(['worker'], {
          input: `${requests.join('\n')}\n`,
        });
        const lines = jsonLines(stdout);
        assert.deepEqual(
          lines.map(({ id }) => id),
          [7, null, null, 'b', 'c', 'd', null],
        );
        assert.deepEqual(
          lines.map(({ error }) => error !== undefined),
          [...[false, true, true, true, true, true, false]],
        );
        assert.deepEqual([stderr, status], ['', 0]);
      }),
    );
  });

  describe('wrong usage', () => {
    it(
      'ends with 2 and a hint, help and version with 0',
      inWorkspace({}, async ({ attache }) => {
        for (const args of [
          ['annotate'],
          ['foo'],
          ['list', '--foo', '.'],
          ['server'],
          ['export', '.'],
        ]) {
          const { status, stderr, stdout } = await attache(args);
          assert.deepEqual([status, stdout], [2, ''], args.join(' '));
          assert.match(stderr, /--help tells more/u);
        }
        assert.equal((await attache(['--help'])).status, 0);
        const { stdout, status } = await attache(['--version']);
        assert.deepEqual([stdout, status], ['unbundled\n', 0]);
      }),
    );
  });
});

async function stateOf(attache: Workspace['attache'], path: string): Promise<string[][]> {
  const [line] = jsonLines((await attache(['list', path])).stdout);
  return line.annotations.map((each: Readonly<Record<string, string>>) => [
    each['text'],
    each['label'],
    each['value'],
    each['status'],
    each['state'],
    each['by'],
  ]);
}
