import { run } from './run.ts';
import { wordsFor } from './words/index.ts';

const given = process.argv.slice(2);

// Whoever read our output may have seen enough (`attache … | head`); that is no error. A full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${wordsFor(given, process.env).outputNotWritten(error.message)}\n`);
  process.exit(1);
});

void run(given, process, process.env).then((status) => {
  process.exitCode = status;
});
