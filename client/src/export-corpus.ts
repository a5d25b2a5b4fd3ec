import { ProgressLocation, Uri, window, workspace } from 'vscode';
import type { Session } from './session.ts';
import { words } from './words/index.ts';

/** What the server answers after an export. */
interface Exported {
  readonly articles: number;
  readonly annotations: number;
  readonly losses: number;
  /** The address of `loss.json`. */
  readonly report: string;
}

interface Format {
  readonly id: string;
  readonly title: string;
}

/** Writes confirmed annotations in a format and into a folder that the argument names, or that a person is asked for. */
export async function exportCorpus(
  session: Session,
  argument: object | undefined,
): Promise<unknown> {
  const isComplete = argument && 'format' in argument && 'folder' in argument;
  const choice = isComplete ? argument : await ask(session, argument ?? {});
  if (choice === undefined) return undefined;
  const { exporting } = words();
  const progress = { location: ProgressLocation.Notification, title: exporting };
  const exported = await window.withProgress(progress, () =>
    session.run<Exported>('attache.export', choice),
  );
  if (!isComplete) void tell(exported);
  return exported;
}

async function ask(session: Session, argument: object): Promise<object | undefined> {
  const said = words();
  const formats = await session.run<readonly Format[]>('attache.formats', {});
  const items = formats.map(({ id, title }) => ({ label: title, description: id, id }));
  const format = await window.showQuickPick(items, { placeHolder: said.chooseFormat });
  const here = workspace.workspaceFolders?.[0]?.uri;
  const folders =
    format &&
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: said.exportHere,
      title: said.chooseFolder,
      ...(here && { defaultUri: here }),
    }));
  const folder = folders?.[0];
  return format && folder && { ...argument, format: format.id, folder: session.asUri(folder) };
}

async function tell({ articles, annotations, losses, report }: Exported): Promise<void> {
  const said = words();
  const folder = workspace.asRelativePath(Uri.joinPath(Uri.parse(report), '..'));
  const done = said.exported(annotations, articles, folder);
  const message = losses > 0 ? `${done} ${said.someLost(losses)}` : done;
  const chosen = await window.showInformationMessage(message, said.showLosses);
  if (chosen === said.showLosses) await window.showTextDocument(Uri.parse(report));
}
