import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { NO_STEPS } from '@attache/core';
import {
  acquireLock,
  diskSidecars,
  type Files,
  type KeptSidecars,
  keptSidecars,
  type Machine,
  nodeFiles,
  type OpenFile,
  sidecarPath,
  thisMachine,
} from '@attache/disk';
import { decidedIn, decisionAt, inWorkplace, textOf } from './workplace.ts';

const ENDED: Machine = {
  ...thisMachine,
  processId: 999_999_999,
  startOf: (id) => (id === 999_999_999 ? '1' : thisMachine.startOf(id)),
};

describe('a journal with lines that nobody wrote', () => {
  it('is read past them, and what is whole in it is saved', () =>
    inWorkplace(async (article) => {
      await failingToSave(article, ENDED, 0);
      const folder = join(stateOf(article), 'journal');
      const [name = ''] = await readdir(folder);
      const text = await readFile(join(folder, name), 'utf8');
      const { annotation, decision } = JSON.parse(text.trim()).operations[0];
      const strange = [
        { entry: 'a', article },
        { entry: 'b', article, operations: 'none' },
        { entry: 'c', article, operations: [5, {}, { annotation }, { decision }] },
        { entry: 'd', article, operations: [{ annotation: decision, decision: annotation }] },
        { entry: 'e', article, operations: [{ annotation, decision: { ...decision, id: 'x' } }] },
        { entry: 5, article, operations: [{ annotation, decision }] },
        { entry: 'f', article: 5, operations: [{ annotation, decision }] },
        { entry: 'g', operations: [{ annotation, decision }] },
        { settled: 7 },
        'text',
      ].map((line) => JSON.stringify(line));
      await writeFile(join(folder, name), `${strange.join('\n')}\n${text}`);
      const kept = open(article);
      assert.deepEqual(
        (await kept.unsaved()).map((one) => [one.article, one.decisions]),
        [[article, 1]],
      );
      await kept.retry();
      assert.deepEqual(kept.owed(), []);
      assert.deepEqual(await startsIn(article), [0]);
      assert.deepEqual(await kept.unsaved(), []);
    }));

  it('that is gone by the time it is read holds nothing', () =>
    inWorkplace(async (article) => {
      const files: Files = {
        ...nodeFiles,
        readdir: async (path) => [
          ...(path.endsWith('journal') ? ['1.1.elsewhere.0a.jsonl'] : []),
          ...(await nodeFiles.readdir(path).catch(() => [])),
        ],
      };
      const kept = open(article, { files });
      assert.deepEqual(await kept.unsaved(), []);
      assert.deepEqual(await kept.retry(), []);
    }));
});

describe('decisions that are owed', () => {
  it('are told with the reason of the last attempt, also by the one who looks into all journals', () =>
    inWorkplace(async (article) => {
      await mkdir(sidecarPath(article));
      const kept = open(article);
      await assert.rejects(kept.save(article, [decisionAt(0)]), { kept: true });
      const [told, ...others] = await kept.unsaved();
      assert.deepEqual(others, []);
      assert.equal(told?.why?.fault.kind, 'not-a-file');
      assert.equal(await kept.vanished(article), undefined);
      const [stranger] = await open(article).unsaved();
      assert.deepEqual([stranger?.decisions, stranger?.why], [1, undefined]);
    }));

  it('are still owed when they come while others are being paid', () =>
    inWorkplace(async (article) => {
      await failingToSave(article, ENDED, 0);
      let release = (): void => undefined;
      const isReleased = new Promise<void>((resolve) => {
        release = resolve;
      });
      const files: Files = {
        ...nodeFiles,
        rename: async (from, to) => {
          if (to === sidecarPath(article)) await isReleased;
          await nodeFiles.rename(from, to);
        },
      };
      const kept = open(article, { files });
      const first = kept.retry();
      while (kept.owed().length === 0) await setTimeout(1);
      await setTimeout(50);
      await failingToSave(article, ENDED, 10);
      const second = kept.retry();
      while ((kept.owed()[0]?.decisions ?? 0) < 2) await setTimeout(1);
      release();
      await Promise.all([first, second]);
      assert.deepEqual(kept.owed(), []);
      assert.deepEqual(await startsIn(article), [0, 10]);
    }));

  it('can be accepted as gone where there never was a sidecar', () =>
    inWorkplace(async (article) => {
      const kept = open(article);
      await kept.accept(article);
      assert.deepEqual(
        (await kept.versions(article)).map(({ kind, lines }) => [kind, lines]),
        [['accepted', 1]],
      );
      assert.equal(await kept.read(article), undefined);
      await kept.save(article, [decisionAt(0)]);
      await kept.accept(article);
      assert.deepEqual(
        (await kept.versions(article)).map(({ kind }) => kind),
        ['accepted', 'saved', 'accepted'],
      );
    }));
});

describe('earlier versions among files of others', () => {
  it('are only those that are named as such', () =>
    inWorkplace(async (article) => {
      const kept = open(article);
      await kept.save(article, [decisionAt(0)]);
      await kept.settled();
      const [folder = ''] = await readdir(join(stateOf(article), 'backups'));
      const path = join(stateOf(article), 'backups', folder);
      for (const name of ['notes.txt', '2026-03-01T08-00-00Z.5.other.ann.json'])
        await writeFile(join(path, name), 'not ours');
      assert.equal((await kept.versions(article)).length, 1);
      await kept.save(article, [decisionAt(10)]);
      await kept.settled();
      assert.equal((await kept.versions(article)).length, 1);
      assert.equal((await readdir(path)).length, 3);
    }));
});

describe('an earlier version that is gone by the time it is read', () => {
  it('is no version', () =>
    inWorkplace(async (article) => {
      const first = open(article);
      await first.save(article, [decisionAt(0)]);
      await first.settled();
      const files: Files = {
        ...nodeFiles,
        readdir: async (path) => [
          ...(path.includes('backups') ? ['2026-03-01T08-00-00Z.5.saved.ann.json'] : []),
          ...(await nodeFiles.readdir(path)),
        ],
      };
      const kept = open(article, { files });
      assert.equal((await kept.versions(article)).length, 1);
      assert.equal(await kept.vanished(article), undefined);
      await rm(sidecarPath(article));
      assert.deepEqual(await kept.vanished(article), { gone: 1, of: 1 });
    }));
});

describe('the lock of a file, at its edges', () => {
  const settings = { files: nodeFiles, machine: thisMachine, patience: 20 };
  const pause = async (milliseconds: number) => setTimeout(milliseconds);

  it('names nobody where nobody is known to hold it', () =>
    inWorkplace(async (path) => {
      await mkdir(`${dirname(path)}/.article.txt.lock`);
      await writeFile(`${dirname(path)}/.article.txt.lock/notes.txt`, '');
      await assert.rejects(acquireLock(path, { ...settings, pause }), {
        fault: { kind: 'locked', about: ['0', `${dirname(path)}/.article.txt.lock`] },
      });
    }));

  it('is waited for where its holder goes in the moment in which it is looked at', () =>
    inWorkplace(async (path) => {
      const folder = `${dirname(path)}/.article.txt.lock`;
      await mkdir(folder);
      await writeFile(join(folder, '1.1.elsewhere.0a'), '');
      const files: Files = {
        ...nodeFiles,
        lstat: async (place) => {
          if (place.endsWith('elsewhere.0a')) await rm(place);
          return nodeFiles.lstat(place);
        },
      };
      const lock = await acquireLock(path, { ...settings, files, pause });
      assert.ok(await lock.isHeld());
      assert.ok(await lock.release());
      assert.equal(await lock.release(), false);
    }));

  it('that was lost while writing has the decision saved once more', () =>
    inWorkplace(async (article) => {
      let lost = 0;
      const files: Files = {
        ...nodeFiles,
        unlink: async (path) => {
          await nodeFiles.unlink(path);
          const isMark = dirname(path).endsWith('.lock');
          if (!isMark || lost > 0) return;
          lost += 1;
          throw Object.assign(new Error('ENOENT: made to fail'), { code: 'ENOENT' });
        },
      };
      await diskSidecars({ files }).save(article, [decisionAt(0)]);
      assert.equal(lost, 1);
      assert.deepEqual(await startsIn(article), [0]);
    }));
});

describe('a disk that takes nothing and says nothing', () => {
  it('is noticed, and nothing is replaced', () =>
    inWorkplace(async (article) => {
      await diskSidecars().save(article, [decisionAt(0)]);
      const before = await textOf(article);
      const files = writing(nodeFiles, async () => 0);
      await assert.rejects(diskSidecars({ files }).save(article, [decisionAt(10)]), {
        fault: { kind: 'short-write', about: [] },
      });
      assert.equal(await textOf(article), before);
    }));

  it('is asked for nothing where nothing changes', () =>
    inWorkplace(async (article) => {
      const { text, before } = await diskSidecars().change(article, (sidecar) => sidecar);
      assert.deepEqual([text, before], ['', undefined]);
      assert.deepEqual(await readdir(dirname(article)), ['article.txt']);
    }));
});

describe('a log of steps with lines that nobody wrote', () => {
  it('is read past them', () =>
    inWorkplace(async (article) => {
      const kept = open(article);
      const operation = decisionAt(0);
      const step = { id: 'a', operations: [operation], inverses: [operation] };
      await kept.steps.append(article, { kind: 'done', step });
      const folder = join(stateOf(article), 'steps');
      const [name = ''] = await readdir(folder);
      const { annotation, decision } = operation;
      const strange = [
        { kind: 'undone', id: 5 },
        { kind: 'other', id: 'a', step },
        { kind: 'done' },
        { kind: 'done', step: 5 },
        { kind: 'done', step: { ...step, id: 5 } },
        { kind: 'done', step: { ...step, inverses: [] } },
        { kind: 'done', step: { ...step, operations: 'none' } },
        { kind: 'done', step: { ...step, operations: [5] } },
        { kind: 'done', step: { ...step, operations: [{ annotation }] } },
        { kind: 'done', step: { ...step, operations: [{ annotation: decision, decision }] } },
        { kind: 'done', step: { ...step, operations: [{ annotation, decision: annotation }] } },
        { kind: 'done', step: { ...step, id: 'b', others: ['file:///b.txt', 5] } },
        { kind: 'done', step: { ...step, id: 'c', others: ['file:///b.txt'] } },
      ].map((line) => JSON.stringify(line));
      await writeFile(
        join(folder, name),
        `${strange.join('\n')}\n${await readFile(join(folder, name), 'utf8')}`,
      );
      const { done, undone } = await kept.steps.read(article);
      assert.deepEqual(
        done.map(({ id, others }) => [id, others]),
        [
          ['b', undefined],
          ['c', ['file:///b.txt']],
          ['a', undefined],
        ],
      );
      assert.deepEqual(undone, []);
    }));

  it('is made by two windows at once', () =>
    inWorkplace(async (article) => {
      const operation = decisionAt(0);
      const steps = Array.from({ length: 8 }, (_, index) => ({
        id: String(index),
        operations: [operation],
        inverses: [operation],
      }));
      const missing: Files = {
        ...nodeFiles,
        open: async (path, how, mode) => {
          if (how === 'create') await setTimeout(20);
          return nodeFiles.open(path, how, mode);
        },
      };
      await Promise.all(
        steps.map((step) =>
          open(article, { files: missing }).steps.append(article, { kind: 'done', step }),
        ),
      );
      assert.equal((await open(article).steps.read(article)).done.length, 8);
    }));

  for (const how of ['append', 'create'] as const) {
    it(`is refused with what the disk says: ${how}`, () =>
      inWorkplace(async (article) => {
        const files: Files = {
          ...nodeFiles,
          open: async (path, mode, rights) => {
            if (mode === how) throw Object.assign(new Error('EIO: made to fail'), { code: 'EIO' });
            return nodeFiles.open(path, mode, rights);
          },
        };
        const { steps } = open(article, { files });
        const step = { id: 'a', operations: [decisionAt(0)], inverses: [decisionAt(0)] };
        await assert.rejects(steps.append(article, { kind: 'done', step }), { code: 'EIO' });
        assert.deepEqual(await steps.read(article), NO_STEPS);
      }));
  }
});

/** A program decides on the characters from `start` on, cannot save it, and ends. */
async function failingToSave(article: string, machine: Machine, start: number): Promise<void> {
  const files: Files = {
    ...nodeFiles,
    rename: async (from, to) => {
      if (to === sidecarPath(article))
        throw Object.assign(new Error('EIO: made to fail'), { code: 'EIO' });
      await nodeFiles.rename(from, to);
    },
  };
  const named = { ...machine, nonce: thisMachine.nonce };
  const ended = open(article, { files, machine: named, patience: 200 });
  await assert.rejects(ended.save(article, [decisionAt(start)]), { kept: true });
}

function writing(base: Files, write: OpenFile['write']): Files {
  return { ...base, open: async (...args) => ({ ...(await base.open(...args)), write }) };
}

type Settings = Partial<Parameters<typeof keptSidecars>[0]>;

function open(article: string, settings: Settings = {}): KeptSidecars {
  return keptSidecars({ state: stateOf(article), ...settings });
}

function stateOf(article: string): string {
  return join(dirname(article), 'state');
}

async function startsIn(article: string): Promise<number[]> {
  return (await decidedIn(article)).map(([start]) => start);
}
