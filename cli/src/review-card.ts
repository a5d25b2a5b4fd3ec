import {
  type Article,
  describeValue,
  EVIDENCE_WORDS,
  type ProjectLabel,
  type Reviewed,
  type Span,
} from '@attache/core';
import { annotatedText } from './annotated-text.ts';
import { fit, oneLine, painterOf, widthOf } from './paint.ts';
import { placesIn, placeText } from './place.ts';
import type { Colors } from './terminal.ts';
import type { Words } from './words/index.ts';

export interface Card {
  readonly article: Article;
  readonly item: Reviewed & { readonly span: Span };
  /** How many are before it, and how many there are. */
  readonly number: number;
  readonly count: number;
  readonly colors: Colors;
  readonly words: Words;
}

/** One suggestion with the sentence it stands in, what it means and why it was made. */
export function reviewCard({ article, item, number, count, colors, words }: Card): string {
  const { span, label, value, rule, office, mention, anchor } = item;
  const place = placesIn(article.name, article.text)(span.start);
  const { kinds, currencyBy } = EVIDENCE_WORDS[words.language];
  const evidence =
    mention?.evidence.map(({ kind, text }) => {
      const said = kind === 'currency' ? (currencyBy[text] ?? text) : text;
      return `${kinds[kind]} "${oneLine(said)}"`;
    }) ?? [];
  const why = [rule, ...evidence].filter((part) => part !== undefined).join(', ');
  const names = [words.review.office, words.review.why];
  const width = Math.max(...names.map(widthOf));
  const [officeName = '', whyName = ''] = names.map((name) => colors.dim(fit(name, width)));
  const lines = [
    `${colors.dim(`${words.ofCount(number, count)}  ${placeText(place)}`)}`,
    '',
    passage(article.text, item, colors),
    '',
    `  ${painterOf(label, colors)(label)}  ${value === undefined ? '' : describeValue(value)}`,
    ...(office ? [`  ${officeName}  ${oneLine(office)}`] : []),
    ...(why ? [`  ${whyName}  ${why}`] : []),
    ...(anchor === 'review' ? [`  ${colors.bold(words.review.changed)}`] : []),
    '',
    colors.dim(words.review.keys),
  ];
  return `${lines.join('\n')}\n`;
}

/** The labels to choose from, each with its key. */
export function labelKeys(labels: readonly ProjectLabel[]): string {
  return labels
    .flatMap(({ key, name }) => (key === undefined ? [] : [`${key} ${name}`]))
    .join(' · ');
}

const REACH = 160;

/** The words around a mention, cut at spaces; one paragraph at most. */
function passage(text: string, item: Card['item'], colors: Colors): string {
  const { start, end } = item.span;
  const before = /(?:^|[\r\n]|\s)(?<words>[^\r\n]*)$/u.exec(
    text.slice(Math.max(0, start - REACH), start),
  );
  const after = /^[^\r\n]*(?=\s|$)|^[^\r\n]*/u.exec(text.slice(end, end + REACH));
  const from = start - (before?.groups?.['words']?.length ?? 0);
  const to = end + (after?.[0].length ?? 0);
  const shown = { ...item, span: { start: start - from, end: end - from } };
  return annotatedText(text.slice(from, to), [shown], { colors, columns: 100 });
}
