import assert from 'node:assert/strict';
import { readSidecar } from '@attache/core';
import {
  type Files,
  type KeptSidecars,
  keptSidecars,
  type Machine,
  type OpenFile,
} from '@attache/disk';
import { memoryDisk } from '../faults/memory-disk.ts';
import { decisionAt } from './workplace.ts';

/** Steps 1 to 6 of docs/reliability.md, call by call: what is synced before what, and who may look into it. */
describe('the way of a decision', () => {
  it('is through the journal, the lock, a temporary file and a folder that is synced', async () => {
    const { calls, kept } = await started();
    await kept.save(ARTICLE, [decisionAt(0)]);
    await kept.settled();
    assert.deepEqual(calls(), [
      ...['read /a/t.txt.ann.json', 'mkdir /state/journal 700', 'mkdir /state 700'],
      ...['folder /', 'sync /', 'mkdir /state/journal 700', 'folder /state', 'sync /state'],
      ...['create /state/journal/OWN.jsonl 600', 'append /state/journal/OWN.jsonl', 'write'],
      ...['sync /state/journal/OWN.jsonl', 'folder /state/journal', 'sync /state/journal'],
      ...LOCKED,
      ...['read /a/t.txt.ann.json', 'create /a/.t.txt.ann.json.tmp 666', 'write'],
      'sync /a/.t.txt.ann.json.tmp',
      ...['lstat /a/.t.txt.ann.json.lock/OWN', 'lstat /a/t.txt.ann.json'],
      'rename /a/.t.txt.ann.json.tmp → /a/t.txt.ann.json',
      ...['folder /a', 'sync /a'],
      ...UNLOCKED,
      ...['append /state/journal/OWN.jsonl', 'write'],
      ...['readdir /state/backups/KEY', 'mkdir /state/backups/KEY 700', 'mkdir /state/backups 700'],
      ...['folder /state', 'sync /state', 'mkdir /state/backups/KEY 700'],
      ...['folder /state/backups', 'sync /state/backups'],
      'unlink /state/backups/KEY/2026-01-01T00-00-00Z.5.saved.ann.json',
      'create /state/backups/KEY/2026-01-01T00-00-00Z.5.saved.ann.json 600',
      'write',
    ]);
  });

  it('goes on in the same journal, keeps the rights of the sidecar, and makes one version of two', async () => {
    const { calls, kept } = await started();
    await kept.save(ARTICLE, [decisionAt(0)]);
    await kept.settled();
    calls();
    await kept.save(ARTICLE, [decisionAt(10)]);
    await kept.settled();
    assert.deepEqual(calls(), [
      ...['read /a/t.txt.ann.json'],
      ...['append /state/journal/OWN.jsonl', 'write', 'sync /state/journal/OWN.jsonl'],
      ...LOCKED,
      ...['read /a/t.txt.ann.json', 'create /a/.t.txt.ann.json.tmp 666'],
      ...['chmod /a/.t.txt.ann.json.tmp 666', 'write', 'sync /a/.t.txt.ann.json.tmp'],
      ...['lstat /a/.t.txt.ann.json.lock/OWN', 'lstat /a/t.txt.ann.json'],
      'rename /a/.t.txt.ann.json.tmp → /a/t.txt.ann.json',
      ...['folder /a', 'sync /a'],
      ...UNLOCKED,
      ...['append /state/journal/OWN.jsonl', 'write'],
      ...['readdir /state/backups/KEY', 'mkdir /state/backups/KEY 700'],
      'unlink /state/backups/KEY/2026-01-01T00-00-00.001Z.7.saved.ann.json',
      'create /state/backups/KEY/2026-01-01T00-00-00.001Z.7.saved.ann.json 600',
      ...['write', 'read /state/backups/KEY/2026-01-01T00-00-00Z.5.saved.ann.json'],
      'unlink /state/backups/KEY/2026-01-01T00-00-00Z.5.saved.ann.json',
    ]);
  });

  it('that is there already ends with a folder that is synced, and nothing is written anew', async () => {
    const { calls, kept } = await started();
    await kept.save(ARTICLE, [decisionAt(0)]);
    await kept.settled();
    calls();
    await kept.restore(ARTICLE, [await sidecarOf(kept)]);
    await kept.settled();
    assert.deepEqual(calls().slice(1), [
      ...LOCKED,
      ...['read /a/t.txt.ann.json', 'folder /a', 'sync /a'],
      ...UNLOCKED,
      'append /state/journal/OWN.jsonl',
      ...['readdir /state/backups/KEY', 'mkdir /state/backups/KEY 700'],
      'unlink /state/backups/KEY/2026-01-01T00-00-00.001Z.5.saved.ann.json',
      'create /state/backups/KEY/2026-01-01T00-00-00.001Z.5.saved.ann.json 600',
      ...['write', 'read /state/backups/KEY/2026-01-01T00-00-00Z.5.saved.ann.json'],
      'unlink /state/backups/KEY/2026-01-01T00-00-00Z.5.saved.ann.json',
    ]);
  });

  it('of a program that makes few of them leaves no journal behind', async () => {
    const { calls, kept } = await started(0);
    await kept.save(ARTICLE, [decisionAt(0)]);
    await kept.settled();
    assert.deepEqual(
      calls().filter((call) => call.includes('journal')),
      [
        ...['mkdir /state/journal 700', 'mkdir /state/journal 700'],
        ...['create /state/journal/OWN.jsonl 600', 'append /state/journal/OWN.jsonl'],
        ...['sync /state/journal/OWN.jsonl', 'folder /state/journal', 'sync /state/journal'],
        'unlink /state/journal/OWN.jsonl',
      ],
    );
  });

  it('is told of a journal that grew too large by a new one, in which what is not saved is synced', async () => {
    const { calls, kept } = await started(10);
    await assert.rejects(kept.save('/gone/u.txt', [decisionAt(0)]));
    calls();
    await kept.save(ARTICLE, [decisionAt(0)]);
    assert.deepEqual(
      calls().filter((call) => call.includes('journal')),
      [
        ...['append /state/journal/OWN.jsonl', 'sync /state/journal/OWN.jsonl'],
        ...['mkdir /state/journal 700', 'create /state/journal/OWN.jsonl 600'],
        ...['append /state/journal/OWN.jsonl', 'sync /state/journal/OWN.jsonl'],
        ...['folder /state/journal', 'sync /state/journal', 'unlink /state/journal/OWN.jsonl'],
      ],
    );
    assert.deepEqual(
      (await kept.unsaved()).map(({ decisions }) => decisions),
      [1],
    );
  });
});

describe('a step', () => {
  it('is remembered in a file that its owner alone may look into, and not synced', async () => {
    const { calls, kept } = await started();
    const step = { id: 'a', operations: [decisionAt(0)], inverses: [decisionAt(0)] };
    await kept.steps.append(ARTICLE, { kind: 'done', step });
    await kept.steps.append(ARTICLE, { kind: 'undone', id: 'a' });
    assert.deepEqual(calls(), [
      ...['append /state/steps/KEY.jsonl', 'mkdir /state/steps 700', 'mkdir /state 700'],
      ...['folder /', 'sync /', 'mkdir /state/steps 700', 'folder /state', 'sync /state'],
      'create /state/steps/KEY.jsonl 600',
      ...['append /state/steps/KEY.jsonl', 'write', 'append /state/steps/KEY.jsonl', 'write'],
    ]);
  });
});

const LOCKED = [
  ...['mkdir /a/.t.txt.ann.json.lock.OWN', 'create /a/.t.txt.ann.json.lock.OWN/OWN', 'write'],
  'rename /a/.t.txt.ann.json.lock.OWN → /a/.t.txt.ann.json.lock',
  ...['unlink /a/.t.txt.ann.json.lock.OWN/OWN', 'rmdir /a/.t.txt.ann.json.lock.OWN'],
];
const UNLOCKED = ['unlink /a/.t.txt.ann.json.lock/OWN', 'rmdir /a/.t.txt.ann.json.lock'];

const ARTICLE = '/a/t.txt';

async function started(sweepAt = 65_536) {
  const disk = memoryDisk();
  await disk.files.mkdir('/a');
  const { files, calls } = recorded(disk.files);
  return { calls, kept: open(files, sweepAt) };
}

function open(files: Files, sweepAt: number): KeptSidecars {
  const now = () => '2026-01-01T00:00:00Z';
  return keptSidecars({
    files,
    machine: MACHINE,
    state: '/state',
    sweepAt,
    now,
    pause: async () => undefined,
  });
}

async function sidecarOf(kept: KeptSidecars) {
  return readSidecar((await kept.read(ARTICLE))?.text ?? '');
}

const MACHINE: Machine = {
  id: 'here',
  processId: 7,
  startOf: () => '1',
  nonce: () => {
    count += 1;
    return `n${count}`;
  },
};
let count = 0;

/** What is asked of a disk, in order; what has the name of this program is OWN, of the article KEY. */
function recorded(base: Files) {
  let calls: string[] = [];
  const note = (call: string, mode?: number): void => {
    const rights = mode === undefined ? '' : ` ${mode.toString(8)}`;
    const plain = call.replaceAll('\\', '/').replace(/\b[A-Z]:\//gu, '/');
    const named = plain.replace(/7\.1\.here\.n\d+/gu, 'OWN').replace(/tmp\.n\d+/u, 'tmp');
    calls.push(named.replace(/[0-9a-f]{16}/u, 'KEY') + rights);
  };
  const opened = (path: string, file: OpenFile): OpenFile => ({
    ...file,
    write: (bytes) => {
      note('write');
      return file.write(bytes);
    },
    sync: () => {
      note(`sync ${path}`);
      return file.sync();
    },
    chmod: (mode) => {
      note(`chmod ${path}`, mode);
      return file.chmod(mode);
    },
  });
  const files: Files = {
    open: async (path, how, mode) => {
      note(`${how} ${path}`, mode);
      return opened(path, await base.open(path, how, mode));
    },
    lstat: (path) => {
      note(`lstat ${path}`);
      return base.lstat(path);
    },
    rename: (from, to) => {
      note(`rename ${from} → ${to}`);
      return base.rename(from, to);
    },
    unlink: (path) => {
      note(`unlink ${path}`);
      return base.unlink(path);
    },
    mkdir: (path, mode) => {
      note(`mkdir ${path}`, mode);
      return base.mkdir(path, mode);
    },
    rmdir: (path) => {
      note(`rmdir ${path}`);
      return base.rmdir(path);
    },
    readdir: (path) => {
      note(`readdir ${path}`);
      return base.readdir(path);
    },
  };
  return {
    files,
    calls: () => {
      const noted = calls;
      calls = [];
      return noted;
    },
  };
}
