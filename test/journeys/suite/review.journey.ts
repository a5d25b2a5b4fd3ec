import { strict as assert } from 'node:assert';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import {
  hoverAt,
  openArticle,
  putCursorInto,
  sidecarOf,
  until,
  uriOf,
  waitForMark,
  workspaceFolder,
} from './in-editor.ts';

const ARTICLE = '2025-03-11-jakarta.txt';

describe('a researcher reviews an article', () => {
  let editor: vscode.TextEditor;

  before(async () => {
    editor = await openArticle(ARTICLE);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await rm(`${uriOf(ARTICLE).fsPath}.ann.json`, { force: true });
  });

  it('opens it and sees leaders, dates, money and partnership terms marked', async () => {
    const marks = await waitForMark(editor, 'Prabowo Subianto leader suggested');
    for (const mark of [
      'Tô Lâm leader suggested',
      '11 March 2025 date suggested',
      'US$18 billion money suggested',
      'comprehensive strategic partnership partnership suggested',
    ])
      assert.equal(marks.includes(mark), true, `${mark} is missing in ${marks.join(', ')}`);
  });

  it('rests on a name and reads who it is and which office they held that day', async () => {
    const said = await hoverAt(editor, putCursorInto(editor, 'Prabowo Subianto'));
    assert.match(said, /\*\*Prabowo Subianto\*\* · leader, suggested/u);
    assert.match(said, /2025-03-11:\* President/u);
  });

  it('has written nothing by looking', async () => {
    assert.equal(await sidecarOf(ARTICLE), undefined);
  });

  it('confirms it with the key’s command: it is on disk, and the cursor is at the next suggestion', async () => {
    putCursorInto(editor, 'Prabowo Subianto');
    await vscode.commands.executeCommand('attache.confirm');
    assert.match(
      (await sidecarOf(ARTICLE)) ?? '',
      /"status":"confirmed","value":"prabowo-subianto"/u,
    );
    await waitForMark(editor, 'Prabowo Subianto leader confirmed');
    const line = editor.document.lineAt(editor.selection.active.line).text;
    assert.equal(line.slice(editor.selection.active.character).startsWith('Tô Lâm'), true);
  });

  it('edits the article before it, and the decision follows the words', async () => {
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Update: '));
    await waitForMark(editor, 'Prabowo Subianto leader confirmed');
    const position = putCursorInto(editor, 'Prabowo Subianto');
    assert.match(await hoverAt(editor, position), /leader, confirmed/u);
  });

  it('rejects a suggestion, and takes it back', async () => {
    putCursorInto(editor, 'Tô Lâm');
    await vscode.commands.executeCommand('attache.reject');
    await waitForMark(editor, 'Tô Lâm leader rejected');
    await vscode.commands.executeCommand('attache.undo');
    await waitForMark(editor, 'Tô Lâm leader suggested');
    await vscode.commands.executeCommand('attache.redo');
    await waitForMark(editor, 'Tô Lâm leader rejected');
  });

  it('selects words that nothing suggested and annotates them', async () => {
    const words = 'Merdeka Palace';
    const start = putCursorInto(editor, words).translate(0, -1);
    editor.selection = new vscode.Selection(start, start.translate(0, words.length));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
    );
    const annotate = actions.find(({ title }) => title === 'Annotate as leader');
    assert.notEqual(annotate, undefined);
    await vscode.commands.executeCommand(
      annotate?.command?.command ?? '',
      ...(annotate?.command?.arguments ?? []),
    );
    await waitForMark(editor, 'Merdeka Palace leader confirmed');
  });

  it('sees what somebody else decides meanwhile, without doing anything', async () => {
    const path = `${uriOf(ARTICLE).fsPath}.ann.json`;
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll('"status":"confirmed"', '"status":"rejected"'));
    await waitForMark(editor, 'Prabowo Subianto leader rejected');
    await writeFile(path, text);
    await waitForMark(editor, 'Prabowo Subianto leader confirmed');
  });

  it('goes to the definition: the record of the person', async () => {
    const position = putCursorInto(editor, 'Prabowo Subianto');
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      position,
    );
    const [first] = found;
    const uri = first && ('uri' in first ? first.uri : first.targetUri);
    assert.equal(uri?.toString(), 'attache:/leader/prabowo-subianto.txt');
    const record = await vscode.workspace.openTextDocument(uri ?? '');
    assert.match(record.getText(), /^Prabowo Subianto\n[\s\S]*2024-10-20/u);
  });

  it('gives the article another name, and the sidecar goes with it', async () => {
    await editor.document.save();
    const edit = new vscode.WorkspaceEdit();
    const renamed = '2025-03-11-renamed.txt';
    edit.renameFile(uriOf(ARTICLE), uriOf(renamed));
    await vscode.workspace.applyEdit(edit);
    const moved = await until('the sidecar under its new name', () => sidecarOf(renamed));
    assert.match(moved, /prabowo-subianto/u);
    assert.equal(await sidecarOf(ARTICLE), undefined);
    const back = new vscode.WorkspaceEdit();
    back.renameFile(uriOf(renamed), uriOf(ARTICLE));
    await vscode.workspace.applyEdit(back);
    await until('the sidecar under its old name', () => sidecarOf(ARTICLE));
  });
});

describe('a researcher exports', () => {
  it('confirmed annotations to a folder, with a report of what the format cannot hold', async () => {
    const name = '2025-03-11-hanoi.txt';
    const editor = await openArticle(name);
    await waitForMark(editor, 'Tô Lâm leader suggested');
    await vscode.commands.executeCommand('attache.confirmAll');
    await waitForMark(editor, 'Tô Lâm leader confirmed');
    const folder = vscode.Uri.file(join(workspaceFolder(), 'export'));
    const uris = [uriOf(name).toString()];
    const argument = { format: 'jsonl', folder: folder.toString(), uris };
    const done = await vscode.commands.executeCommand<{ annotations: number }>(
      'attache.export',
      argument,
    );
    assert.equal(done.annotations > 3, true);
    assert.match(await readFile(join(folder.fsPath, 'loss.json'), 'utf8'), /"losses": \[\]/u);
    await rm(folder.fsPath, { recursive: true });
    await rm(`${uriOf(name).fsPath}.ann.json`);
  });
});
