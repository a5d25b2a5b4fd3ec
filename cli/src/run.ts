import { CommanderError } from 'commander';
import { program } from './program.ts';
import { settle } from './sidecars.ts';
import { openTerminal, type Streams } from './terminal.ts';
import { wordsFor } from './words/index.ts';

/**
 * Runs one command and gives its exit status: 0 done, 1 problems found or a fault of ours, 2 wrong usage.
 * The one place that catches what nobody expected.
 */
export async function run(
  given: readonly string[],
  streams: Streams,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const quiet = given.some((argument) => argument === '--quiet' || argument === '-q');
  const words = wordsFor(given, env);
  const terminal = openTerminal(streams, { env, quiet, words });
  try {
    await program(terminal, given).parseAsync(given, { from: 'user' });
    await settle(terminal);
    return terminal.problemCount() > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    streams.stderr.write(`${words.failed(what)}\n`);
    return 1;
  }
}
