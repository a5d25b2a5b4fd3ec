import {
  CORE_LABELS,
  describeForPeople,
  describePost,
  isCoreLabel,
  type Label,
  nameOfItem,
  nameOfLabel,
  type Placed,
  postsOn,
} from '@attache/core';
import { entityGroup } from '../groups.ts';
import type { TreeRow } from '../protocol.ts';
import { visible } from '../safe-text.ts';
import { placedItems } from '../snapshot.ts';
import { targetOf } from '../to-lsp.ts';
import { iconOf, type Shelf, sentenceOf, type View } from './tree-row.ts';

/** Who and what the corpus speaks of: a heading a label, the people, days, amounts and terms, and where each is named. */
export const entities: View = (shelves, parent) => {
  if (parent === undefined) return headings(shelves);
  const label = /^label:(.+)$/u.exec(parent)?.[1];
  const found = entitiesIn(shelves, label);
  if (label !== undefined) return found.toSorted(inOrder).map(entityRow);
  return found.filter(({ id }) => id === parent).flatMap(({ places }) => places.map(placeRow));
};

interface Place extends Shelf {
  readonly item: Placed;
}

interface Entity {
  readonly id: string;
  readonly label: Label;
  readonly places: readonly [Place, ...Place[]];
}

function headings(shelves: readonly Shelf[]): TreeRow[] {
  const all = entitiesIn(shelves);
  const own = new Set(all.map(({ label }) => label).filter((label) => !isCoreLabel(label)));
  return [...CORE_LABELS, ...own].flatMap((label) => {
    const count = all.filter((entity) => entity.label === label).length;
    const words = shelves[0]?.article.words;
    if (count === 0 || !words) return [];
    const name = isCoreLabel(label) ? words.groups[label] : visible(label);
    return [
      {
        id: `label:${label}`,
        kind: 'heading',
        label: name,
        description: String(count),
        tooltip: name,
        spoken: `${name}, ${count}`,
        icon: iconOf(label),
        hasChildren: true,
      },
    ];
  });
}

function entitiesIn(shelves: readonly Shelf[], label?: string): Entity[] {
  const found = new Map<string, [Place, ...Place[]]>();
  for (const shelf of shelves)
    for (const item of placedItems(shelf.article)) {
      if (item.state === 'rejected' || (label !== undefined && item.label !== label)) continue;
      const id = JSON.stringify([item.label, item.value ?? item.quote.toLowerCase()]);
      const places = found.get(id);
      if (places) places.push({ ...shelf, item });
      else found.set(id, [{ ...shelf, item }]);
    }
  return [...found].map(([id, places]) => ({ id, label: places[0].item.label, places }));
}

/** Days as they follow each other, amounts by currency and size, everything else by name. */
function inOrder(a: Entity, b: Entity): number {
  const [first, second] = [a.places[0], b.places[0]];
  const [left, right] = [first.item.value, second.item.value];
  if (typeof left === 'object' && typeof right === 'object')
    return (left.currency ?? '').localeCompare(right.currency ?? '') || left.amount - right.amount;
  if (a.label === 'DATE') return String(left) < String(right) ? -1 : 1;
  return nameOfItem(first.item, first.article).localeCompare(
    nameOfItem(second.item, second.article),
  );
}

function entityRow({ id, label, places }: Entity): TreeRow {
  const [{ item, article }] = places;
  const { words } = article;
  const isDay = label === 'DATE' && typeof item.value === 'string';
  const name = isDay ? String(item.value) : nameOfItem(item, article);
  const articles = new Set(places.map((place) => place.name)).size;
  const told = words.views.mentions(places.length, articles);
  const offices = officesOf(places);
  return {
    id,
    kind: 'entity',
    label: visible(name),
    description: told,
    tooltip: [
      isDay && item.value !== undefined ? describeForPeople(item, item.value, article) : name,
      ...offices,
      told,
    ].join('\n'),
    spoken: `${nameOfLabel(label, words)} ${name}, ${told}`,
    icon: iconOf(label),
    group: entityGroup(item),
    hasChildren: true,
  };
}

/** Every office held on the day of one of the articles, as it is said there. */
function officesOf(places: readonly Place[]): string[] {
  const offices = places.flatMap(({ item, article }) => {
    const { documentDate } = article.recognition;
    const person =
      typeof item.value === 'string' && item.label === 'LEADER'
        ? article.knowledge.personById(item.value)
        : undefined;
    return person && documentDate
      ? postsOn(person, documentDate).map((post) => describePost(post, article.words))
      : [];
  });
  return [...new Set(offices)];
}

function placeRow({ item, article, name }: Place): TreeRow {
  const target = targetOf(article, item);
  const place = `${name}:${target.range.start.line + 1}`;
  const sentence = sentenceOf(article, item.span.start, item.span.end);
  const state = article.words.states[item.state];
  return {
    id: `${article.uri}#${item.span.start}#${item.label}`,
    kind: item.state,
    label: visible(item.quote),
    description: place,
    tooltip: `${sentence}\n${state}`,
    spoken: `${item.quote}, ${state}, ${place}`,
    icon: item.state === 'confirmed' ? 'check' : 'circle-outline',
    uri: article.uri,
    target,
    hasChildren: false,
  };
}
