import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { textVersion } from '@attache/core';
import {
  acquireLock,
  baseTexts,
  diskSidecars,
  type Files,
  type KeptSidecars,
  keptSidecars,
  nodeFiles,
  sidecarPath,
  thisMachine,
} from '@attache/disk';
import { decidedIn, decisionAt, inWorkplace, textOf } from './workplace.ts';

describe('a folder that is synced after a save', () => {
  for (const { code, isBelieved } of [
    { code: 'EINVAL', isBelieved: true },
    { code: 'ENOTSUP', isBelieved: true },
    { code: 'EPERM', isBelieved: true },
    { code: 'EBADF', isBelieved: true },
    { code: 'EACCES', isBelieved: true },
    { code: 'EISDIR', isBelieved: true },
    { code: 'EIO', isBelieved: false },
    { code: 'ENOSPC', isBelieved: false },
  ])
    it(`is ${isBelieved ? 'believed where it cannot be asked for that' : 'said not to be durable'}: ${code}`, () =>
      inWorkplace(async (article) => {
        const files: Files = {
          ...nodeFiles,
          open: async (path, how, mode) => {
            const file = await nodeFiles.open(path, how, mode);
            return how === 'folder' ? { ...file, sync: () => Promise.reject(failure(code)) } : file;
          },
        };
        const saving = diskSidecars({ files }).save(article, [decisionAt(0)]);
        if (isBelieved) await saving;
        else await assert.rejects(saving, { fault: { kind: 'not-durable', about: [] } });
        assert.deepEqual(await decidedIn(article), [[0, 'confirmed']]);
      }));
});

describe('a sidecar that nobody can look at when it is to be replaced', () => {
  for (const isThere of [true, false])
    it(`is left as it is where there ${isThere ? 'was one' : 'may be one by now'}`, () =>
      inWorkplace(async (article) => {
        if (isThere) await diskSidecars().save(article, [decisionAt(0)]);
        const before = await readdir(dirname(article));
        const text = isThere ? await textOf(article) : undefined;
        const files: Files = {
          ...nodeFiles,
          lstat: async (path) =>
            path === sidecarPath(article) ? Promise.reject(failure('EIO')) : nodeFiles.lstat(path),
        };
        await assert.rejects(diskSidecars({ files }).save(article, [decisionAt(10)]), {
          fault: { kind: 'other', about: ['EIO'] },
        });
        assert.deepEqual(await readdir(dirname(article)), before);
        if (isThere) assert.equal(await textOf(article), text);
      }));
});

describe('what has to wait', () => {
  it('waits ten seconds for a lock, in short pauses, and says for whom', () =>
    inWorkplace(async (article) => {
      const lock = await acquireLock(sidecarPath(article), { ...PATIENT, machine: thisMachine });
      const pauses: number[] = [];
      const pause = async (milliseconds: number) => void pauses.push(milliseconds);
      const folder = join(dirname(article), '.article.txt.ann.json.lock');
      await assert.rejects(diskSidecars({ pause }).save(article, [decisionAt(0)]), {
        fault: { kind: 'locked', about: ['10', folder, String(process.pid)] },
      });
      assertWaited(pauses, 10_000, 40);
      await lock.release();
    }));

  it('waits ten seconds for a file that somebody holds open, ever longer and never for long', () =>
    inWorkplace(async (article) => {
      const { files, pauses, pause } = busy(article, Infinity, 'EBUSY');
      await assert.rejects(diskSidecars({ files, pause }).save(article, [decisionAt(0)]), {
        fault: { kind: 'other', about: ['EBUSY'] },
      });
      assertWaited(pauses, 10_000, 500);
      assert.deepEqual(pauses.slice(0, 8), [10, 20, 40, 80, 160, 320, 500, 500]);
      assert.ok(pauses.slice(8).every((each) => each === 500));
      assert.deepEqual(await readdir(dirname(article)), ['article.txt']);
    }));

  for (const code of ['EBUSY', 'EPERM', 'EACCES'])
    it(`is saved when they let go of it: ${code}`, () =>
      inWorkplace(async (article) => {
        const { files, pauses, pause } = busy(article, 3, code);
        await diskSidecars({ files, pause }).save(article, [decisionAt(0)]);
        assert.deepEqual(pauses, [10, 20, 40]);
        assert.deepEqual(await decidedIn(article), [[0, 'confirmed']]);
      }));
});

describe('the journal of a program', () => {
  it('is made once, and the next decisions are added to it', () =>
    inWorkplace(async (article) => {
      let made = 0;
      const files: Files = {
        ...nodeFiles,
        open: async (path, how, mode) => {
          if (how === 'create' && path.includes('journal')) made += 1;
          return nodeFiles.open(path, how, mode);
        },
      };
      const kept = open(article, { files });
      for (let at = 0; at < 50; at += 10) await kept.save(article, [decisionAt(at)]);
      assert.equal(made, 1);
    }));

  it('is read by others where the program is the first of its machine, as in a container', () =>
    inWorkplace(async (article) => {
      const first = { ...thisMachine, processId: 1, startOf: () => '1' };
      const gone = join(dirname(article), 'gone', 'article.txt');
      await assert.rejects(open(article, { machine: first }).save(gone, [decisionAt(0)]));
      assert.equal((await open(article).unsaved()).length, 1);
    }));
});

describe('earlier versions', () => {
  it('are settled when the last of them is written', () =>
    inWorkplace(async (article) => {
      let release = (): void => undefined;
      const isReleased = new Promise<void>((resolve) => {
        release = resolve;
      });
      let written = 0;
      const files: Files = {
        ...nodeFiles,
        open: async (path, how, mode) => {
          const isVersion = how === 'create' && path.includes('backups');
          if (isVersion && written === 1) await isReleased;
          const file = await nodeFiles.open(path, how, mode);
          if (isVersion) written += 1;
          return file;
        },
      };
      const kept = open(article, { files });
      await kept.save(article, [decisionAt(0)]);
      await kept.save(article, [decisionAt(10)]);
      while (written === 0) await setTimeout(1);
      await setTimeout(50);
      let isSettled = false;
      const settled = kept.settled().then(() => {
        isSettled = true;
      });
      await setTimeout(20);
      assert.equal(isSettled, false);
      release();
      await settled;
      assert.equal(written, 2);
    }));
});

describe('a sidecar that was written here', () => {
  it('is not read a second time where its bytes are the same', () =>
    inWorkplace(async (article) => {
      const sidecars = diskSidecars();
      await sidecars.save(article, [decisionAt(0)]);
      const known = await sidecars.current(article);
      assert.equal(await sidecars.current(article), known);
      let joined = known;
      await sidecars.save(article, [decisionAt(10)]);
      await sidecars.change(article, (before) => {
        joined = before;
        return before;
      });
      assert.notEqual(joined, known);
      assert.equal(await sidecars.current(article), joined);
    }));
});

describe('a process', () => {
  it('that has ended is gone, also while its parent has not asked how', async () => {
    if (process.platform !== 'linux') return;
    const parent = spawn('sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 5']);
    const [line] = await Promise.all([
      new Promise<string>((resolve) => {
        parent.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim()));
      }),
    ]);
    const child = Number(line);
    let state = '';
    while (state !== 'Z') {
      await setTimeout(5);
      state = / (\w) \d/u.exec(await readFile(`/proc/${child}/stat`, 'utf8'))?.[1] ?? 'Z';
    }
    const isKnown = thisMachine.startOf(child);
    const isParentKnown = thisMachine.startOf(parent.pid ?? 0);
    parent.kill();
    assert.equal(isKnown, undefined);
    assert.match(isParentKnown ?? '', /^\d+$/u);
  });
});

describe('git', () => {
  it('is believed up to so many bytes, the last one included', () =>
    inWorkplace(async (article) => {
      if (process.platform === 'win32') return;
      const text = 'An old text.\n';
      const version = textVersion(text);
      const words = `${version.slice(5)} blob ${text.length}\n${text}\n`;
      await gitThatSays(dirname(article), words, 0);
      await withGitOf(dirname(article), async () => {
        const found = (most: number) => baseTexts(article, [version], most);
        assert.deepEqual([...(await found(words.length)).values()], [text]);
        assert.equal((await found(words.length - 1)).size, 0);
      });
    }));

  it('is not believed where it fails after it has said something', () =>
    inWorkplace(async (article) => {
      if (process.platform === 'win32') return;
      const text = 'An old text.\n';
      const version = textVersion(text);
      for (const status of [0, 1]) {
        await gitThatSays(
          dirname(article),
          `${version.slice(5)} blob ${text.length}\n${text}\n`,
          status,
        );
        await withGitOf(dirname(article), async () => {
          const found = await baseTexts(article, [version]);
          assert.deepEqual([...found.values()], status === 0 ? [text] : []);
        });
      }
    }));
});

async function withGitOf(folder: string, work: () => Promise<void>): Promise<void> {
  const path = process.env['PATH'];
  process.env['PATH'] = `${join(folder, 'bin')}${delimiter}${path}`;
  try {
    await work();
  } finally {
    process.env['PATH'] = path;
  }
}

async function gitThatSays(folder: string, words: string, status: number): Promise<void> {
  await mkdir(join(folder, 'bin'), { recursive: true });
  await writeFile(join(folder, 'said'), words);
  const script = `#!/bin/sh\ncat > /dev/null\ncat '${join(folder, 'said')}'\nexit ${status}\n`;
  await writeFile(join(folder, 'bin', 'git'), script);
  await chmod(join(folder, 'bin', 'git'), 0o755);
}

const PATIENT = { files: nodeFiles, patience: 5_000, pause: async (): Promise<void> => undefined };

/** As long as was promised, and hardly longer; no pause longer than `most`. */
function assertWaited(pauses: readonly number[], promised: number, most: number): void {
  const waited = pauses.reduce((sum, pause) => sum + pause, 0);
  assert.ok(waited >= promised && waited < promised + most + 1, String(waited));
  assert.ok(Math.max(...pauses) <= most, String(Math.max(...pauses)));
}

/** Somebody holds the sidecar open for so many attempts to replace it. */
function busy(article: string, times: number, code: string) {
  const pauses: number[] = [];
  let left = times;
  const files: Files = {
    ...nodeFiles,
    rename: async (from, to) => {
      if (to === sidecarPath(article)) {
        if (left > 0) {
          left -= 1;
          throw failure(code);
        }
      }
      await nodeFiles.rename(from, to);
    },
  };
  return { files, pauses, pause: async (milliseconds: number) => void pauses.push(milliseconds) };
}

type Settings = Partial<Parameters<typeof keptSidecars>[0]>;

function open(article: string, settings: Settings = {}): KeptSidecars {
  return keptSidecars({ state: join(dirname(article), 'state'), ...settings });
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code });
}
