import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Decisions } from './decisions.ts';
import { guard, guardEvent } from './guard.ts';
import type { Library } from './library.ts';
import type { ProjectFiles } from './project-files.ts';
import type { Retrying } from './retrying.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import type { Surroundings } from './surroundings.ts';

/** What features and commands work with. */
export interface Desk {
  readonly connection: Connection;
  readonly surroundings: Surroundings;
  readonly session: Session;
  readonly library: Library;
  readonly decisions: Decisions;
  readonly retry: Retrying;
  /** The projects' files that are open. */
  readonly projectFiles: ProjectFiles;
  /** A handler for a request about an open article: guarded, cancelled when the article has moved on. */
  readonly onArticle: <P extends AboutArticle, R>(
    name: string,
    fallback: R,
    run: (snapshot: Snapshot, params: P, token: CancellationToken) => R | Promise<R>,
  ) => Handler<P, R>;
  /** A guarded handler for any other request. */
  readonly onRequest: <P, R>(
    name: string,
    fallback: R,
    run: (params: P, token: CancellationToken) => R | Promise<R>,
  ) => Handler<P, R>;
  /** A guarded handler for a notification. */
  readonly onEvent: <P>(
    name: string,
    run: (params: P) => void | Promise<void>,
  ) => (params: P) => Promise<void>;
  /** Tells when an article was closed, so that what was remembered about it can go. */
  readonly onClose: (forget: (uri: string) => void) => void;
}

export type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

interface AboutArticle {
  readonly textDocument: { readonly uri: string };
}

export type Rooms = Pick<
  Desk,
  'connection' | 'surroundings' | 'session' | 'library' | 'decisions' | 'retry' | 'projectFiles'
>;

export function openDesk(rooms: Rooms): Desk {
  const { connection, session } = rooms;
  const log = (message: string) => connection.console.error(message);
  const onRequest: Desk['onRequest'] = (name, fallback, run) => (params, token) =>
    guard({ name, fallback, run: () => run(params, token) }, token, log);
  const onArticle: Desk['onArticle'] = (name, fallback, run) =>
    onRequest(name, fallback, async (params, token) => {
      const { uri } = params.textDocument;
      const asked = session.versionOf(uri);
      const snapshot = await session.snapshot(uri);
      if (snapshot === undefined || token.isCancellationRequested) return fallback;
      if (session.versionOf(uri) !== asked) throw movedOn();
      return run(snapshot, params, token);
    });
  const onEvent: Desk['onEvent'] = (name, run) => (params) =>
    guardEvent(name, () => run(params), log);
  const onClose: Desk['onClose'] = (forget) => session.onClose(forget);
  return { ...rooms, onArticle, onRequest, onEvent, onClose };
}

function movedOn(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed meanwhile.');
}
