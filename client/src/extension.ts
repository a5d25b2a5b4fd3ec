import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';
import { clientOptions } from './client-options.ts';

/** The door for VS Code with a Node extension host: the server is a process of its own, where the files are. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const transport = TransportKind.ipc;
  const options = clientOptions(process.platform === 'darwin', context.globalStorageUri.fsPath);
  const server = { run: { module, transport }, debug: { module, transport, options: DEBUG } };
  const client = new LanguageClient('attache', 'Attaché', server, options);
  // It does not answer, so it will not end when it is asked to.
  await activateWith(context, client, () => client.serverProcess?.kill('SIGKILL'));
}

const DEBUG = { execArgv: ['--nolazy', '--inspect=6009'] };
