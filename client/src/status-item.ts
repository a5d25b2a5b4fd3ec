import type { StatusParams } from '@attache/server/protocol';
import { Disposable, type Event, StatusBarAlignment, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { words } from './words/index.ts';

/** At the right of the status bar: how far the article in front is. A click goes to the next suggestion. */
export function showStatus(client: BaseLanguageClient, read: Event<StatusParams>): Disposable {
  const item = window.createStatusBarItem('attache.status', StatusBarAlignment.Right, 100);
  item.name = 'Attaché';
  item.command = 'attache.next';
  const known = new Map<string, StatusParams>();
  const show = () => {
    const document = window.activeTextEditor?.document;
    const status = document && known.get(client.code2ProtocolConverter.asUri(document.uri));
    if (status === undefined) return item.hide();
    const { counts, unsaved } = status;
    const said = words();
    const text = said.counts(counts.suggested, counts.confirmed);
    item.text = unsaved > 0 ? `$(sync~spin) ${said.unsaved(unsaved)}` : `$(checklist) ${text}`;
    item.tooltip = said.countsTooltip(counts);
    item.accessibilityInformation = { label: said.countsTooltip(counts) };
    item.show();
  };
  return Disposable.from(
    item,
    read((status) => {
      known.set(status.uri, status);
      show();
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => {
      known.delete(client.code2ProtocolConverter.asUri(uri));
      show();
    }),
  );
}
