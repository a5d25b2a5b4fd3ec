import { strict as assert } from 'node:assert';
import { NO_STEPS, SidecarError } from '@attache/core';
import { type Keeping, retrying, type Waiting } from '@attache/server';
import { ARTICLE, type Editor, openInEditor, type Setting } from './open-in-editor.ts';

const DISK_FULL: Waiting = { uri: ARTICLE, decisions: 2, fault: { kind: 'disk-full', about: [] } };

describe('trying again to save', () => {
  it('waits 1, 2, 4 … 60 seconds and never gives up, until nothing is left', async () => {
    const waits: number[] = [];
    const disk = diskThatRecovers(9);
    const pause = async (milliseconds: number) => void waits.push(milliseconds);
    let saved = 0;
    await new Promise<void>((resolve) => {
      const done = (count: number) => {
        saved += count;
        resolve();
      };
      retrying({ keeping: disk, pause }, () => {}, done).later();
    });
    assert.deepEqual(waits, [1e3, 2e3, 4e3, 8e3, 16e3, 32e3, 6e4, 6e4, 6e4]);
    assert.equal(saved, 2);
  });

  it('is one attempt after the other, however often it is asked for', async () => {
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return new Promise<void>(() => {});
    };
    const again = retrying(
      { keeping: diskThatRecovers(3), pause },
      () => {},
      () => {},
    );
    again.later();
    again.later();
    await again.now();
    assert.equal(pauses, 1);
  });

  it('tells what is saved once, however many ask at the same time', async () => {
    let isHeld = true;
    const keeping: Keeping = {
      ...diskThatRecovers(1),
      waiting: () => (isHeld ? [DISK_FULL] : []),
      retry: async () => {
        const before = isHeld;
        await new Promise((resolve) => setImmediate(resolve));
        isHeld = false;
        return before ? [DISK_FULL] : [];
      },
    };
    const told: number[] = [];
    const again = retrying(
      { keeping, pause: async () => {} },
      () => {},
      (count) => told.push(count),
    );
    await Promise.all([again.now(), again.now(), again.now()]);
    assert.deepEqual(told, [2]);
  });

  it('tells which articles have less to save', async () => {
    const told: string[] = [];
    const again = retrying(
      { keeping: diskThatRecovers(1), pause: async () => {} },
      (uri) => told.push(uri),
      () => {},
    );
    await again.now();
    assert.deepEqual(told, [ARTICLE]);
  });
});

describe('a decision that is kept for later', () => {
  for (const [uiLanguage, told] of [
    ['en', 'not saved yet: the disk is full. It is kept'],
    ['id', 'belum tersimpan: disk penuh'],
    ['vi', 'chưa được lưu: đĩa đã đầy'],
  ] as const) {
    it(`is told as such: ${uiLanguage}`, async () => {
      const editor = await openInEditor('Pra|bowo', { ...FULL, settings: { uiLanguage } });
      await editor.command('attache.status');
      await assert.rejects(
        editor.command('attache.confirm'),
        (error: Error & { data: unknown }) => {
          assert.ok(error.message.includes(told), error.message);
          assert.deepEqual(error.data, { kind: 'not-saved', reason: 'disk-full', kept: true });
          return true;
        },
      );
      editor.close();
    });
  }

  it('is counted in the status, with the reason, until it is saved', async () => {
    const keeping = diskThatRecovers(1e9);
    const editor = await openInEditor('Pra|bowo', { ...FULL, keeping });
    const status = await nextStatus(editor, () =>
      editor.command('attache.confirm').catch(() => {}),
    );
    assert.deepEqual([status['unsaved'], status['why']], [2, 'the disk is full']);
    assert.equal(field(await editor.command('attache.status'), 'unsaved'), 2);
    editor.close();
  });

  it('is said at the start to be waiting, and when it is saved', async () => {
    const said: string[] = [];
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const editor = await openInEditor('Prabowo', {
      keeping: diskThatRecovers(5),
      pause: () => held,
    });
    await new Promise<void>((resolve) => {
      editor.wire.onNotification('window/showMessage', ({ message }) => {
        said.push(message);
        goOn();
        if (said.length === 2) resolve();
      });
    });
    assert.match(said[0] ?? '', /not saved yet: 2, because the disk is full/u);
    assert.match(said[1] ?? '', /had waited are saved now: 2\./u);
    editor.close();
  });
});

describe('a sidecar that is very large', () => {
  it('is told once when its article is opened, with its size', async () => {
    const pad = 'x'.repeat(25_600_000);
    const text = `{"format":"attache","version":1,"pad":"${pad}","records":[]}`;
    const editor = await openInEditor('Prabowo', { sidecars: { read: async () => ({ text }) } });
    const said = await new Promise<string>((resolve) => {
      editor.wire.onNotification('window/showMessage', ({ message }) => resolve(message));
    });
    assert.match(said, /^The sidecar of .+ has 26 MB: .+ takes seconds/u);
    editor.close();
  });
});

describe('decisions that have vanished', () => {
  it('are asked about when the article is opened, and come back', async () => {
    const done: string[] = [];
    const editor = await openInEditor('Prabowo', { keeping: vanishing(done) });
    const asked = await new Promise<{ message: string; actions: { title: string }[] }>(
      (resolve) => {
        editor.wire.onRequest('window/showMessageRequest', (params) => {
          resolve(params);
          return params.actions[0];
        });
      },
    );
    assert.match(asked.message, /^37 of 120 decisions that were saved on article\.txt/u);
    await until(() => done.length > 0);
    assert.deepEqual(done, [`restore ${ARTICLE}`]);
    editor.close();
  });

  it('are asked about once, and left where a person says that it is right so', async () => {
    const done: string[] = [];
    const editor = await openInEditor('Prabowo', { keeping: vanishing(done) });
    let questions = 0;
    editor.wire.onRequest('window/showMessageRequest', (params) => {
      questions += 1;
      return params.actions[1];
    });
    await until(() => done.length > 0);
    await editor.wire.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${ARTICLE}.ann.json`, type: 2 }],
    });
    await editor.command('attache.status');
    assert.deepEqual([done, questions], [[`accept ${ARTICLE}`], 1]);
    editor.close();
  });
});

/** A disk whose journal holds two decisions, and takes them at the so-manieth attempt. */
function diskThatRecovers(attempts: number): Keeping {
  let left = attempts;
  return {
    steps: async () => NO_STEPS,
    rememberStep: async () => {},
    waiting: () => (left > 0 ? [DISK_FULL] : []),
    retry: async () => {
      left -= 1;
      return left === 0 ? [DISK_FULL] : [];
    },
    vanished: async () => undefined,
    restore: async () => assert.fail(),
    accept: async () => assert.fail(),
    settled: async () => undefined,
    aside: () => [],
  };
}

function vanishing(done: string[]): Keeping {
  return {
    steps: async () => NO_STEPS,
    rememberStep: async () => {},
    waiting: () => [],
    retry: async () => [],
    vanished: async () => ({ gone: 37, of: 120 }),
    restore: async (uri) => {
      done.push(`restore ${uri}`);
      return { text: '' };
    },
    accept: async (uri) => void done.push(`accept ${uri}`),
    settled: async () => undefined,
    aside: () => [],
  };
}

const FULL: Setting = {
  keeping: diskThatRecovers(0),
  pause: () => new Promise<void>(() => {}),
  sidecars: {
    save: async () => {
      throw new SidecarError({ kind: 'disk-full', about: [] }, ARTICLE, { kept: true });
    },
  },
};

async function nextStatus(
  { wire }: Editor,
  act: () => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>> {
  const found = new Promise<Readonly<Record<string, unknown>>>((resolve) => {
    wire.onNotification('attache/status', (status) => {
      if (status.unsaved === 2) resolve(status);
    });
  });
  await act();
  return found;
}

function field(value: object | null, name: string): unknown {
  return Object.entries(value ?? {}).find(([key]) => key === name)?.[1];
}

async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setImmediate(resolve));
}
