import type { ListedMention } from '@attache/server/protocol';
import { type QuickPickItem, Selection, window } from 'vscode';
import { openArticle } from '../articles.ts';
import type { Session } from '../session.ts';
import { words } from '../words/index.ts';

/** Shows the mention, with its words selected: the only one at once, otherwise the one that a person chooses. */
export async function goToMention(
  session: Session,
  mentions: readonly ListedMention[],
): Promise<void> {
  const said = words().dashboard;
  if (mentions.length === 0) {
    void window.showInformationMessage(said.noPlaces);
    return;
  }
  const chosen = mentions.length === 1 ? mentions[0] : await choose(mentions);
  if (!chosen) return;
  const editor = await openArticle(session.fromUri(chosen.uri));
  const { start, end } = chosen.range;
  editor.selection = new Selection(start.line, start.character, end.line, end.character);
  editor.revealRange(editor.selection);
}

interface Offered extends QuickPickItem {
  readonly mention: ListedMention;
}

async function choose(mentions: readonly ListedMention[]): Promise<ListedMention | undefined> {
  const items: Offered[] = mentions.map((mention) => ({
    label: `${mention.before} [${mention.quote}] ${mention.after}`.trim(),
    description: mention.place,
    detail: mention.meaning,
    mention,
  }));
  const chosen = await window.showQuickPick(items, {
    placeHolder: words().dashboard.places(mentions.length),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.mention;
}
