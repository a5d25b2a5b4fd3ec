import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { articleReader, recognize, shippedKnowledge } from '@attache/core';
import { defaultAnnotator, stateFolder } from '@attache/disk';
import {
  type Connection,
  createConnection,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Abilities } from '../abilities.ts';
import { startServer } from '../start-server.ts';
import type { Surroundings } from '../surroundings.ts';
import { diskFiles } from './disk-files.ts';
import { isFile, sidecarsOnDisk } from './uri-sidecars.ts';

/** Speaks over stdin and stdout until the other end is gone: for VS Code's own client, and any editor. */
export function serveStdio(): void {
  serve(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
}

/**
 * A message whose frame is broken leaves a reader that is alive but mute for ever: better to end and be started again.
 * A rejection that nobody waited for is a bug to log, not the end of everybody's session.
 */
function serve(reader: MessageReader, writer: MessageWriter): void {
  const connection: Connection = createConnection(reader, writer);
  reader.onError((error) => {
    process.stderr.write(`A message could not be read: ${error.message}\n`);
    process.exit(1);
  });
  reader.onClose(() => process.exit(0));
  process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
  startServer(connection, surroundingsOnDisk);
}

function surroundingsOnDisk(abilities: Abilities): Surroundings {
  return {
    recognize,
    openReader: articleReader,
    knowledge: shippedKnowledge(),
    ...sidecarsOnDisk(abilities.stateFolder ?? stateFolder(process.env)),
    files: diskFiles,
    now: () => new Date().toISOString(),
    pause: async (milliseconds) => setTimeout(milliseconds),
    account: (uri) => defaultAnnotator(process.env, isFile(uri) ? fileURLToPath(uri) : undefined),
  };
}
