import { describeValue, type Label, type Span, type Value } from '@attache/core';
import { painterOf, widthOf } from './paint.ts';
import type { Colors } from './terminal.ts';

/** What is shown of a mention, a suggestion or an annotation. */
export interface Shown {
  readonly span: Span;
  readonly quote: string;
  readonly label: Label;
  readonly value: Value | undefined;
  readonly rule?: string | undefined;
  readonly office?: string | undefined;
}

export interface TextSettings {
  readonly colors: Colors;
  /** Lines are broken between words at this width; undefined where they stay as they are. */
  readonly columns: number | undefined;
}

/** The article itself, with its mentions in colour; without colours they stand as `[To Lam|LEADER to-lam]`. */
export function annotatedText(
  text: string,
  items: readonly Shown[],
  { colors, columns }: TextSettings,
): string {
  const wrapped = columns === undefined || !colors.isColorSupported ? text : wrap(text, columns);
  const marks = items.flatMap((item) => [
    { at: item.span.start, opens: true, item },
    { at: item.span.end, opens: false, item },
  ]);
  // At one place what ends comes before what begins, the inner ends first and the outer begins first.
  marks.sort(
    (a, b) =>
      a.at - b.at ||
      Number(a.opens) - Number(b.opens) ||
      (a.opens ? lengthOf(b.item) - lengthOf(a.item) : lengthOf(a.item) - lengthOf(b.item)),
  );
  let result = '';
  let from = 0;
  const open: Shown[] = [];
  for (const { at, opens, item } of marks) {
    result += paint(wrapped.slice(from, at), open, colors);
    from = at;
    if (opens) open.push(item);
    else open.splice(open.indexOf(item), 1);
    if (!colors.isColorSupported) result += opens ? '[' : `|${describe(item)}]`;
  }
  return result + wrapped.slice(from);
}

/** The innermost mention gives the colour; each line is painted alone, so that a pager may cut anywhere. */
function paint(text: string, open: readonly Shown[], colors: Colors): string {
  const innermost = open.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (!innermost || !colors.isColorSupported) return text;
  const painter = painterOf(innermost.label, colors);
  return text.replace(/[^\r\n]+/gu, (line) => colors.bold(colors.underline(painter(line))));
}

function lengthOf({ span }: Shown): number {
  return span.end - span.start;
}

function describe({ label, value }: Shown): string {
  return value === undefined || value === '' ? label : `${label} ${describeValue(value)}`;
}

/** Turns spaces into line ends and nothing else, so that every offset stays where it is. */
function wrap(text: string, columns: number): string {
  const characters = text.split('');
  let width = 0;
  for (const { 0: word, index } of text.matchAll(/\S+|[\r\n]+| +/gu)) {
    if (/[\r\n]/u.test(word)) width = 0;
    else if (width + widthOf(word) > columns && width > 0 && characters[index - 1] === ' ') {
      characters[index - 1] = '\n';
      width = widthOf(word);
    } else width += widthOf(word);
  }
  return characters.join('');
}
