import { Worker } from 'node:worker_threads';
import { version } from '../version.ts';
import type { Answer, ThreadData } from './thread.ts';

/**
 * Has articles annotated by threads and gives the answers in the order of the names. Memory follows the number of threads,
 * not of articles: nothing is handed out further ahead than a few batches a thread.
 * Throws what a thread died of.
 */
export async function* annotatedByThreads(
  names: readonly string[],
  jobs: number,
  data: ThreadData,
  door: URL = DOOR,
): AsyncGenerator<Answer> {
  const threads = Array.from({ length: jobs }, () => openThread(data, door));
  try {
    const batches = inBatches(names)[Symbol.iterator]();
    const ahead: Promise<readonly Answer[]>[] = [];
    const handOut = () => {
      const { value: batch } = batches.next();
      if (batch !== undefined) ahead.push(idlest(threads).annotate(batch));
    };
    for (let count = jobs * AHEAD; count > 0; count--) handOut();
    for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
      const answers = await next;
      handOut();
      yield* answers;
    }
  } finally {
    await Promise.all(threads.map(({ close }) => close()));
  }
}

/** How many batches a thread has waiting at most, so that it never waits itself. */
const AHEAD = 3;
/** Enough that the messages cost nothing, and few enough that threads end at about the same time. */
const BATCH = 16;

function* inBatches(names: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < names.length; at += BATCH) yield names.slice(at, at + BATCH);
}

interface Thread {
  readonly annotate: (names: readonly string[]) => Promise<readonly Answer[]>;
  /** How many batches it has to do. */
  readonly waiting: () => number;
  readonly close: () => Promise<unknown>;
}

function idlest(threads: readonly Thread[]): Thread {
  return threads.reduce((best, each) => (each.waiting() < best.waiting() ? each : best));
}

interface Asked {
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: unknown) => void;
}

function openThread(data: ThreadData, door: URL): Thread {
  const worker = new Worker(door, { workerData: data });
  const asked: Asked[] = [];
  const fail = (error: unknown) => {
    for (const { reject } of asked.splice(0)) reject(error);
  };
  worker.on('message', (answers: readonly Answer[]) => asked.shift()?.resolve(answers));
  worker.on('error', fail);
  worker.on('exit', (code) =>
    fail(new Error(`A thread ended with ${code} before its work was done.`)),
  );
  return {
    annotate: (names) => {
      const answers = new Promise<readonly Answer[]>((resolve, reject) => {
        asked.push({ resolve, reject });
      });
      // Whoever takes the answers is told; until then nobody listens, which the host would take for an oversight.
      answers.catch(() => undefined);
      worker.postMessage(names);
      return answers;
    },
    waiting: () => asked.length,
    close: () => worker.terminate(),
  };
}

/** Where a thread begins: in the file of the command line, which is the one bundle once it is bundled. */
const DOOR: URL =
  version === 'unbundled' ? new URL('../main.js', import.meta.url) : new URL(import.meta.url);
