import { strict as assert } from 'node:assert';
import { CodeLensRequest } from 'vscode-languageserver-protocol/node';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

const initializationOptions = { registersCommands: true };

describe('the code lens', () => {
  it('is one line above an article that says how far it is, and none once all is decided', async () => {
    const editor = await openInEditor('Pra|bowo met Prabowo.', { initializationOptions });
    assert.deepEqual(await titles(editor), ['0 of 2 decided · Review (Ctrl+K Ctrl+M)']);
    await editor.command('attache.confirm');
    assert.deepEqual(await titles(editor), ['1 of 2 decided · Review (Ctrl+K Ctrl+M)']);
    await editor.command('attache.confirmAll');
    assert.deepEqual(await titles(editor), []);
    editor.close();
  });

  it('can be switched off, and is not offered where no review can begin', async () => {
    const settings = { codeLens: { enabled: false } };
    const off = await openInEditor('Pra|bowo', { initializationOptions, settings });
    await off.command('attache.status');
    assert.deepEqual(await titles(off), []);
    off.close();
    const other = await openInEditor('Pra|bowo');
    assert.equal(other.initialized.capabilities.codeLensProvider, undefined);
    other.close();
  });
});

async function titles({ wire }: Editor): Promise<(string | undefined)[]> {
  const found = await wire.sendRequest(CodeLensRequest.type, { textDocument: { uri: ARTICLE } });
  return (found ?? []).map(({ command }) => command?.title);
}
