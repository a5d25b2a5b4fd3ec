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
export function readable({ markup, stated }: Page): Readable | undefined {
  const title = escapedText(stated.title ?? stated.headline ?? '');
  const head = `<head><title>${title}</title></head>`;
  const document = new JSDOMParser().parse(`<html>${head}<body>${markup}</body></html>`, ADDRESS);
  const found = new Readability(document, {
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

/** Links are not followed; the reader only wants something to complete them with. */
const ADDRESS = 'https://page.invalid/';
