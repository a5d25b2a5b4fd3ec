import { articleReader, recognize, shippedKnowledge } from '@attache/core';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
} from 'vscode-languageserver/browser';
import { fileSidecars } from '../file-sidecars.ts';
import { startServer } from '../start-server.ts';
import type { Surroundings } from '../surroundings.ts';
import { clientFiles } from './client-files.ts';

/**
 * Speaks over one end of a `MessageChannel`, in the thread of whoever holds the other end: an extension in a browser
 * cannot always have a worker of its own. There is no disk here, so files are asked of the client.
 */
export function serveOver(port: MessagePort): void {
  const connection = createConnection(
    new BrowserMessageReader(port),
    new BrowserMessageWriter(port),
  );
  startServer(connection, () => surroundingsOfClient(connection));
}

function surroundingsOfClient(connection: Connection): Surroundings {
  const files = clientFiles(connection);
  return {
    recognize,
    openReader: articleReader,
    knowledge: shippedKnowledge(),
    sidecars: fileSidecars(files),
    files,
    now: () => new Date().toISOString(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    account: async () => 'unknown',
  };
}
