import type { CancellationToken, Connection, ExecuteCommandParams } from 'vscode-languageserver';
import { type CommandResult, refuse } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import type { Desk } from './desk.ts';

/** Announces the commands where the client does not register them itself, and runs them with a progress bar. */
export function listenForCommands(desk: Desk): void {
  const { connection, onRequest } = desk;
  connection.onExecuteCommand((params, token, progress) =>
    onRequest<ExecuteCommandParams, CommandResult>(params.command, null, () =>
      runCommand(desk, params, token, progress),
    )(params, token),
  );
}

export const COMMAND_NAMES: readonly string[] = COMMANDS.map(({ name }) => name);

type Progress = Parameters<Parameters<Connection['onExecuteCommand']>[0]>[2];

async function runCommand(
  desk: Desk,
  { command, arguments: [argument] = [] }: ExecuteCommandParams,
  token: CancellationToken,
  progress: Progress,
): Promise<CommandResult> {
  const found = COMMANDS.find(({ name }) => name === command);
  if (!found) throw refuse('bad-arguments', desk.session.words.errors.badArguments(command));
  if (found.title) progress.begin(found.title(desk));
  try {
    return await found.run(desk, argument, { token, tell: (message) => progress.report(message) });
  } finally {
    if (found.title) progress.done();
  }
}
