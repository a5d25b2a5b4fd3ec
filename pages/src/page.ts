import { Parser } from 'htmlparser2';
import { markup } from './markup.ts';
import { type Stated, Statements } from './stated.ts';

/** A web page, taken apart in one pass. */
export interface Page {
  /** What a reader could see, as well-formed markup without scripts, styles and embedded things. */
  readonly markup: string;
  /** What the page says of itself. */
  readonly stated: Stated;
}

/** Undefined where it has more elements, or deeper ones, than any page that people read. */
export function readPage(html: string): Page | undefined {
  const body = markup();
  const statements = new Statements();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        statements.open(name, attributes);
        body.open(name, attributes);
      },
      ontext: (text) => {
        statements.text(text);
        body.text(text);
      },
      onclosetag: (name) => {
        statements.close(name);
        body.close(name);
      },
      oncomment: (text) => statements.comment(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && !body.isFull(); at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
  }
  parser.end();
  return body.isFull() ? undefined : { markup: body.done(), stated: statements.done() };
}

/** Between two pieces it is seen whether the page is too large. */
const PIECE = 1 << 16;
