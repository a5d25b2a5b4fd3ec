import { strict as assert } from 'node:assert';
import { EXCHANGE_FORMATS } from '@attache/core';
import { ARTICLE, openInEditor } from './open-in-editor.ts';

const FOLDER = 'file:///out';

describe('exporting', () => {
  it('offers every format of the register', async () => {
    const editor = await openInEditor('Prabowo|');
    const offered = await editor.command('attache.formats', {});
    assert.deepEqual(
      offered,
      EXCHANGE_FORMATS.map(({ id, titles }) => ({ id, title: titles.en })),
    );
    editor.close();
  });

  for (const { id } of EXCHANGE_FORMATS)
    it(`writes confirmed annotations as ${id}, and what is missing`, async () => {
      const editor = await openInEditor('Pra|bowo met on 4 December 2025.');
      await editor.command('attache.confirm');
      const argument = { format: id, folder: FOLDER, uris: [ARTICLE] };
      const done = await editor.command('attache.export', argument);
      assert.match(
        JSON.stringify(done),
        /"articles":1,"annotations":1,.*"file:\/\/\/out\/loss\.json"/u,
      );
      const written = [...editor.files].filter(([uri]) => uri.startsWith(FOLDER));
      assert.equal(written.length > 1, true);
      assert.match(written.map(([, text]) => text).join('\n'), /Prabowo|prabowo-subianto/u);
      editor.close();
    });

  it('takes every article of the workspace, and keeps equal names in two folders apart', async () => {
    const other = 'file:///corpus/older%20ones/article.txt';
    const files = new Map([[other, 'Prabowo']]);
    const editor = await openInEditor('Prabowo|', { files });
    const done = await editor.command('attache.export', { format: 'jsonl', folder: FOLDER });
    assert.match(JSON.stringify(done), /"articles":2/u);
    const lines = editor.files.get(`${FOLDER}/annotations.jsonl`) ?? [...editor.files].join('\n');
    assert.match(lines, /"article\.txt"[\s\S]*"older ones\/article\.txt"/u);
    editor.close();
  });

  it('never writes over an article', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.command('attache.confirm');
    const argument = { format: 'brat', folder: 'file:///corpus', uris: [ARTICLE] };
    await assert.rejects(editor.command('attache.export', argument), /would overwrite an article/u);
    assert.equal(editor.files.has(ARTICLE), false);
    editor.close();
  });

  it('says which formats there are when it is asked for another', async () => {
    const editor = await openInEditor('Prabowo|');
    const asked = editor.command('attache.export', { format: 'docx', folder: FOLDER });
    await assert.rejects(asked, /no export format “docx”.*jsonl, conll, brat/u);
    editor.close();
  });
});
