import assert from 'node:assert/strict';
import {
  type ChartId,
  itemsBehind,
  knowledgeOf,
  type Question,
  type ReviewedArticle,
  shareOf,
  shippedKnowledge,
  surveyCsv,
  surveyOf,
  surveyRecords,
} from '@attache/core';
import { reviewed } from './reviewed.ts';

const ALL: Question = { status: 'all', together: 'article' };

describe('a survey', () => {
  it('counts how far each article is, by what was decided about everything in it', () => {
    const text = '[A|LEADER a +ana] [B|LEADER b -ana] [C|LEADER c] [D|DATE 2025 +ana]';
    assert.deepEqual(
      counted('articles', [reviewed(text), reviewed('[A|LEADER a]', { name: 'b.txt' })]),
      ['a.txt confirmed 2/1', 'a.txt rejected 1/1', 'a.txt suggested 1/1', 'b.txt suggested 1/1'],
    );
  });

  it('counts what everybody has decided, also what others have overruled', () => {
    const articles = [reviewed('[A|LEADER a +ana -ben] [B|LEADER b +ben]')];
    assert.deepEqual(counted('annotators', articles), [
      'ben confirmed 1/1',
      'ben rejected 1/1',
      'ana confirmed 1/1',
    ]);
    assert.deepEqual(counted('annotators', articles, { annotator: 'ana' }), ['ana confirmed 1/1']);
  });

  it('counts mentions: neither what was rejected nor, where only confirmed ones count, suggestions', () => {
    const articles = [reviewed('[A|LEADER a +ana] [B|LEADER b -ana] [C|TREATY]')];
    assert.deepEqual(counted('labels', articles), ['LEADER confirmed 1/1', 'TREATY suggested 1/1']);
    assert.deepEqual(counted('labels', articles, { status: 'confirmed' }), [
      'LEADER confirmed 1/1',
    ]);
    assert.deepEqual(counted('labels', articles, { label: 'TREATY' }), ['TREATY suggested 1/1']);
  });

  it('leaves out what has lost its place, or has to be looked at again', () => {
    const [article] = [reviewed('[A|LEADER a +ana] [B|LEADER b +ana] [C|LEADER c +ana]')];
    const items = article.items.map((item, index) => ({
      ...item,
      anchor: (['exact', 'review', 'lost'] as const)[index] ?? 'exact',
      span: index === 2 ? undefined : item.span,
    }));
    assert.deepEqual(counted('labels', [{ ...article, items }]), ['LEADER confirmed 1/1']);
    assert.deepEqual(counted('articles', [{ ...article, items }]), [
      'a.txt confirmed 1/1',
      'a.txt lost 1/1',
      'a.txt review 1/1',
    ]);
  });

  it('shows the corpus as one annotator sees it', () => {
    const articles = [
      reviewed('[A|LEADER a +ana] [B|LEADER b +ben] [C|LEADER c ! +ben] [D|LEADER d -ana +ben]'),
    ];
    assert.deepEqual(counted('labels', articles, { annotator: 'ana' }), [
      'LEADER confirmed 1/1',
      'LEADER suggested 1/1',
    ]);
    assert.deepEqual(counted('articles', articles, { annotator: 'ana' }), [
      'a.txt confirmed 1/1',
      'a.txt rejected 1/1',
      'a.txt suggested 1/1',
    ]);
  });

  it('takes the label and the value that this annotator has given', () => {
    const decided = (change: object) => {
      const article = reviewed('[A|LEADER a +ben +ana]', { date: '2025-03-11' });
      const items = article.items.map((item) => ({
        ...item,
        decisions: item.decisions.map((one) => (one.by === 'ana' ? { ...one, ...change } : one)),
      }));
      return [{ ...article, items }];
    };
    const relabelled = decided({ label: 'TREATY' });
    assert.deepEqual(counted('labels', relabelled, { annotator: 'ben' }), ['LEADER confirmed 1/1']);
    assert.deepEqual(counted('labels', relabelled, { annotator: 'ana' }), ['TREATY confirmed 1/1']);
    const linked = decided({ value: 'x' });
    assert.deepEqual(counted('people', linked, { annotator: 'ana' }), ['x 2025-03 1/1']);
  });

  it('counts people by the time of the article, and says where nobody knows it', () => {
    const articles = [
      reviewed('[Lam|LEADER to-lam] and [Lam|LEADER to-lam]', { date: '2025-03-11' }),
      reviewed('[Lam|LEADER to-lam] [X|LEADER]', { name: 'b.txt', date: '2025-05-01' }),
      reviewed('[Lam|LEADER to-lam]', { name: 'c.txt' }),
    ];
    assert.deepEqual(counted('people', articles), [
      'to-lam  1/1',
      'to-lam 2025-03 2/1',
      'to-lam 2025-05 1/1',
      'X 2025-05 1/1',
    ]);
    assert.deepEqual(ask(articles).times, ['2025-03', '2025-04', '2025-05']);
    assert.equal(ask(articles).undated, 1);
  });

  const PERIODS = [
    {
      title: 'a year and a half in months',
      last: '2025-08-31',
      times: '2024-01 2025-08',
      count: 20,
    },
    { title: 'longer in quarters', last: '2025-09-01', times: '2024-Q1 2025-Q3', count: 7 },
    { title: 'five years in quarters', last: '2028-12-31', times: '2024-Q1 2028-Q4', count: 20 },
    { title: 'longer in years', last: '2029-01-01', times: '2024 2029', count: 6 },
    {
      title: 'a century only by the years that there are',
      last: '2124-01-01',
      times: '2024 2124',
      count: 2,
    },
  ];
  for (const { title, last, times, count } of PERIODS)
    it(`tells ${title}`, () => {
      const dates = ['2024-01-01', last];
      const found = ask(
        dates.map((date, index) => reviewed('x', { name: `${index}`, date })),
      ).times;
      assert.deepEqual([found[0], found.at(-1)].join(' '), times);
      assert.equal(found.length, count);
    });

  it('keeps to a period, the last year or month included as a whole', () => {
    const articles = ['2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01', undefined].map(
      (date, index) => reviewed('[A|LEADER a]', { name: `${index}`, ...(date && { date }) }),
    );
    const within = (question: Partial<Question>) => ask(articles, question).articles;
    assert.equal(within({}), 5);
    assert.equal(within({ from: '2024' }), 3);
    assert.equal(within({ to: '2025' }), 3);
    assert.equal(within({ from: '2024', to: '2025' }), 2);
    assert.equal(within({ from: '2024-02', to: '2025-12' }), 1);
    assert.deepEqual(ask(articles, { from: '2024', to: '2024' }).years, [
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('counts an amount for the year beside it in the sentence, else for that of the article', () => {
    const text =
      'It was [US$8|MONEY USD 8] in [2020|DATE 2020] and [US$16|MONEY USD 16] in [2024|DATE 2024]. A loan is [US$2|MONEY USD 2]. [5|MONEY 5] [10|MONEY USD 10] by [the 1990s|DATE 199X].';
    assert.deepEqual(counted('amounts', [reviewed(text, { date: '2025-03-11' })]), [
      'USD 2020 8 1/1',
      'USD 2024 16 1/1',
      'USD 2025 10 1/1',
      'USD 2025 2 1/1',
      ' 2025  1/1',
    ]);
  });

  it('does not take a rejected date for the year of an amount', () => {
    const text = '[US$8|MONEY USD 8] for [2020|DATE 2020 -ana] things';
    assert.deepEqual(counted('amounts', [reviewed(text, { date: '2025-03-11' })]), [
      'USD 2025 8 1/1',
    ]);
    assert.deepEqual(counted('amounts', [reviewed(text)]), ['USD  8 1/1']);
  });

  it('gives what stands behind a mark, also behind a whole row', () => {
    const articles = [
      reviewed('[Lam|LEADER to-lam] and [Tô Lâm|LEADER to-lam]', { date: '2025-03-11' }),
      reviewed('[Lâm|LEADER to-lam]', { name: 'b.txt', date: '2025-05-01' }),
    ];
    const shares = articles.map((one) => shareOf(one, ALL, shippedKnowledge()));
    const behind = (key: readonly string[]) =>
      itemsBehind(shares, ALL, 'people', key).map(({ share, item }) => [
        share.document,
        item.quote,
      ]);
    assert.deepEqual(behind(['to-lam', '2025-03']), [
      ['a.txt', 'Lam'],
      ['a.txt', 'Tô Lâm'],
    ]);
    assert.equal(behind(['to-lam']).length, 3);
    assert.deepEqual(behind(['nobody']), []);
  });

  it('goes out as a table that no spreadsheet calculates, and as records', () => {
    const marks = ask([reviewed('[=1+1|LEADER]', { date: '2025-03-11' })]).charts.people;
    assert.equal(surveyCsv('people', marks), "person,time,count,articles\r\n'=1+1,2025-03,1,1\r\n");
    assert.deepEqual(surveyRecords('people', marks), [
      { person: '=1+1', time: '2025-03', count: 1, articles: 1 },
    ]);
  });
});

describe('who is mentioned with whom', () => {
  const text =
    '[A|LEADER a] met [B|LEADER b] and [A|LEADER a]. [C|LEADER c] met [B|LEADER b]. [C|LEADER c] met [B|LEADER b].';

  it('counts the articles that both are in, once each', () => {
    const articles = [reviewed(text), reviewed('[B|LEADER b] [A|LEADER a]', { name: 'b.txt' })];
    assert.deepEqual(counted('together', articles), ['a b 2/2', 'a c 1/1', 'b c 1/1']);
  });

  it('counts the sentences that both are in', () => {
    const question = { together: 'sentence' } as const;
    assert.deepEqual(counted('together', [reviewed(text)], question), ['b c 2/1', 'a b 1/1']);
  });

  it('pairs only those named most in an article that names hundreds', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => `[P|LEADER p${index}]`).join(' ');
    assert.equal(ask([reviewed(`${crowd} ${crowd}`)]).charts.together.length, (60 * 59) / 2);
  });
});

describe('whose a partnership is', () => {
  const CASES = [
    {
      title: 'two countries of its sentence',
      text: 'Laos and Vietnam have a [x|PARTNERSHIP sp].',
      parties: 'LA–VN',
    },
    {
      title: 'their people',
      text: 'Japanese and Thai officials praised the [x|PARTNERSHIP sp].',
      parties: 'JP–TH',
    },
    {
      title: 'leaders in office on that day',
      text: '[Prabowo|LEADER prabowo-subianto] and [Lam|LEADER to-lam] spoke of the [x|PARTNERSHIP sp].',
      parties: 'ID–VN',
    },
    {
      title: 'two countries of the paragraph',
      text: 'Laos met Vietnam. A [x|PARTNERSHIP sp] came of it.',
      parties: 'LA–VN',
    },
    {
      title: 'two countries of the headline',
      text: 'Laos meets Vietnam\n\nA [x|PARTNERSHIP sp] came of it.',
      parties: 'LA–VN',
    },
    {
      title: 'a formula that only one pair has',
      text: 'A [x|PARTNERSHIP vn-la-special-relationship] with China.',
      parties: 'LA–VN',
    },
    {
      title: 'nobody, where three are spoken of',
      text: 'Laos, China and Vietnam\nLaos, China and Vietnam want a [x|PARTNERSHIP sp].',
      parties: '',
    },
    { title: 'nobody, where one is', text: 'Laos wants a [x|PARTNERSHIP sp].', parties: '' },
    {
      title: 'nobody, where a sea bears the name',
      text: 'Laos and the South China Sea have a [x|PARTNERSHIP sp].',
      parties: '',
    },
    {
      title: 'nobody, by a leader who was rejected',
      text: 'Laos met [Lam|LEADER to-lam -ana] for a [x|PARTNERSHIP sp].',
      parties: '',
    },
  ];
  for (const { title, text, parties } of CASES)
    it(`is told by ${title}`, () => {
      const { tiers } = ask([reviewed(text, { date: '2025-03-11' })]).charts;
      assert.deepEqual(
        tiers.map(({ key }) => key[0]),
        [parties],
      );
    });

  it('is not told by a formula that several pairs share', () => {
    const formula = { tier: 'formula', labels: {}, definition: '', source: '' } as const;
    const relation = { concept: 'f', since: '1962', source: '' };
    const knowledge = knowledgeOf({
      ...shippedKnowledge(),
      concepts: [{ id: 'f', ...formula }],
      relationships: [
        { parties: ['LA', 'VN'], ...relation },
        { parties: ['CN', 'VN'], ...relation },
      ],
    });
    const share = shareOf(reviewed('A [x|PARTNERSHIP f].'), ALL, knowledge);
    assert.deepEqual(
      share.sightings.map(({ parties }) => parties),
      [undefined],
    );
  });
});

function ask(articles: readonly ReviewedArticle[], question: Partial<Question> = {}) {
  const whole = { ...ALL, ...question };
  return surveyOf(
    articles.map((one) => shareOf(one, whole, shippedKnowledge())),
    whole,
  );
}

/** `key parts count/articles`, a line a mark. */
function counted(
  chart: ChartId,
  articles: readonly ReviewedArticle[],
  question: Partial<Question> = {},
): string[] {
  return ask(articles, question).charts[chart].map(
    ({ key, count, articles: of }) => `${key.join(' ')} ${count}/${of}`,
  );
}
