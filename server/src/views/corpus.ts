import { countStates } from '@attache/core';
import type { TreeRow } from '../protocol.ts';
import type { Shelf, View } from './tree-row.ts';

/** Every article with how far it is. */
export const corpus: View = (shelves, parent) => (parent === undefined ? shelves.map(rowOf) : []);

function rowOf({ article, name }: Shelf): TreeRow {
  const counts = countStates(article.items);
  const { views } = article.words;
  const decided = counts.confirmed + counts.rejected;
  const waiting = counts.suggested + counts.review + counts.lost;
  const progress = waiting === 0 ? 'done' : decided === 0 ? 'untouched' : 'begun';
  const { documentDate, language } = article.recognition;
  const told = [
    views.progress[progress],
    views.counts(counts),
    [documentDate, language].filter(Boolean).join(' · '),
  ];
  return {
    id: article.uri,
    kind: 'article',
    label: name,
    description: views.decidedOf(decided, counts.total),
    tooltip: [name, ...told].join('\n'),
    spoken: `${name}, ${views.progress[progress]}, ${views.decidedOf(decided, counts.total)}`,
    icon: ICONS[progress],
    uri: article.uri,
    hasChildren: false,
  };
}

const ICONS = {
  done: 'pass-filled',
  begun: 'color-mode',
  untouched: 'circle-large-outline',
} as const;
