import { type Label, sameValue, type Value } from '../recognition/value.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { overlap, type Span } from '../text/span.ts';
import { scan } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';
import { nominalAlpha, type Pair } from './alpha.ts';
import { placeKey } from './group-annotations.ts';
import type { Reviewed } from './reviewed.ts';
import { compareTexts } from './sidecar.ts';

/** What one person calls one passage. */
export interface Vote {
  readonly span: Span;
  readonly label: Label;
  readonly value: Value | undefined;
}

/** An article that two people have both annotated. */
export interface DoubleArticle {
  readonly text: string;
  readonly one: readonly Vote[];
  readonly other: readonly Vote[];
}

/** How far two people agree on a label, or on all of them together. */
export interface Agreement {
  /** `undefined` for all labels together. */
  readonly label: Label | undefined;
  /** With the same span and label. */
  readonly exact: number;
  /** With the same label and spans that only overlap, each counted with one other at most. */
  readonly overlapping: number;
  readonly onlyOne: number;
  readonly onlyOther: number;
  /** Of the exact ones, those with the same value. */
  readonly sameValue: number;
  /** Twice what both have, by what each has (Hripcsak and Rothschild 2005); `undefined` where nobody has any. */
  readonly exactF1: number | undefined;
  /** Overlapping ones counted as well. */
  readonly overlapF1: number | undefined;
  /** Krippendorff's alpha over the words and marks of the texts; see `nominalAlpha`. */
  readonly alpha: number | undefined;
}

/** What a person has confirmed, where it stands now. What has to be looked at again says nothing. */
export function votesOf(items: readonly Reviewed[], by: string): Vote[] {
  return items.flatMap(({ span, anchor, annotation, decisions }) => {
    const own = decisions.find((decision) => decision.by === by);
    if (!span || anchor === 'review' || !annotation || own?.status !== 'confirmed') return [];
    return [{ span, label: own.label ?? annotation.label, value: own.value }];
  });
}

/** By label, and for all together at the end. */
export function agreementIn(articles: readonly DoubleArticle[]): Agreement[] {
  const votes = articles.flatMap(({ one, other }) => [...one, ...other]);
  const labels = [...new Set(votes.map(({ label }) => label))].sort(compareTexts);
  const read = articles.map((article) => ({ article, tokens: tokenStarts(article.text) }));
  return [...labels, undefined].map((label) => {
    const matches = articles.map((article) => match(article, label));
    const sum = (count: (match: Match) => number) =>
      matches.reduce((total, one) => total + count(one), 0);
    const [exact, overlapping] = [sum((one) => one.exact), sum((one) => one.overlapping)];
    const [ones, others] = [sum((one) => one.ones), sum((one) => one.others)];
    const pairs = read.flatMap(({ article, tokens }) => pairsIn(article, tokens, label));
    return {
      label,
      exact,
      overlapping,
      onlyOne: ones - exact - overlapping,
      onlyOther: others - exact - overlapping,
      sameValue: sum((one) => one.sameValue),
      exactF1: f1(exact, ones, others),
      overlapF1: f1(exact + overlapping, ones, others),
      alpha: nominalAlpha(pairs),
    };
  });
}

function f1(both: number, ones: number, others: number): number | undefined {
  return ones + others === 0 ? undefined : (2 * both) / (ones + others);
}

interface Match {
  readonly ones: number;
  readonly others: number;
  readonly exact: number;
  readonly overlapping: number;
  readonly sameValue: number;
}

function match({ one, other }: DoubleArticle, label: Label | undefined): Match {
  const ones = one.filter((vote) => label === undefined || vote.label === label);
  const others = other.filter((vote) => label === undefined || vote.label === label);
  const left = new Map(others.map((vote) => [placeKey(vote.span, vote.label), vote]));
  const rest: Vote[] = [];
  let equal = 0;
  for (const vote of ones) {
    const key = placeKey(vote.span, vote.label);
    const twin = left.get(key);
    if (twin === undefined) rest.push(vote);
    else if (sameValue(vote.value, twin.value)) equal += 1;
    left.delete(key);
  }
  const overlapping = rest.filter((vote) => {
    const near = [...left].find(
      ([, twin]) => twin.label === vote.label && overlap(twin.span, vote.span),
    );
    return near !== undefined && left.delete(near[0]);
  }).length;
  const exact = ones.length - rest.length;
  return { ones: ones.length, others: others.length, exact, overlapping, sameValue: equal };
}

/** What each calls each word or mark: its label, or nothing. Where annotations overlap, the first one in the alphabet. */
function pairsIn(
  { one, other }: DoubleArticle,
  starts: readonly number[],
  label: Label | undefined,
): Pair[] {
  const ones = labelsAt(one, starts, label);
  const others = labelsAt(other, starts, label);
  return starts.map((_, at) => [ones.get(at) ?? '', others.get(at) ?? '']);
}

/** By the number of the token. */
function labelsAt(
  votes: readonly Vote[],
  starts: readonly number[],
  wanted: Label | undefined,
): Map<number, Label> {
  const labels = new Map<number, Label>();
  for (const { span, label } of votes) {
    if (wanted !== undefined && label !== wanted) continue;
    for (let at = lowerBound(starts, span.start); (starts[at] ?? Infinity) < span.end; at++) {
      const known = labels.get(at);
      if (known === undefined || label < known) labels.set(at, label);
    }
  }
  return labels;
}

function tokenStarts(text: string): number[] {
  const { count, start } = scan(text, 0, text.length, new WordTable());
  return [...start.subarray(0, count)];
}
