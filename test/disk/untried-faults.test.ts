import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSidecar } from '@attache/core';
import {
  diskSidecars,
  type Files,
  type KeptSidecars,
  keptSidecars,
  type Machine,
  nodeFiles,
  sidecarPath,
  thisMachine,
} from '@attache/disk';
import { decidedIn, decisionAt, inWorkplace, textOf } from './workplace.ts';

describe('a disk that is full where the journal is', () => {
  it('does not stop a decision from being saved, however much of its entry was taken', () =>
    inWorkplace(async (article) => {
      for (const [index, taken] of [0, 1, 40].entries()) {
        const disk = fullFor(stateOf(article), taken);
        await open(article, disk).save(article, [decisionAt(index * 10)]);
        assert.ok(disk.refused() > 0);
      }
      assert.deepEqual(await startsIn(article), [0, 10, 20]);
      const next = open(article);
      await next.retry();
      assert.deepEqual(next.owed(), []);
      assert.deepEqual(await startsIn(article), [0, 10, 20]);
    }));

  it('and the article as well: it is said not to be kept, nothing is harmed, and the next one is saved', () =>
    inWorkplace(async (article) => {
      await open(article).save(article, [decisionAt(0)]);
      const before = await textOf(article);
      const disk = fullFor(dirname(article), 7);
      const kept = open(article, disk);
      await assert.rejects(kept.save(article, [decisionAt(10)]), {
        kept: false,
        fault: { kind: 'disk-full', about: [] },
      });
      assert.equal(await textOf(article), before);
      disk.makeRoom();
      await kept.save(article, [decisionAt(10)]);
      await kept.save(article, [decisionAt(20)]);
      assert.deepEqual(await startsIn(article), [0, 10, 20]);
      assert.deepEqual(await litterOf(article), []);
    }));
});

describe('a state folder that may only be read', () => {
  for (const code of ['EROFS', 'EACCES', 'EPERM']) {
    it(`keeps nobody from saving, from undoing and from looking: ${code}`, () =>
      inWorkplace(async (article) => {
        await mkdir(stateOf(article));
        const files = refusing(stateOf(article), code);
        const kept = open(article, { files });
        await kept.save(article, [decisionAt(0)]);
        await kept.save(article, [decisionAt(0, { status: 'withdrawn' })]);
        await kept.settled();
        assert.deepEqual(await decidedIn(article), [[0, 'withdrawn']]);
        assert.deepEqual(await kept.versions(article), []);
        assert.equal(await kept.vanished(article), undefined);
        assert.deepEqual(await kept.unsaved(), []);
        await kept.retry();
        assert.deepEqual(await readdir(stateOf(article)), []);
      }));
  }
});

describe('the clock of a program that jumps back and forth', () => {
  it('orders nothing: the last decision of a person counts, and what was kept is saved', () =>
    inWorkplace(async (article) => {
      const years = ['2031', '1999', '2050', '1970'];
      for (const [index, year] of years.entries()) {
        const at = `${year}-01-01T00:00:00.000Z`;
        const status = index === years.length - 1 ? 'rejected' : 'confirmed';
        const disk = fullFor(dirname(sidecarPath(article)), 0, ['state']);
        const machine = { ...ENDED, nonce: thisMachine.nonce };
        const ended = open(article, { ...disk, machine, now: () => at });
        await assert.rejects(ended.save(article, [decisionAt(0, { status, at })]), { kept: true });
        const next = open(article, { now: () => `${years[(index + 2) % 4]}-06-01T00:00:00.000Z` });
        await next.retry();
        assert.deepEqual(next.owed(), []);
      }
      assert.deepEqual(await decidedIn(article), [[0, 'rejected']]);
    }));
});

describe('the sidecars of two machines, one of which writes CR LF', () => {
  for (const { title, join: joined } of [
    { title: 'with the marks of a conflict', join: withMarks },
    { title: 'one behind the other', join: (one: string, other: string) => one + other },
  ]) {
    it(`are read as one ${title}, and saved as one`, () =>
      inWorkplace(async (article) => {
        await diskSidecars().save(article, [decisionAt(0)]);
        const base = await textOf(article);
        await diskSidecars().save(article, [decisionAt(10, { by: 'ana' })]);
        const ours = await textOf(article);
        await writeFile(sidecarPath(article), base);
        await diskSidecars().save(article, [decisionAt(20, { by: 'bùi' })]);
        const theirs = (await textOf(article)).replaceAll('\n', '\r\n');
        await writeFile(sidecarPath(article), joined(ours, theirs));
        assert.deepEqual(await startsIn(article), [0, 10, 20]);
        await diskSidecars().save(article, [decisionAt(30)]);
        assert.deepEqual(await startsIn(article), [0, 10, 20, 30]);
        const now = await textOf(article);
        assert.ok(JSON.parse(now));
        assert.doesNotMatch(now, /\r|<<<<|>>>>|====/);
        assert.deepEqual(readSidecar(now).problems, []);
      }));
  }
});

/** As git leaves it: what both have is there once, in the line ends of whoever wrote it. */
function withMarks(ours: string, theirs: string): string {
  return `<<<<<<< HEAD\r\n${ours}=======\r\n${theirs}>>>>>>> other\r\n`;
}

const ENDED: Machine = {
  ...thisMachine,
  processId: 999_999_999,
  startOf: (id) => (id === 999_999_999 ? '1' : thisMachine.startOf(id)),
};

type Settings = Partial<Parameters<typeof keptSidecars>[0]>;

function open(article: string, settings: Settings = {}): KeptSidecars {
  return keptSidecars({ state: stateOf(article), pause: async () => undefined, ...settings });
}

function stateOf(article: string): string {
  return join(dirname(article), 'state');
}

async function startsIn(article: string): Promise<number[]> {
  return (await decidedIn(article)).map(([start]) => start);
}

async function litterOf(article: string): Promise<string[]> {
  const own = ['article.txt', 'article.txt.ann.json', 'state'];
  return (await readdir(dirname(article))).filter((name) => !own.includes(name));
}

/** A folder on whose disk there is room for so many bytes more; some of its folders may be on another one. */
function fullFor(folder: string, room: number, elsewhere: readonly string[] = []) {
  let [left, refused] = [room, 0];
  const isHit = (path: string) =>
    path.startsWith(folder) && !elsewhere.some((name) => path.startsWith(join(folder, name)));
  const files: Files = {
    ...nodeFiles,
    open: async (path, how, mode) => {
      const file = await nodeFiles.open(path, how, mode);
      if (!isHit(path)) return file;
      return {
        ...file,
        write: async (bytes) => {
          const part = bytes.subarray(0, left);
          if (bytes.length > 0 && part.length === 0) {
            refused += 1;
            throw Object.assign(new Error('ENOSPC: made to fail'), { code: 'ENOSPC' });
          }
          left -= part.length;
          return file.write(part);
        },
      };
    },
  };
  return {
    files,
    refused: () => refused,
    makeRoom: () => {
      left = Number.POSITIVE_INFINITY;
    },
  };
}

/** Whatever would change something in the folder is refused. */
function refusing(folder: string, code: string): Files {
  const refuse = (path: string) => {
    if (path.startsWith(folder)) throw Object.assign(new Error(`${code}: made to fail`), { code });
  };
  return {
    ...nodeFiles,
    open: async (path, how, mode) => {
      if (how === 'create' || how === 'append') refuse(path);
      return nodeFiles.open(path, how, mode);
    },
    mkdir: async (path, mode) => {
      // What is there is said to be there before anything else.
      if (path !== folder) refuse(path);
      return nodeFiles.mkdir(path, mode);
    },
    unlink: async (path) => {
      refuse(path);
      return nodeFiles.unlink(path);
    },
    rename: async (from, to) => {
      refuse(from);
      refuse(to);
      return nodeFiles.rename(from, to);
    },
  };
}
