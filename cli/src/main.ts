import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { answerIn } from './annotating/thread.ts';
import { run } from './run.ts';
import { wordsFor } from './words/index.ts';

if (isMainThread) start(process.argv.slice(2));
else if (parentPort !== null) answerIn(parentPort, workerData);

function start(given: readonly string[]): void {
  // Whoever read our output may have seen enough (`attache … | head`); that is no error. A full disk is one.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${wordsFor(given, process.env).outputNotWritten(error.message)}\n`);
    process.exit(1);
  });

  void run(given, process, process.env).then((status) => {
    process.exitCode = status;
  });
}
