import type { ExtensionContext } from 'vscode';
import { startServer } from './server-process.ts';

/**
 * The door for VS Code with a Node extension host: the server is a process of its own, where the files are. It gets
 * ready while the rest of the extension is loaded, which takes as long.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const start = () => startServer(context.asAbsolutePath('dist/server.cjs'));
  const first = start();
  const { serveFrom } = await import('./node-client.ts');
  await serveFrom(context, first, start);
}
