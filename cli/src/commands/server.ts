import { Command } from 'commander';

/** `attache server --stdio`: the language server, for any editor that speaks LSP. */
export function server(): Command {
  return new Command('server')
    .description('run the language server, for any editor')
    .requiredOption('--stdio', 'speak over stdin and stdout')
    .action(async () => {
      // Loaded only here: it would double the time that every other command takes to start.
      const { serveStdio } = await import('@attache/server/node');
      serveStdio();
    });
}
