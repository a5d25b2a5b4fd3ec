import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SidecarError } from '@attache/core';
import { diskSidecars, sidecarPath } from '@attache/disk';
import { decidedIn, decisionAt, inWorkplace, textOf } from './workplace.ts';

describe('saving decisions on a disk', () => {
  it('writes the first one beside the article and leaves nothing else behind', () =>
    inWorkplace(async (article) => {
      const { text } = await diskSidecars().save(article, [decisionAt(0)]);
      assert.equal(await textOf(article), text);
      assert.deepEqual(await readdir(dirname(article)), ['article.txt', 'article.txt.ann.json']);
    }));

  it('reads what is there before every save and keeps it', () =>
    inWorkplace(async (article) => {
      await diskSidecars().save(article, [decisionAt(0)]);
      await diskSidecars().save(article, [decisionAt(10, { status: 'rejected' })]);
      assert.deepEqual(await decidedIn(article), [
        [0, 'confirmed'],
        [10, 'rejected'],
      ]);
    }));

  it('does not bring back what somebody else has taken out of the file', () =>
    inWorkplace(async (article) => {
      const sidecars = diskSidecars();
      const { text } = await sidecars.save(article, [decisionAt(0)]);
      await sidecars.save(article, [decisionAt(10)]);
      await writeFile(sidecarPath(article), text);
      await sidecars.save(article, [decisionAt(20)]);
      assert.deepEqual(
        (await decidedIn(article)).map(([start]) => start),
        [0, 20],
      );
    }));

  it('reads what somebody else has written in between, of whatever length', () =>
    inWorkplace(async (article) => {
      const sidecars = diskSidecars();
      const { text } = await sidecars.save(article, [decisionAt(0)]);
      const theirs = text.replaceAll('"ana"', '"bui"');
      assert.equal(theirs.length, text.length);
      await writeFile(sidecarPath(article), theirs);
      const saved = await sidecars.save(article, [decisionAt(10)]);
      assert.match(saved.text, /"by":"bui"[\s\S]*"by":"ana"/u);
      assert.equal(saved.text.match(/"kind":"decision"/gu)?.length, 2);
    }));

  it('writes nothing where the decision is there already', () =>
    inWorkplace(async (article) => {
      await diskSidecars().save(article, [decisionAt(0)]);
      const before = await stat(sidecarPath(article), { bigint: true });
      await diskSidecars().save(article, [decisionAt(0)]);
      const after = await stat(sidecarPath(article), { bigint: true });
      assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    }));

  it('takes all that waits together, and answers everybody', () =>
    inWorkplace(async (article) => {
      const sidecars = diskSidecars();
      const saves = Array.from({ length: 40 }, (_, index) =>
        sidecars.save(article, [decisionAt(index * 10)]),
      );
      const texts = new Set((await Promise.all(saves)).map(({ text }) => text));
      assert.equal((await decidedIn(article)).length, 40);
      assert.equal(texts.size, 2);
    }));

  it('keeps the permissions of the file it replaces', () =>
    inWorkplace(async (article) => {
      await diskSidecars().save(article, [decisionAt(0)]);
      await chmod(sidecarPath(article), 0o640);
      await diskSidecars().save(article, [decisionAt(10)]);
      assert.equal((await stat(sidecarPath(article))).mode & 0o777, 0o640);
    }));
});

interface Refusal {
  readonly title: string;
  readonly reason: string;
  readonly prepare: (path: string) => Promise<void>;
}

const REFUSALS: readonly Refusal[] = [
  {
    title: 'bytes that are not UTF-8',
    reason: 'not-utf8',
    prepare: (path) => writeFile(path, Buffer.from([0x7b, 0xff, 0x7d])),
  },
  {
    title: 'a sidecar of a newer version',
    reason: 'foreign',
    prepare: (path) => writeFile(path, '{"format":"attache","version":2,"records":[]}'),
  },
  {
    title: 'a file of another program',
    reason: 'foreign',
    prepare: (path) => writeFile(path, '{"entities":[]}'),
  },
  { title: 'a folder', reason: 'not-a-file', prepare: (path) => mkdir(path) },
  {
    title: 'a symbolic link',
    reason: 'not-a-file',
    prepare: async (path) => {
      await writeFile(`${path}.elsewhere`, '');
      await symlink(`${path}.elsewhere`, path);
    },
  },
  {
    title: 'a file that is marked as read-only',
    reason: 'no-permission',
    prepare: async (path) => {
      await writeFile(path, '');
      await chmod(path, 0o444);
    },
  },
  {
    title: 'a file that may only be read and run',
    reason: 'no-permission',
    prepare: async (path) => {
      await writeFile(path, '');
      await chmod(path, 0o555);
    },
  },
];

describe('a sidecar that must not be written', () => {
  for (const { title, reason, prepare } of REFUSALS) {
    it(`is left as it is where there is ${title}`, () =>
      inWorkplace(async (article) => {
        await prepare(sidecarPath(article));
        const before = await bytesOf(sidecarPath(article));
        const error = await diskSidecars()
          .save(article, [decisionAt(0)])
          .catch((failure: unknown) => failure);
        assert.ok(error instanceof SidecarError);
        assert.equal(error.reason, reason);
        assert.deepEqual(await bytesOf(sidecarPath(article)), before);
      }));
  }

  for (const mode of [0o600, 0o420, 0o402])
    it(`is another one than that which somebody may write: ${mode.toString(8)}`, () =>
      inWorkplace(async (article) => {
        if (process.platform === 'win32') return;
        await writeFile(sidecarPath(article), '');
        await chmod(sidecarPath(article), mode);
        await diskSidecars().save(article, [decisionAt(0)]);
        assert.equal((await stat(sidecarPath(article))).mode & 0o777, mode);
      }));

  it('is reported when the folder is gone', () =>
    inWorkplace(async (article) => {
      const gone = `${dirname(article)}/gone/article.txt`;
      await assert.rejects(diskSidecars().save(gone, [decisionAt(0)]), { reason: 'no-folder' });
    }));
});

/** `undefined` for what has no bytes. */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  return (await stat(path)).isFile() ? readFile(path) : undefined;
}
