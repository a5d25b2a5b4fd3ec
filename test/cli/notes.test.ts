import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { inWorkspace, jsonLines } from './attache.ts';

const TEXT =
  'JAKARTA, 4 December 2025 - President Prabowo Subianto met Prime Minister Pham Minh Chinh.\n';

describe('a sidecar that is left alone', () => {
  it(
    'is told once, and by nothing that contradicts it',
    inWorkspace({ 'a.txt': TEXT, 'a.txt.ann.json': '{"mine":1}\n' }, async ({ attache }) => {
      for (const lang of ['en', 'id', 'vi']) {
        const { stderr } = await attache(['check', 'a.txt', '--lang', lang]);
        assert.equal(stderr.match(/^a\.txt/gmu)?.length, 1, stderr);
      }
      const { stderr } = await attache(['confirm', 'a.txt', '--all']);
      assert.match(stderr, /^a\.txt:1:1: .+ left alone.+ They are kept, and saved by themselves/mu);
      assert.doesNotMatch(stderr, /decide again/u);
      await attache(['confirm', 'a.txt', '--all']);
      const checked = await attache(['check', '.']);
      assert.match(checked.stderr, /^a\.txt:1:1: 3 decisions on .+ not saved yet/mu);
    }),
  );
});

describe('a sidecar that is very large', () => {
  it(
    'is told as a note that names its size, and hinders nothing',
    inWorkspace({ 'a.txt': TEXT, 'b.txt': TEXT }, async ({ attache }) => {
      const pad = 'x'.repeat(26_000_000);
      writeFileSync(
        'a.txt.ann.json',
        `{"format":"attache","version":1,"pad":"${pad}","records":[]}`,
      );
      for (const [lang, said] of [
        ['en', 'has 26 MB: reading and saving it takes seconds'],
        ['id', 'berukuran 26 MB'],
        ['vi', 'dung lượng 26 MB'],
      ] as const) {
        const { status, stderr } = await attache(['check', '.', '--lang', lang]);
        assert.equal(status, 0);
        assert.ok(stderr.includes(said), stderr);
        assert.equal(stderr.match(/26 MB/gu)?.length, 1);
      }
    }),
  );
});

describe('attache.json in another encoding', () => {
  it(
    'is a fault of its own for check and a note elsewhere, and its articles are read',
    inWorkspace({ '.git/HEAD': '', 'a.txt': TEXT, 'b.txt': TEXT }, async ({ attache }) => {
      writeFileSync('attache.json', Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
      const checked = await attache(['check', '.']);
      assert.equal(checked.status, 1);
      assert.equal(checked.stderr.match(/^attache\.json:1:1: .+ not UTF-8/gmu)?.length, 1);
      assert.match(checked.stderr, /2 articles checked, 1 problem$/mu);
      const annotated = await attache(['annotate', 'a.txt', '--lang', 'vi']);
      assert.equal(annotated.status, 0);
      assert.match(annotated.stderr, /attache\.json:1:1: Lưu ý: .+ không phải văn bản UTF-8/u);
      assert.notEqual(annotated.stdout, '');
    }),
  );

  it(
    'is told in words where it is no JSON, each fault once',
    inWorkspace({ '.git/HEAD': '', 'a.txt': TEXT, 'attache.json': '{"people": [x' }, async (it) => {
      for (const [lang, word, open] of [
        ['en', 'this word is none', 'is not closed'],
        ['id', 'kata ini tidak dikenal', 'tidak ditutup'],
        ['vi', 'không biết từ này', 'chưa được đóng'],
      ] as const) {
        const { stderr } = await it.attache(['check', 'a.txt', '--lang', lang]);
        assert.match(stderr, new RegExp(`^attache\\.json:1:13: .*${word}`, 'mu'));
        assert.match(stderr, new RegExp(`^attache\\.json:1:14: .*${open}`, 'mu'));
        assert.doesNotMatch(stderr, /InvalidSymbol|Expected\b/u);
        const lines = stderr.split('\n').filter((line) => line !== '');
        assert.equal(new Set(lines).size, lines.length);
      }
    }),
  );
});

describe('what is no decision on the articles that were named', () => {
  it(
    'is not checked: earlier versions that are kept within the corpus',
    inWorkspace(
      { 'a.txt': TEXT, 'state/aside/k/gone.txt.ann.json': '{}' },
      async ({ attache, folder }) => {
        const env = { ATTACHE_STATE: `${folder}/state` };
        assert.equal((await attache(['check', '.'], { env })).status, 0);
        assert.equal((await attache(['check', '.'])).status, 1, 'elsewhere it is a stray');
      },
    ),
  );
});

describe('a command that finds nothing, or was asked for something else', () => {
  it(
    'says so: concordance',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const { stdout, stderr, status } = await attache(['concordance', 'zzzz', 'a.txt']);
      assert.deepEqual([stdout, stderr, status], ['', 'nothing found\n', 0]);
    }),
  );

  it(
    'says so: restore with --version',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const { stdout, stderr, status } = await attache(['restore', 'a.txt', '--version', '99']);
      assert.deepEqual([stdout, status], ['', 2]);
      assert.match(stderr, /--from NUMBER/u);
      const asked = await attache(['--version']);
      assert.deepEqual([asked.stdout, asked.status], ['unbundled\n', 0]);
    }),
  );
});

describe('words that are too long for a mention', () => {
  it(
    'are refused in words, and not by a failure',
    inWorkspace({ 'a.txt': `${TEXT}${'word '.repeat(3000)}` }, async ({ attache }) => {
      const all = ['--start', '0', '--end', '11000', '--label', 'TREATY'];
      const { stderr, status } = await attache(['confirm', 'a.txt', ...all, '--lang', 'id']);
      assert.equal(status, 1);
      assert.match(stderr, /^a\.txt:1:1: .+0\.\.11000 terlalu panjang/mu);
    }),
  );
});

describe('what the terminal shows', () => {
  it(
    'is in the language of the reader: evidence, earlier versions, and where options go',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      const { stdout } = await attache(['review', 'a.txt', '--lang', 'vi'], { input: 'nq' });
      assert.match(stdout, /Căn cứ +chức danh “President”\n +Quy tắc +leaders\/title-name/u);
      await attache(['confirm', 'a.txt', '--label', 'DATE']);
      const listed = await attache(['restore', 'a.txt', '--format', 'table', '--lang', 'id']);
      assert.match(listed.stdout, /Z +disimpan +1 keputusan/u);
      const help = await attache(['project', '--help', '--lang', 'vi']);
      assert.match(help.stdout, /attache project \[tùy chọn\] <action> <words>/u);
      assert.match(help.stdout, /lựa chọn: "add-person", "add-term"/u);
      assert.doesNotMatch(
        (await attache(['--help', '--lang', 'id'])).stdout,
        /\[options\]|choices/u,
      );
    }),
  );
});

describe('agreement of two who did not look at the same', () => {
  it(
    'says who has not judged a label, and what alpha means at and below 0',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'a.txt', '--all', '--annotator', 'Ana']);
      await attache(['confirm', 'a.txt', '--label', 'DATE', '--annotator', 'Budi']);
      const asked = ['agreement', '--annotators', 'Ana,Budi', 'a.txt'];
      const first = await attache(asked);
      assert.match(first.stderr, /^Note: Budi has decided nothing with the label LEADER/mu);
      assert.doesNotMatch(first.stderr, /label DATE/u);
      await attache(['reject', 'a.txt', '--label', 'LEADER', '--annotator', 'Budi']);
      const second = await attache(asked);
      assert.doesNotMatch(second.stderr, /has decided nothing/u);
      assert.match(second.stderr, /^Note: alpha of LEADER is -0\.\d+/mu);
    }),
  );
});

describe('agreement of two who did not go equally far', () => {
  it(
    'says at how many places only one has decided, and not where both have',
    inWorkspace(
      { 'a.txt': 'Prabowo Subianto spoke. Joko Widodo left. Pham Minh Chinh came.\n' },
      async ({ attache }) => {
        await attache(['confirm', 'a.txt', '--all', '--annotator', 'Ana']);
        await attache(['reject', 'a.txt', '--start', '0', '--end', '16', '--annotator', 'Budi']);
        const asked = ['agreement', '--annotators', 'Ana,Budi', 'a.txt'];
        const { stderr } = await attache(asked);
        assert.match(stderr, /^Note: Budi has decided nothing at 2 places where Ana has/mu);
        assert.doesNotMatch(stderr, /Ana has decided nothing/u);
        await attache(['confirm', 'a.txt', '--all', '--annotator', 'Budi']);
        assert.doesNotMatch((await attache(asked)).stderr, /has decided nothing at/u);
      },
    ),
  );
});

describe('who decided', () => {
  it(
    'is kept by an export and an import in every format that has room for it',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'a.txt', '--all', '--annotator', 'Ana']);
      const own = readFileSync('a.txt.ann.json', 'utf8');
      for (const format of ['jsonl', 'brat', 'spacy', 'webannotation', 'conll']) {
        writeFileSync('a.txt.ann.json', own);
        await attache(['export', '--format', format, '--out', format, 'a.txt']);
        const { losses } = JSON.parse(readFileSync(`${format}/loss.json`, 'utf8'));
        const isLost = losses.some(({ lost }: { lost: string[] }) => lost.includes('by'));
        writeFileSync('a.txt.ann.json', '');
        const into = ['import', '--format', format, '--articles', '.', '--annotator', 'Budi'];
        const imported = await attache([...into, format]);
        assert.doesNotMatch(imported.stderr, /Nothing was imported/u, format);
        const [{ annotations }] = jsonLines((await attache(['list', 'a.txt'])).stdout);
        const names = new Set(annotations.map(({ by }: { by: string }) => by));
        assert.deepEqual([...names], [format === 'conll' ? 'Budi' : 'Ana'], format);
        assert.equal(isLost, format === 'conll', format);
        const said = /^Note: The decisions of Ana stay theirs/mu.test(imported.stderr);
        assert.equal(said, format !== 'conll', format);
      }
    }),
  );

  it(
    'is told as a loss where others decided the same',
    inWorkspace({ 'a.txt': TEXT }, async ({ attache }) => {
      await attache(['confirm', 'a.txt', '--label', 'DATE', '--annotator', 'Ana']);
      await attache(['confirm', 'a.txt', '--label', 'DATE', '--annotator', 'Budi']);
      const { stderr } = await attache(['export', '--format', 'jsonl', '--out', 'out', 'a.txt']);
      assert.match(stderr, /0 not written, 1 without some detail/u);
      const [loss] = JSON.parse(readFileSync('out/loss.json', 'utf8')).losses;
      assert.deepEqual([loss.code, loss.lost], ['other-deciders', ['by']]);
      assert.match(loss.reason, /^Ana confirmed it too; only the decision of Budi/u);
    }),
  );
});
