import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type {
  ListedMention,
  SurveyAnswer,
  SurveyChart,
  SurveyTable,
} from '@attache/server/protocol';
import { ExecuteCommandRequest, ResponseError } from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { ARTICLE, type Editor, openInEditor } from './open-in-editor.ts';

const OTHER = 'file:///corpus/b.txt';
const FILES = () => new Map([[OTHER, 'Prabowo spoke of about USD 5 billion on 4 December 2025.']]);

describe('attache.survey', () => {
  it('counts the whole workspace and names everything for people', async () => {
    const editor = await openInEditor('Pra|bowo met Ny. Nobody on 4 December 2025.', {
      files: FILES(),
    });
    await editor.command('attache.confirm');
    const answer = await survey(editor);
    assert.equal(answer.summary, '6 mentions in 2 articles.');
    assert.deepEqual(
      answer.labels.map(({ id }) => id),
      ['DATE', 'LEADER', 'MONEY'],
    );
    assert.deepEqual(answer.annotators, [{ id: 'siti', name: 'siti' }]);
    assert.deepEqual(answer.years, ['2025']);
    assert.deepEqual(
      answer.charts.map(({ id }) => id),
      ['articles', 'annotators', 'labels', 'people', 'amounts', 'tiers', 'together'],
    );
    assert.deepEqual(spoken(chart(answer, 'articles')), [
      'article.txt, confirmed: 1 mention in 1 article',
      'article.txt, suggested: 2 mentions in 1 article',
      'b.txt, suggested: 3 mentions in 1 article',
    ]);
    assert.deepEqual(spoken(chart(answer, 'annotators')), [
      'siti, confirmed: 1 decision in 1 article',
    ]);
    assert.deepEqual(spoken(chart(answer, 'people')), [
      'Prabowo Subianto, Dec 2025: 2 mentions in 2 articles',
      'Ny. Nobody, Dec 2025: 1 mention in 1 article',
    ]);
    assert.deepEqual(chart(answer, 'people').times, [{ id: '2025-12', name: 'Dec 2025' }]);
    assert.deepEqual(spoken(chart(answer, 'amounts')), [
      'USD 5,000,000,000, 2025: 1 mention in 1 article',
    ]);
    assert.deepEqual(spoken(chart(answer, 'together')), [
      'Ny. Nobody – Prabowo Subianto: together in 1 sentence',
    ]);
    assert.deepEqual(
      chart(answer, 'together').people?.map((mark) => mark.spoken),
      ['Prabowo Subianto: 2 mentions in 2 articles', 'Ny. Nobody: 1 mention in 1 article'],
    );
    for (const { columns, marks } of answer.charts)
      for (const { key, names } of marks) {
        assert.equal(key.length, names.length);
        assert.equal(columns.length, key.length + 2);
      }
    editor.close();
  });

  it('is as the last decision left it, and keeps to what is asked', async () => {
    const editor = await openInEditor('Pra|bowo met Ny. Nobody.', { files: FILES() });
    assert.deepEqual(spoken(chart(await survey(editor, { status: 'confirmed' }), 'people')), []);
    await editor.command('attache.confirm');
    const confirmed = await survey(editor, { status: 'confirmed' });
    assert.equal(confirmed.summary, '1 mention in 1 article.'.replace('1 article', '2 articles'));
    assert.deepEqual(spoken(chart(confirmed, 'people')), [
      'Prabowo Subianto, Dec 2025: 1 mention in 1 article',
    ]);
    const money = await survey(editor, { label: 'MONEY' });
    assert.equal(money.summary, '1 mention in 2 articles.');
    assert.deepEqual(chart(await survey(editor, { annotator: 'nobody' }), 'annotators').marks, []);
    assert.equal((await survey(editor, { from: '2026' })).summary, '0 mentions in 0 articles.');
    editor.close();
  });

  it('speaks the reader’s language', async () => {
    const editor = await openInEditor('Prabowo|', { initializationOptions: { locale: 'vi' } });
    const answer = await survey(editor);
    assert.equal(answer.summary, '1 lần nhắc trong 1 bài.');
    assert.equal(chart(answer, 'people').title, 'Nhân vật theo thời gian');
    assert.deepEqual(chart(answer, 'people').columns, [
      'Nhân vật',
      'Thời gian',
      'Số lần',
      'Số bài',
    ]);
    editor.close();
  });

  it('shows no more than can be looked at, and says how much is left', async () => {
    const files = new Map(
      Array.from({ length: 50 }, (_, index) => [`file:///corpus/z${index}.txt`, 'Prabowo spoke.']),
    );
    const editor = await openInEditor('Nobody|', { files });
    const { marks, more } = chart(await survey(editor), 'articles');
    assert.equal(marks.length, 40);
    assert.equal(more, 'and 10 more: the CSV has them all');
    const table = await command<SurveyTable>(editor, 'attache.surveyTable', { chart: 'articles' });
    assert.equal(table.rows, 50);
    assert.equal(table.csv.split('\r\n').length, 52);
    editor.close();
  });

  it('opens what stands behind a mark, and behind a whole row', async () => {
    const editor = await openInEditor('Prabowo| met Ny. Nobody.', { files: FILES() });
    const behind = async (argument: object) =>
      (await command<readonly ListedMention[]>(editor, 'attache.surveyMentions', argument)).map(
        ({ place, quote }) => `${quote} ${place}`,
      );
    assert.deepEqual(await behind({ chart: 'people', key: ['prabowo-subianto', '2025-12'] }), [
      'Prabowo article.txt:1',
      'Prabowo b.txt:1',
    ]);
    assert.deepEqual(await behind({ chart: 'articles', key: [ARTICLE] }), [
      'Prabowo article.txt:1',
      'Ny. Nobody article.txt:1',
    ]);
    assert.deepEqual(await behind({ chart: 'together', key: ['ny-nobody', 'prabowo-subianto'] }), [
      'Prabowo article.txt:1',
      'Ny. Nobody article.txt:1',
    ]);
    assert.deepEqual(await behind({ chart: 'people', key: ['nobody'] }), []);
    editor.close();
  });

  it('writes a table with the articles by their names', async () => {
    const editor = await openInEditor('Prabowo|', { files: FILES() });
    const table = await command<SurveyTable>(editor, 'attache.surveyTable', { chart: 'articles' });
    assert.equal(
      table.csv,
      'article,state,count,articles\r\nb.txt,suggested,3,1\r\narticle.txt,suggested,1,1\r\n',
    );
    editor.close();
  });

  const WRONG = [
    ['attache.survey', { status: 'rejected' }],
    ['attache.survey', { label: 'x y' }],
    ['attache.survey', { from: 'May' }],
    ['attache.survey', { annotator: 7 }],
    ['attache.survey', { together: 'page' }],
    ['attache.surveyMentions', { chart: 'people' }],
    ['attache.surveyMentions', { chart: 'constructor', key: [] }],
    ['attache.surveyMentions', { chart: 'people', key: [1] }],
    ['attache.surveyTable', {}],
  ] as const;
  for (const [name, argument] of WRONG)
    it(`refuses ${name} ${JSON.stringify(argument)}`, async () => {
      const editor = await openInEditor('Prabowo|');
      await assert.rejects(editor.command(name, argument), { data: { kind: 'bad-arguments' } });
      editor.close();
    });

  it('says how far it is, and stops when nobody waits any more', async () => {
    const files = new Map(
      Array.from({ length: 30 }, (_, index) => [`file:///corpus/z${index}.txt`, 'Prabowo spoke.']),
    );
    const editor = await openInEditor('Nobody|', {
      files,
      // As a disk does, it gives others a turn.
      sidecars: { read: async () => void (await setImmediate()) },
    });
    const source = new CancellationTokenSource();
    const told: string[] = [];
    editor.wire.onNotification('$/progress', ({ value }: { value: { message?: string } }) => {
      if (value.message === undefined) return;
      told.push(value.message);
      if (value.message.startsWith('Reading article 3 ')) source.cancel();
    });
    const params = { command: 'attache.survey', arguments: [{}], workDoneToken: 'x' };
    await assert.rejects(
      editor.wire.sendRequest(ExecuteCommandRequest.type, params, source.token),
      (error: unknown) => error instanceof ResponseError && error.message === 'Cancelled.',
    );
    assert.equal(told[0], 'Reading article 1 of 31');
    assert.ok(told.length < 31, `${told.length} of 31 were read`);
    editor.close();
  });
});

function survey(editor: Editor, question: object = {}): Promise<SurveyAnswer> {
  return command<SurveyAnswer>(editor, 'attache.survey', question);
}

async function command<T>(editor: Editor, name: string, argument: object): Promise<T> {
  const params = { command: name, arguments: [argument] };
  return editor.wire.sendRequest<T>(ExecuteCommandRequest.method, params);
}

function chart({ charts }: SurveyAnswer, id: string): SurveyChart {
  const found = charts.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

function spoken({ marks }: SurveyChart): string[] {
  return marks.map((mark) => mark.spoken);
}
