// Runs mocha's test files without mocha, up to the first test that fails, and tells its title.
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';

interface Test {
  readonly title: string;
  readonly run: () => unknown;
}

const tests: Test[] = [];
const titles: string[] = [];

Object.assign(globalThis, {
  describe: (title: string, body: () => void) => {
    titles.push(title);
    body();
    titles.pop();
  },
  it: (title: string, run: () => unknown) => {
    tests.push({ title: [...titles.slice(1), title].join(' '), run });
  },
});

// The same draws in every run, and of each law no more than a second or two of them: what is noticed is noticed soon, and
// hundreds of mistakes are tried.
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 1_500 });

parentPort?.postMessage(await firstFailure(workerData));

async function firstFailure(files: readonly string[]): Promise<string | undefined> {
  try {
    for (const file of files) await import(file);
  } catch (error) {
    return String(error);
  }
  for (const { title, run } of tests) {
    try {
      await run();
    } catch {
      return title;
    }
  }
  return undefined;
}
