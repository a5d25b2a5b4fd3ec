import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildCli, CLI, inWorkspace, jsonLines, ROOT } from './attache.ts';
import { docxOf, type Printed, paragraph, pdfOf } from './documents.ts';

const PAGES = join(ROOT, 'test/pages/fixtures');
const VISIT = readFileSync(join(PAGES, 'en-visit.html'));
const NAME = '2025-03-12-norways-premier-in-jakarta-a-green-partnership.txt';
const TEXT = readFileSync(join(PAGES, 'en-visit.txt'), 'utf8');
const CLAIM =
  'The two presidents met in the capital, signed three agreements, and spoke of a partnership that both sides want to deepen.';

describe('attache import of articles', () => {
  it(
    'brings pages of a folder in, beside them, ready for the next command',
    inWorkspace(
      { 'a/visit.html': VISIT, 'a/b/VISIT.HTM': VISIT, 'a/c.txt': 'x' },
      async ({ attache }) => {
        const done = await attache(['import', '--format', 'html', 'a']);
        assert.deepEqual(done, {
          stdout: '',
          stderr: `a/b/${NAME}, from a/b/VISIT.HTM\na/${NAME}, from a/visit.html\n`,
          status: 0,
        });
        assert.equal(readFileSync(`a/${NAME}`, 'utf8'), TEXT);
        const [annotated] = jsonLines((await attache(['annotate', `a/${NAME}`])).stdout);
        assert.equal(annotated['documentDate'], '2025-03-12');
        assert.ok(annotated['annotations'].length > 10);
      },
    ),
  );

  it(
    'writes where it is told, and to stdout what comes from stdin',
    inWorkspace({}, async ({ attache }) => {
      const piped = await attache(['import', '--format', 'html', '-'], { input: VISIT });
      assert.deepEqual(piped, { stdout: TEXT, stderr: '', status: 0 });
      const args = [
        'import',
        '--format',
        'html',
        '-',
        '--out',
        'new/folder',
        '--date',
        '2025-03-13',
      ];
      const written = await attache([...args, '--source', 'https://a.example/'], { input: VISIT });
      assert.equal(written.status, 0);
      const [name = ''] = readdirSync('new/folder');
      assert.match(name, /^2025-03-13-norways/u);
      assert.match(
        readFileSync(join('new/folder', name), 'utf8'),
        /Gazette, https:\/\/a\.example\/\n/u,
      );
    }),
  );

  it(
    'never takes the place of an article that says something else, unless one insists; its decisions follow',
    inWorkspace({ 'visit.html': VISIT }, async ({ attache }) => {
      const run = (...more: string[]) =>
        attache(['import', '--format', 'html', 'visit.html', ...more]);
      await run();
      await attache(['confirm', NAME, '--label', 'LEADER']);
      assert.match((await run()).stderr, /is there already, with the same text/u);
      const own = `Edited by hand.\n\n${TEXT}`;
      writeFileSync(NAME, own);
      const refused = await run();
      assert.equal(refused.status, 1);
      assert.match(refused.stderr, /^visit\.html:1:1: Nothing was written: 2025.* --force/u);
      assert.equal(readFileSync(NAME, 'utf8'), own);
      assert.equal((await run('--force')).status, 0);
      assert.equal(readFileSync(NAME, 'utf8'), TEXT);
      assert.equal((await attache(['check', '.'])).status, 0);
      const [{ annotations }] = jsonLines((await attache(['list', NAME])).stdout) as [
        { annotations: { state: string }[] },
      ];
      assert.ok(annotations.length >= 4);
      assert.ok(annotations.every(({ state }) => state === 'exact' || state === 'shifted'));
      assert.deepEqual(
        readdirSync('.').filter((name) => name.endsWith('.tmp')),
        [],
      );
    }),
  );

  it(
    'says of each file that it cannot read what is wrong, and goes on',
    inWorkspace(
      {
        'empty.html': '',
        'menu.html': '<ul><li><a href=a>Home</a><li><a href=b>News</a></ul>',
        'deep.html': '<div>'.repeat(100_000),
        'sound.html': VISIT,
        'no.docx': 'This is no Word file.',
        'no.pdf': 'This is no PDF file.',
        'pictures.pdf': pdfOf([[]]),
      },
      async ({ attache }) => {
        const pages = await attache(['import', '--format', 'html', '.', 'gone.html']);
        assert.equal(pages.status, 1);
        assert.match(pages.stderr, /^deep\.html:1:1: .*nested deeper/mu);
        assert.match(pages.stderr, /^empty\.html:1:1: There is nothing in it/mu);
        assert.match(pages.stderr, /^menu\.html:1:1: .*no text of an article/mu);
        assert.match(pages.stderr, /^gone\.html:1:1: There is no such file/mu);
        assert.ok(existsSync(NAME));
        const damaged = await attache(['import', '--format', 'docx', 'no.docx']);
        assert.match(damaged.stderr, /^no\.docx:1:1: .*damaged/u);
        const others = await attache(['import', '--format', 'pdf', '.']);
        assert.match(others.stderr, /^no\.pdf:1:1: .*damaged/mu);
        assert.match(others.stderr, /^pictures\.pdf:1:1: .*no text/mu);
        mkdirSync('bare');
        const none = await attache(['import', '--format', 'html', 'bare']);
        assert.match(none.stderr, /no html file in this folder: .*\.html, \.htm, \.xhtml/u);
      },
    ),
  );

  it(
    'says what stands in the way of writing',
    inWorkspace({ 'visit.html': VISIT, file: '' }, async ({ attache }) => {
      const { status, stderr } = await attache([
        'import',
        '--format',
        'html',
        'visit.html',
        '--out',
        'file/x',
      ]);
      assert.equal(status, 1);
      assert.match(stderr, /was not written: a file stands where a folder is needed/u);
    }),
  );
});

describe('attache import of Word files', () => {
  const BODY = [
    paragraph('A visit to Vientiane'),
    paragraph(CLAIM),
    `<w:tbl><w:tr><w:tc>${paragraph('2024')}</w:tc><w:tc>${paragraph('US$5 million')}</w:tc></w:tr></w:tbl>`,
    '<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText> and deleted</w:delText></w:r></w:del><w:r><w:br/><w:t>&lt;script&gt;</w:t></w:r></w:p>',
  ].join('');

  it(
    'brings every paragraph and row, without what was deleted',
    inWorkspace({ 'a.docx': docxOf(BODY) }, async ({ attache }) => {
      assert.equal(
        (await attache(['import', '--format', 'docx', 'a.docx', '--date', '2025-12-01'])).status,
        0,
      );
      assert.equal(
        readFileSync('2025-12-01-a-visit-to-vientiane.txt', 'utf8'),
        `A visit to Vientiane\n\n2025-12-01\n\n${CLAIM}\n\n2024 | US$5 million\n\nKept\n\n<script>\n`,
      );
    }),
  );

  it(
    'unpacks no archive that is larger than it says, far larger than itself, locked, or leads elsewhere',
    inWorkspace(
      {
        'zeros.docx': docxOf(BODY, [{ name: 'word/zeros.xml', text: '0'.repeat(3_000_000) }]),
        'lies.docx': docxOf(BODY, [
          { name: 'word/lies.xml', text: '0'.repeat(3_000_000), size: 10 },
        ]),
        'path.docx': docxOf(BODY, [{ name: '../../outside.txt', text: 'x' }]),
        'link.docx': docxOf(BODY, [{ name: 'word/link', text: '/etc/passwd', isLink: true }]),
        'locked.docx': docxOf(BODY, [{ name: 'word/a.xml', text: 'x', isEncrypted: true }]),
        'torn.docx': docxOf(BODY).subarray(0, -30),
      },
      async ({ attache }) => {
        const { stderr, status } = await attache(['import', '--format', 'docx', '.']);
        assert.equal(status, 1);
        assert.match(stderr, /^zeros\.docx:1:1: .*unpacks to far more/mu);
        for (const name of ['lies', 'path', 'link', 'torn'])
          assert.match(stderr, new RegExp(`^${name}\\.docx:1:1: .*damaged`, 'mu'));
        assert.match(stderr, /^locked\.docx:1:1: .*password/mu);
        assert.deepEqual(
          readdirSync('.').filter((name) => name.endsWith('.txt')),
          [],
        );
      },
    ),
  );
});

describe('attache import of PDF files', () => {
  const line = (row: number, text: string, left = 50): Printed => [left, 700 - row * 15, text];

  it(
    'joins lines and broken words, reads columns one after the other, and leaves heads and numbers of pages out',
    inWorkspace(
      {
        'a.pdf': pdfOf([
          [
            [50, 770, 'Gazette of Visits'],
            [50, 740, 'A visit to Vientiane'],
            line(0, 'The two presidents met in the capi-'),
            line(1, 'tal, and spoke of a long and green-'),
            line(2, 'ish partnership.'),
            line(3, 'A second paragraph of the first col-'),
            line(0, 'umn goes on in the second, where it', 320),
            line(1, 'is about Asia-', 320),
            line(2, 'Pacific trade of US$5 million.', 320),
            [300, 30, '1'],
          ],
          [
            [50, 770, 'Gazette of Visits'],
            line(0, 'On another page there is one sentence'),
            line(1, 'more, about the year'),
            [300, 30, '2'],
          ],
          [
            [50, 770, 'Gazette of Visits'],
            line(0, '2026 and those that come after it.'),
            [300, 30, '3'],
          ],
        ]),
      },
      async ({ attache }) => {
        const done = await attache(['import', '--format', 'pdf', 'a.pdf']);
        assert.deepEqual([done.status, done.stderr], [0, 'a-visit-to-vientiane.txt, from a.pdf\n']);
        assert.equal(
          readFileSync('a-visit-to-vientiane.txt', 'utf8'),
          [
            'A visit to Vientiane',
            'The two presidents met in the capital, and spoke of a long and greenish partnership.',
            'A second paragraph of the first column goes on in the second, where it is about Asia-Pacific trade of US$5 million.',
            'On another page there is one sentence more, about the year 2026 and those that come after it.',
            '',
          ]
            .join('\n\n')
            .replace(/\n\n$/u, '\n'),
        );
      },
    ),
  );
});

describe('attache import where a package is not installed', () => {
  before(buildCli);

  it(
    'names the command that installs it, in the version that is known to work',
    inWorkspace({ 'a.pdf': pdfOf([[]]), 'a.docx': docxOf(paragraph('a')) }, async ({ folder }) => {
      const { optionalDependencies: wanted } = JSON.parse(
        readFileSync(join(ROOT, 'package.json'), 'utf8'),
      );
      mkdirSync('attache/dist', { recursive: true });
      copyFileSync(CLI, 'attache/dist/cli.cjs');
      for (const [format, name] of [
        ['pdf', 'unpdf'],
        ['docx', 'mammoth'],
      ] as const) {
        const args = ['attache/dist/cli.cjs', 'import', '--format', format, `a.${format}`];
        const { status, stderr } = spawnSync(process.execPath, args, {
          cwd: folder,
          encoding: 'utf8',
          env: {},
        });
        assert.equal(status, 1);
        assert.match(
          stderr,
          new RegExp(`not installed.*npm install --no-save --prefix ".*attache" ${name}@`, 'u'),
        );
        assert.ok(stderr.includes(`${name}@${wanted[name]}`), stderr);
      }
    }),
  );
});
