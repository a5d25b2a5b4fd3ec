import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import {
  acquireLock,
  codeOf,
  diskSidecars,
  type FileState,
  type Files,
  keptSidecars,
  machineOn,
  nodeFiles,
  replaceFile,
  sidecarPath,
  thisMachine,
} from '@attache/disk';
import { memoryDisk } from '../faults/memory-disk.ts';
import { decisionAt, inWorkplace } from './workplace.ts';

describe('a file that was read', () => {
  const before: FileState = {
    ...{ isFile: true, mode: 0o644 },
    ...{ device: 1n, inode: 2n, size: 3n, modifiedNs: 4n },
  };

  for (const { title, read, now, outcome } of [
    { title: 'is as it was', read: before, now: { ...before, mode: 0o600 }, outcome: 'replaced' },
    {
      title: 'is on another disk',
      read: before,
      now: { ...before, device: 2n },
      outcome: 'changed',
    },
    { title: 'is another file', read: before, now: { ...before, inode: 3n }, outcome: 'changed' },
    { title: 'is longer', read: before, now: { ...before, size: 4n }, outcome: 'changed' },
    { title: 'is newer', read: before, now: { ...before, modifiedNs: 5n }, outcome: 'changed' },
    { title: 'is gone', read: before, now: undefined, outcome: 'changed' },
    { title: 'was made meanwhile', read: undefined, now: before, outcome: 'changed' },
    { title: 'is still not there', read: undefined, now: undefined, outcome: 'replaced' },
  ])
    it(`is ${outcome === 'changed' ? 'left alone' : 'replaced'} where it ${title}`, async () => {
      const { files } = memoryDisk();
      const watched: Files = {
        ...files,
        lstat: async () => now ?? Promise.reject(failure('ENOENT')),
      };
      assert.equal(await replaceFile(watched, replacement({ before: read })), outcome);
      assert.deepEqual(await files.readdir('/'), outcome === 'changed' ? [] : ['t.txt']);
    });

  it('is left alone by whom a lock was taken from', async () => {
    const { files } = memoryDisk();
    const mayReplace = async () => false;
    assert.equal(await replaceFile(files, replacement({ mayReplace })), 'changed');
    assert.deepEqual(await files.readdir('/'), []);
  });
});

describe('the name of a temporary file', () => {
  for (const { length, name } of [
    { length: 190, name: /^\.x{190}\.tmp\.n$/u },
    { length: 191, name: /^\.[0-9a-f]{32}\.tmp\.n$/u },
  ])
    it(`is short enough for a file of ${length} bytes`, async () => {
      const { files } = memoryDisk();
      const made: string[] = [];
      const open: Files['open'] = (path, how, mode) => {
        if (how === 'create') made.push(path.slice(1));
        return files.open(path, how, mode);
      };
      await replaceFile({ ...files, open }, replacement({ path: `/${'x'.repeat(length)}` }));
      assert.match(made.join(' '), name);
    });
});

describe('a lock that has to be waited for', () => {
  const waits = async (processId: number, patience: number): Promise<readonly number[]> => {
    const pauses: number[] = [];
    const { files } = memoryDisk();
    await files.mkdir('/.t.txt.lock');
    await (await files.open(`/.t.txt.lock/${process.pid}.x`, 'create')).close();
    const settings = {
      ...{ files, patience },
      machine: { ...thisMachine, processId },
      pause: async (milliseconds: number) => void pauses.push(milliseconds),
    };
    await assert.rejects(acquireLock('/t.txt', settings), {
      fault: { kind: 'locked', about: [String(Math.round(patience / 1000)), '/.t.txt.lock'] },
    });
    return pauses;
  };

  it('is looked at soon, and then every 16 to 32 milliseconds', async () => {
    const inSevenths = (await waits(7, 120)).map((pause) => Math.round(pause * 7));
    assert.deepEqual(inSevenths, [7, 16, 36, 80, 176, 192, 208, 112, 128]);
  });

  it('is looked at by each program at times of its own', async () => {
    const first = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((id) => waits(id, 1)));
    assert.equal(new Set(first.map(String)).size, 7);
  });

  it('is looked at once by whom there is no patience, and for as long as there is', async () => {
    assert.deepEqual(await waits(7, 0), []);
    assert.deepEqual(await waits(7, 1), [1]);
    assert.ok((await waits(7, 5_500)).length > 5_500 / 32);
  });

  for (const { failures, pauses, isGiven } of [
    { failures: 3, pauses: [1, 10, 100], isGiven: true },
    { failures: 4, pauses: [1, 10, 100], isGiven: false },
  ])
    it(`is ${isGiven ? '' : 'not '}given back where that fails ${failures} times`, async () => {
      const { files } = memoryDisk();
      const waited: number[] = [];
      let left = failures;
      const busy: Files = {
        ...files,
        unlink: async (path) => {
          if (path.startsWith('/.t.txt.lock/') && left-- > 0) throw failure('EBUSY');
          await files.unlink(path);
        },
      };
      const lock = await acquireLock('/t.txt', {
        ...{ files: busy, machine: thisMachine, patience: 0 },
        pause: async (milliseconds) => void waited.push(milliseconds),
      });
      if (isGiven) assert.equal(await lock.release(), true);
      else await assert.rejects(lock.release(), { code: 'EBUSY' });
      assert.deepEqual(waited, pauses);
      assert.deepEqual(await files.readdir('/'), isGiven ? [] : ['.t.txt.lock']);
    });
});

describe('a lock', () => {
  const settings = { machine: thisMachine, patience: 9, pause: async () => undefined };

  it('that was taken away is told to be gone, also where nothing can be removed', async () => {
    const { files } = memoryDisk();
    const lock = await acquireLock('/t.txt', {
      ...settings,
      files: { ...files, rmdir: () => Promise.reject(failure('EIO')) },
    });
    const [mark = ''] = await files.readdir('/.t.txt.lock');
    await files.unlink(`/.t.txt.lock/${mark}`);
    assert.equal(await lock.release(), false);
  });

  it('of a crash between two steps is taken on systems that put nothing in place of a folder', async () => {
    const { files } = memoryDisk();
    await files.mkdir('/.t.txt.lock');
    const rename: Files['rename'] = async (from, to) => {
      const isThere = await files.lstat(to).then(
        () => true,
        () => false,
      );
      if (isThere) throw failure('EPERM');
      await files.rename(from, to);
    };
    const lock = await acquireLock('/t.txt', { ...settings, files: { ...files, rename } });
    assert.equal(await lock.release(), true);
    assert.deepEqual(await files.readdir('/'), []);
  });
});

describe('a lock that is held for long', () => {
  it('is touched every five seconds, so that other machines see that its holder lives', async (): Promise<void> => {
    const clock = stoppedClock();
    try {
      const { files } = memoryDisk();
      let isBroken = false;
      const touched: string[] = [];
      const open: Files['open'] = async (path, how, mode) => {
        if (how === 'append') touched.push(path);
        if (isBroken) throw failure('ENOENT');
        return files.open(path, how, mode);
      };
      const settings = { machine: thisMachine, patience: 9, pause: async () => undefined };
      const lock = await acquireLock('/t.txt', { ...settings, files: { ...files, open } });
      const [mark = ''] = await files.readdir('/.t.txt.lock');
      const after = async (milliseconds: number): Promise<number> => {
        clock.pass(milliseconds);
        await new Promise((resolve) => setImmediate(resolve));
        return touched.length;
      };
      assert.equal(await after(4_999), 0);
      assert.equal(await after(1), 1);
      assert.equal(await after(5_000), 2);
      assert.ok(touched.every((path) => path === `/.t.txt.lock/${mark}`));
      isBroken = true;
      assert.equal(await after(5_000), 3);
      assert.equal(await after(5_000), 3, 'a mark that is gone is not looked for again');
      await lock.release();
      const next = await acquireLock('/t.txt', { ...settings, files });
      await next.release();
      assert.equal(await after(50_000), 3);
    } finally {
      clock.restore();
    }
  });
});

describe('a lock that nobody can look into', () => {
  it('is not waited for', async () => {
    const { files } = memoryDisk();
    await files.mkdir('/.t.txt.lock');
    await (await files.open('/.t.txt.lock/x', 'create')).close();
    const readdir = () => Promise.reject(failure('EIO'));
    const settings = { files: { ...files, readdir }, machine: thisMachine, patience: 9 };
    await assert.rejects(acquireLock('/t.txt', { ...settings, pause: async () => undefined }), {
      code: 'EIO',
    });
    assert.deepEqual(await files.readdir('/'), ['.t.txt.lock']);
  });
});

describe('a sidecar that keeps changing', () => {
  for (const { changes, isSaved } of [
    { changes: 19, isSaved: true },
    { changes: 20, isSaved: false },
  ])
    it(`${changes} times is ${isSaved ? 'saved in the end' : 'left to whoever changes it'}`, async () => {
      const { files } = memoryDisk();
      const pauses: number[] = [];
      let left = changes;
      const lstat: Files['lstat'] = async (path) => {
        if (path !== sidecarPath('/t.txt') || left === 0) return files.lstat(path);
        left -= 1;
        return { isFile: true, device: 1n, inode: 1n, size: 1n, modifiedNs: 1n, mode: 0o644 };
      };
      const saving = diskSidecars({
        files: { ...files, lstat },
        pause: async (milliseconds) => void pauses.push(milliseconds),
      }).save('/t.txt', [decisionAt(0)]);
      if (isSaved) await saving;
      else await assert.rejects(saving, { fault: { kind: 'changing', about: [] } });
      assert.deepEqual(
        pauses,
        Array.from({ length: changes }, (_, turn) => turn),
      );
      assert.deepEqual(await files.readdir('/'), isSaved ? ['t.txt.ann.json'] : []);
    });
});

describe('a sidecar that somebody else has left', () => {
  for (const { title, left, isKept } of [
    { title: 'as it was written', left: (text: string) => text, isKept: false },
    {
      title: 'laid out anew',
      left: (text: string) => JSON.stringify(JSON.parse(text), null, 2),
      isKept: false,
    },
    {
      title: 'with one line that says nothing',
      left: (text: string) => text.replace(/\n\]\}/u, '\n,{"kind":"annotation"}\n]}'),
      isKept: false,
    },
    {
      title: 'laid out anew with one line that says nothing',
      left: (text: string) =>
        JSON.stringify(
          JSON.parse(text.replace(/\n\]\}/u, '\n,{"kind":"annotation"}\n]}')),
          null,
          2,
        ),
      isKept: true,
    },
  ])
    it(`${title} is ${isKept ? 'kept as it is' : 'not kept beside it'} before it is written anew`, async () => {
      const { files } = memoryDisk();
      const { text } = await diskSidecars({ files }).save('/t.txt', [decisionAt(0)]);
      const theirs = left(text);
      await files.unlink(sidecarPath('/t.txt'));
      await (await files.open(sidecarPath('/t.txt'), 'create')).write(Buffer.from(theirs));
      const damaged: string[] = [];
      const keepDamaged = async (_: string, bytes: string) => void damaged.push(bytes);
      await diskSidecars({ files, keepDamaged }).save('/t.txt', [decisionAt(10)]);
      assert.deepEqual(damaged, isKept ? [theirs] : []);
    });
});

describe('what was wrong with a sidecar', () => {
  it('is not wrong with what was written of it', async () => {
    const { files } = memoryDisk();
    const sidecars = diskSidecars({ files });
    const { text } = await sidecars.save('/t.txt', [decisionAt(0)]);
    await files.unlink(sidecarPath('/t.txt'));
    const merged = text.replace('\n,', '\n<<<<<<< ours\n,');
    await (await files.open(sidecarPath('/t.txt'), 'create')).write(Buffer.from(merged));
    assert.equal((await sidecars.current('/t.txt')).problems.length, 1);
    await sidecars.save('/t.txt', [decisionAt(10)]);
    assert.deepEqual((await sidecars.current('/t.txt')).problems, []);
  });
});

describe('a sidecar that cannot be opened', () => {
  for (const { code, outcome } of [
    { code: 'ENOENT', outcome: undefined },
    { code: 'ENOTDIR', outcome: undefined },
    { code: 'ELOOP', outcome: { fault: { kind: 'not-a-file', about: [] } } },
    { code: 'EMLINK', outcome: { fault: { kind: 'not-a-file', about: [] } } },
    { code: 'ENXIO', outcome: { fault: { kind: 'not-a-file', about: [] } } },
    { code: 'EISDIR', outcome: { fault: { kind: 'not-a-file', about: [] } } },
    { code: 'EACCES', outcome: { code: 'EACCES' } },
    { code: undefined, outcome: { message: 'undefined: made to fail' } },
  ])
    it(`is ${outcome ? 'a reason to stop' : 'not there'}: ${code}`, async () => {
      const open = () => Promise.reject(failure(code));
      const reading = diskSidecars({ files: { ...nodeFiles, open } }).read('/t.txt');
      if (outcome) await assert.rejects(reading, outcome);
      else assert.equal(await reading, undefined);
    });
});

describe('why nothing was saved', () => {
  for (const [code, kind] of [
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'share-full'],
    ['EFBIG', 'file-too-large'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['ENOENT', 'no-folder'],
    ['EIO', 'other'],
  ] as const)
    it(`is said of ${code}`, async () => {
      const { files } = memoryDisk();
      const mkdir = () => Promise.reject(failure(code));
      const saving = diskSidecars({ files: { ...files, mkdir } }).save('/t.txt', [decisionAt(0)]);
      const about = kind === 'other' ? [code] : [];
      await assert.rejects(saving, { fault: { kind, about }, kept: false, path: '/t.txt' });
    });

  it('is what was thrown, where that is no error of the system', async () => {
    const { files } = memoryDisk();
    const mkdir = () => Promise.reject('a word');
    await assert.rejects(diskSidecars({ files: { ...files, mkdir } }).save('/t.txt', []), {
      fault: { kind: 'other', about: ['a word'] },
    });
  });
});

describe('a folder for what is remembered', () => {
  it('is not looked for above the top', async () => {
    const { files } = memoryDisk();
    const mkdir = () => Promise.reject(failure('ENOENT'));
    const { steps } = keptSidecars({ files: { ...files, mkdir }, state: '/state' });
    await assert.rejects(steps.append('/t.txt', { kind: 'undone', id: 'a' }), { code: 'ENOENT' });
  });
});

describe('what is restored', () => {
  it('is not written where nothing is missing, and read-only versions are passed over', () =>
    inWorkplace(async (article) => {
      const kept = keptSidecars({ state: join(dirname(article), 'state') });
      await kept.save(article, [decisionAt(0), decisionAt(10)]);
      await kept.settled();
      const before = await stat(sidecarPath(article), { bigint: true });
      const [version] = await kept.versions(article);
      const { sidecar } = version ?? assert.fail();
      await kept.restore(article, [sidecar]);
      const lines = new Map([['other 1', { key: 'other 1', raw: '1', record: undefined }]]);
      await kept.restore(article, [{ ...sidecar, lines, readOnly: true }]);
      const after = await stat(sidecarPath(article), { bigint: true });
      assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    }));
});

describe('what is remembered of an article', () => {
  it('is in folders named after its path, as long as nobody needs more', () =>
    inWorkplace(async (article) => {
      const state = join(dirname(article), 'state');
      const kept = keptSidecars({ state });
      await kept.save(article, [decisionAt(0)]);
      await kept.settled();
      const key = createHash('sha256').update(article).digest('hex').slice(0, 16);
      assert.deepEqual(await readdir(join(state, 'backups')), [key]);
    }));
});

describe('the code of an error', () => {
  for (const [title, error, code] of [
    ['of the system', failure('ENOENT'), 'ENOENT'],
    ['without one', new Error('?'), undefined],
    ['with a number', Object.assign(new Error('?'), { code: 5 }), undefined],
    ['that is none', { code: 'ENOENT' }, undefined],
    ['that is nothing', undefined, undefined],
    ['that is a word', 'ENOENT', undefined],
  ] as const)
    it(`is ${code} ${title}`, () => assert.equal(codeOf(error), code));
});

describe('this machine', () => {
  it('gives names that nobody else has', () => {
    const names = Array.from({ length: 100 }, () => thisMachine.nonce());
    assert.equal(new Set(names).size, 100);
    assert.ok(names.every((name) => /^[0-9a-f]{16}$/u.test(name)));
  });

  it('has a name of its own since it was started, as a container has', async () => {
    if (process.platform !== 'linux') return;
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const container = await readlink('/proc/self/ns/pid');
    const name = createHash('sha256').update([hostname(), boot, container].join('\n'));
    assert.equal(machineOn('linux').id, name.digest('hex').slice(0, 16));
  });
});

/** What is to be done again and again is done as time is told to pass. */
function stoppedClock() {
  const { setInterval, clearInterval } = globalThis;
  let now = 0;
  let works: { readonly work: () => void; readonly every: number; readonly from: number }[] = [];
  Object.assign(globalThis, {
    setInterval: (work: () => void, every: number) => {
      const made = { work, every, from: now, unref: () => undefined };
      works.push(made);
      return made;
    },
    clearInterval: (made: unknown) => {
      works = works.filter((one) => one !== made);
    },
  });
  return {
    pass: (milliseconds: number): void => {
      for (const { work, every, from } of works) {
        const times = (moment: number): number => Math.floor((moment - from) / Math.max(1, every));
        for (let count = times(now); count < times(now + milliseconds); count += 1) work();
      }
      now += milliseconds;
    },
    restore: (): void => void Object.assign(globalThis, { setInterval, clearInterval }),
  };
}

type Settings = Parameters<typeof replaceFile>[1];

function replacement(settings: Partial<Settings>): Settings {
  return {
    ...{ path: '/t.txt', bytes: new Uint8Array([10]), before: undefined, nonce: 'n' },
    ...{ mayReplace: async () => true, pause: async () => undefined },
    ...settings,
  };
}

function failure(code: string | undefined): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code });
}
