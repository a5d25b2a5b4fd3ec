import { strict as assert } from 'node:assert';
import { recognize } from '@attache/core';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

const OTHER = 'file:///corpus/other.txt';

describe('a review', () => {
  it('begins with what the cursor is in, and says what it means and how much is left', async () => {
    const editor = await openInEditor('President Pra|bowo Subianto on 03/04/2025');
    const argument = { uri: ARTICLE, position: editor.selection.start, direction: 'here' };
    const stop = fields(await editor.command('attache.next', argument));
    assert.equal(stop['quote'], 'Prabowo Subianto');
    assert.equal(stop['meaning'], 'leader: Prabowo Subianto, President');
    assert.equal(stop['open'], 2);
    const next = fields(await editor.command('attache.next', { ...argument, direction: 'next' }));
    assert.match(
      String(next['meaning']),
      /^date: Thursday,? 3 April 2025 \/ Tuesday,? 4 March 2025$/u,
    );
    editor.close();
  });

  it('goes on to the next article with something to decide, and ends where there is none', async () => {
    const files = new Map([
      ['file:///corpus/b (1).txt', 'Nobody.'],
      [OTHER, 'Prabowo spoke.'],
    ]);
    const editor = await openInEditor('Pra|bowo', { files });
    const found = await editor.command('attache.nextArticle', { uri: ARTICLE });
    assert.deepEqual(found, { uri: OTHER, name: 'other.txt', open: 1 });
    files.delete(OTHER);
    assert.equal(await editor.command('attache.nextArticle', { uri: ARTICLE }), null);
    editor.close();
  });

  it('makes a mention longer and shorter, and takes each step back', async () => {
    const editor = await openInEditor('met Pra|bowo Djojohadikusumo there');
    const extend = { edge: 'end', change: 'extend' };
    assert.deepEqual(await onCursor(editor, 'attache.resize', extend), {
      decided: 2,
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 27 } },
      label: 'LEADER',
      quote: 'Prabowo Djojohadikusumo',
    });
    assert.match(JSON.stringify(await editor.hover()), /leader, confirmed/u);
    const shrink = { edge: 'end', change: 'shrink', by: 'character' };
    assert.equal(
      fields(await onCursor(editor, 'attache.resize', shrink))['quote'],
      'Prabowo Djojohadikusum',
    );
    await editor.command('attache.undo');
    await editor.command('attache.undo');
    assert.match(JSON.stringify(await editor.hover()), /leader, suggested/u);
    editor.close();
  });

  it('says that there is no way further, and decides nothing', async () => {
    const editor = await openInEditor('Pra|bowo');
    const step = { edge: 'start', change: 'extend' };
    await assert.rejects(onCursor(editor, 'attache.resize', step), /cannot be made longer/u);
    await assert.rejects(onCursor(editor, 'attache.resize', { edge: 'x' }), /does not understand/u);
    assert.equal(editor.files.size, 0);
    editor.close();
  });

  it('offers whom a name could mean, by the words of the text or by others', async () => {
    const editor = await openInEditor('Pra|bowo');
    const known = {
      value: 'prabowo-subianto',
      title: 'Prabowo Subianto',
      detail: 'President (since 2024-10-20), Indonesia',
    };
    assert.deepEqual(await onCursor(editor, 'attache.candidates', {}), [
      { ...known, reading: 'chosen' },
    ]);
    const byName = { query: 'djojohadi' };
    assert.deepEqual(list(await onCursor(editor, 'attache.candidates', byName))[0], known);
    editor.close();
  });

  it('offers what was typed, where it is a value or is read as one', async () => {
    const typedOn = async (marked: string, query: string) => {
      const editor = await openInEditor(marked, { recognize });
      const offered = list(await onCursor(editor, 'attache.candidates', { query }));
      editor.close();
      return offered.filter(({ reading }) => reading === 'typed').map(({ value }) => value);
    };
    const day = ['2025-04-05'];
    assert.deepEqual(await typedOn('on 03/0|4/2025', '2025-04-05'), day);
    assert.deepEqual(await typedOn('on 03/0|4/2025', '5 April 2025'), day);
    assert.deepEqual(await typedOn('on 03/0|4/2025', '2025-02-31'), []);
    assert.deepEqual(await typedOn('on 03/0|4/2025', 'on 5 April 2025'), []);
    assert.deepEqual(await typedOn('Nilainya Rp| 5 miliar untuk desa.', 'AUD 58.700.000'), [
      { amount: 58_700_000, currency: 'AUD' },
    ]);
    assert.deepEqual(await typedOn('Pra|bowo spoke.', 'Somebody Else'), ['somebody-else']);
    assert.deepEqual(await typedOn('Pra|bowo spoke.', '…'), []);
  });

  it('offers the other reading of a date, and terms by any of their names', async () => {
    const editor = await openInEditor('on 03/0|4/2025');
    const offered = list(await onCursor(editor, 'attache.candidates', {}));
    assert.deepEqual(
      offered.map(({ value, reading }) => [value, reading]),
      [
        ['2025-04-03', 'chosen'],
        ['2025-03-04', 'other'],
      ],
    );
    editor.close();
    const term = await openInEditor('a strategic| partnership');
    const [found] = list(await onCursor(term, 'attache.candidates', { query: 'kemitraan' }));
    assert.equal(found?.['value'], 'strategic-partnership');
    term.close();
  });
});

describe('the concordance of the editor', () => {
  it('gives every place with its words, a citation and a table, in the order asked for', async () => {
    const files = new Map([[OTHER, 'In Jakarta, Prabowo met Prabowo.']]);
    const editor = await openInEditor('Pra|bowo Subianto spoke.', { files });
    const found = fields(await editor.command('attache.concordance', { query: 'subianto' }));
    assert.deepEqual(
      list(found['lines']).map(({ before, after }) => [before, after]),
      [
        ['', ' spoke.'],
        ['In Jakarta, ', ' met Prabowo.'],
        ['In Jakarta, Prabowo met ', '.'],
      ],
    );
    assert.deepEqual(
      list(found['lines']).map(({ place, keyword, citation }) => [place, keyword, citation]),
      [
        [
          'article.txt:1',
          'Prabowo Subianto',
          '“Prabowo Subianto spoke.” (article.txt, 2025-12-04, UTF-16 0–16)',
        ],
        [
          'other.txt:1',
          'Prabowo',
          '“In Jakarta, Prabowo met Prabowo.” (other.txt, 2025-12-04, UTF-16 12–19)',
        ],
        [
          'other.txt:1',
          'Prabowo',
          '“In Jakarta, Prabowo met Prabowo.” (other.txt, 2025-12-04, UTF-16 24–31)',
        ],
      ],
    );
    assert.match(
      String(found['csv']),
      /^document,date,start.*\r\narticle\.txt,2025-12-04,0,16,LEADER/u,
    );
    const sorted = await editor.command('attache.concordance', {
      query: 'subianto',
      sort: 'right',
    });
    assert.deepEqual(
      list(fields(sorted)['lines']).map(({ after }) => after),
      ['.', ' met Prabowo.', ' spoke.'],
    );
    await assert.rejects(
      editor.command('attache.concordance', { sort: 'x' }),
      /does not understand/u,
    );
    editor.close();
  });
});

describe('the concordance of what was rejected', () => {
  it('has the words, and no mention', async () => {
    const editor = await openInEditor('Pra|bowo spoke.');
    await editor.command('attache.reject');
    const byId = fields(await editor.command('attache.concordance', { query: 'prabowo-subianto' }));
    assert.deepEqual(byId['lines'], []);
    const byWords = fields(await editor.command('attache.concordance', { query: 'prabowo' }));
    assert.match(String(byWords['csv']), /\r\narticle\.txt,2025-12-04,0,7,,,,Prabowo,/u);
    editor.close();
  });
});

describe('deciding together', () => {
  const files = () => new Map([[OTHER, 'In Jakarta, Prabowo met Prabowo on 4 December 2025.']]);

  it('offers the entity, what is visible, the label and the rule, here and in the corpus', async () => {
    const editor = await openInEditor('Pra|bowo, Prabowo Subianto', { files: files() });
    const visible = [{ start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }];
    const argument = { uri: ARTICLE, position: editor.selection.start, visible };
    const offered = list(await editor.command('attache.groups', argument));
    assert.deepEqual(
      offered.map(({ title, open }) => `${title}: ${open}`),
      [
        'All mentions of Prabowo Subianto in this article: 2',
        'All mentions of Prabowo Subianto in the corpus: 4',
        'All that is visible: 1',
        'All: Leaders in this article: 2',
        'All found by the rule tests/table in this article: 2',
        'All: Leaders in the corpus: 4',
        'All found by the rule tests/table in the corpus: 5',
      ],
    );
    for (const { group, open } of offered)
      assert.equal(list(await editor.command('attache.mentions', { group })).length, open);
    editor.close();
  });

  it('shows each mention in its words and decides on those left, in closed articles too, as one step', async () => {
    const editor = await openInEditor('Pra|bowo', { files: files() });
    const group = { kind: 'entity', label: 'LEADER', value: 'prabowo-subianto' };
    const found = list(await editor.command('attache.mentions', { group }));
    assert.deepEqual(
      found.map(({ place, before, quote, after }) => [place, before, quote, after]),
      [
        ['article.txt:1', '', 'Prabowo', ''],
        ['other.txt:1', 'In Jakarta,', 'Prabowo', 'met Prabowo on 4 December 2025.'],
        ['other.txt:1', 'In Jakarta, Prabowo met', 'Prabowo', 'on 4 December 2025.'],
      ],
    );
    const targets = found.slice(0, 2);
    const argument = { targets, status: 'confirmed' };
    assert.deepEqual(await editor.command('attache.decideTogether', argument), { decided: 2 });
    assert.equal(list(await editor.command('attache.mentions', { group })).length, 1);
    assert.deepEqual(await editor.command('attache.undo', { uri: ARTICLE }), { decided: 2 });
    assert.equal(list(await editor.command('attache.mentions', { group })).length, 3);
    assert.deepEqual(await editor.command('attache.redo', {}), { decided: 2 });
    assert.equal(list(await editor.command('attache.mentions', { group, all: true })).length, 3);
    editor.close();
  });

  it('offers no group in which all is decided', async () => {
    const editor = await openInEditor('Pra|bowo on 4 December 2025');
    await editor.command('attache.confirm');
    const argument = { uri: ARTICLE, position: editor.selection.start };
    const offered = list(await editor.command('attache.groups', argument));
    assert.deepEqual(
      offered.map(({ title }) => title),
      [
        'All found by the rule tests/table in this article',
        'All found by the rule tests/table in the corpus',
      ],
    );
    editor.close();
  });

  it('decides nothing where one mention is not what it was', async () => {
    const editor = await openInEditor('Pra|bowo', { files: files() });
    const group = { kind: 'entity', label: 'LEADER', value: 'prabowo-subianto' };
    const found = list(await editor.command('attache.mentions', { group }));
    editor.files.set(OTHER, 'Jokowi met Prabowo on 4 December 2025, so they say, in Jakarta.');
    const argument = { targets: found, status: 'rejected' };
    await assert.rejects(
      editor.command('attache.decideTogether', argument),
      /no longer stands here/u,
    );
    assert.deepEqual([...editor.files.keys()], [OTHER]);
    editor.close();
  });

  it('draws and means the longer mention where a shorter one was rejected for it', async () => {
    const editor = await openInEditor('met Pra|bowo Djojohadikusumo there');
    await onCursor(editor, 'attache.resize', { edge: 'end', change: 'extend' });
    const marks = fields(await editor.wire.sendRequest('attache/marks', { uri: ARTICLE }));
    assert.deepEqual(
      list(marks['marks']).map(({ state }) => state),
      ['confirmed'],
    );
    editor.close();
  });
});

function onCursor(editor: Editor, command: string, more: object): Promise<object | null> {
  return editor.command(command, { uri: ARTICLE, range: editor.selection, ...more });
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  assert.ok(typeof value === 'object' && value);
  return { ...value };
}

function list(value: unknown): readonly Fields[] {
  assert.ok(Array.isArray(value));
  return value;
}
