import { articleOf } from './article-text.ts';
import type { Origin, PageReading } from './imported-article.ts';
import { linesIn } from './lines.ts';
import { readPage } from './page.ts';
import { wholeBody } from './readable.ts';

/** The article in HTML that was made of a document: all of it, since nothing but the article is in there. */
export function articleFromDocument(html: string, known: Origin = {}): PageReading {
  const page = readPage(html);
  if (page === undefined) return { article: undefined, fault: 'too-large' };
  const [title, ...lines] = linesIn(wholeBody(page));
  return title === undefined
    ? { article: undefined, fault: 'no-article' }
    : { article: articleOf(title, lines, known), fault: undefined };
}
