import assert from 'node:assert/strict';
import {
  CHARTS,
  isChartId,
  itemsBehind,
  type Mark,
  type Question,
  type Share,
  shareOf,
  shippedKnowledge,
  surveyOf,
} from '@attache/core';
import fc from 'fast-check';
import { reviewed } from './reviewed.ts';

/** Words with items, as `reviewed` reads them. */
const ITEMS = [
  '[Lam|LEADER to-lam',
  '[Prabowo|LEADER prabowo-subianto',
  '[Nobody|LEADER',
  '[__proto__|LEADER __proto__',
  '[2024|DATE 2024',
  '[US$5|MONEY USD 5',
  '[Rp 7|MONEY IDR 7',
  '[partnership|PARTNERSHIP strategic-partnership',
  '[ties|PARTNERSHIP bilateral-relations',
  '[pact|TREATY',
];

const articles = fc.array(
  fc.record({
    date: fc.option(fc.constantFrom('2023-01-01', '2024-06-30', '2025-12-31'), { nil: undefined }),
    words: fc.array(
      fc.tuple(
        fc.constantFrom(...ITEMS),
        fc.constantFrom('', ' +ana', ' -ana', ' +ben -ana', ' ! +ben'),
        fc.constantFrom(' met ', '. ', '\n', ' Laos '),
      ),
      { maxLength: 12 },
    ),
  }),
  { maxLength: 5 },
);

const questions: fc.Arbitrary<Question> = fc.record(
  {
    label: fc.constantFrom('LEADER', 'TREATY'),
    status: fc.constantFrom('confirmed', 'all'),
    annotator: fc.constantFrom('ana', 'nobody'),
    from: fc.constantFrom('2024', '2024-07'),
    to: fc.constantFrom('2024'),
    together: fc.constantFrom('article', 'sentence'),
  },
  { requiredKeys: ['status', 'together'] },
);

describe('the numbers of a survey', () => {
  it('are the mentions of the corpus, each in exactly one mark', () => {
    fc.assert(
      fc.property(articles, questions, (drafts, question) => {
        const { shares, survey } = surveyed(drafts, question);
        const sightings = shares.flatMap((share) => share.sightings);
        const of = (label: string) => sightings.filter((one) => one.label === label).length;
        assert.equal(sum(survey.charts.labels), sightings.length);
        assert.equal(sum(survey.charts.people), of('LEADER'));
        assert.equal(sum(survey.charts.amounts), of('MONEY'));
        assert.equal(sum(survey.charts.tiers), of('PARTNERSHIP'));
        assert.equal(
          sum(survey.charts.articles),
          shares.reduce((total, { judged }) => total + judged.length, 0),
        );
      }),
    );
  });

  it('are what opens behind each mark', () => {
    fc.assert(
      fc.property(articles, questions, (drafts, question) => {
        const { shares, survey } = surveyed(drafts, question);
        for (const chart of Object.keys(CHARTS).filter(isChartId))
          for (const { key, count, articles: of } of survey.charts[chart]) {
            const behind = itemsBehind(shares, question, chart, key);
            // Both of a pair are opened in every place they share.
            if (chart === 'together') assert.ok(behind.length >= 2 * count);
            else assert.equal(behind.length, count);
            assert.equal(new Set(behind.map(({ share }) => share)).size, of);
          }
      }),
    );
  });

  it('are the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(articles, questions, (drafts, question) => {
        const { shares, survey } = surveyed(drafts, question);
        assert.deepEqual(surveyOf(shares.toReversed(), question).charts, survey.charts);
      }),
    );
  });
});

type Drafts = typeof articles extends fc.Arbitrary<infer T> ? T : never;

function surveyed(drafts: Drafts, question: Question) {
  const shares: Share[] = drafts.map(({ date, words }, index) => {
    const text = words.map(([item, decided, after]) => `${item}${decided}]${after}`).join('');
    const article = reviewed(text, { name: `${index}.txt`, ...(date && { date }) });
    return shareOf(article, question, shippedKnowledge());
  });
  return { shares, survey: surveyOf(shares, question) };
}

function sum(marks: readonly Mark[]): number {
  return marks.reduce((total, { count }) => total + count, 0);
}
