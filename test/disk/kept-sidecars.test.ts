import assert from 'node:assert/strict';
import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeSidecarError, FAULT_WORDS } from '@attache/core';
import {
  type Files,
  type KeptSidecars,
  keptSidecars,
  type Machine,
  nodeFiles,
  thisMachine,
} from '@attache/disk';
import { type Fault, faultyFiles } from './faulty-files.ts';
import { decidedIn, decisionAt, inWorkplace, textOf } from './workplace.ts';

describe('decisions that cannot be saved', () => {
  for (const code of ['ENOSPC', 'EACCES', 'EROFS', 'EIO']) {
    it(`are kept and saved by the next attempt: ${code}`, () =>
      inWorkplace(async (article) => {
        const disk = fragile(article, code);
        const kept = open(article, { files: disk.files });
        disk.isBroken = true;
        await assert.rejects(kept.save(article, [decisionAt(0)]), { kept: true });
        assert.deepEqual(await kept.retry(), []);
        const [unsaved] = kept.owed();
        assert.deepEqual([unsaved?.article, unsaved?.decisions], [article, 1]);
        const said = unsaved?.why && describeSidecarError(unsaved.why, FAULT_WORDS.en);
        assert.match(said ?? '', /are not saved yet: .+ They are kept/u);
        disk.isBroken = false;
        assert.deepEqual(await kept.retry(), [{ article, decisions: 1 }]);
        assert.deepEqual(kept.owed(), []);
        assert.deepEqual(await kept.retry(), []);
        assert.deepEqual(await decidedIn(article), [[0, 'confirmed']]);
        assert.deepEqual(await kept.unsaved(), []);
      }));
  }

  it('go into the sidecar with the next one that can', () =>
    inWorkplace(async (article) => {
      const disk = fragile(article, 'ENOSPC');
      const kept = open(article, { files: disk.files });
      disk.isBroken = true;
      await assert.rejects(kept.save(article, [decisionAt(0)]));
      disk.isBroken = false;
      await kept.save(article, [decisionAt(10)]);
      assert.deepEqual(
        (await decidedIn(article)).map(([at]) => at),
        [0, 10],
      );
      assert.deepEqual(await leftAfterRetry(kept), []);
    }));

  it('are saved by another program once theirs has ended', () =>
    inWorkplace(async (article) => {
      const disk = fragile(article, 'EACCES');
      disk.isBroken = true;
      const ended = open(article, { files: disk.files, machine: ENDED });
      await assert.rejects(ended.save(article, [decisionAt(0)]));
      const next = open(article, { sweepAt: 0 });
      assert.deepEqual(
        (await next.unsaved()).map(({ decisions }) => decisions),
        [1],
      );
      assert.deepEqual(await leftAfterRetry(next), []);
      assert.deepEqual(await decidedIn(article), [[0, 'confirmed']]);
      assert.deepEqual(await journalsOf(article), []);
    }));

  it('are left to a program that still runs', () =>
    inWorkplace(async (article) => {
      const disk = fragile(article, 'EACCES');
      disk.isBroken = true;
      await assert.rejects(open(article, { files: disk.files }).save(article, [decisionAt(0)]));
      const other = open(article);
      assert.deepEqual(await leftAfterRetry(other), []);
      assert.equal((await other.unsaved()).length, 1);
    }));

  it('never take the place of what was decided after them', () =>
    inWorkplace(async (article) => {
      const disk = fragile(article, 'ENOSPC');
      const kept = open(article, { files: disk.files, machine: ENDED });
      disk.isBroken = true;
      await assert.rejects(kept.save(article, [decisionAt(0)]));
      disk.isBroken = false;
      await kept.save(article, [decisionAt(0, { status: 'withdrawn' })]);
      // Killed before it could settle: the journal still has both.
      await restoreJournal(article, [decisionAt(0)]);
      assert.deepEqual(await leftAfterRetry(open(article)), []);
      assert.deepEqual(await decidedIn(article), [[0, 'withdrawn']]);
    }));

  it('change nothing when they are there already', () =>
    inWorkplace(async (article) => {
      await open(article).save(article, [decisionAt(0), decisionAt(10)]);
      const before = await textOf(article);
      await restoreJournal(article, [decisionAt(10)]);
      assert.deepEqual(await open(article).unsaved(), []);
      await open(article).retry();
      assert.equal(await textOf(article), before);
    }));

  it('are saved all the same where no journal can be written', () =>
    inWorkplace(async (article) => {
      await writeFile(stateOf(article), 'a file where a folder should be');
      await open(article).save(article, [decisionAt(0)]);
      assert.deepEqual(await decidedIn(article), [[0, 'confirmed']]);
    }));
});

describe('a journal', () => {
  it('is read past lines that were cut short and lines of others', () =>
    inWorkplace(async (article) => {
      const disk = fragile(article, 'EIO');
      disk.isBroken = true;
      const ended = open(article, { files: disk.files, machine: ENDED });
      await assert.rejects(ended.save(article, [decisionAt(0)]));
      const [name = ''] = await journalsOf(article);
      await appendFile(join(stateOf(article), 'journal', name), '{"entry":"torn","arti');
      await assert.rejects(ended.save(article, [decisionAt(10)]));
      await appendFile(join(stateOf(article), 'journal', name), '\n{"entry":7}\n[]\n{"x":{}}\n');
      assert.deepEqual(await leftAfterRetry(open(article)), []);
      assert.deepEqual(
        (await decidedIn(article)).map(([at]) => at),
        [0, 10],
      );
    }));

  it('does not grow with what is settled', () =>
    inWorkplace(async (article) => {
      const kept = open(article, { sweepAt: 4_000 });
      for (let at = 0; at < 400; at += 10) {
        await kept.save(article, [decisionAt(at)]);
        const sizes = await Promise.all(
          (await journalsOf(article)).map((name) => sizeOf(article, name)),
        );
        assert.ok(sizes.length <= 1 && (sizes[0] ?? 0) < 6_000, String(sizes));
      }
      const program = open(article, { sweepAt: 0 });
      await program.save(article, [decisionAt(500)]);
      assert.ok((await journalsOf(article)).length <= 1);
    }));

  it('keeps what is not settled when it is swept', () =>
    inWorkplace(async (article) => {
      const other = join(dirname(article), 'gone', 'other.txt');
      const kept = open(article, { sweepAt: 2_000, machine: ENDED });
      await assert.rejects(kept.save(other, [decisionAt(0)]), { reason: 'no-folder', kept: true });
      for (let at = 0; at < 200; at += 10) await kept.save(article, [decisionAt(at)]);
      await mkdir(dirname(other));
      assert.deepEqual(await leftAfterRetry(open(article)), []);
      assert.deepEqual(await decidedIn(other), [[0, 'confirmed']]);
    }));

  it('is set aside as a sidecar and told once where its folder has been gone for a week', () =>
    inWorkplace(async (article) => {
      const folder = join(dirname(article), 'gone');
      const other = join(folder, 'other.txt');
      const decisions = [decisionAt(0), decisionAt(10, { status: 'rejected' })];
      const kept = open(article, { machine: ENDED });
      for (const decision of decisions) await assert.rejects(kept.save(other, [decision]));
      let now = '2026-01-08T00:00:00Z';
      const later = open(article, { now: () => now });
      const [waiting] = await leftAfterRetry(later);
      assert.equal(waiting?.decisions, 2, 'a disk may be plugged in again');
      assert.deepEqual(later.aside(), []);

      now = '2026-01-08T00:00:01Z';
      assert.deepEqual(await leftAfterRetry(later), []);
      const [aside, ...others] = later.aside();
      assert.deepEqual([aside?.article, aside?.decisions, others.length], [other, 2, 0]);
      assert.deepEqual(later.aside(), [], 'told once');
      assert.deepEqual(await open(article).unsaved(), []);
      assert.deepEqual(await leftAfterRetry(open(article)), [], 'not tried any more');

      await mkdir(folder);
      await rename(aside?.sidecar ?? '', `${other}.ann.json`);
      assert.deepEqual(await decidedIn(other), [
        [0, 'confirmed'],
        [10, 'rejected'],
      ]);
    }));

  it('is waited for where the folder is there and only saving fails', () =>
    inWorkplace(async (article) => {
      await open(article).save(article, [decisionAt(20)]);
      await chmod(`${article}.ann.json`, 0o444);
      await assert.rejects(open(article, { machine: ENDED }).save(article, [decisionAt(0)]));
      const later = open(article, { now: () => '2026-02-08T00:00:01Z' });
      assert.equal((await leftAfterRetry(later))[0]?.decisions, 1);
      assert.deepEqual(later.aside(), []);
      await chmod(`${article}.ann.json`, 0o644);
      assert.deepEqual(await leftAfterRetry(later), []);
      assert.equal((await decidedIn(article)).length, 2);
    }));

  for (const code of ['ENOENT', 'EIO'])
    it(`that cannot be taken over keeps nobody from the others: ${code}`, () =>
      inWorkplace(async (article) => {
        for (let at = 0; at < 30; at += 10) await restoreJournal(article, [decisionAt(at)]);
        let journals = 0;
        const rename: Files['rename'] = async (from, to) => {
          if (from.endsWith('.jsonl')) journals += 1;
          if (from.endsWith('.jsonl') && journals === 2)
            throw Object.assign(new Error(`${code}: made to fail`), { code });
          await nodeFiles.rename(from, to);
        };
        const kept = open(article, { files: { ...nodeFiles, rename } });
        assert.deepEqual(await kept.retry(), [{ article, decisions: 2 }]);
        assert.deepEqual(await kept.retry(), [{ article, decisions: 1 }]);
        assert.equal((await decidedIn(article)).length, 3);
      }));

  it('is swept where it has grown larger than it may, and not before', () =>
    inWorkplace(async (article) => {
      const saved = async (sweepAt: number): Promise<string[]> => {
        const kept = open(article, { sweepAt });
        await kept.save(article, [decisionAt(0)]);
        await kept.settled();
        return journalsOf(article);
      };
      const [name = ''] = await saved(100_000);
      const path = join(stateOf(article), 'journal', name);
      const size = (await readFile(path, 'utf8')).indexOf('\n\n{"settled"') + 1;
      await rm(path);
      assert.equal((await saved(size - 1)).length, 0);
      assert.equal((await saved(size)).length, 1);
    }));

  for (const { count, journals } of [
    { count: 50, journals: 1 },
    { count: 200, journals: 0 },
  ])
    it(`of a program that decides ${count} times at once is ${journals ? 'kept for the next time' : 'swept'}`, () =>
      inWorkplace(async (article) => {
        const operations = Array.from({ length: count }, (_, index) => decisionAt(index * 10));
        await open(article).save(article, operations);
        assert.equal((await journalsOf(article)).length, journals);
      }));

  it('is taken over by one of several programs that ask at once, and nothing is lost', () =>
    inWorkplace(async (article) => {
      for (let at = 0; at < 50; at += 10) await restoreJournal(article, [decisionAt(at)]);
      await Promise.all(Array.from({ length: 6 }, () => open(article).retry()));
      assert.equal((await decidedIn(article)).length, 5);
    }));
});

/** On a real disk; points.test.ts goes through everything else that can happen, on one in memory. */
describe('a save with a journal that is disturbed at each of its calls', () => {
  for (const [how, code, lasting] of [
    ['fail', 'ENOSPC', true],
    ['fail', 'EIO', false],
    ['short', 'ENOSPC', true],
    ['die after', '', false],
  ] as const) {
    it(`loses no decision that was acknowledged or said to be kept: ${how} ${code} ${lasting ? 'for good' : 'once'}`, async () => {
      const length = await callsOfSave();
      assert.ok(length > 30);
      for (let at = 0; at < length; at += 1) await survive({ at, how, code, lasting });
    });
  }
});

async function survive(fault: Fault): Promise<void> {
  await inWorkplace(async (article) => {
    await open(article).save(article, [decisionAt(0)]);
    const { files, calls } = faultyFiles(fault);
    const outcome = await open(article, { files, machine: ENDED })
      .save(article, [decisionAt(10)])
      .then(
        () => 'saved',
        (error: { readonly kept?: boolean }) => (error.kept ? 'kept' : 'neither'),
      );
    const where = `${fault.how} ${fault.code} at ${fault.at}, ${calls[fault.at]}: ${outcome}`;
    const starts = async () => (await decidedIn(article)).map(([at]) => at);
    if (outcome === 'saved') assert.deepEqual(await starts(), [0, 10], where);
    assert.deepEqual(await leftAfterRetry(open(article)), [], where);
    const isJournalled = outcome === 'kept' || calls.slice(0, fault.at).includes('sync');
    if (isJournalled) assert.deepEqual(await starts(), [0, 10], where);
    await open(article).save(article, [decisionAt(20)]);
    const now = await starts();
    assert.deepEqual(
      now.filter((at) => at !== 10),
      [0, 20],
      where,
    );
    await open(article).retry();
    assert.deepEqual(await starts(), now, where);
  });
}

async function callsOfSave(): Promise<number> {
  let length = 0;
  await inWorkplace(async (article) => {
    await open(article).save(article, [decisionAt(0)]);
    const { files, calls } = faultyFiles();
    await open(article, { files, machine: ENDED }).save(article, [decisionAt(10)]);
    length = calls.length;
  });
  return length;
}

/** A program that does not run any more. */
const ENDED: Machine = {
  ...thisMachine,
  processId: 999_999_999,
  startOf: (id) => (id === 999_999_999 ? '1' : thisMachine.startOf(id)),
};

/** What is not saved after one more attempt. */
async function leftAfterRetry(kept: KeptSidecars) {
  await kept.retry();
  return kept.owed();
}

type Settings = Partial<Parameters<typeof keptSidecars>[0]>;

function open(article: string, settings: Settings = {}): KeptSidecars {
  const pause = settings.files ? { pause: async () => undefined } : {};
  return keptSidecars({ state: stateOf(article), ...pause, ...settings });
}

function stateOf(article: string): string {
  return join(dirname(article), 'state');
}

async function journalsOf(article: string): Promise<string[]> {
  return readdir(join(stateOf(article), 'journal'));
}

async function sizeOf(article: string, name: string): Promise<number> {
  return (await readFile(join(stateOf(article), 'journal', name))).length;
}

/** A disk on which the article's folder fails as long as it is broken; the state folder does not. */
function fragile(article: string, code: string) {
  const { files } = faultyFiles();
  const disk = { isBroken: false, files: { ...files } };
  const isHit = (path: string) => disk.isBroken && !path.startsWith(stateOf(article));
  const fail = () => Promise.reject(Object.assign(new Error(`${code}: made to fail`), { code }));
  disk.files.open = (path, how, mode) =>
    isHit(path) && how === 'create' ? fail() : files.open(path, how, mode);
  return disk;
}

/** As if a program had been killed between the append and its end. */
async function restoreJournal(article: string, operations: ReturnType<typeof decisionAt>[]) {
  const folder = join(stateOf(article), 'journal');
  const clocked = operations.map(({ annotation, decision }) => ({
    annotation,
    decision: { ...decision, clock: 1 },
  }));
  await mkdir(folder, { recursive: true });
  const nonce = thisMachine.nonce();
  const line = JSON.stringify({ entry: nonce, article, operations: clocked });
  await writeFile(join(folder, `999999999.1.${thisMachine.id}.${nonce}.jsonl`), `\n${line}\n`);
}
