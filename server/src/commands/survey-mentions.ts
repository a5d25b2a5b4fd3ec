import { isPlaced, itemsBehind } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { nameOfArticle } from '../library.ts';
import { listedMention } from '../listed-mention.ts';
import { corpusShares } from '../survey/corpus-shares.ts';
import { readChart, readKey, readQuestion } from '../survey/read-question.ts';

const NAME = 'attache.surveyMentions';

/** More than anybody looks through in a list. */
const MOST_LISTED = 2000;

/** What stands behind a mark of a survey, each in its sentence. What has lost its place is not among them. */
export const surveyMentions: Command = {
  name: NAME,
  title: ({ session }) => session.words.progress.counting,
  run: async (desk, argument, task) => {
    const question = readQuestion(argument);
    const chart = readChart(argument);
    const key = readKey(argument);
    if (!question || !chart || !key)
      throw refuse('bad-arguments', desk.session.words.errors.badArguments(NAME));
    const shares = await corpusShares(desk, question, task);
    const { folders } = desk.library;
    return itemsBehind(shares, question, chart, key)
      .flatMap(({ share: { snapshot }, item }) =>
        isPlaced(item) ? [listedMention(snapshot, item, nameOfArticle(folders, snapshot.uri))] : [],
      )
      .slice(0, MOST_LISTED);
  },
};
