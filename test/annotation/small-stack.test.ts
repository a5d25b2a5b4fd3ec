import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What a worker does with the core: reads an article, finds a passage again, and names somebody at great length. */
const WORK = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData).then(({ recognize, slug, wordsOf }) => {
  const text = 'HANOI, 1 December 2025 — To Lam met Prabowo Subianto.';
  const { mentions } = recognize({ name: 'a.txt', text });
  parentPort.postMessage([mentions.length, wordsOf(text).length, slug('a b '.repeat(100_000)).length]);
});`;

describe('the core on a small stack, as in a worker of a browser', () => {
  it('does its work', async function () {
    this.timeout(60_000);
    const worker = new Worker(WORK, {
      eval: true,
      workerData: import.meta.resolve('@attache/core'),
      resourceLimits: { stackSizeMb: 0.5 },
    });
    const [told] = await once(worker, 'message');
    await worker.terminate();
    assert.deepEqual(told, [3, 9, 399_999]);
  });
});
