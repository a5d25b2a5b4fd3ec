import { PING, STATUS, type StatusParams } from '@attache/server/protocol';
import { Disposable, EventEmitter, type ExtensionContext, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { followActiveArticle, nameArticles } from './articles.ts';
import { ownTokenTypes, sendFullText, tellKeys } from './client-options.ts';
import { readyCommands, registerCommands } from './commands.ts';
import { offerDashboard } from './dashboard/dashboard.ts';
import { showDocuments } from './documents.ts';
import { Labels } from './labels.ts';
import { showMarks } from './marks.ts';
import { ReviewMode } from './review-mode.ts';
import { samplesOf } from './samples.ts';
import { openSession } from './session.ts';
import { showStatus } from './status-item.ts';
import { tell } from './tell.ts';
import { Turns } from './turns.ts';
import { showViews } from './views.ts';
import { watch } from './watchdog.ts';
import { words } from './words/index.ts';

/** What the manifest colours beside the standard token types. */
const TOKEN_TYPES = ['leader', 'date', 'money', 'partnership', 'annotation'];

/** The whole extension but for where its server runs; the doors bring the client, and how to end its server by force. */
export async function activateWith(
  context: ExtensionContext,
  client: BaseLanguageClient,
  endServer: () => unknown,
): Promise<void> {
  client.registerFeature(ownTokenTypes(TOKEN_TYPES));
  sendFullText(client);
  // The connection keeps one listener a notification, and two rooms want to hear this one.
  const read = new EventEmitter<StatusParams>();
  const session = openSession(client);
  const mode = new ReviewMode(context.workspaceState);
  const labels = new Labels(session, read.event);
  const turns = new Turns(() => tell(words().keyForList));
  context.subscriptions.push(
    mode,
    labels,
    mode.onDidChange((isOn) => tellKeys(client, isOn)),
    ...registerCommands({ session, mode, labels, samples: samplesOf(context), turns }),
    showViews(session, read.event),
    offerDashboard(session, read.event, context.extensionUri),
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
    watchOver(client, endServer),
  );
  readyCommands();
  await client.start();
}

/** Nothing tells that a server hangs, so it is asked. */
function watchOver(client: BaseLanguageClient, end: () => unknown): Disposable {
  let isOver = false;
  void watch({
    isRunning: () => client.state === State.Running,
    ask: () => client.sendRequest(PING),
    end,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    isOver: () => isOver,
  });
  return new Disposable(() => {
    isOver = true;
  });
}
