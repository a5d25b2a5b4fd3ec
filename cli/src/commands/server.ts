import { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

/** `attache server --stdio`: the language server, for any editor that speaks LSP. */
export function server({ words: { help } }: Terminal): Command {
  return new Command('server')
    .description(help.commands.server)
    .requiredOption('--stdio', help.options.stdio)
    .action(async () => {
      // Loaded only here: it would double the time that every other command takes to start.
      const { serveStdio } = await import('@attache/server/node');
      serveStdio();
    });
}
