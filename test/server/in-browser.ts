import { serveOver } from '@attache/server/browser';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver-protocol/browser';

// Bundled as for a browser and run by browser-door.test.ts: both ends of a channel in one thread, files asked of the
// client. Prints what was saved, or nothing.

void decide();

async function decide(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  serveOver(port2);
  const wire = createProtocolConnection(
    new BrowserMessageReader(port1),
    new BrowserMessageWriter(port1),
  );
  const files = new Map<string, string>();
  wire.onRequest('attache/readFile', ({ uri }) => files.get(uri) ?? null);
  wire.onRequest('attache/writeFile', ({ uri, content }) => {
    files.set(uri, content.text);
    return null;
  });
  wire.listen();
  await wire.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await wire.sendNotification('initialized', {});
  const uri = 'vscode-vfs://github/a/b/article.txt';
  const text = 'Anwar Ibrahim spoke.';
  const textDocument = { uri, languageId: 'attache-article', version: 1, text };
  await wire.sendNotification('textDocument/didOpen', { textDocument });
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 13 } };
  await wire.sendRequest('workspace/executeCommand', {
    command: 'attache.annotate',
    arguments: [{ uri, range, label: 'LEADER', value: 'anwar-ibrahim' }],
  });
  process.stdout.write(files.get(`${uri}.ann.json`) ?? '');
  port1.close();
}
