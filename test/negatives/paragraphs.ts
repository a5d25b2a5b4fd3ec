import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '@attache/core';

export const LANGUAGES = ['en', 'id', 'vi'] as const;

/** A paragraph of another domain. */
export interface Paragraph {
  readonly text: string;
  /** Where something may be suggested: a price, a date. */
  readonly allowed: readonly Span[];
}

export function readParagraphs(language: string): Paragraph[] {
  const file = new URL(`../../negatives/${language}.txt`, import.meta.url);
  return readFileSync(fileURLToPath(file), 'utf8')
    .replace(/^## .*$/gm, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(withoutMarks);
}

function withoutMarks(marked: string): Paragraph {
  const allowed: Span[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) allowed.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, allowed };
}
