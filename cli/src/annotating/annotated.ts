import { type Article, articleJson, jsonLine, type Recognition, recognize } from '@attache/core';
import { annotatedText } from '../annotated-text.ts';
import { placesIn } from '../place.ts';
import { type RecognitionOptions, settingsFor } from '../recognition-options.ts';
import { suggestionsJson } from '../suggested.ts';
import { countsOf, table, tally } from '../table.ts';
import type { Terminal } from '../terminal.ts';

export type Format = 'jsonl' | 'table' | 'summary';

export interface Manner extends Omit<RecognitionOptions, 'format'> {
  readonly format: Format;
  /** One article is shown with its text, several only with their mentions. */
  readonly isAlone: boolean;
}

/** What is printed of one article, and the labels of its mentions. */
export interface Annotated {
  readonly shown: string;
  readonly labels: readonly string[];
}

/** Annotates one article after the other. What several share (a project, its lessons) is read once. */
export function annotatorFor(
  manner: Manner,
  terminal: Terminal,
): (article: Article) => Promise<Annotated> {
  const settings = settingsFor(manner, terminal);
  const show = { jsonl: lineOf, table: tableOf, summary: summaryOf }[manner.format];
  return async (article) => {
    const recognition = recognize(article, await settings(article));
    return {
      shown: show(article, recognition, { terminal, isAlone: manner.isAlone }),
      labels: recognition.mentions.map(({ label }) => label),
    };
  };
}

interface View {
  readonly terminal: Terminal;
  readonly isAlone: boolean;
}

function lineOf(article: Article, recognition: Recognition): string {
  const { name, text } = article;
  const { language, documentDate: date } = recognition;
  const annotations = suggestionsJson(text, recognition.mentions);
  return `${jsonLine({ ...articleJson({ name, language, date }), annotations })}\n`;
}

function tableOf(article: Article, recognition: Recognition, { terminal, isAlone }: View): string {
  const { mentions } = recognition;
  const placeOf = placesIn(article.name, article.text);
  const rows = mentions.map((mention) => ({ ...mention, place: placeOf(mention.span.start) }));
  return [
    `${headline(article, recognition, terminal)}\n`,
    ...(isAlone ? [`\n${marked(article, recognition, terminal)}\n`] : []),
    ...(rows.length > 0 ? [`\n${table(rows, terminal)}`] : []),
    '\n',
  ].join('');
}

function marked({ text }: Article, { mentions }: Recognition, terminal: Terminal): string {
  const columns = terminal.columns && Math.min(terminal.columns, 100);
  return annotatedText(text, mentions, { colors: terminal.colors, columns }).trim();
}

function summaryOf(article: Article, recognition: Recognition, { terminal }: View): string {
  return `${headline(article, recognition, terminal)}\n`;
}

function headline({ name }: Article, recognition: Recognition, terminal: Terminal): string {
  const { language, documentDate, mentions } = recognition;
  const about = [language, documentDate ?? terminal.words.noDate].join(', ');
  const counts = countsOf(tally(mentions.map(({ label }) => label).toSorted()), terminal);
  return `${terminal.colors.bold(name)} ${terminal.colors.dim(`(${about})`)}  ${counts}`;
}
