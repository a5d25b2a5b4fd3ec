import { articleOf } from './article-text.ts';
import type { Origin, PageReading } from './imported-article.ts';
import { ownLinesIn } from './lines.ts';
import { originIn } from './origin.ts';
import { type Page, readPage } from './page.ts';
import { readable } from './readable.ts';

/**
 * The article in a web page, or in a piece of one. Nothing in the page is run, nothing is fetched, and only text comes
 * out. What is `known` of its origin wins over what the page says. Never throws, whatever the page holds.
 */
export function articleFromHtml(html: string, known: Origin = {}): PageReading {
  if (html.trim() === '') return { article: undefined, fault: 'empty' };
  const page = html.length > MOST_UNITS ? undefined : readPage(html);
  if (page === undefined) return { article: undefined, fault: 'too-large' };
  const found = readable(page);
  const { own: lines, crossReferences } = found
    ? ownLinesIn(found.content)
    : { own: [], crossReferences: [] };
  if (!lines.some(isProse)) return { article: undefined, fault: 'no-article' };
  const origin = originIn(page, known, found?.author);
  const title = titleOf(page, found?.title) ?? lines[0] ?? '';
  return { article: { ...articleOf(title, lines, origin), crossReferences }, fault: undefined };
}

/** 16 Mi: pages that people read have some hundred thousand; what has more is no page, and would take minutes. */
const MOST_UNITS = 1 << 24;

/** Words in a row, as no menu has them. */
function isProse(line: string): boolean {
  return line.split(' ').length >= 6;
}

/** The headline without the name of the site that many pages put behind it. */
function titleOf(page: Page, found: string | undefined): string | undefined {
  const title = page.stated.headline ?? found ?? '';
  const site = page.stated.site;
  const cut = site === undefined ? -1 : title.lastIndexOf(site);
  const own =
    cut > 0 && cut + (site?.length ?? 0) === title.length
      ? title.slice(0, cut).replace(/[\s|»·:–—-]+$/u, '')
      : title;
  return own === '' ? undefined : own;
}
