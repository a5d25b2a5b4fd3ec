import type { Position, Uri } from 'vscode';
import {
  type BaseLanguageClient,
  type Position as LspPosition,
  ResponseError,
} from 'vscode-languageclient';
import { HeldCommands, type Waiting } from './held-commands.ts';

/** The server as the commands see it. */
export interface Session {
  /** Resolves when what the command did is durable; rejects with the server's words when it is not. */
  readonly run: <T>(command: string, argument: object, waiting?: Waiting) => Promise<T>;
  /** Why the server did nothing: `nothing-here`, `not-saved` …; undefined where it was something else. */
  readonly refusalOf: (error: unknown) => string | undefined;
  readonly asUri: (uri: Uri) => string;
  readonly fromUri: (uri: string) => Uri;
  readonly asPosition: (position: Position) => LspPosition;
}

export function openSession(client: BaseLanguageClient): Session {
  const held = new HeldCommands(client);
  return {
    run: (command, argument, waiting) => held.run(command, argument, waiting),
    refusalOf,
    asUri: (uri) => client.code2ProtocolConverter.asUri(uri),
    fromUri: (uri) => client.protocol2CodeConverter.asUri(uri),
    asPosition: ({ line, character }) => ({ line, character }),
  };
}

function refusalOf(error: unknown): string | undefined {
  const data: unknown = error instanceof ResponseError ? error.data : undefined;
  const kind = typeof data === 'object' && data && 'kind' in data ? data.kind : undefined;
  return typeof kind === 'string' ? kind : undefined;
}
