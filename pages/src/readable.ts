import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { escapedText } from './markup.ts';
import type { Page } from './page.ts';

export interface Readable {
  readonly title: string | undefined;
  readonly author: string | undefined;
  /** The element that holds the article. */
  readonly content: Node;
}

/** The part of a page that one would read, without menus, teasers and comments; undefined where there is none. */
export function readable(page: Page): Readable | undefined {
  const found = new Readability(documentOf(page), {
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (content) => content,
  }).parse();
  if (!found?.content) return undefined;
  return {
    title: found.title || undefined,
    author: found.byline || undefined,
    content: found.content,
  };
}

/** The whole of a page that is known to be the article and nothing else. */
export function wholeBody(page: Page): Node {
  return documentOf(page).body;
}

function documentOf({ markup, stated }: Page): Document {
  const title = escapedText(stated.title ?? stated.headline ?? '');
  const head = `<head><title>${title}</title></head>`;
  return new JSDOMParser().parse(`<html>${head}<body>${markup}</body></html>`, ADDRESS);
}

/** Links are not followed; the reader only wants something to complete them with. */
const ADDRESS = 'https://page.invalid/';
