import { LINE_END } from './clean-line.ts';

/** Writes what a parser reads of a page as well-formed markup, as the reader behind it needs it. */
export interface Markup {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** True from where there are more elements, or deeper ones, than can be looked at in reasonable time. */
  readonly isFull: () => boolean;
  readonly done: () => string;
}

export function markup(): Markup {
  const parts: string[] = [];
  /** The elements that are open, each with whether it was written. */
  const open: { readonly name: string; readonly isWritten: boolean }[] = [];
  let written = 0;
  let depth = 0;
  let breaks = 0;
  /** How many elements are open from the one on that nobody sees; 0 outside of such. */
  let unseen = 0;
  let full = false;
  const isFull = () => full;
  return {
    open: (name, attributes) => {
      full ||= written > MOST || open.length + unseen > DEEPEST_READ;
      if (unseen > 0 || UNSEEN.has(name)) {
        unseen += 1;
        return;
      }
      if (name === 'br') breaks += 1;
      const isBreak = name === 'br' && breaks > MOST_BREAKS;
      if (isBreak) parts.push(LINE_END);
      // Deeper ones give their text to the one around them, as in browsers, which stop at some depth too.
      const isWritten = !isBreak && depth < DEEPEST && isElement(name) && !isFull();
      open.push({ name, isWritten });
      if (!isWritten) return;
      depth += 1;
      written += 1;
      parts.push(`<${name}${attributesOf(attributes)}>`);
    },
    text: (text) => {
      if (unseen === 0 && !isFull()) parts.push(escapedText(text));
    },
    close: (name) => {
      if (unseen > 0) {
        unseen -= 1;
        return;
      }
      // At the end of a torn page the parser also closes what it never opened.
      const last = open.at(-1);
      if (last?.name !== name) return;
      open.pop();
      if (!last.isWritten) return;
      depth -= 1;
      parts.push(`</${name}>`);
    },
    isFull,
    done: () => parts.join(''),
  };
}

function isElement(name: string): boolean {
  return NAME.test(name) && !FRAME.has(name);
}

const MOST = 30_000;
const DEEPEST = 200;

/** The parser's own cost grows with the square of the depth. */
const DEEPEST_READ = 5000;

/** The reader makes paragraphs of them, in time that grows with their square; further ones end a line and no more. */
const MOST_BREAKS = 2000;

/** Written round everything, whatever the page has of them. */
const FRAME = new Set(['html', 'head', 'body']);

/** What has no text for a reader. */
const UNSEEN = new Set(
  'script style noscript template svg math iframe object embed applet audio video canvas map select textarea button input datalist link meta title base frameset'.split(
    ' ',
  ),
);

const NAME = /^[a-z][a-z0-9-]*$/u;

/** By which the reader tells an article from what stands beside it, and we tell lists and days. */
const KEPT =
  'class id role rel itemprop itemtype hidden aria-hidden style lang href start datetime'.split(
    ' ',
  );

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return KEPT.flatMap((name) => {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return value === undefined ? [] : [` ${name}="${escapedText(value.slice(0, 1000))}"`];
  }).join('');
}

/** As text or the value of an attribute. */
export function escapedText(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}
