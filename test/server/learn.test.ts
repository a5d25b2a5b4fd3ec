import assert from 'node:assert/strict';
import { recognize } from '@attache/core';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver-protocol/node';
import { ARTICLE, openInEditor } from './open-in-editor.ts';

const LESSONS = 'file:///corpus/attache.learned.json';
const OTHER = 'file:///corpus/2025/other.txt';
const TEXT = 'JAKARTA, 3 March 2025 - |Si Doel Anom| met the Foreign Minister of Vietnam.';
const DOEL = {
  uri: ARTICLE,
  range: { start: { line: 0, character: 24 }, end: { line: 0, character: 36 } },
  label: 'LEADER',
  value: 'doel-anom',
};

async function suggestedIn({ command }: Awaited<ReturnType<typeof openInEditor>>, uri: string) {
  return command('attache.status', { uri });
}

describe('learning in an editor', () => {
  it('writes what the decisions teach, and suggests it in other articles at once', async () => {
    const files = new Map([[OTHER, TEXT.replaceAll('|', '')]]);
    const editor = await openInEditor(TEXT, { files, recognize });
    await editor.command('attache.annotate', DOEL);
    assert.deepEqual(await editor.command('attache.learn', {}), {
      words: 1,
      refused: 0,
      rules: 0,
      files: [LESSONS],
    });
    assert.match(files.get(LESSONS) ?? '', /"words":"Si Doel Anom","value":"doel-anom"/u);
    const found = await editor.wire.sendRequest('workspace/symbol', { query: 'Doel' });
    assert.match(JSON.stringify(found), /other\.txt/u);
    assert.deepEqual(editor.logged, []);
    editor.close();
  });

  it('refuses at once what was rejected everywhere', async () => {
    const text = 'JAKARTA, 3 March 2025 - King |James| left for Vietnam.';
    const files = new Map([[OTHER, text.replaceAll('|', '')]]);
    const editor = await openInEditor(text, { files, recognize });
    const target = { uri: ARTICLE, range: editor.selection, scope: 'everywhere' };
    await editor.command('attache.reject', target);
    assert.match(JSON.stringify(await editor.command('attache.learn', {})), /"refused":1/u);
    assert.match(files.get(LESSONS) ?? '', /"kind":"no","label":"LEADER","words":"James"/u);
    const found = await editor.wire.sendRequest('workspace/symbol', { query: 'James' });
    assert.doesNotMatch(JSON.stringify(found), /other\.txt/u);
    editor.close();
  });

  it('follows a file of lessons that somebody else writes, unless it is switched off', async () => {
    for (const enabled of [true, false]) {
      const files = new Map<string, string>();
      const editor = await openInEditor(TEXT, {
        files,
        recognize,
        settings: { learning: { enabled } },
      });
      const before = await suggestedIn(editor, ARTICLE);
      files.set(
        LESSONS,
        '{"format":"attache-learned","lessons":[{"kind":"words","label":"LEADER","words":"Si Doel Anom","value":"doel-anom"}]}',
      );
      await editor.wire.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: LESSONS, type: 1 }],
      });
      const after = await suggestedIn(editor, ARTICLE);
      const [more, less] = [after, before].map((status) => Number(Object(status).suggested));
      assert.equal(Number(more) - Number(less), enabled ? 1 : 0);
      editor.close();
    }
  });

  it('leaves a torn file of lessons alone, and says so', async () => {
    const files = new Map([[LESSONS, '{ torn']]);
    const editor = await openInEditor(TEXT, { files, recognize });
    await editor.command('attache.annotate', DOEL);
    await assert.rejects(editor.command('attache.learn', {}), /Nothing was learned.*no lessons/u);
    assert.equal(files.get(LESSONS), '{ torn');
    assert.match(editor.logged.join(), /attache\.learned\.json: The file holds no lessons/u);
    editor.close();
  });
});
