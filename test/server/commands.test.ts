import { strict as assert } from 'node:assert';
import { type Mention, SidecarError } from '@attache/core';
import { COMMANDS } from '@attache/server';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

const SIDECAR = `${ARTICLE}.ann.json`;

describe('commands', () => {
  it('confirm the mention at the cursor: it is in the sidecar when the command has answered', async () => {
    const editor = await openInEditor('President Pra|bowo spoke.');
    assert.deepEqual(await editor.command('attache.confirm'), { decided: 1 });
    const [annotation, decision] = recordsIn(editor);
    assert.equal(annotation?.['selector']?.['exact'], 'Prabowo');
    assert.deepEqual(
      [decision?.['status'], decision?.['by'], decision?.['value'], decision?.['rule']],
      ['confirmed', 'siti', 'prabowo-subianto', 'tests/table'],
    );
    editor.close();
  });

  it('decide as the person that the settings name', async () => {
    const editor = await openInEditor('Pra|bowo', { settings: { annotator: 'Budi' } });
    await editor.command('attache.status');
    await editor.command('attache.reject');
    assert.deepEqual(await states(editor), { rejected: 1 });
    assert.equal(recordsIn(editor)[1]?.['by'], 'Budi');
    editor.close();
  });

  it('withdraw a decision, and a suggestion is left', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.command('attache.reject');
    await editor.command('attache.withdraw');
    assert.deepEqual(await states(editor), { suggested: 1 });
    editor.close();
  });

  it('reject the same words in the whole article, and undo and redo bring them back and take them away', async () => {
    const editor = await openInEditor('Prabowo, Pra|bowo, Prabowo and Prabowo Subianto');
    const argument = { uri: ARTICLE, range: editor.selection, scope: 'article' };
    assert.deepEqual(await editor.command('attache.reject', argument), { decided: 1, hidden: 2 });
    assert.equal(recordsIn(editor)[1]?.['scope'], 'article');
    assert.deepEqual(await states(editor), { rejected: 1, suggested: 1 });
    await editor.command('attache.undo');
    assert.deepEqual(await states(editor), { suggested: 4 });
    await editor.command('attache.redo');
    assert.deepEqual(await states(editor), { rejected: 1, suggested: 1 });
    assert.deepEqual(await editor.command('attache.reject', { ...argument, scope: 'here' }), {
      decided: 1,
    });
    assert.deepEqual(await states(editor), { rejected: 1, suggested: 3 });
    editor.close();
  });

  it('never reject with a scope that there is none of', async () => {
    const editor = await openInEditor('Pra|bowo, Prabowo');
    const argument = { uri: ARTICLE, range: editor.selection, scope: 'folder' };
    await assert.rejects(editor.command('attache.reject', argument), {
      data: { kind: 'bad-arguments' },
    });
    assert.deepEqual(await states(editor), { suggested: 2 });
    editor.close();
  });

  it('change a label', async () => {
    const editor = await openInEditor('Pra|bowo');
    const argument = { uri: ARTICLE, range: editor.selection, to: 'PARTNERSHIP' };
    await editor.command('attache.changeLabel', argument);
    assert.match(JSON.stringify(await editor.hover()), /partnership term, confirmed/u);
    editor.close();
  });

  it('correct a value, also an amount as people type it', async () => {
    const editor = await openInEditor('about USD 5 bil|lion');
    const argument = { uri: ARTICLE, range: editor.selection, value: '5,500,000,000 USD' };
    await editor.command('attache.correctValue', argument);
    assert.deepEqual(recordsIn(editor)[1]?.['value'], { amount: 5.5e9, currency: 'USD' });
    editor.close();
  });

  it('annotate a selection without the space and the comma beside it', async () => {
    const editor = await openInEditor('said Anwar| Ibrahim, |in Jakarta');
    const argument = { uri: ARTICLE, range: editor.selection, label: 'LEADER' };
    await editor.command('attache.annotate', argument);
    assert.equal(recordsIn(editor)[0]?.['selector']?.['exact'], 'Ibrahim');
    editor.close();
  });

  it('annotate a name with its title as the person, who is no suggestion of its own any more', async () => {
    const editor = await openInEditor('|President Prabowo Subianto| met Prabowo.');
    await editor.command('attache.annotate', {
      uri: ARTICLE,
      range: editor.selection,
      label: 'LEADER',
    });
    assert.match(
      editor.files.get(SIDECAR) ?? '',
      /"status":"confirmed","value":"prabowo-subianto"/u,
    );
    const status = await editor.command('attache.status');
    assert.match(JSON.stringify(status), /"suggested":1,"confirmed":1/u);
    editor.close();
  });

  it('never annotate half a character', async () => {
    const editor = await openInEditor('a 😀 b');
    const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 4 } };
    await editor.command('attache.annotate', { uri: ARTICLE, range, label: 'LEADER' });
    assert.equal(recordsIn(editor)[0]?.['selector']?.['exact'], '😀');
    editor.close();
  });

  it('confirm everybody who is the same person, and take it back as one step', async () => {
    const editor = await openInEditor('Prabowo Sub|ianto, Prabowo, 4 December 2025');
    assert.deepEqual(await editor.command('attache.confirmEntity'), { decided: 2 });
    assert.deepEqual(await states(editor), { confirmed: 2, suggested: 1 });
    assert.deepEqual(await editor.command('attache.undo'), { decided: 2 });
    assert.deepEqual(await states(editor), { suggested: 3 });
    assert.deepEqual(await editor.command('attache.redo'), { decided: 2 });
    assert.deepEqual(await states(editor), { confirmed: 2, suggested: 1 });
    editor.close();
  });

  it('undo goes back to what was decided before, not to nothing', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.command('attache.confirm');
    await editor.command('attache.reject');
    await editor.command('attache.undo');
    assert.deepEqual(await states(editor), { confirmed: 1 });
    editor.close();
  });

  it('redo what was undone only until something new is decided', async () => {
    const editor = await openInEditor('Pra|bowo');
    await editor.command('attache.confirm');
    await editor.command('attache.undo');
    await editor.command('attache.reject');
    await assert.rejects(editor.command('attache.redo'), /no decision to redo/u);
    editor.close();
  });

  it('mean the second of two mentions when the cursor is between them', async () => {
    const find = () => [mention('AB', 0, 'one'), mention('CDE', 2, 'two')];
    const editor = await openInEditor('AB|CDE', { find });
    await editor.command('attache.confirm');
    assert.equal(recordsIn(editor)[1]?.['value'], 'two');
    editor.close();
  });

  it('never touch a sidecar that belongs to another program', async () => {
    const foreign = '{"version":9,"format":"attache","records":[]}';
    const editor = await openInEditor('Pra|bowo', { files: new Map([[SIDECAR, foreign]]) });
    await assert.rejects(
      editor.command('attache.confirm'),
      /not saved: the sidecar can be read but not changed/u,
    );
    assert.equal(editor.files.get(SIDECAR), foreign);
    editor.close();
  });

  it('say that a selection is too long for a mention', async () => {
    const editor = await openInEditor(`|${'word '.repeat(3000)}`);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 12_004 } };
    await assert.rejects(
      editor.command('attache.annotate', { uri: ARTICLE, range, label: 'LEADER' }),
      /has 12004 characters, and a mention has 10000 at most/u,
    );
    editor.close();
  });

  it('confirm all suggestions with one label', async () => {
    const editor = await openInEditor('Prabowo, Prabowo, 4 December 2025');
    await editor.command('attache.confirmAll', { uri: ARTICLE, label: 'DATE' });
    assert.deepEqual(await states(editor), { confirmed: 1, suggested: 2 });
    editor.close();
  });

  it('find the next suggestion, round the end to the beginning, and the one before', async () => {
    const editor = await openInEditor('Prabowo met |on 4 December 2025');
    const position = editor.selection.start;
    assert.equal(await quoteOf(editor, { position }), '4 December 2025');
    assert.equal(await quoteOf(editor, { position: { line: 0, character: 20 } }), 'Prabowo');
    assert.equal(await quoteOf(editor, { position, direction: 'previous' }), 'Prabowo');
    await editor.command('attache.confirmAll');
    assert.equal(await editor.command('attache.next', { uri: ARTICLE, position }), null);
    editor.close();
  });

  it('refuse when other words stand there by now, and decide nothing', async () => {
    const editor = await openInEditor('Pra|bowo');
    const argument = { uri: ARTICLE, range: editor.selection, quote: 'Jokowi' };
    await assert.rejects(editor.command('attache.confirm', argument), /“Jokowi” no longer stands/u);
    assert.equal(editor.files.size, 0);
    editor.close();
  });

  it('say what is missing where there is no mention, nothing selected, nothing to undo', async () => {
    const editor = await openInEditor('nobody| here');
    await assert.rejects(editor.command('attache.confirm'), /There is no mention here/u);
    await assert.rejects(editor.command('attache.undo'), /There is no decision to undo/u);
    const argument = { uri: ARTICLE, range: editor.selection, label: 'LEADER' };
    await assert.rejects(editor.command('attache.annotate', argument), /Nothing is selected/u);
    editor.close();
  });

  for (const { name } of COMMANDS)
    it(`${name} survives arguments that make no sense`, async () => {
      const editor = await openInEditor('Pra|bowo');
      for (const argument of [
        {},
        { uri: 7 },
        { uri: ARTICLE, range: { start: -1 } },
        [],
        { ...WILD },
      ])
        await editor.command(name, argument).catch(() => {});
      assert.notEqual(await editor.hover(), null);
      assert.deepEqual(editor.logged, []);
      editor.close();
    });
});

const WILD = {
  uri: ARTICLE,
  range: { start: { line: 1e9, character: 0 }, end: { line: 2e9, character: 0 } },
  position: { line: -1, character: 1.5 },
  label: '__proto__',
};

describe('a save that fails', () => {
  const FULL = {
    save: async () => {
      throw new SidecarError({ kind: 'disk-full', about: [] }, ARTICLE);
    },
  };

  it('is told in words, and the decision is not shown as made', async () => {
    const editor = await openInEditor('Pra|bowo', { sidecars: FULL });
    await assert.rejects(editor.command('attache.confirm'), {
      message: 'The decision was not saved: the disk is full. Make room on it, then decide again.',
      data: { kind: 'not-saved', reason: 'disk-full' },
    });
    assert.deepEqual(await states(editor), { suggested: 1 });
    await assert.rejects(editor.command('attache.undo'), /no decision to undo/u);
    editor.close();
  });
});

function mention(quote: string, start: number, value: string): Mention {
  const span = { start, end: start + quote.length };
  return { span, quote, label: 'LEADER', value, rule: 'tests/two', certainty: 1, evidence: [] };
}

type Row = Record<string, Record<string, unknown>>;

/** The annotation and decision records on "disk", without the header. */
function recordsIn({ files }: Editor): Row[] {
  const { records } = JSON.parse(files.get(SIDECAR) ?? '{"records":[]}');
  return records.filter(({ kind }: Row) => String(kind) !== 'header');
}

/** The counts that are not zero. */
async function states(editor: Editor): Promise<object> {
  const counts = await editor.command('attache.status');
  const entries = Object.entries(counts ?? {}).filter(([key, n]) => n !== 0 && key !== 'total');
  return Object.fromEntries(entries);
}

async function quoteOf(editor: Editor, argument: object): Promise<unknown> {
  const found = await editor.command('attache.next', { uri: ARTICLE, ...argument });
  return typeof found === 'object' && found && 'quote' in found ? found.quote : found;
}
