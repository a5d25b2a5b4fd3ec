import type { StatusParams } from '@attache/server/protocol';
import { Disposable, type Event, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReviewMode } from './review-mode.ts';
import { words } from './words/index.ts';

/** At the right of the status bar: how far the article in front is. A click goes to the next suggestion. */
export function showStatus(
  client: BaseLanguageClient,
  read: Event<StatusParams>,
  mode: ReviewMode,
): Disposable {
  const item = window.createStatusBarItem('attache.status', StatusBarAlignment.Right, 100);
  item.name = 'Attaché';
  item.command = 'attache.next';
  const known = new Map<string, StatusParams>();
  const show = () => {
    const document = window.activeTextEditor?.document;
    const status = document && known.get(client.code2ProtocolConverter.asUri(document.uri));
    if (status === undefined) return item.hide();
    const { counts, unsaved, why } = status;
    const said = words();
    const text = said.counts(counts.suggested, counts.confirmed);
    // A folder on a disk, of this machine or a remote one, has the scheme `file` where its extensions run.
    const isVirtual = document?.uri.scheme !== 'file';
    const icon = mode.isOn ? '$(eye)' : isVirtual ? '$(cloud)' : '$(checklist)';
    const idle = `${icon} ${mode.isOn ? `${said.review}: ` : ''}${text}`;
    item.text = unsaved > 0 ? unsavedText(said.unsaved(unsaved), why) : idle;
    const counted =
      why === undefined ? said.countsTooltip(counts) : said.unsavedTooltip(unsaved, why);
    const tooltip = isVirtual ? `${counted} ${said.virtualFolder}` : counted;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: tooltip };
    item.backgroundColor = why === undefined ? undefined : WARNING;
    item.show();
  };
  return Disposable.from(
    item,
    read((status) => {
      known.set(status.uri, status);
      show();
    }),
    mode.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => {
      known.delete(client.code2ProtocolConverter.asUri(uri));
      show();
    }),
  );
}

/** A warning where a reason is known; a turning wheel while they are merely on their way. */
function unsavedText(count: string, why: string | undefined): string {
  return why === undefined ? `$(sync~spin) ${count}` : `$(warning) ${count}: ${why}`;
}

const WARNING = new ThemeColor('statusBarItem.warningBackground');
