import { strict as assert } from 'node:assert';
import { recognize } from '@attache/core';
import {
  CancellationTokenSource,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { findMarked } from './find-marked.ts';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

const textDocument = { uri: ARTICLE };
const START = { line: 0, character: 0 };

describe('one request’s failure is one request’s', () => {
  it('a recogniser that throws gives empty answers and a line in the log, and the next edit is served', async () => {
    const find = (text: string) => {
      if (text.includes('BOOM')) throw new Error('a bug');
      return findMarked(text);
    };
    const editor = await openInEditor('BOOM Prabowo|', { find });
    assert.equal(await editor.hover(), null);
    assert.match(editor.logged.join('\n'), /hover failed: Error: a bug/u);
    await editor.edit({ start: START, end: { line: 0, character: 4 } }, 'Then');
    assert.notEqual(await editor.hover(), null);
    editor.close();
  });

  it('a sidecar that cannot be opened is a problem to show; suggestions are shown all the same', async () => {
    const sidecars = {
      read: async () => {
        throw new Error('permission denied');
      },
    };
    const editor = await openInEditor('Pra|bowo', { sidecars });
    assert.notEqual(await editor.hover(), null);
    assert.match(JSON.stringify(await problemsOf(editor)), /bad-sidecar.*permission denied/u);
    editor.close();
  });

  it('a failure is not remembered: the next request tries again', async () => {
    let failures = 1;
    const find = (text: string) => {
      if (failures-- > 0) throw new Error('once');
      return findMarked(text);
    };
    const editor = await openInEditor('Pra|bowo', { find, capabilities: {} });
    await editor.hover();
    assert.notEqual(await editor.hover(), null);
    editor.close();
  });

  it('an unknown command is refused', async () => {
    const editor = await openInEditor('Prabowo');
    await assert.rejects(editor.command('attache.destroy'), /does not understand/u);
    editor.close();
  });

  it('a cancelled request ends as cancelled, and the next one answers', async () => {
    let release = (_: undefined) => {};
    const held = new Promise<undefined>((resolve) => {
      release = resolve;
    });
    const editor = await openInEditor('Pra|bowo', { sidecars: { read: () => held } });
    const source = new CancellationTokenSource();
    const tokens = editor.wire.sendRequest(
      SemanticTokensRequest.type,
      { textDocument },
      source.token,
    );
    // This one has been answered: the first is no longer waiting in line, it runs.
    await assert.rejects(editor.command('attache.undo'), /no decision/u);
    source.cancel();
    await assert.rejects(editor.command('attache.undo'), /no decision/u);
    const cancelled = assert.rejects(tokens, { code: -32800 });
    const answer = editor.hover();
    release(undefined);
    await cancelled;
    assert.notEqual(await answer, null);
    editor.close();
  });

  it('an answer about a text that has moved on is not given', async () => {
    let release = (_: undefined) => {};
    const held = new Promise<undefined>((resolve) => {
      release = resolve;
    });
    const editor = await openInEditor('Pra|bowo', { sidecars: { read: () => held } });
    const stale = assert.rejects(editor.hover(), { code: -32801 });
    await editor.edit({ start: START, end: START }, 'Then ');
    await assert.rejects(editor.command('attache.undo'), /no decision/u);
    release(undefined);
    await stale;
    editor.close();
  });
});

describe('the mirror of the editor’s text', () => {
  const BAD = [
    { title: 'an older version', version: 1, range: { start: START, end: START } },
    {
      title: 'a position that is no number',
      version: 2,
      range: { start: { line: 0, character: Number.NaN }, end: START },
    },
    {
      title: 'a position before the beginning',
      version: 2,
      range: { start: { line: -1, character: 0 }, end: START },
    },
    {
      title: 'a line far behind the end',
      version: 2,
      range: { start: { line: 70, character: 0 }, end: { line: 70, character: 0 } },
    },
    {
      title: 'an end before its start',
      version: 2,
      range: { start: { line: 0, character: 4 }, end: START },
    },
  ];
  for (const { title, version, range } of BAD) {
    it(`does not take ${title} over, and asks our client for the whole text`, async () => {
      const editor = await openInEditor('Pra|bowo', {
        initializationOptions: { sendsFullText: true },
      });
      await editor.hover();
      let asked = 0;
      editor.wire.onRequest('attache/fullText', () => {
        asked += 1;
        return { version: 9, text: 'Then Prabowo' };
      });
      await change(editor, version, [{ range, text: 'x' }]);
      const hover = await waitFor(() => editor.hover({ line: 0, character: 7 }));
      assert.match(JSON.stringify(hover), /"start":\{"line":0,"character":5\}/u);
      assert.equal(asked, 1);
      editor.close();
    });
  }

  it('says nothing about a text it is no longer sure of, until it comes whole', async () => {
    const editor = await openInEditor('Pra|bowo');
    await change(editor, 1, [{ range: { start: START, end: START }, text: 'x' }]);
    assert.equal(await editor.hover(), null);
    await change(editor, 3, [{ range: { start: START, end: START }, text: 'x' }]);
    assert.equal(await editor.hover(), null);
    await change(editor, 5, [{ text: 'Then Prabowo' }]);
    assert.notEqual(await editor.hover({ line: 0, character: 7 }), null);
    editor.close();
  });

  it('ignores edits of a text that is not open', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.wire.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: 'file:///corpus/never-opened.txt', version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    assert.notEqual(await editor.hover(), null);
    editor.close();
  });

  it('counts columns as the editor does where the editor shows a byte order mark', async () => {
    const editor = await openInEditor('\uFEFFPra|bowo');
    assert.match(JSON.stringify(await editor.hover()), /"start":\{"line":0,"character":1\}/u);
    editor.close();
  });

  it('lets decisions follow their words through edits', async () => {
    const editor = await openInEditor('Then Pra|bowo spoke about the budget.');
    await editor.command('attache.confirm');
    await editor.edit({ start: START, end: { line: 0, character: 4 } }, 'On Monday afternoon');
    const hover = await editor.hover({ line: 0, character: 22 });
    assert.match(JSON.stringify(hover), /leader, confirmed/u);
    editor.close();
  });
});

describe('the recogniser that ships', () => {
  it('is asked with the name of the file, which can carry a date', async () => {
    const names: string[] = [];
    const editor = await openInEditor('Pra|bowo', {
      recognize: (article, settings) => {
        names.push(article.name);
        return recognize(article, settings);
      },
    });
    await editor.hover();
    assert.deepEqual(names, ['article.txt']);
    editor.close();
  });
});

function change(editor: Editor, version: number, contentChanges: object[]): Promise<void> {
  const params = { textDocument: { ...textDocument, version }, contentChanges };
  return editor.wire.sendNotification('textDocument/didChange', params);
}

/** Asks until there is an answer: the server asks back for the text in between. */
async function waitFor<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
}

async function problemsOf({ wire }: Editor): Promise<unknown> {
  return wire.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
}
