import { articleOf } from './article-text.ts';
import { cleanLine } from './clean-line.ts';
import type { Origin, PageReading } from './imported-article.ts';

/** An article that was copied as plain text: its first line is the headline, and its other lines are paragraphs. */
export function articleFromText(text: string, known: Origin = {}): PageReading {
  if (text.trim() === '') return { article: undefined, fault: 'empty' };
  const [title = '', ...lines] = text
    .split(/\r\n?|[\n\u0085\u2028\u2029\f\v]/u)
    .map(cleanLine)
    .filter((line) => line !== '');
  return title === ''
    ? { article: undefined, fault: 'empty' }
    : { article: articleOf(title, lines, known), fault: undefined };
}
