import { withoutDiacritics } from '@attache/core';
import { type Command, refuse } from '../command.ts';
import { field, stringField } from '../json.ts';
import { nameOfArticle } from '../library.ts';
import type { TreeRow, ViewName, ViewRows } from '../protocol.ts';
import { filtered, VIEWS, waitingIn } from '../views/index.ts';
import { corpusOf } from './groups.ts';

const NAME = 'attache.view';

/** The rows of a view: of its top, or below the row `parent`; with a filter, those that say its words. */
export const view: Command = {
  name: NAME,
  run: async (desk, argument) => {
    const name = field(argument, 'view');
    if (!isView(name)) throw refuse('bad-arguments', desk.session.words.errors.badArguments(NAME));
    const articles = await corpusOf(desk);
    const { folders } = desk.library;
    const shelves = articles
      .map((article) => ({ article, name: nameOfArticle(folders, article.uri) }))
      .sort((a, b) => a.name.localeCompare(b.name));
    const parent = stringField(argument, 'parent');
    const words = fold(stringField(argument, 'filter') ?? '').split(/\s+/u);
    const isWanted = ({ label, description, spoken }: TreeRow) => {
      const text = fold(`${label} ${description} ${spoken}`);
      return words.every((word) => text.includes(word));
    };
    const rows: ViewRows = {
      rows:
        words.join('') === ''
          ? VIEWS[name](shelves, parent)
          : filtered(VIEWS[name], shelves, parent, isWanted),
      waiting: waitingIn(articles),
      articles: articles.length,
    };
    return rows;
  },
};

function isView(name: unknown): name is ViewName {
  return name === 'queue' || name === 'entities' || name === 'corpus';
}

function fold(text: string): string {
  return withoutDiacritics(text).toLowerCase();
}
