import {
  type Details,
  type ExchangeAnnotation,
  type ExportDocument,
  NO_DETAILS,
} from '@attache/core';

/**
 * A document whose annotations are written into its text: `[To Lam|LEADER to-lam] spoke`. Marks can nest;
 * after the label comes the value, if there is one.
 */
export function marked(
  text: string,
  { name = 'article.txt', ...details }: Partial<Details> & { readonly name?: string } = {},
): ExportDocument {
  const open: number[] = [];
  const spans: { start: number; end: number; label: string; value: string | undefined }[] = [];
  let plain = '';
  for (const [part, label, value] of text.matchAll(/\[|\|(\w+)(?: ([^\]]+))?\]|[^[|]+/gu)) {
    if (part === '[') open.push(plain.length);
    else if (label === undefined) plain += part;
    else spans.push({ start: open.pop() ?? 0, end: plain.length, label, value });
  }
  const annotations = spans.map(
    ({ start, end, label, value }): ExchangeAnnotation => ({
      span: { start, end },
      label,
      quote: plain.slice(start, end),
      ...NO_DETAILS,
      ...details,
      value: value ?? details.value,
    }),
  );
  return { name, text: plain, language: undefined, date: undefined, annotations };
}
