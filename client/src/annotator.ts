import type { Annotators } from '@attache/server/protocol';
import { ConfigurationTarget, window, workspace } from 'vscode';
import { articleInFront } from './articles.ts';
import type { Reviewing } from './review.ts';
import { words } from './words/index.ts';

/** Asks who decides in this window, among those whom the project names or by a name as it is typed, and sets it. */
export async function chooseAnnotator({ session }: Reviewing): Promise<void> {
  const said = words();
  const editor = articleInFront();
  if (!editor) return void window.setStatusBarMessage(said.noArticle, 8000);
  const uri = session.asUri(editor.document.uri);
  const { annotators, current } = await session.run<Annotators>('attache.annotators', { uri });
  const choices = annotators.map(({ name, initials }) => ({
    label: name,
    ...(initials !== undefined && { description: initials }),
  }));
  const placeHolder = said.chooseAnnotator(current);
  const name =
    choices.length > 0
      ? (await window.showQuickPick(choices, { placeHolder }))?.label
      : await window.showInputBox({ prompt: placeHolder, value: current });
  if (!name?.trim()) return;
  const settings = workspace.getConfiguration('attache');
  await settings.update('annotator', name.trim(), ConfigurationTarget.Global);
  window.setStatusBarMessage(said.decidesNow(name.trim()), 8000);
}
