import { Command } from 'commander';
import { agreement } from './commands/agreement.ts';
import { annotate } from './commands/annotate.ts';
import { check } from './commands/check.ts';
import { concordance } from './commands/concordance.ts';
import { confirm, reject, withdraw } from './commands/decide.ts';
import { exportCorpus } from './commands/export.ts';
import { importCorpus } from './commands/import.ts';
import { learn } from './commands/learn.ts';
import { list } from './commands/list.ts';
import { restore } from './commands/restore.ts';
import { review } from './commands/review.ts';
import { server } from './commands/server.ts';
import { stats } from './commands/stats.ts';
import { worker } from './commands/worker.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** The commands, in the order in which `--help` lists them. */
const COMMANDS: readonly ((terminal: Terminal) => Command)[] = [
  annotate,
  confirm,
  reject,
  withdraw,
  list,
  review,
  check,
  learn,
  restore,
  exportCorpus,
  importCorpus,
  stats,
  agreement,
  concordance,
  server,
  worker,
];

/** All of `attache`. Throws commander's error for wrong usage, and for `--help` and `--version` once they are shown. */
export function program(terminal: Terminal): Command {
  const root = new Command('attache')
    .description(
      'Annotate leaders, dates, money and partnership terms in diplomatic texts: English, Indonesian, Vietnamese.',
    )
    .version(version)
    .option('-q, --quiet', 'say nothing but data and problems')
    .addHelpText('after', EXIT);
  for (const command of COMMANDS) root.addCommand(command(terminal));
  for (const command of [root, ...root.commands]) {
    const name = command === root ? '' : `${command.name()} `;
    command.exitOverride().showHelpAfterError(`(attache ${name}--help tells more)`);
    command.configureOutput({
      writeOut: (text) => terminal.streams.stdout.write(text),
      writeErr: (text) => terminal.streams.stderr.write(text),
    });
  }
  return root;
}

const EXIT = `
Exit status: 0 done, 1 problems found (on stderr, path:line:column: what, why, what to do), 2 wrong usage.
A folder is searched for .txt, .article and .md.`;
