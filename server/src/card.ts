import type { CardLine } from '@attache/core';
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { escapeMarkdown, visible } from './safe-text.ts';

/** What a hover or a record shows: a title and named lines. All of it is data; only the rendering makes markup. */
export interface Card {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly CardLine[];
  readonly footer?: string | undefined;
}

export function renderCard(card: Card, markdown: boolean): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: asMarkdown(card) }
    : { kind: MarkupKind.PlainText, value: asPlainText(card) };
}

export function asPlainText({ title, subtitle, lines, footer }: Card): string {
  const rows = lines.map(({ name, text }) => `${visible(name)}: ${visible(text)}`);
  const head = `${visible(title)} (${visible(subtitle)})`;
  return [head, ...rows, ...(footer === undefined ? [] : ['', visible(footer)])].join('\n');
}

function asMarkdown({ title, subtitle, lines, footer }: Card): string {
  const rows = lines.map(({ name, text }) => `*${escapeMarkdown(name)}:* ${escapeMarkdown(text)}`);
  const head = `**${escapeMarkdown(title)}** · ${escapeMarkdown(subtitle)}`;
  const body = rows.length > 0 ? `\n\n${rows.join('  \n')}` : '';
  return `${head}${body}${footer === undefined ? '' : `\n\n---\n\n${escapeMarkdown(footer)}`}`;
}
