import { overlap, recognize } from '@attache/core';
import { LANGUAGES, readParagraphs } from '../negatives/paragraphs.ts';
import { goldArticles } from './gold-articles.ts';
import { type Judged, judge } from './judge.ts';

/** Everything that is found in the development texts and in the paragraphs of other domains, judged. */
export function judgements(): Judged[] {
  const articles = [...goldArticles('seeds'), ...goldArticles('dev')];
  const paragraphs = LANGUAGES.flatMap((language) => readParagraphs(language));
  return [
    ...articles.flatMap((article) => judge(article, recognize(article).mentions)),
    ...paragraphs.flatMap(({ text, allowed }) =>
      recognize({ name: 'paragraph.txt', text }).mentions.map((mention) => ({
        mention,
        isRight: allowed.some((span) => overlap(span, mention.span)),
      })),
    ),
  ];
}

/** How often something was right. */
export interface Tally {
  readonly found: number;
  readonly right: number;
}

/** By rule, in order. */
export function recordsByRule(judged: readonly Judged[]): [string, Tally][] {
  const records = new Map<string, Tally>();
  for (const { mention, isRight } of judged) {
    const { found, right } = records.get(mention.rule) ?? { found: 0, right: 0 };
    records.set(mention.rule, { found: found + 1, right: right + Number(isRight) });
  }
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A group of suggestions that say they are about as certain, and how often they are right. */
export interface Reliability extends Tally {
  /** The lowest certainty of the group. */
  readonly from: number;
  /** The mean of what they say. */
  readonly stated: number;
}

/** The bounds are those a person would sort by: nearly sure, likely, doubtful. */
const BOUNDS = [0, 0.7, 0.9, 0.95, 0.97, 0.98, 0.99];

export function reliability(judged: readonly Judged[]): Reliability[] {
  return BOUNDS.flatMap((from, index) => {
    const to = BOUNDS[index + 1] ?? 2;
    const group = judged.filter(
      ({ mention: { certainty } }) => certainty >= from && certainty < to,
    );
    if (group.length === 0) return [];
    const stated = group.reduce((sum, { mention }) => sum + mention.certainty, 0) / group.length;
    const right = group.filter(({ isRight }) => isRight).length;
    return [{ from, stated, found: group.length, right }];
  });
}
