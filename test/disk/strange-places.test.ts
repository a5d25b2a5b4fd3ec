import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmod,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { textVersion } from '@attache/core';
import {
  codeOf,
  diskSidecars,
  type Files,
  findArticles,
  keptSidecars,
  machineOn,
  nodeFiles,
  readArticle,
  sidecarPath,
} from '@attache/disk';
import { decidedIn, decisionAt, inWorkplace, TEXT, textOf } from './workplace.ts';

const IS_WINDOWS = process.platform === 'win32';

describe('what stands where a sidecar should', () => {
  const places: readonly (readonly [string, (path: string) => unknown])[] = [
    ['a folder', (path) => mkdir(path)],
    ['a folder that is not empty', (path) => mkdir(join(path, 'inside'), { recursive: true })],
    ['a link to a file', (path) => linked(path, 'elsewhere.json')],
    ['a link to nothing', (path) => symlink('nowhere.json', path)],
    ['a link to itself', (path) => symlink(path, path)],
    ...(IS_WINDOWS ? [] : [['a pipe', (path: string) => execFileSync('mkfifo', [path])] as const]),
  ];
  for (const [title, put] of places) {
    it(`is left alone, and the decision is kept, where it is ${title}`, () =>
      inWorkplace(async (article) => {
        await put(sidecarPath(article));
        const kept = open(article);
        await assert.rejects(kept.save(article, [decisionAt(0)]), {
          kept: true,
          fault: { kind: 'not-a-file', about: [] },
          path: sidecarPath(article),
        });
        assert.deepEqual(await litterOf(article), []);
        await rm(sidecarPath(article), { recursive: true });
        assert.equal((await kept.retry()).length, 1);
        assert.deepEqual(await decidedIn(article), [[0, 'confirmed']]);
      }));
  }

  const texts: readonly [string, (text: string) => string][] = [
    ['nothing, after a crash of an editor', () => ''],
    ['line ends only', () => '\n\n'],
    ['a byte order mark and CR LF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['zeros behind it, after a power cut', (text) => text + '\0'.repeat(4096)],
    ['zeros only, after a power cut', (text) => '\0'.repeat(text.length)],
  ];
  for (const [title, damage] of texts) {
    it(`is added to where it holds ${title}`, () =>
      inWorkplace(async (article) => {
        const first = open(article);
        await first.save(article, [decisionAt(0)]);
        await first.settled();
        const before = await textOf(article);
        await writeFile(sidecarPath(article), damage(before));
        const kept = open(article);
        await kept.save(article, [decisionAt(10)]);
        await kept.settled();
        assert.ok((await decidedIn(article)).some(([start]) => start === 10));
        await kept.restoreVanished(article);
        assert.deepEqual(await startsIn(article), [0, 10]);
      }));
  }
});

describe('a file system that refuses to rename', () => {
  for (const code of ['EXDEV', 'ESTALE', 'EIO', 'ENAMETOOLONG', 'EMFILE', 'EBUSY']) {
    it(`leaves the sidecar as it was, and the decision is kept: ${code}`, () =>
      inWorkplace(async (article) => {
        await open(article).save(article, [decisionAt(0)]);
        const before = await textOf(article);
        let refuses = true;
        const files: Files = {
          ...nodeFiles,
          rename: async (from, to) => {
            if (refuses && to === sidecarPath(article)) throw failure(code);
            await nodeFiles.rename(from, to);
          },
        };
        const kept = open(article, files);
        await assert.rejects(kept.save(article, [decisionAt(10)]), {
          kept: true,
          fault: { kind: 'other', about: [code] },
        });
        assert.equal(await textOf(article), before);
        assert.deepEqual(await litterOf(article), []);
        await open(article).save(article, [decisionAt(20)]);
        refuses = false;
        assert.equal((await kept.retry()).length, 1);
        assert.deepEqual(await startsIn(article), [0, 10, 20]);
      }));
  }
});

describe('an article with a name that is seldom', () => {
  const names = [
    `${'Chuyến thăm của Tổng Bí thư '.repeat(6)}.txt`,
    `${'x'.repeat(242)}.txt`,
    `${'ế'.repeat(78)}.txt`,
    'Kunjungan 100% 🇮🇩 #1 [akhir].txt',
    ...(IS_WINDOWS ? [] : ['two\nlines.txt', 'tab\tand "quotes" and \\.txt', '-rf.txt', ' .txt']),
  ];
  for (const name of names) {
    it(`keeps its decisions, and two programs do not meet: ${JSON.stringify(name)}`, () =>
      inWorkplace(async (first) => {
        const article = join(dirname(first), name);
        await rename(first, article);
        const [state, starts] = [stateOf(first), [0, 10, 20, 30, 40, 50]];
        await Promise.all(
          starts.map((start) => keptSidecars({ state }).save(article, [decisionAt(start)])),
        );
        assert.deepEqual(await startsIn(article), starts);
        const { articles } = await findArticles([dirname(article)]);
        assert.deepEqual(articles, [article]);
        const left = await readdir(dirname(article));
        assert.deepEqual(left.toSorted(), [name, `${name}.ann.json`, 'state'].toSorted());
      }));
  }

  it('is refused with what the system says where no sidecar can have its name', () =>
    inWorkplace(async (first) => {
      const article = join(dirname(first), `${'x'.repeat(248)}.txt`);
      await rename(first, article);
      const saving = keptSidecars(settings(first)).save(article, [decisionAt(0)]);
      await assert.rejects(saving, { fault: { kind: 'other', about: ['ENAMETOOLONG'] } });
    }));

  it('is another article in another normal form, where the file system says so', () =>
    inWorkplace(async (first) => {
      const forms = ['NFC', 'NFD'].map((form) =>
        join(dirname(first), `${'Tô Lâm'.normalize(form)}.txt`),
      );
      for (const [index, path] of forms.entries()) {
        await writeFile(path, TEXT);
        await diskSidecars().save(path, [decisionAt(index * 10)]);
      }
      const all = new Set((await Promise.all(forms.map(startsIn))).flat());
      assert.deepEqual([...all].sort(), [0, 10]);
    }));
});

describe('a state folder that is deleted while a program runs', () => {
  it('is made anew, and what was kept in memory is in it', () =>
    inWorkplace(async (article) => {
      const kept = open(article);
      await kept.save(article, [decisionAt(0)]);
      await kept.settled();
      await rm(stateOf(article), { recursive: true });
      await kept.save(article, [decisionAt(10)]);
      await kept.settled();
      assert.deepEqual(await startsIn(article), [0, 10]);
      assert.deepEqual((await kept.versions(article)).length, 1);
      assert.deepEqual(await kept.unsaved(), []);
    }));

  it('takes no decision along that is owed', () =>
    inWorkplace(async (article) => {
      await mkdir(sidecarPath(article));
      const kept = open(article);
      for (const start of [0, 10])
        await assert.rejects(kept.save(article, [decisionAt(start)]), { kept: true });
      await rm(stateOf(article), { recursive: true });
      await assert.rejects(kept.save(article, [decisionAt(20)]), { kept: true });
      const [told] = await kept.unsaved();
      assert.equal(told?.decisions, 3);
      assert.deepEqual(told.why?.fault, { kind: 'not-a-file', about: [] });
      await rm(sidecarPath(article), { recursive: true });
      await kept.retry();
      assert.deepEqual(await startsIn(article), [0, 10, 20]);
    }));
});

if (!IS_WINDOWS)
  describe('the rights of a sidecar', () => {
    it('are those of new files, and then those it has been given', () =>
      inWorkplace(async (article) => {
        const mask = process.umask(0o027);
        try {
          await open(article).save(article, [decisionAt(0)]);
          assert.equal((await stat(sidecarPath(article))).mode & 0o777, 0o640);
          await chmod(sidecarPath(article), 0o664);
          await open(article).save(article, [decisionAt(10)]);
          assert.equal((await stat(sidecarPath(article))).mode & 0o777, 0o664);
        } finally {
          process.umask(mask);
        }
      }));

    it('are kept where nobody may write it, though the folder would allow it', () =>
      inWorkplace(async (article) => {
        await open(article).save(article, [decisionAt(0)]);
        await chmod(sidecarPath(article), 0o444);
        const kept = open(article);
        await assert.rejects(kept.save(article, [decisionAt(10)]), {
          kept: true,
          fault: { kind: 'file-read-only', about: [] },
        });
        await chmod(sidecarPath(article), 0o644);
        await kept.retry();
        assert.deepEqual(await startsIn(article), [0, 10]);
      }));

    it('leave another name of the same file as it was', () =>
      inWorkplace(async (article) => {
        await open(article).save(article, [decisionAt(0)]);
        const before = await textOf(article);
        const other = join(stateOf(article), 'other.json');
        await link(sidecarPath(article), other);
        await open(article).save(article, [decisionAt(10)]);
        assert.equal(await readFile(other, 'utf8'), before);
        assert.deepEqual(await startsIn(article), [0, 10]);
      }));
  });

describe('articles that are not what they were', () => {
  it('tell what is wrong with them, each in its own word', () =>
    inWorkplace(async (article) => {
      const folder = dirname(article);
      const bytes: readonly [string, Uint8Array, unknown][] = [
        ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), { fault: 'encoding', offset: 0 }],
        ['utf-16', Uint8Array.of(0xff, 0xfe, 65, 0), { fault: 'utf-16', offset: 0 }],
        ['cut', new TextEncoder().encode('Tô').subarray(0, 2), { fault: 'encoding', offset: 1 }],
        ['emoji', Uint8Array.of(65, 0xf0, 0x9f, 0x87), { fault: 'encoding', offset: 1 }],
      ];
      for (const [name, content, expected] of bytes) {
        const path = join(folder, `${name}.txt`);
        await writeFile(path, content);
        const { problem } = await readArticle(path);
        const { fault, offset } = problem ?? {};
        assert.deepEqual({ fault, offset }, expected, name);
      }
      assert.equal((await readArticle(folder)).problem?.fault, 'folder');
      assert.equal((await readArticle(join(folder, 'none.txt'))).problem?.fault, 'missing');
      const [long] = (await findArticles([join(folder, 'x'.repeat(300))])).problems;
      assert.equal(long?.fault, IS_WINDOWS ? 'missing' : 'unreadable');
      if (!IS_WINDOWS) assert.match(long?.detail ?? '', /^ENAMETOOLONG/);
    }));

  it('are known by their decisions when they are deleted and come back', () =>
    inWorkplace(async (article) => {
      await open(article).save(article, [decisionAt(0)]);
      await unlink(article);
      await open(article).save(article, [decisionAt(10)]);
      await writeFile(article, TEXT);
      assert.deepEqual(await startsIn(article), [0, 10]);
      assert.match(await textOf(article), new RegExp(textVersion(TEXT)));
    }));
});

describe('other systems than Linux', () => {
  it('know whether a process lives, but not since when', () => {
    const { startOf, processId } = machineOn('darwin');
    assert.equal(startOf(processId), '0');
    assert.equal(startOf(999_999_999), undefined);
  });

  it('know of a process of somebody else that it lives', () => {
    const kill = process.kill;
    process.kill = () => {
      throw failure('EPERM');
    };
    try {
      assert.equal(machineOn('win32').startOf(1), '0');
    } finally {
      process.kill = kill;
    }
  });

  it('have errors without a name', () => {
    assert.equal(codeOf(Object.assign(new Error('so'), { code: 5 })), undefined);
    assert.equal(codeOf(new Error('so')), undefined);
    assert.equal(codeOf('so'), undefined);
    assert.equal(codeOf(failure('EIO')), 'EIO');
  });
});

function settings(article: string, files: Files = nodeFiles) {
  return { state: stateOf(article), files, pause: async () => undefined };
}

function open(article: string, files?: Files) {
  return keptSidecars(settings(article, files));
}

function stateOf(article: string): string {
  return join(dirname(article), 'state');
}

async function startsIn(article: string): Promise<number[]> {
  return (await decidedIn(article)).map(([start]) => start);
}

async function litterOf(article: string): Promise<string[]> {
  return (await readdir(dirname(article))).filter((name) => name.startsWith('.'));
}

async function linked(path: string, target: string): Promise<void> {
  await writeFile(join(dirname(path), target), '{}');
  await symlink(target, path);
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code });
}
