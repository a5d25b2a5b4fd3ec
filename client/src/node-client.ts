import type { ChildProcess } from 'node:child_process';
import { Disposable, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';
import { clientOptions } from './client-options.ts';

/** Milliseconds a server has to end by itself once nobody talks to it any more. */
const FAREWELL = 2000;

/** Talks to `first`, a server just started, and to one that `start` gives whenever the last has ended. */
export async function serveFrom(
  context: ExtensionContext,
  first: ChildProcess,
  start: () => ChildProcess,
): Promise<void> {
  let server = first;
  let isFirst = true;
  const next = async () => {
    if (!isFirst || hasEnded(server)) server = start();
    isFirst = false;
    return server;
  };
  // It does not answer, so it will not end when it is asked to.
  const end = () => server.kill('SIGKILL');
  const options = clientOptions(process.platform === 'darwin', context.globalStorageUri.fsPath);
  const client = new LanguageClient('attache', 'Attaché', next, options);
  context.subscriptions.push(new Disposable(() => setTimeout(end, FAREWELL).unref()));
  await activateWith(context, client, end);
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
