import { setImmediate } from 'node:timers/promises';
import type { ExtensionContext } from 'vscode';
import { startServer } from './server-process.ts';

/**
 * The door for VS Code with a Node extension host: the server is a process of its own, where the files are. It gets
 * ready while the rest of the extension is loaded, which takes as long. Starting a process holds up the only thread of
 * the extension host, 10 to 100 ms where the machine is busy, so the extensions that start in the same moment go first.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const start = () => startServer(context.asAbsolutePath('dist/server.cjs'));
  await setImmediate();
  const first = start();
  const { serveFrom } = await import('./node-client.ts');
  await serveFrom(context, first, start);
}
