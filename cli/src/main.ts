import { run } from './run.ts';

// Whoever read our output may have seen enough (`attache … | head`); that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

void run(process.argv.slice(2), process, process.env).then((status) => {
  process.exitCode = status;
});
