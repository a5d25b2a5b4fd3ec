import assert from 'node:assert/strict';
import { recognize } from '@attache/core';
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ARTICLE, type Editor, FULL_CLIENT, openInEditor } from './open-in-editor.ts';

const PROJECT = 'file:///corpus/attache.json';
const TEXT = 'JAKARTA, 3 March 2025 - The pact was signed by |Budi Hartanto| on Monday.';
const KNOWN = `{
  "labels": [{ "name": "TREATY", "colour": "#b35900", "key": "5", "description": "Signed by two." }],
  "people": [
    { "id": "budi-hartanto", "names": ["Budi Hartanto"], "posts": [
      { "office": "Ambassador", "area": "ID", "from": "2024-01-01", "to": "2025-06" },
      { "office": "Governor", "area": "ID", "from": "2025-07" }
    ] }
  ],
  "terms": [{ "id": "sea-pact", "labels": { "en": ["pact"] } }]
}`;

async function open(marked: string, files: Record<string, string>, more: object = {}) {
  return openInEditor(marked, {
    files: new Map(Object.entries(files)),
    recognize,
    ...more,
  });
}

/** The project's file as it is on disk, open in the editor. */
async function openProject(
  { wire, files }: Editor,
  text = files.get(PROJECT) ?? '',
): Promise<void> {
  await wire.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: PROJECT, languageId: 'jsonc', version: 1, text },
  });
}

async function problemsOf({ wire }: Editor): Promise<string[]> {
  const report: DocumentDiagnosticReport = await wire.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri: PROJECT },
  });
  assert.equal(report.kind, 'full');
  return report.items.map(
    ({ range: { start }, severity, code }) =>
      `${start.line}:${start.character} ${severity} ${code}`,
  );
}

async function symbols({ wire }: Editor, query: string): Promise<string> {
  return JSON.stringify(await wire.sendRequest('workspace/symbol', { query }));
}

describe("a project's file in an editor", () => {
  it('has its people and terms suggested, with the office of that day in the hover', async () => {
    const editor = await open(TEXT, { [PROJECT]: KNOWN });
    const hover = JSON.stringify(await editor.hover());
    assert.match(hover, /Budi Hartanto.*Ambassador/u);
    assert.match(hover, /Other offices.*Governor/u);
    assert.match(await symbols(editor, 'pact'), /pact/u);
    editor.close();
  });

  it('is where F12 on a mention leads', async () => {
    const editor = await open(TEXT, { [PROJECT]: KNOWN });
    const place = JSON.stringify(await editor.definition());
    assert.match(place, /"uri":"file:\/\/\/corpus\/attache\.json".*"line":3,"character":4/u);
    editor.close();
  });

  it('takes effect in open articles when it is saved, watched or not', async () => {
    for (const told of ['watched', 'saved'] as const) {
      const editor = await open(TEXT, {});
      assert.equal(await editor.hover(), null);
      editor.files.set(PROJECT, KNOWN);
      await openProject(editor);
      const { wire } = editor;
      if (told === 'watched')
        await wire.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: PROJECT, type: 1 }],
        });
      else
        await wire.sendNotification(DidSaveTextDocumentNotification.type, {
          textDocument: { uri: PROJECT },
        });
      assert.match(JSON.stringify(await editor.hover()), /Ambassador/u, told);
      editor.close();
    }
  });

  it('counts for the articles of its folder, the nearest file first, and for no other folder', async () => {
    const inner = 'file:///corpus/2025/attache.json';
    const files = {
      [PROJECT]: KNOWN,
      [inner]: '{}',
      'file:///corpus/2025/other.txt': TEXT.replaceAll('|', ''),
      'file:///corpus/2024/deep/other.txt': TEXT.replaceAll('|', ''),
      'file:///attache.json': KNOWN,
    };
    const editor = await open('Nothing.', files);
    const found = await symbols(editor, 'Hartanto');
    assert.match(found, /2024\/deep\/other\.txt/u);
    assert.doesNotMatch(found, /2025\/other\.txt/u);
    editor.close();
  });

  it('has its faults marked, and mended with a quick fix', async () => {
    const text =
      '{\n  "labels": [\n    { "name": "A", "key": "5" },\n    { "name": "B", "key": "5", "color": "x" }\n  ]\n}';
    const editor = await open('Nothing.', { [PROJECT]: text });
    await openProject(editor);
    assert.deepEqual(await problemsOf(editor), ['3:26 1 key-taken', '3:31 2 unknown-key']);
    const document = TextDocument.create(PROJECT, 'jsonc', 1, text);
    const at = { line: 3, character: 27 };
    const actions = (await editor.wire.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: PROJECT },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    })) as CodeAction[];
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Write “6” here', 'quickfix']],
    );
    const edits = actions[0]?.edit?.changes?.[PROJECT] ?? [];
    const mended = TextDocument.applyEdits(document, edits);
    assert.match(mended, /"name": "B", "key": "6"/u);
    await editor.wire.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: PROJECT, version: 2 },
      contentChanges: [{ text: mended }],
    });
    assert.deepEqual(await problemsOf(editor), ['3:31 2 unknown-key']);
    editor.close();
  });

  it('leaves to an editor that goes by the schema what the schema says', async () => {
    const text = '{ "dateOrder": "x", "labels": [{ "key": "n" }], "people": 5 ';
    for (const [checksSchemas, expected] of [
      [false, ['0:15 1 choice', '0:31 1 missing', '0:58 1 type', '0:60 1 syntax']],
      [true, []],
    ] as const) {
      const editor = await open('Nothing.', {}, { initializationOptions: { checksSchemas } });
      await openProject(editor, text);
      assert.deepEqual(await problemsOf(editor), expected);
      editor.close();
    }
  });

  it('has its faults sent to an editor that does not ask for them, in the language it wants', async () => {
    const { diagnostic: _, ...textDocument } = FULL_CLIENT.textDocument ?? {};
    const capabilities = { ...FULL_CLIENT, textDocument };
    const editor = await open('Nothing.', {}, { capabilities, settings: { uiLanguage: 'id' } });
    const sent = new Promise<string>((resolve) => {
      editor.wire.onNotification('textDocument/publishDiagnostics', (params) => {
        const told = JSON.stringify(params.diagnostics);
        if (params.uri === PROJECT && told.includes('bukan')) resolve(told);
      });
    });
    await openProject(editor, '{ "labels": [{ "name": "A", "colour": "biruu" }] }');
    assert.match(await sent, /“biruu” bukan warna/u);
    editor.close();
  });

  it('is completed with what only the knowledge tells, and for other editors with keys too', async () => {
    const complete = async (text: string, checksSchemas: boolean) => {
      const editor = await open('Nothing.', {}, { initializationOptions: { checksSchemas } });
      const offset = text.indexOf('|');
      await openProject(editor, text.replace('|', ''));
      const found = await editor.wire.sendRequest(CompletionRequest.type, {
        textDocument: { uri: PROJECT },
        position: { line: 0, character: offset },
      });
      editor.close();
      return (Array.isArray(found) ? found : []).map(({ label }) => label);
    };
    const area = await complete('{"people":[{"posts":[{"area":"|"}]}]}', true);
    assert.ok(area.includes('VN') && area.includes('UN'));
    assert.ok(
      (await complete('{"terms":[{"broader":"|"}]}', true)).includes('strategic-partnership'),
    );
    assert.ok((await complete('{"people":[{"id":"|"}]}', true)).includes('to-lam'));
    assert.deepEqual(await complete('{"labels":[{"|":""}]}', true), []);
    assert.deepEqual(await complete('{"labels":[{"|":""}]}', false), [
      'name',
      'colour',
      'key',
      'description',
    ]);
    assert.deepEqual(await complete('{"dateOrder":"|"}', false), ['day-first', 'month-first']);
  });

  it('never throws, whatever it holds: the article still answers', async () => {
    for (const file of ['', '{', '[[[[', '{"people":[{}]}', 'null', '\u0000', '{"labels":"x"}']) {
      const editor = await open('HANOI - President |To Lam spoke.', { [PROJECT]: file });
      await openProject(editor);
      await problemsOf(editor);
      assert.match(JSON.stringify(await editor.hover()), /Tô Lâm|To Lam/u);
      assert.deepEqual(editor.logged, []);
      editor.close();
    }
  });
});

describe("labels of the project's own", () => {
  const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

  it('can be given to selected words, and to a mention', async () => {
    const editor = await open('They signed the |Lima Convention| there.', { [PROJECT]: KNOWN });
    assert.ok(
      titles(await editor.actions(['refactor.attache.annotate'])).includes('Annotate as TREATY'),
    );
    await editor.command('attache.annotate', {
      uri: ARTICLE,
      range: editor.selection,
      label: 'TREATY',
    });
    assert.match(editor.files.get(`${ARTICLE}.ann.json`) ?? '', /"label":"TREATY"/u);
    assert.match(JSON.stringify(await editor.hover()), /TREATY:\* Signed by two/u);
    assert.ok(titles(await editor.actions(['quickfix'])).includes('Change label to date'));
    editor.close();
  });

  it('are listed with colours and keys, after the core labels', async () => {
    const file =
      '{ "labels": [{ "name": "TREATY", "key": "1" }, { "name": "LEADER", "colour": "#112233", "key": "d" }] }';
    const editor = await open('Nothing.', { [PROJECT]: file });
    assert.deepEqual(await editor.command('attache.labels', { uri: ARTICLE }), [
      { label: 'LEADER', name: 'leader', colour: '#112233', key: 'd' },
      { label: 'DATE', name: 'date', key: '2' },
      { label: 'MONEY', name: 'money', key: '3' },
      { label: 'PARTNERSHIP', name: 'partnership term', key: '4' },
      { label: 'TREATY', name: 'TREATY', key: '1' },
    ]);
    editor.close();
  });
});

describe("adding to the project's knowledge", () => {
  const add = { uri: ARTICLE };

  it('makes the file, suggests the person elsewhere at once, and says where the record is', async () => {
    const other = 'file:///corpus/other.txt';
    const editor = await open(TEXT, { [other]: 'Later Budi Hartanto left Lima.' });
    await editor.hover();
    assert.doesNotMatch(await symbols(editor, 'Hartanto'), /other\.txt/u);
    const action = (await editor.actions(['refactor.attache.add']))[0];
    assert.equal(action?.title, "Add “Budi Hartanto” to the project's people");
    assert.equal(action.command?.command, 'attache.addPerson');
    const [argument] = action.command.arguments ?? [];
    assert.deepEqual(await editor.command('attache.addPerson', argument), {
      uri: PROJECT,
      range: { start: { line: 2, character: 4 }, end: { line: 2, character: 57 } },
      id: 'budi-hartanto',
      added: 'record',
    });
    assert.match(editor.files.get(PROJECT) ?? '', /"names": \["Budi Hartanto"\]/u);
    assert.match(await symbols(editor, 'Hartanto'), /other\.txt/u);
    assert.match(JSON.stringify(await editor.hover()), /Budi Hartanto/u);
    editor.close();
  });

  it('adds a leader of the article by the fullest name, and knows afterwards', async () => {
    const text = 'HANOI, 3 March 2025 - Foreign Minister Budi Hartanto spoke. Then |Hartanto left.';
    const editor = await open(text, {});
    const action = (await editor.actions(['refactor.attache.add']))[0];
    assert.equal(action?.title, "Add “Budi Hartanto” to the project's people");
    await editor.command('attache.addPerson', action.command?.arguments?.[0]);
    assert.match(
      editor.files.get(PROJECT) ?? '',
      /"id": "budi-hartanto", "names": \["Budi Hartanto"\]/u,
    );
    editor.close();
  });

  it('adds a spelling of somebody who is known', async () => {
    const editor = await open('HANOI - |Bac Lam| spoke to President To Lam.', {
      [PROJECT]: '{}',
    });
    await editor.command('attache.annotate', {
      ...add,
      range: editor.selection,
      label: 'LEADER',
      value: 'to-lam',
    });
    const action = (await editor.actions(['refactor.attache.add']))[0];
    assert.equal(action?.title, 'Add “Bac Lam” as a spelling of To Lam to the project');
    await editor.command('attache.addPerson', action.command?.arguments?.[0]);
    assert.match(editor.files.get(PROJECT) ?? '', /\{ "id": "to-lam", "names": \["Bac Lam"\] \}/u);
    assert.deepEqual(await editor.actions(['refactor.attache.add']), []);
    editor.close();
  });

  it('says so where there is nothing to add', async () => {
    const editor = await open('HANOI - President |To Lam spoke.', { [PROJECT]: '{}' });
    assert.deepEqual(await editor.actions(['refactor.attache.add']), []);
    await assert.rejects(
      editor.command('attache.addPerson', { ...add, range: editor.selection }),
      /“To Lam” is known by this spelling/u,
    );
    assert.equal(editor.files.get(PROJECT), '{}');
    editor.close();
  });

  it('adds a term in the language of the article', async () => {
    const editor = await open('The ministers of both countries signed a |sea pact| in Lima.', {});
    const titles = (await editor.actions(['refactor.attache.add'])).map(({ title }) => title);
    assert.deepEqual(titles, ["Add “sea pact” to the project's terms"]);
    await editor.command('attache.addTerm', { ...add, range: editor.selection });
    assert.match(
      editor.files.get(PROJECT) ?? '',
      /\{ "id": "sea-pact", "labels": \{ "en": \["sea pact"\] \} \}/u,
    );
    assert.match(JSON.stringify(await editor.hover()), /sea pact/u);
    editor.close();
  });

  it('never overwrites what is not saved, is broken, or was changed meanwhile', async () => {
    const editor = await open(TEXT, { [PROJECT]: '{}' });
    const range = editor.selection;
    await openProject(editor, '{ "people": [] }');
    const unsaved = editor.command('attache.addPerson', { ...add, range });
    await assert.rejects(unsaved, /attache\.json is open with changes that are not saved/u);
    assert.equal(editor.files.get(PROJECT), '{}');
    editor.close();
    const broken = await open(TEXT, { [PROJECT]: '{ "people": [' });
    await assert.rejects(
      broken.command('attache.addPerson', { ...add, range: broken.selection }),
      /attache\.json has faults/u,
    );
    assert.equal(broken.files.get(PROJECT), '{ "people": [');
    broken.close();
  });

  it('adds names that two keys in quick succession ask for, both of them', async () => {
    const editor = await open('|Ann Lee| met Bob Lee.', {});
    const second = { start: { line: 0, character: 12 }, end: { line: 0, character: 19 } };
    const both = await Promise.allSettled([
      editor.command('attache.addPerson', { ...add, range: editor.selection }),
      editor.command('attache.addPerson', { ...add, range: second }),
    ]);
    assert.deepEqual(
      both.map(({ status }) => status),
      ['fulfilled', 'fulfilled'],
    );
    assert.match(editor.files.get(PROJECT) ?? '', /ann-lee[\s\S]*bob-lee/u);
    editor.close();
  });
});

describe("what a project's file says", () => {
  it('is data: nothing of it becomes markup or a link', async () => {
    const evil = '[open](command:workbench.action.quit) <img src=x> **bold**';
    const file = JSON.stringify({
      labels: [{ name: 'TREATY', description: evil }],
      people: [
        { id: 'budi', names: ['Budi Hartanto', evil], posts: [{ office: evil, area: evil }] },
      ],
      terms: [{ id: 'pact', labels: { en: ['sea pact'] }, definition: evil }],
    });
    for (const text of ['They met |Budi Hartanto|.', 'They signed a |sea pact|.']) {
      const editor = await open(text, { [PROJECT]: file });
      await editor.command('attache.annotate', {
        uri: ARTICLE,
        range: editor.selection,
        label: 'TREATY',
      });
      const hover = JSON.stringify(await editor.hover());
      assert.match(hover, /command/u);
      assert.doesNotMatch(hover, /[^\\]\]\(command|[^\\]<img|[^\\]\*\*bold/u);
      editor.close();
    }
  });
});

describe('the annotators of a project', () => {
  it('are listed, with who decides now', async () => {
    const file = '{ "annotators": ["Ana Putri", { "name": "Budi", "id": "b" }] }';
    const editor = await open('They met.', { [PROJECT]: file });
    assert.deepEqual(await editor.command('attache.annotators', { uri: ARTICLE }), {
      annotators: [{ name: 'Ana Putri' }, { name: 'Budi', id: 'b' }],
      current: 'siti',
    });
    editor.close();
  });

  it('are meant by their initials', async () => {
    const file = '{ "annotators": [{ "name": "Ana Putri", "initials": "AP" }] }';
    const editor = await open(
      'They met in |Lima|.',
      { [PROJECT]: file },
      { settings: { annotator: 'ap' } },
    );
    await editor.hover();
    await editor.command('attache.annotate', {
      uri: ARTICLE,
      range: editor.selection,
      label: 'TREATY',
    });
    assert.match(editor.files.get(`${ARTICLE}.ann.json`) ?? '', /"by":"Ana Putri"/u);
    editor.close();
  });
});
