import assert from 'node:assert/strict';
import { isUtf8 } from 'node:buffer';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { articleOfSidecar, findArticles, readArticle, sidecarPath } from '@attache/disk';
import fc from 'fast-check';
import { inWorkplace } from './workplace.ts';

describe('finding articles', () => {
  it('searches folders for the three kinds of files, sorted, and passes the rest over', () =>
    inWorkplace(async (article) => {
      const folder = dirname(article);
      const names = [
        'b/z.md',
        'b/A.TXT',
        'b/n.article',
        'b/[x].txt',
        'Ế/ế.txt',
        'q.json',
        'a.html',
      ];
      const hidden = [
        'x.txt/y.png',
        '.git/a.txt',
        'node_modules/p/readme.md',
        '.hidden.txt',
        'b/z.md.ann.json',
      ];
      for (const name of [...names, ...hidden]) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), '');
      }
      await symlink(folder, join(folder, 'b', 'loop'));
      const { articles, problems } = await findArticles([folder]);
      assert.deepEqual(
        articles.map((path) => relative(folder, path)),
        ['article.txt', 'b/A.TXT', 'b/[x].txt', 'b/n.article', 'b/z.md', 'Ế/ế.txt'],
      );
      assert.deepEqual(problems, []);
    }));

  it('takes a file that is named for an article, whatever its kind, and each once', () =>
    inWorkplace(async (article) => {
      const page = join(dirname(article), 'page.html');
      await writeFile(page, '');
      const { articles } = await findArticles([page, article, dirname(article)]);
      assert.deepEqual(articles, [article, page]);
    }));

  it('reports what is not there and what is a sidecar, and goes on', () =>
    inWorkplace(async (article) => {
      await writeFile(sidecarPath(article), '');
      const { articles, problems } = await findArticles([
        '/no/such',
        sidecarPath(article),
        article,
      ]);
      assert.deepEqual(articles, [article]);
      assert.deepEqual(
        problems.map(({ path }) => path),
        ['/no/such', sidecarPath(article)],
      );
    }));
});

describe('the sidecar of an article', () => {
  it('has the whole name in its own', () => {
    assert.equal(sidecarPath('a/b.txt'), 'a/b.txt.ann.json');
    assert.equal(articleOfSidecar('a/b.txt.ann.json'), 'a/b.txt');
    assert.equal(articleOfSidecar('a/b.txt'), undefined);
    assert.equal(articleOfSidecar('a/.ann.json'), undefined);
  });
});

describe('reading an article', () => {
  const read = async (bytes: Uint8Array | string) => {
    const readings: Awaited<ReturnType<typeof readArticle>>[] = [];
    await inWorkplace(async (article) => {
      await writeFile(article, bytes);
      readings.push(await readArticle(article));
    });
    return readings[0];
  };

  it('takes the byte order mark away and nothing else', async () => {
    assert.equal((await read('\ufeffTô Lâm\r\n'))?.article?.text, 'Tô Lâm\r\n');
  });

  for (const [title, bytes, offset, fault] of [
    ['Latin-1 in the middle', Buffer.from('T\u00f4 L\u00e2m', 'latin1'), 1, 'encoding'],
    ['a character cut off at the end', Buffer.from('T\u00f4').subarray(0, 2), 1, 'encoding'],
    ['UTF-16', Buffer.from('\ufeffTo', 'utf16le'), 0, 'utf-16'],
    ['UTF-16 in the other order', Buffer.from('\ufeffTo', 'utf16le').swap16(), 0, 'utf-16'],
    ['Latin-1 that begins like it', Buffer.from('T\u00ff\u00fe', 'latin1'), 1, 'encoding'],
    ['Latin-1 that begins with another letter', Buffer.from('\u00fdT', 'latin1'), 0, 'encoding'],
    [
      'a bad byte behind a long text',
      Buffer.from([...Buffer.alloc(70_000, 97), 0xff, 97]),
      70_000,
      'encoding',
    ],
  ] as const) {
    it(`says where ${title} is no UTF-8`, async () => {
      const reading = await read(bytes);
      assert.equal(reading?.article, undefined);
      assert.equal(reading?.problem?.offset, offset);
      assert.equal(reading?.problem?.fault, fault);
    });
  }

  it('says of any bytes how far they are UTF-8', () =>
    fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const bytes = Buffer.concat(pieces);
        let whole = bytes.length;
        while (!isUtf8(bytes.subarray(0, whole))) whole -= 1;
        const problem = (await read(bytes))?.problem;
        assert.equal(problem?.offset, whole === bytes.length ? undefined : whole);
      }),
      { numRuns: 100 },
    ));

  for (const [code, problem] of [
    ['ENOENT', { fault: 'missing' }],
    ['EACCES', { fault: 'forbidden' }],
    ['EPERM', { fault: 'forbidden' }],
    ['EISDIR', { fault: 'folder' }],
    ['EIO', { fault: 'unreadable', detail: 'EIO: made to fail' }],
  ] as const)
    it(`is refused with what the disk says: ${code}`, async () => {
      const error = Object.assign(new Error(`${code}: made to fail`), { code });
      const { problem: found } = await readArticle('/a.txt', () => Promise.reject(error));
      assert.deepEqual(found, { path: '/a.txt', ...problem });
    });

  it('reports a folder and what is not there', async () => {
    assert.equal((await readArticle('/no/such')).problem?.fault, 'missing');
    assert.equal((await readArticle('/')).problem?.fault, 'folder');
  });
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }).map((text) => Buffer.from(text)),
  fc.constantFrom('\ufffd', 'ế', '🇻🇳', '\uffff').map((text) => Buffer.from(text)),
  fc
    .constantFrom(
      [0xef],
      [0xef, 0xbf],
      [0xff],
      [0xf0, 0x9f, 0x87],
      [0xc3],
      [0xbf],
      [0xed, 0xa0, 0x80],
    )
    .map(Buffer.from),
);
