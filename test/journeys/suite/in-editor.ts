import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** What a person does and sees, for journeys. Nothing here sleeps for a fixed time: it asks until it is so. */

export async function openArticle(name: string): Promise<vscode.TextEditor> {
  await vscode.window.showTextDocument(uriOf(name));
  // The document is given another language and with it another editor: what counts is the one that stays.
  return until(`${name} to be an article`, async () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.languageId === 'attache-article' ? editor : undefined;
  });
}

/** Every marked piece of the editor in front, as words and state: `Prabowo leader suggested`. */
export async function marksIn({ document }: vscode.TextEditor): Promise<string[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  return legend && tokens ? readTokens(document, tokens.data, legend) : [];
}

/** Waits for a mark, and gives all of them. */
export async function waitForMark(editor: vscode.TextEditor, mark: string): Promise<string[]> {
  return until(`the mark “${mark}”`, async () => {
    const marks = await marksIn(editor);
    return marks.includes(mark) ? marks : undefined;
  });
}

/** Puts the cursor into the first place where the words stand. */
export function putCursorInto(editor: vscode.TextEditor, words: string): vscode.Position {
  const offset = editor.document.getText().indexOf(words);
  if (offset === -1) throw new Error(`“${words}” does not stand in the article.`);
  const position = editor.document.positionAt(offset + 1);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** All that a hover says there. */
export async function hoverAt(
  { document }: vscode.TextEditor,
  position: vscode.Position,
): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** What is on disk beside an article, if anything. */
export async function sidecarOf(name: string): Promise<string | undefined> {
  try {
    return await readFile(`${uriOf(name).fsPath}.ann.json`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.file(join(workspaceFolder(), name));
}

export function workspaceFolder(): string {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('Journeys need a folder of articles to be open.');
  return folder.uri.fsPath;
}

/** Asks until there is an answer, or 40 seconds are over. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 40_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function readTokens(
  document: vscode.TextDocument,
  data: Uint32Array,
  { tokenTypes, tokenModifiers }: vscode.SemanticTokensLegend,
): string[] {
  const marks: string[] = [];
  let line = 0;
  let start = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    start = down === 0 ? start + right : right;
    line += down;
    const words = document.lineAt(line).text.slice(start, start + length);
    marks.push(`${words} ${tokenTypes[type]} ${tokenModifiers[Math.log2(bits)]}`);
  }
  return marks;
}
