import {
  type ConcordanceLine,
  type ConcordanceOrder,
  citationOf,
  concordanceCsv,
  concordance as concordanceOf,
  sortConcordance,
} from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { field, stringField } from '../json.ts';
import { nameOfArticle } from '../library.ts';
import type { Concordance } from '../protocol.ts';
import { visible } from '../safe-text.ts';
import { rangeOf } from '../to-lsp.ts';
import { corpusOf } from './groups.ts';

const NAME = 'attache.concordance';

/** Every place of the corpus that means or says the query, with the words round it, as lines and as CSV. */
export const concordance: Command = {
  name: NAME,
  run: async (desk, argument) => {
    const query = stringField(argument, 'query');
    const order = orderOf(field(argument, 'sort') ?? 'place');
    if (query === undefined || !order)
      throw refuse('bad-arguments', desk.session.words.errors.badArguments(NAME));
    const { folders } = desk.library;
    const places = new Map<ConcordanceLine, Concordance['lines'][number]>();
    for (const snapshot of await corpusOf(desk)) {
      const name = nameOfArticle(folders, snapshot.uri);
      const named = { ...snapshot, article: { ...snapshot.article, name } };
      for (const line of concordanceOf(named, query, snapshot.knowledge)) {
        const range = rangeOf(snapshot, line.span);
        places.set(line, {
          uri: snapshot.uri,
          range,
          place: `${name}:${range.start.line + 1}`,
          before: visible(line.before) + spaceIn(line.before.slice(-1)),
          keyword: visible(line.keyword),
          after: spaceIn(line.after.slice(0, 1)) + visible(line.after),
          citation: citationOf(line),
        });
      }
    }
    const sorted = sortConcordance([...places.keys()], order);
    const found: Concordance = {
      lines: sorted.flatMap((line) => places.get(line) ?? []),
      csv: concordanceCsv(sorted),
    };
    return found;
  },
};

function orderOf(value: unknown): ConcordanceOrder | undefined {
  const orders: readonly ConcordanceOrder[] = ['place', 'left', 'right', 'keyword', 'date'];
  return orders.find((order) => order === value);
}

/** Whether a word goes on beside the keyword is to be seen. */
function spaceIn(beside: string): string {
  return /\s/u.test(beside) ? ' ' : '';
}
