import type { Reviewed } from '../annotation/reviewed.ts';
import { compareTexts } from '../annotation/sidecar.ts';
import type { Label } from '../recognition/value.ts';
import { CHARTS, type ChartId, type Counting } from './charts.ts';
import type { Question } from './question.ts';
import type { Share } from './share.ts';
import { stepFor, type TimeStep, timesFrom } from './time-steps.ts';

/** A corpus in numbers. */
export interface Survey {
  /** Of the period. */
  readonly articles: number;
  /** Those of them that nobody can date. */
  readonly undated: number;
  readonly step: TimeStep;
  /** The columns of what is told over time, in order: `2025-03`, `2025-Q1` or `2025`. */
  readonly times: readonly string[];
  readonly charts: Readonly<Record<ChartId, readonly Mark[]>>;
  /** What can be asked for, in the whole corpus. */
  readonly labels: readonly Label[];
  readonly annotators: readonly string[];
  readonly years: readonly string[];
}

/** How often something is counted under a key. */
export interface Mark {
  /** As many parts as the chart has columns. */
  readonly key: readonly string[];
  readonly count: number;
  /** In how many articles. */
  readonly articles: number;
}

/** Counts everything. The shares are those of all the articles of the corpus, made with the same question. */
export function surveyOf(shares: readonly Share[], question: Question): Survey {
  const asked = shares.filter(({ isAsked }) => isAsked);
  const dates = asked.flatMap(({ date }) => date ?? []);
  const counting = { step: stepFor(dates), question };
  const marks = (chart: ChartId) => marksOf(asked, chart, counting);
  return {
    articles: asked.length,
    undated: asked.length - dates.length,
    step: counting.step,
    times: timesFrom(dates, counting.step),
    charts: {
      articles: marks('articles'),
      annotators: marks('annotators'),
      labels: marks('labels'),
      people: marks('people'),
      amounts: marks('amounts'),
      tiers: marks('tiers'),
      together: marks('together'),
    },
    labels: unique(shares.flatMap(({ labels }) => [...labels])),
    annotators: unique(shares.flatMap(({ annotators }) => [...annotators])),
    years: unique(shares.flatMap(({ date }) => date?.slice(0, 4) ?? [])),
  };
}

/** What stands behind a mark: each item once, article by article, in reading order. A key that is cut short stands for all that begin so. */
export function itemsBehind<S extends Share>(
  shares: readonly S[],
  question: Question,
  chart: ChartId,
  key: readonly string[],
): { readonly share: S; readonly item: Reviewed }[] {
  const asked = shares.filter(({ isAsked }) => isAsked);
  const counting = { step: stepFor(asked.flatMap(({ date }) => date ?? [])), question };
  return asked.flatMap((share) => {
    const own = CHARTS[chart]
      .count(share, counting)
      .filter((tally) => key.every((part, index) => tally.key[index] === part));
    const behind = new Set(own.flatMap(({ items }) => items));
    return share.judged.filter(({ item }) => behind.has(item)).map(({ item }) => ({ share, item }));
  });
}

/** Those with most behind them first, what is not told last; what shares the first part of a key stands together. */
function marksOf(shares: readonly Share[], chart: ChartId, counting: Counting): Mark[] {
  const found = new Map<string, Counted>();
  for (const share of shares)
    for (const { key } of CHARTS[chart].count(share, counting)) {
      const name = JSON.stringify(key);
      const counted = found.get(name) ?? { key, count: 0, articles: 0, last: undefined };
      counted.count += 1;
      if (counted.last !== share) counted.articles += 1;
      counted.last = share;
      found.set(name, counted);
    }
  return inOrder([...found.values()].map(({ key, count, articles }) => ({ key, count, articles })));
}

interface Counted {
  readonly key: Mark['key'];
  count: number;
  articles: number;
  /** The article it was last found in: articles come one after the other. */
  last: Share | undefined;
}

function inOrder(marks: readonly Mark[]): Mark[] {
  const totals = new Map<string, number>();
  for (const { key, count } of marks) totals.set(rowOf(key), (totals.get(rowOf(key)) ?? 0) + count);
  return marks.toSorted(
    (a, b) =>
      Number(rowOf(a.key) === '') - Number(rowOf(b.key) === '') ||
      (totals.get(rowOf(b.key)) ?? 0) - (totals.get(rowOf(a.key)) ?? 0) ||
      compareTexts(a.key.join('\n'), b.key.join('\n')),
  );
}

function rowOf([first = '']: readonly string[]): string {
  return first;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareTexts);
}
