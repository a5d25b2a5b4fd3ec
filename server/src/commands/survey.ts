import { surveyOf } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { nameOfArticle } from '../library.ts';
import { corpusShares } from '../survey/corpus-shares.ts';
import { quotesOf } from '../survey/key-names.ts';
import { readQuestion } from '../survey/read-question.ts';
import { surveyAnswer } from '../survey/survey-answer.ts';

const NAME = 'attache.survey';

/** The corpus in numbers: progress, people over time, amounts, partnerships, who is mentioned with whom. */
export const survey: Command = {
  name: NAME,
  title: ({ session }) => session.words.progress.counting,
  run: async (desk, argument, task) => {
    const { words } = desk.session;
    const question = readQuestion(argument);
    if (!question) throw refuse('bad-arguments', words.errors.badArguments(NAME));
    const shares = await corpusShares(desk, question, task);
    const quotes = quotesOf(shares);
    const { folders } = desk.library;
    return surveyAnswer(surveyOf(shares, question), question, {
      words,
      knowledge: shares[0]?.snapshot.knowledge ?? desk.surroundings.knowledge,
      nameOfArticle: (uri) => nameOfArticle(folders, uri),
      quoteOf: (person) => quotes.get(person),
    });
  },
};
