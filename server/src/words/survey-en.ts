import type { SurveyWords } from './survey-words.ts';

export const surveyEn: SurveyWords = {
  charts: {
    articles: {
      title: 'Progress by article',
      note: 'Everything that was found or marked in each article, by what was decided. Whether suggestions count as mentions does not matter here.',
    },
    annotators: {
      title: 'Decisions by annotator',
      note: 'The last word of each person on each mention, also where somebody else’s counts.',
    },
    labels: { title: 'Mentions by label', note: 'Rejected mentions are not counted.' },
    people: {
      title: 'People over time',
      note: 'Mentions of each person by the date of the article: when the corpus speaks of them.',
    },
    amounts: {
      title: 'Amounts by currency and year',
      note: 'Each amount by itself, for the year of the nearest date in its sentence, else of the article. They are not added up: a trade volume and a loan have no common sum, and one figure is often told twice.',
    },
    tiers: {
      title: 'Partnership terms by pair of countries',
      note: 'By the date of the article: when the corpus calls it so. The pair is told by the two countries, or leaders in office, of the sentence, the paragraph or the headline; where there are more or fewer, it is left open.',
    },
    together: {
      title: 'Who is mentioned with whom',
      note: 'A line for every two people who are mentioned together: the thicker, the more often.',
    },
  },
  columns: {
    article: 'Article',
    state: 'State',
    annotator: 'Annotator',
    status: 'Decision',
    label: 'Label',
    person: 'Person',
    time: 'Time',
    currency: 'Currency',
    year: 'Year',
    amount: 'Amount',
    parties: 'Countries',
    term: 'Term',
    with: 'With',
    count: 'Count',
    articles: 'Articles',
  },
  unknown: 'not told',
  notTold: {
    time: 'no date',
    currency: 'no currency',
    year: 'no year',
    amount: 'no amount',
    parties: 'countries not told',
  },
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  decisions: (count, articles) =>
    `${count} ${count === 1 ? 'decision' : 'decisions'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  together: (count, reach) =>
    `together in ${count} ${reach === 'article' ? (count === 1 ? 'article' : 'articles') : count === 1 ? 'sentence' : 'sentences'}`,
  summary: (mentions, articles, undated) =>
    `${mentions} ${mentions === 1 ? 'mention' : 'mentions'} in ${articles} ${articles === 1 ? 'article' : 'articles'}${undated > 0 ? `, ${undated} of them without a date` : ''}.`,
  more: (rows) => `and ${rows} more: the CSV has them all`,
  reading: (read, of) => `Reading article ${read} of ${of}`,
};
