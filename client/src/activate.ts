import { STATUS, type StatusParams } from '@attache/server/protocol';
import { Disposable, EventEmitter, type ExtensionContext, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { followActiveArticle, nameArticles } from './articles.ts';
import { ownTokenTypes, sendFullText } from './client-options.ts';
import { registerCommands } from './commands.ts';
import { showDocuments } from './documents.ts';
import { showMarks } from './marks.ts';
import { ReviewMode } from './review-mode.ts';
import { openSession } from './session.ts';
import { showStatus } from './status-item.ts';

/** What the manifest colours beside the standard token types. */
const TOKEN_TYPES = ['leader', 'date', 'money', 'partnership', 'annotation'];

/** The whole extension but for where its server runs; the doors bring the client. */
export async function activateWith(
  context: ExtensionContext,
  client: BaseLanguageClient,
): Promise<void> {
  client.registerFeature(ownTokenTypes(TOKEN_TYPES));
  sendFullText(client);
  // The connection keeps one listener a notification, and two rooms want to hear this one.
  const read = new EventEmitter<StatusParams>();
  const mode = new ReviewMode(context.workspaceState);
  context.subscriptions.push(
    mode,
    ...registerCommands({ session: openSession(client), mode }),
    nameArticles(),
    followActiveArticle(),
    showDocuments(context, client),
    read,
    client.onNotification(STATUS, (status: StatusParams) => read.fire(status)),
    showMarks(client, read.event),
    showStatus(client, read.event, mode),
    workspace.onDidChangeConfiguration(async (change) => {
      if (!change.affectsConfiguration('attache.articles')) return;
      await client.stop();
      await client.start();
    }),
    new Disposable(() => client.stop()),
  );
  await client.start();
}
