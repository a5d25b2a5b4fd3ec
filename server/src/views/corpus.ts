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
  const progress = progressOf(decided, waiting);
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

/** Where nothing was suggested, nobody has done anything. */
function progressOf(decided: number, waiting: number): keyof typeof ICONS {
  if (waiting > 0) return decided === 0 ? 'untouched' : 'begun';
  return decided === 0 ? 'nothing' : 'done';
}

const ICONS = {
  done: 'pass-filled',
  begun: 'color-mode',
  nothing: 'circle-slash',
  untouched: 'circle-large-outline',
} as const;
