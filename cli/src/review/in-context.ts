import type { Span } from '@attache/core';
import { oneLine } from '../paint.ts';

const REACH = 30;

/** Some words of an article with a few whole words before and behind them, on one line. */
export function inContext(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start).replace(from > 0 ? /^\S*\s/u : /^/u, '');
  const to = Math.min(text.length, end + REACH);
  const after = text.slice(end, to).replace(to < text.length ? /\s\S*$/u : /$/u, '');
  return `${oneLine(before)} [${oneLine(text.slice(start, end))}] ${oneLine(after)}`.trim();
}
