import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SoundTest } from './reach.ts';
import type { Answer, Task } from './run-tests.ts';

/** How it ended: what was asked for, or what was noticed, with the number of the test where it was one. */
export type Ending =
  | Exclude<Answer, { readonly kind: 'running' | 'failed' }>
  | { readonly kind: 'failed'; readonly title: string; readonly test?: number };

/**
 * Runs tests in a process of its own, whose temporary files are in `folder`. A test that takes much longer than it
 * does where nothing is broken, which is known of `tests`, never ends.
 */
export function ask(folder: string, task: Task, tests: readonly SoundTest[] = []): Promise<Ending> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('./run-tests.js', import.meta.url)), {
      // What is optimised is not counted any more, as if no test came there.
      execArgv: ['--max-old-space-size=1000', ...(task.kind === 'record' ? ['--no-opt'] : [])],
      env: { ...process.env, TMPDIR: folder, TEMP: folder },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let timer: NodeJS.Timeout | undefined;
    let test: number | undefined;
    const end = (ending: Ending): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.kill('SIGKILL');
      resolve(ending);
    };
    const failed = (title: string): void =>
      end({ kind: 'failed', title, ...(test !== undefined && { test }) });
    const wait = (milliseconds: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => failed('it did not end'), milliseconds);
    };
    child.on('message', (answer: Answer) => {
      if (answer.kind === 'failed') return failed(answer.title);
      if (answer.kind !== 'running') return end(answer);
      test = answer.test;
      wait((tests[test]?.milliseconds ?? 0) * 10 + LOADING);
    });
    child.once('error', (error) => failed(String(error)));
    child.once('exit', () => failed('it ended early'));
    wait(task.kind === 'record' ? RECORDING : LOADING);
    child.send(task);
  });
}

/** Milliseconds that a busy machine may need to load everything, and to run all tests twice. */
const LOADING = 30_000;
const RECORDING = 1_800_000;
