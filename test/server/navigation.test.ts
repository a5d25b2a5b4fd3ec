import { strict as assert } from 'node:assert';
import {
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  InlayHintRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { findMarked } from './find-marked.ts';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

const textDocument = { uri: ARTICLE };
const OTHER = 'file:///corpus/other.txt';

describe('finding one’s way', () => {
  it('the outline has a heading a label and the mentions under it', async () => {
    const editor = await openInEditor('Prabowo Subianto, 4 December 2025, Prabowo');
    const symbols = await editor.wire.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const outline = (symbols ?? []).map((symbol) => [
      symbol.name,
      'children' in symbol ? symbol.children?.map(({ name, detail }) => `${name} = ${detail}`) : [],
    ]);
    assert.deepEqual(outline, [
      [
        'Leaders (2)',
        [
          'Prabowo Subianto = Prabowo Subianto · suggested',
          'Prabowo = Prabowo Subianto · suggested',
        ],
      ],
      ['Dates (1)', ['4 December 2025 = 2025-12-04 · suggested']],
    ]);
    editor.close();
  });

  it('the outline ends after two thousand mentions of a label, and counts them all', async () => {
    const editor = await openInEditor(`|${'It was 4 December 2025.\n'.repeat(2100)}`);
    const symbols = await editor.wire.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const [dates] = symbols ?? [];
    assert.ok(dates && 'children' in dates);
    assert.deepEqual([dates.name, dates.children?.length], ['Dates (2100)', 2000]);
    editor.close();
  });

  it('the outline is flat for an editor that cannot nest, and leaves rejected ones out', async () => {
    const editor = await openInEditor('Pra|bowo, 4 December 2025', { capabilities: {} });
    await editor.command('attache.reject');
    const symbols = await editor.wire.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      symbols?.map((symbol) => [symbol.name, 'location' in symbol]),
      [['4 December 2025', true]],
    );
    editor.close();
  });

  it('highlights every mention of the same person, however they are called', async () => {
    const editor = await openInEditor('Prabowo Sub|ianto, Anwar, Prabowo');
    const params = { textDocument, position: editor.selection.start };
    const found = await editor.wire.sendRequest(DocumentHighlightRequest.type, params);
    assert.deepEqual(
      found?.map(({ range }) => range.start.character),
      [0, 25],
    );
    editor.close();
  });

  it('references reach into articles that are not open', async () => {
    const files = new Map([[OTHER, 'Then Prabowo left.']]);
    const editor = await openInEditor('Prabowo Sub|ianto', { files });
    assert.deepEqual(await referencesOf(editor), [`${ARTICLE} 0`, `${OTHER} 5`]);
    editor.close();
  });

  it('references see an open article as it is in the editor, a closed one as it is on disk now', async () => {
    const files = new Map([[OTHER, 'Then Prabowo left.']]);
    const editor = await openInEditor('Prabowo Sub|ianto', { files });
    await referencesOf(editor);
    files.set(OTHER, 'Nobody.');
    assert.deepEqual(await referencesOf(editor), [`${ARTICLE} 0`]);
    editor.close();
  });

  it('references count an open article once, also when it is on disk, and leave rejected ones out', async () => {
    const files = new Map([[ARTICLE, 'Prabowo on disk']]);
    const editor = await openInEditor('Prabowo Sub|ianto, Prabowo', { files });
    assert.deepEqual(await referencesOf(editor), [`${ARTICLE} 0`, `${ARTICLE} 18`]);
    const range = { start: { line: 0, character: 20 }, end: { line: 0, character: 20 } };
    await editor.command('attache.reject', { uri: ARTICLE, range });
    assert.deepEqual(await referencesOf(editor), [`${ARTICLE} 0`]);
    editor.close();
  });

  it('articles that are not open are read anew when the settings change', async () => {
    const files = new Map([[OTHER, 'Prabowo']]);
    const asked: unknown[] = [];
    const settings = { language: 'en' };
    const editor = await openInEditor('Pra|bowo', {
      files,
      settings,
      recognize: ({ text }, { language }) => {
        asked.push(language);
        return { language: 'en', documentDate: undefined, mentions: findMarked(text) };
      },
    });
    await editor.command('attache.status');
    await referencesOf(editor);
    const before = asked.length;
    settings.language = 'id';
    await editor.wire.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.command('attache.status');
    await referencesOf(editor);
    assert.deepEqual(asked.slice(before), ['id', 'id']);
    editor.close();
  });

  it('the workspace is searched by name, without diacritics', async () => {
    const files = new Map([[OTHER, 'Ny. Nobody and Prabowo Subianto']]);
    const editor = await openInEditor('nothing', { files });
    const query = { query: 'djojo' };
    const none = await editor.wire.sendRequest(WorkspaceSymbolRequest.type, query);
    const some = await editor.wire.sendRequest(WorkspaceSymbolRequest.type, { query: 'PRÁBOWO' });
    assert.deepEqual([none?.length, some?.map(({ name }) => name)], [0, ['Prabowo Subianto']]);
    editor.close();
  });

  it('the definition of a leader is their record, with every post and its source', async () => {
    const editor = await openInEditor('Pra|bowo');
    const uri = 'file:///records/leader-prabowo-subianto.txt';
    const top = { line: 0, character: 0 };
    assert.deepEqual(await editor.definition(), { uri, range: { start: top, end: top } });
    assert.match(
      editor.files.get(uri) ?? '',
      /- Minister of Defence \(2019-10-23 to 2024-10-20\), Indonesia\n {2}https:/u,
    );
    editor.close();
  });

  it('our own client gets the record as a document of its own', async () => {
    const initializationOptions = { showsEntities: true };
    const editor = await openInEditor('Pra|bowo', { initializationOptions });
    const place = JSON.parse(JSON.stringify(await editor.definition()));
    assert.equal(place.uri, 'attache:/leader/prabowo-subianto.txt');
    const text = await editor.wire.sendRequest('attache/entity', { uri: place.uri });
    assert.match(String(text), /^Prabowo Subianto\n/u);
    assert.equal(await editor.wire.sendRequest('attache/entity', { uri: 'attache:/../x' }), null);
    editor.close();
  });

  it('the definition of somebody unknown is where they are named', async () => {
    const editor = await openInEditor('then Ny. No|body spoke');
    assert.match(JSON.stringify(await editor.definition()), /article\.txt.*"character":5/u);
    editor.close();
  });

  it('hints stay away until they are asked for, and then say only what the words do not', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 99 } };
    const silent = await openInEditor('Prabowo, Prabowo Subianto');
    assert.deepEqual(
      await silent.wire.sendRequest(InlayHintRequest.type, { textDocument, range }),
      [],
    );
    silent.close();
    const settings = { inlayHints: { enabled: true } };
    const editor = await openInEditor('Prabowo, Prabowo Subianto', { settings });
    await editor.command('attache.status');
    const hints = await editor.wire.sendRequest(InlayHintRequest.type, { textDocument, range });
    assert.deepEqual(
      hints?.map(({ label, position }) => [label, position.character]),
      [['Prabowo Subianto', 7]],
    );
    editor.close();
  });
});

async function referencesOf({ wire, selection }: Editor): Promise<string[]> {
  const context = { includeDeclaration: true };
  const params = { textDocument, position: selection.start, context };
  const found = await wire.sendRequest(ReferencesRequest.type, params);
  return (found ?? []).map(({ uri, range }) => `${uri} ${range.start.character}`);
}
