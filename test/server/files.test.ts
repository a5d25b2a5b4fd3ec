import { strict as assert } from 'node:assert';
import {
  DidRenameFilesNotification,
  PublishDiagnosticsNotification,
  WillRenameFilesRequest,
} from 'vscode-languageserver-protocol';
import { ARTICLE, FULL_CLIENT, openInEditor } from './open-in-editor.ts';

const SIDECAR = `${ARTICLE}.ann.json`;
const RENAMED = 'file:///corpus/renamed.txt';
const RENAME = { files: [{ oldUri: ARTICLE, newUri: RENAMED }] };
const TOP = { line: 0, character: 0 };

describe('folders of the workspace', () => {
  it('are followed without a registration that an editor might refuse', async () => {
    const workspace = { ...FULL_CLIENT.workspace, workspaceFolders: true };
    const editor = await openInEditor('Pra|bowo', { capabilities: { ...FULL_CLIENT, workspace } });
    const registered: string[] = [];
    editor.wire.onRequest('client/registerCapability', ({ registrations }) => {
      registered.push(...registrations.map(({ method }: { method: string }) => method));
      return null;
    });
    const { workspace: offered } = editor.initialized.capabilities;
    assert.deepEqual(offered?.workspaceFolders, { supported: true, changeNotifications: true });
    assert.ok(offered?.fileOperations?.willRename);
    await editor.hover();
    assert.deepEqual(registered, []);
    editor.close();
  });

  it('are no concern of an editor that has none', async () => {
    const editor = await openInEditor('Pra|bowo');
    assert.equal(editor.initialized.capabilities.workspace?.workspaceFolders, undefined);
    editor.close();
  });
});

describe('sidecars on disk', () => {
  it('follow a renamed article together with it, where the editor can', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.command('attache.confirm');
    const edit = await editor.wire.sendRequest(WillRenameFilesRequest.type, RENAME);
    assert.deepEqual(edit?.documentChanges, [
      {
        kind: 'rename',
        oldUri: SIDECAR,
        newUri: `${RENAMED}.ann.json`,
        options: { overwrite: false, ignoreIfExists: true },
      },
    ]);
    editor.close();
  });

  it('follow it afterwards, where the editor only tells', async () => {
    const editor = await openInEditor('Pra|bowo', { capabilities: {} });
    await editor.command('attache.confirm');
    await editor.wire.sendNotification(DidRenameFilesNotification.type, RENAME);
    await editor.hover();
    assert.deepEqual([...editor.files.keys()], [`${RENAMED}.ann.json`]);
    editor.close();
  });

  it('are no concern where an article has none', async () => {
    const editor = await openInEditor('Prabowo');
    assert.equal(await editor.wire.sendRequest(WillRenameFilesRequest.type, RENAME), null);
    editor.close();
  });

  it('are read again when somebody else has written them', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.command('attache.confirm');
    const theirs = editor.files.get(SIDECAR) ?? '';
    await editor.command('attache.undo');
    editor.files.set(SIDECAR, theirs);
    await editor.wire.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: SIDECAR, type: 2 }],
    });
    assert.match(JSON.stringify(await editor.hover()), /leader, confirmed/u);
    editor.close();
  });

  it('keep what somebody else decided when one decides oneself', async () => {
    const editor = await openInEditor('Pra|bowo met Prabowo');
    await editor.command('attache.confirm');
    const theirs = (editor.files.get(SIDECAR) ?? '').replaceAll('"siti"', '"budi"');
    editor.files.set(SIDECAR, theirs);
    await editor.command('attache.confirmAll');
    assert.match(editor.files.get(SIDECAR) ?? '', /"budi"[\s\S]*"siti"/u);
    editor.close();
  });

  it('are not written by looking at an article', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.hover();
    await editor.actions();
    await editor.command('attache.next', { uri: ARTICLE, position: TOP });
    assert.equal(editor.files.size, 0);
    editor.close();
  });
});

describe('problems', () => {
  it('are sent to an editor that does not ask for them', async () => {
    const files = new Map([[SIDECAR, '{"records":[']]);
    const editor = await openInEditor('Prabowo', { files, capabilities: {} });
    const sent = await new Promise<readonly { readonly code?: unknown }[]>((resolve) => {
      editor.wire.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) =>
        resolve(diagnostics),
      );
    });
    assert.equal(sent[0]?.code, 'bad-sidecar');
    editor.close();
  });

  it('name a decision whose words are gone, at the top, with what to do', async () => {
    const editor = await openInEditor('Pra|bowo met Anwar Ibrahim in Jakarta.');
    await editor.command('attache.confirm');
    await editor.edit({ start: TOP, end: { line: 0, character: 38 } }, 'Something else entirely.');
    const report = await editor.wire.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: ARTICLE },
    });
    assert.match(JSON.stringify(report), /“Prabowo” \(leader\) is no longer in this article/u);
    editor.close();
  });

  it('never name a suggestion: it is no fault', async () => {
    const editor = await openInEditor('Prabowo');
    const report = await editor.wire.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: ARTICLE },
    });
    assert.deepEqual(report, { kind: 'full', items: [] });
    editor.close();
  });
});

describe('what the client is told by itself', () => {
  it('the counts when an article is opened, edited and decided on', async () => {
    const editor = await openInEditor('Pra|bowo, Prabowo');
    const seen: string[] = [];
    editor.wire.onNotification('attache/status', ({ version, counts, unsaved }) => {
      const line = `${version}: ${counts.suggested}/${counts.confirmed} ${unsaved}`;
      if (seen.at(-1) !== line) seen.push(line);
    });
    await editor.hover();
    await editor.edit({ start: TOP, end: TOP }, 'Prabowo, ');
    await editor.hover();
    await editor.command('attache.confirm');
    await editor.hover();
    assert.deepEqual(seen, ['1: 2/0 0', '2: 3/0 0', '2: 3/0 1', '2: 2/1 0']);
    editor.close();
  });

  it('nothing of our own, where the client does not say that it listens', async () => {
    const initializationOptions = { hearsStatus: false };
    const editor = await openInEditor('Pra|bowo', { initializationOptions });
    const seen: string[] = [];
    editor.wire.onNotification('attache/status', () => void seen.push('status'));
    await editor.command('attache.confirm');
    await editor.hover();
    assert.deepEqual(seen, []);
    editor.close();
  });

  it('to ask for the colours again after a decision', async () => {
    const workspace = { ...FULL_CLIENT.workspace, semanticTokens: { refreshSupport: true } };
    const editor = await openInEditor('Pra|bowo', { capabilities: { ...FULL_CLIENT, workspace } });
    const asked = new Promise<void>((resolve) => {
      editor.wire.onRequest('workspace/semanticTokens/refresh', () => {
        resolve();
        return null;
      });
    });
    await editor.command('attache.confirm');
    await asked;
    editor.close();
  });

  it('how long saving goes on, where it asked for that', async () => {
    const window = { workDoneProgress: true };
    const editor = await openInEditor('Prabowo|', { capabilities: { ...FULL_CLIENT, window } });
    const seen: string[] = [];
    editor.wire.onNotification('$/progress', ({ value }) => {
      seen.push(value.kind);
    });
    await editor.wire.sendRequest('workspace/executeCommand', {
      command: 'attache.confirmAll',
      arguments: [{ uri: ARTICLE }],
      workDoneToken: 'p',
    });
    assert.deepEqual(seen, ['begin', 'end']);
    editor.close();
  });
});
