import { Command, Option } from 'commander';
import { agreement } from './commands/agreement.ts';
import { annotate } from './commands/annotate.ts';
import { check } from './commands/check.ts';
import { concordance } from './commands/concordance.ts';
import { confirm, reject, withdraw } from './commands/decide.ts';
import { exportCorpus } from './commands/export.ts';
import { importCorpus } from './commands/import.ts';
import { learn } from './commands/learn.ts';
import { list } from './commands/list.ts';
import { project } from './commands/project.ts';
import { restore } from './commands/restore.ts';
import { review } from './commands/review.ts';
import { server } from './commands/server.ts';
import { stats } from './commands/stats.ts';
import { worker } from './commands/worker.ts';
import { speaking } from './help.ts';
import type { Terminal } from './terminal.ts';
import { inWords } from './usage-errors.ts';
import { version } from './version.ts';
import { WORDS } from './words/index.ts';

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
  project,
  restore,
  exportCorpus,
  importCorpus,
  stats,
  agreement,
  concordance,
  server,
  worker,
];

/** `restore … --version 2` asks for an earlier version of a sidecar, not for the program's. */
function isRestore(given: readonly string[]): boolean {
  return given.includes('restore');
}

/** All of `attache`. Throws commander's error for wrong usage, and for `--help` and `--version` once they are shown. */
export function program(terminal: Terminal, given: readonly string[] = []): Command {
  const { words } = terminal;
  const { help } = words;
  const root = new Command('attache')
    .description(help.commands.attache)
    .on('option:version', () => {
      const { usage } = words;
      if (isRestore(given)) root.error(usage.error(usage.versionIsFrom));
    })
    .version(version, '-V, --version', help.options.version)
    .helpCommand(false)
    .option('-q, --quiet', help.options.quiet)
    .addOption(new Option('--lang <language>', help.options.lang).choices(Object.keys(WORDS)))
    .addHelpText('after', help.after.attache);
  for (const command of COMMANDS) root.addCommand(command(terminal));
  root.addCommand(helpOn(root, help.commands.help));
  for (const command of [root, ...root.commands]) {
    const name = command === root ? 'attache' : `attache ${command.name()}`;
    speaking(command, words).exitOverride().showHelpAfterError(help.more(name));
    command.configureOutput({
      writeOut: (text) => terminal.streams.stdout.write(text),
      writeErr: (text) => terminal.streams.stderr.write(text),
      outputError: (text, write) => write(inWords(text, words)),
    });
  }
  return root;
}

/** The help of a command by its name; a name that none has is wrong usage, as it is without `help` in front. */
function helpOn(root: Command, description: string): Command {
  return new Command('help')
    .description(description)
    .argument('[command]')
    .action((name?: string) => {
      const command = root.commands.find((one) => one.name() === name);
      if (name === undefined) root.help();
      else if (command) command.help();
      else root.parse([name], { from: 'user' });
    });
}
