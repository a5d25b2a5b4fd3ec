import { serveOver } from '@attache/server/browser';
import type { ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';
import { clientOptions } from './client-options.ts';
import { bringFiles } from './host-files.ts';

/**
 * The door for VS Code in a browser. The server runs in this same thread, at the other end of a channel: an extension
 * host that is itself a worker on another machine may not start workers of its own.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const isMac = /Mac/u.test(navigator.userAgent);
  const client = new LanguageClient(
    'attache',
    'Attaché',
    async () => {
      const { port1, port2 } = new MessageChannel();
      serveOver(port2);
      return { reader: new BrowserMessageReader(port1), writer: new BrowserMessageWriter(port1) };
    },
    clientOptions(isMac),
  );
  context.subscriptions.push(bringFiles(client));
  // Here the server shares our thread: while it hangs, nobody asks. What is left is a channel that has broken.
  await activateWith(context, client, async () => {
    await client.stop().catch(() => undefined);
    await client.start();
  });
}
