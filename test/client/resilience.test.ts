import assert from 'node:assert/strict';
import { BackOff } from '@attache/client/back-off';
import { holdUntilAnswered, type Line } from '@attache/client/hold';
import { type Watched, watch } from '@attache/client/watchdog';

describe('starting a server again that has ended', () => {
  it('waits 1, 2, 4 … 60 seconds, and never gives up', () => {
    const backOff = new BackOff(0);
    let now = 0;
    const waits = Array.from({ length: 40 }, () => {
      const seconds = backOff.ended(now);
      now += seconds * 1000 + 50;
      return seconds;
    });
    assert.deepEqual(waits.slice(0, 8), [1, 2, 4, 8, 16, 32, 60, 60]);
    assert.ok(waits.slice(8).every((seconds) => seconds === 60));
  });

  it('begins anew with a server that was well for a minute', () => {
    const backOff = new BackOff(0);
    for (let end = 0; end < 10; end += 1) backOff.ended(0);
    assert.equal(backOff.ended(60_000 + 59_000), 60);
    assert.equal(backOff.ended(60_000 + 59_000 + 60_000 + 61_000), 1);
  });
});

describe('a command on its way to a server that ends', () => {
  it('is sent again until it is answered, however often the server ends', async () => {
    const line = brokenLine(['cut off', 'cut off', 'down', 'cut off', 'answer']);
    assert.equal(await holdUntilAnswered(line), 'answer');
    assert.equal(line.sent(), 5);
  });

  it('is not sent before the server runs', async () => {
    let start = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const line = { ...brokenLine(['answer']), running: () => started };
    const answer = holdUntilAnswered(line);
    await Promise.resolve();
    assert.equal(line.sent(), 0);
    start();
    assert.equal(await answer, 'answer');
  });

  it('fails with the server’s own word, and is not sent again then', async () => {
    const line = brokenLine(['refusal', 'answer']);
    await assert.rejects(holdUntilAnswered(line), /refusal/u);
    assert.equal(line.sent(), 1);
  });
});

describe('the watchdog', () => {
  const CASES: readonly {
    readonly title: string;
    readonly pings: string;
    readonly ends: number;
  }[] = [
    { title: 'leaves a server alone that answers', pings: 'aaaaaa', ends: 0 },
    { title: 'takes an error for a sign of life', pings: 'eeeeee', ends: 0 },
    { title: 'forgives one silence', pings: 'amamam', ends: 0 },
    { title: 'ends a server that is silent twice', pings: 'amma', ends: 1 },
    { title: 'ends it again when it is silent again', pings: 'mmammaa', ends: 2 },
    { title: 'does not ask while there is no server', pings: '------', ends: 0 },
    { title: 'counts no silence over a restart', pings: 'm-m-m', ends: 0 },
  ];
  for (const { title, pings, ends } of CASES) {
    it(title, async () => {
      const server = watched(pings);
      await watch(server);
      assert.equal(server.ended(), ends);
    });
  }
});

type Reply = 'answer' | 'refusal' | 'cut off' | 'down';

function brokenLine(replies: readonly Reply[]): Line<string> & { readonly sent: () => number } {
  let sent = 0;
  let isRunning = true;
  return {
    sent: () => sent,
    isRunning: () => isRunning,
    running: async () => {
      isRunning = true;
    },
    send: async () => {
      const reply = replies[sent] ?? 'answer';
      sent += 1;
      isRunning = reply !== 'down';
      if (reply === 'answer') return reply;
      throw new Error(reply);
    },
    isCutOff: (error) => error instanceof Error && error.message === 'cut off',
  };
}

/** One letter a round: answers, errs, is mute, or is not there. */
function watched(pings: string): Watched & { readonly ended: () => number } {
  let round = -1;
  let ended = 0;
  let isAsked = false;
  return {
    ended: () => ended,
    isOver: () => round >= pings.length - 1,
    isRunning: () => pings[round] !== '-',
    ask: () => {
      isAsked = true;
      if (pings[round] === 'e') return Promise.reject(new Error('method not found'));
      return pings[round] === 'a' ? Promise.resolve(null) : new Promise(() => {});
    },
    pause: async () => {
      const isForAnswer = isAsked;
      isAsked = false;
      if (isForAnswer) await new Promise((resolve) => setImmediate(resolve));
      else round += 1;
    },
    end: () => {
      ended += 1;
    },
  };
}
