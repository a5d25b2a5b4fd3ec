import { strict as assert } from 'node:assert';
import type { Mention } from '@attache/core';
import { findMarked } from './find-marked.ts';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly icon: string;
  readonly target?: object;
}

const OTHER = 'file:///corpus/b.txt';

describe('the review queue', () => {
  it('lists what waits by article, lost ones first, and nothing of an article that is done', async () => {
    const files = new Map([[OTHER, 'Prabowo spoke.']]);
    const editor = await openInEditor('Pra|bowo met Anwar on 4 December 2025.', { files });
    await editor.command('attache.confirm');
    await editor.edit(
      { start: { line: 0, character: 0 }, end: { line: 0, character: 17 } },
      'Nobody',
    );
    assert.deepEqual(told(await rows(editor, 'queue')), ['article.txt: 2', 'b.txt: 1']);
    const below = await rows(editor, 'queue', { parent: ARTICLE });
    assert.deepEqual(
      below.map(({ kind, label }) => [kind, label]),
      [
        ['lost', 'Prabowo'],
        ['suggested', '4 December 2025'],
      ],
    );
    const targets = [...below, ...(await rows(editor, 'queue', { parent: OTHER }))].map(
      ({ target }) => target,
    );
    await editor.command('attache.decideTogether', { targets, status: 'withdrawn' });
    await editor.command('attache.decideTogether', {
      targets: targets.slice(1),
      status: 'confirmed',
    });
    assert.deepEqual(await rows(editor, 'queue'), []);
    editor.close();
  });
});

describe('the entities', () => {
  it('stand once for all their spellings, with every place in every article', async () => {
    const files = new Map([[OTHER, 'Prabowo spoke to Prabowo.']]);
    const editor = await openInEditor('Prabowo Subianto|.', { files });
    assert.deepEqual(told(await rows(editor, 'entities')), ['Leaders: 1']);
    const [person] = await rows(editor, 'entities', { parent: 'label:LEADER' });
    assert.equal(person?.label, 'Prabowo Subianto');
    assert.equal(person?.description, '3 mentions in 2 articles');
    const places = await rows(editor, 'entities', { parent: person?.id });
    assert.deepEqual(told(places), [
      'Prabowo Subianto: article.txt:1',
      'Prabowo: b.txt:1',
      'Prabowo: b.txt:1',
    ]);
    editor.close();
  });

  it('are as the articles and the sidecars on disk are, not as they were', async () => {
    const editor = await openInEditor('Nobody|.', { files: new Map([[OTHER, 'Prabowo spoke.']]) });
    assert.deepEqual(told(await rows(editor, 'entities')), ['Leaders: 1']);
    const [row] = await rows(editor, 'queue', { parent: OTHER });
    await editor.command('attache.decideTogether', { targets: [row?.target], status: 'rejected' });
    assert.deepEqual(await rows(editor, 'entities'), []);
    editor.files.delete(`${OTHER}.ann.json`);
    assert.deepEqual(told(await rows(editor, 'entities')), ['Leaders: 1']);
    editor.files.set(OTHER, 'Signed on 4 December 2025.');
    assert.deepEqual(told(await rows(editor, 'entities')), ['Dates: 1']);
    editor.close();
  });

  it('are ordered in time, and by currency and size', async () => {
    const find = (text: string): Mention[] => [
      ...findMarked(text),
      money(0, 7, 'USD'),
      money(1, 500, 'IDR'),
      money(2, 20, 'IDR'),
    ];
    const editor = await openInEditor('abcdef on 4 December 2025 and 03/04/2025|', { find });
    const days = await rows(editor, 'entities', { parent: 'label:DATE' });
    assert.deepEqual(
      days.map(({ label }) => label),
      ['2025-04-03', '2025-12-04'],
    );
    const amounts = await rows(editor, 'entities', { parent: 'label:MONEY' });
    assert.deepEqual(
      amounts.map(({ label }) => label),
      ['IDR 20', 'IDR 500', 'USD 7'],
    );
    editor.close();
  });

  it('leave out what was rejected, and what the filter does not name', async () => {
    const editor = await openInEditor('Pra|bowo on 4 December 2025');
    await editor.command('attache.reject');
    assert.deepEqual(told(await rows(editor, 'entities')), ['Dates: 1']);
    assert.deepEqual(told(await rows(editor, 'entities', { filter: '2025-12' })), ['Dates: 1']);
    assert.deepEqual(await rows(editor, 'entities', { filter: 'prabowo' }), []);
    editor.close();
  });
});

describe('the corpus', () => {
  it('has an open article once, however its address is written on disk', async () => {
    const files = new Map([['file:///corpus/%61rticle.txt', 'Prabowo spoke.']]);
    const editor = await openInEditor('Pra|bowo spoke.', { files });
    assert.deepEqual(told(await rows(editor, 'corpus')), ['article.txt: 0 of 1']);
    editor.close();
  });

  it('tells how far each article is by words and icon', async () => {
    const files = new Map([
      [OTHER, 'Prabowo spoke.'],
      ['file:///corpus/c.txt', 'Nobody.'],
    ]);
    const editor = await openInEditor('Pra|bowo met Prabowo.', { files });
    await editor.command('attache.confirm');
    assert.deepEqual(
      (await rows(editor, 'corpus')).map(({ spoken, icon }) => [spoken, icon]),
      [
        ['article.txt, partly decided, 1 of 2', 'color-mode'],
        ['b.txt, not begun, 0 of 1', 'circle-large-outline'],
        ['c.txt, nothing to decide, 0 of 0', 'circle-slash'],
      ],
    );
    editor.close();
  });
});

async function rows(editor: Editor, view: string, more: object = {}): Promise<readonly Row[]> {
  const answer = await editor.command('attache.view', { view, ...more });
  assert.ok(answer && 'rows' in answer && Array.isArray(answer.rows));
  return answer.rows;
}

function told(found: readonly Row[]): string[] {
  return found.map(({ label, description }) => `${label}: ${description}`);
}

function money(start: number, amount: number, currency: string): Mention {
  return {
    span: { start, end: start + 1 },
    quote: 'x',
    label: 'MONEY',
    value: { amount, currency },
    rule: 'tests/table',
    certainty: 1,
    evidence: [],
  };
}
