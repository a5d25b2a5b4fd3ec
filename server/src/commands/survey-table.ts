import { surveyCsv, surveyOf } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { nameOfArticle } from '../library.ts';
import type { SurveyTable } from '../protocol.ts';
import { corpusShares } from '../survey/corpus-shares.ts';
import { readChart, readQuestion } from '../survey/read-question.ts';

const NAME = 'attache.surveyTable';

/** All that one chart of a survey counts, as `attache stats --format csv` writes it. */
export const surveyTable: Command = {
  name: NAME,
  title: ({ session }) => session.words.progress.counting,
  run: async (desk, argument, task) => {
    const question = readQuestion(argument);
    const chart = readChart(argument);
    if (!question || !chart)
      throw refuse('bad-arguments', desk.session.words.errors.badArguments(NAME));
    const shares = await corpusShares(desk, question, task);
    const { folders } = desk.library;
    const marks = surveyOf(shares, question).charts[chart].map(({ key, ...mark }) => ({
      ...mark,
      key: chart === 'articles' ? key.with(0, nameOfArticle(folders, key[0] ?? '')) : key,
    }));
    const table: SurveyTable = { csv: surveyCsv(chart, marks), rows: marks.length };
    return table;
  },
};
