import {
  countStates,
  isOpen,
  isPlaced,
  meaningOfItem,
  nameOfLabel,
  type Reviewed,
} from '@attache/core';
import type { TreeRow } from '../protocol.ts';
import { visible } from '../safe-text.ts';
import type { Snapshot } from '../snapshot.ts';
import { targetOf } from '../to-lsp.ts';
import { iconOf, type Shelf, sentenceOf, type View } from './tree-row.ts';

/** What waits for a person, by article: lost ones, then those to check again, then suggestions. */
export const queue: View = (shelves, parent) =>
  parent === undefined
    ? shelves.flatMap(articleRow)
    : shelves.filter(({ article }) => article.uri === parent).flatMap(itemRows);

/** True for what a person still has to do something about. */
export function waits(item: Reviewed): boolean {
  return isOpen(item) || item.anchor === 'lost';
}

function articleRow({ article, name }: Shelf): TreeRow[] {
  const { suggested, review, lost } = countStates(article.items);
  const waiting = article.items.filter(waits).length;
  if (waiting === 0) return [];
  const told = article.words.views.waiting(suggested, review, lost);
  return [
    {
      id: article.uri,
      kind: 'article',
      label: name,
      description: String(waiting),
      tooltip: `${name}\n${told}`,
      spoken: `${name}, ${told}`,
      icon: 'file-text',
      uri: article.uri,
      hasChildren: true,
    },
  ];
}

function itemRows({ article }: Shelf): TreeRow[] {
  const order = { lost: 0, review: 1, exact: 2, shifted: 2 } as const;
  return article.items
    .filter(waits)
    .toSorted((a, b) => order[a.anchor] - order[b.anchor])
    .map((item) => itemRow(article, item));
}

function itemRow(article: Snapshot, item: Reviewed): TreeRow {
  const { words, uri } = article;
  const quote = visible(item.quote);
  const meaning = meaningOfItem(item, article);
  const kind = item.anchor === 'review' || item.anchor === 'lost' ? item.anchor : 'suggested';
  const state = words.views.kinds[kind];
  const label = nameOfLabel(item.label, words);
  const target: TreeRow['target'] = isPlaced(item) ? targetOf(article, item) : { uri, id: item.id };
  const sentence = isPlaced(item) ? sentenceOf(article, item.span.start, item.span.end) : '';
  return {
    id: `${uri}#${item.id}#${item.label}#${item.span?.start}`,
    kind,
    label: quote,
    description: meaning === quote ? label : meaning,
    tooltip: [`${label}: ${meaning}`, state, sentence].filter(Boolean).join('\n'),
    spoken: `${label} ${quote}, ${meaning}, ${state}`,
    icon: kind === 'suggested' ? iconOf(item.label) : ICONS[kind],
    uri,
    target,
    hasChildren: false,
  };
}

const ICONS = { review: 'warning', lost: 'question' } as const;
