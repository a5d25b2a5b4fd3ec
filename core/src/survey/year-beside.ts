import { isPlaced, type Placed } from '../annotation/reviewed.ts';
import type { ReviewedArticle } from '../exchange/confirmed-document.ts';
import { sentenceAt } from '../text/sentence.ts';
import { contains, type Span } from '../text/span.ts';

/**
 * The year that an amount is about: of the nearest date in its sentence that tells one (its first year, where it is a
 * period), else of the article. `US$8 billion in 2020 and 16 billion in 2024` are two years.
 */
export function yearBeside(
  { span }: Placed,
  { article, recognition, items }: ReviewedArticle,
): string | undefined {
  const sentence = sentenceAt(article.text, span);
  const dates = items
    .filter(isPlaced)
    .filter((item) => item.label === 'DATE' && item.state !== 'rejected')
    .filter((item) => contains(sentence, item.span) && yearOf(item) !== undefined)
    .toSorted((a, b) => distance(a.span, span) - distance(b.span, span));
  const [nearest] = dates;
  return nearest ? yearOf(nearest) : recognition.documentDate?.slice(0, 4);
}

function yearOf({ value }: Placed): string | undefined {
  return typeof value === 'string' ? /^\d{4}(?!\d)/u.exec(value)?.[0] : undefined;
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}
