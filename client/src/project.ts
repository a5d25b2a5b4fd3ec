import type { AddedRecord } from '@attache/server/protocol';
import { Range, type Uri, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import { articleInFront } from './articles.ts';
import { type Reviewing, targetAt } from './review.ts';
import { words } from './words/index.ts';

/** Where a project says what it knows. */
const PROJECT_FILE = 'attache.json';

/** True for the file of a project, which the server checks and completes. */
export function isProjectFile(uri: Uri): boolean {
  return uri.path.endsWith(`/${PROJECT_FILE}`);
}

/** Adds whom or what stands at the cursor, or is selected, to the project, and shows the record beside the article. */
export async function addToProject(
  reviewing: Reviewing,
  command: 'attache.addPerson' | 'attache.addTerm',
  argument: object | undefined,
): Promise<AddedRecord | undefined> {
  const editor = window.activeTextEditor;
  const target = argument ?? (editor && targetAt(reviewing, editor));
  if (target === undefined) return undefined;
  const added = await reviewing.session.run<AddedRecord>(command, target);
  const { start } = added.range;
  const uri = reviewing.session.fromUri(added.uri);
  const shown = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  await window.showTextDocument(uri, {
    // Its beginning: an editor scrolls to the end of what is selected, away from the name.
    selection: new Range(start.line, start.character, start.line, start.character),
    viewColumn: shown?.viewColumn ?? ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
  window.setStatusBarMessage(words().addedToProject(added.id, added.added), 8000);
  return added;
}

/** Opens the project's file. Where there is none, a new one that is on no disk before it is saved. */
export async function openProject(): Promise<void> {
  const editor = articleInFront();
  const own = editor && workspace.getWorkspaceFolder(editor.document.uri);
  const top = own ?? workspace.workspaceFolders?.[0];
  if (!top) return void window.setStatusBarMessage(words().noFolder, 8000);
  const uri = top.uri.with({ path: `${top.uri.path}/${PROJECT_FILE}` });
  if (await exists(uri)) return void (await window.showTextDocument(uri));
  const fresh = uri.with({ scheme: 'untitled' });
  const document = await workspace.openTextDocument(fresh);
  if (document.getText() === '') {
    const edit = new WorkspaceEdit();
    edit.insert(fresh, document.positionAt(0), TEMPLATE);
    await workspace.applyEdit(edit);
  }
  await window.showTextDocument(document);
}

const TEMPLATE = `{
  "labels": [],
  "people": [],
  "terms": [],
  "annotators": []
}
`;

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
