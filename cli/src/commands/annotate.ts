import {
  type Article,
  annotationsJson,
  articleJson,
  jsonLine,
  type Recognition,
  recognize,
} from '@attache/core';
import { Command } from 'commander';
import { annotatedText } from '../annotated-text.ts';
import { eachArticle } from '../articles.ts';
import { formatOption } from '../format-option.ts';
import { placesIn } from '../place.ts';
import { type RecognitionOptions, settingsFor, withRecognition } from '../recognition-options.ts';
import { suggestedAnnotations } from '../suggested.ts';
import { countsOf, table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface AnnotateOptions extends RecognitionOptions {
  readonly format?: 'jsonl' | 'table' | 'summary';
}

/** `attache annotate`: finds leaders, dates, money and partnership terms. Writes nothing beside the articles. */
export function annotate(terminal: Terminal): Command {
  const { help, summary } = terminal.words;
  const command = new Command('annotate')
    .description(help.commands.annotate)
    .argument('<path...>', help.arguments.articlesOrInput)
    .addOption(formatOption(['jsonl', 'table', 'summary'], terminal.words));
  return withRecognition(command, terminal.words).action(
    async (paths: string[], options: AnnotateOptions) => {
      const format = options.format ?? (terminal.isForPeople ? 'table' : 'jsonl');
      const show = { jsonl: lineOf, table: tableOf, summary: summaryOf }[format];
      const settings = settingsFor(options, terminal);
      const labels: string[] = [];
      let articles = 0;
      await eachArticle(paths, terminal, async (article, count) => {
        const recognition = recognize(article, await settings(article));
        labels.push(...recognition.mentions.map(({ label }) => label));
        articles += 1;
        await terminal.print(show(article, recognition, { terminal, isAlone: count === 1 }));
      });
      if (format === 'summary' && articles > 1) {
        await terminal.print(`${summary(articles, countsOf(labels.toSorted(), terminal))}\n`);
      }
    },
  );
}

interface View {
  readonly terminal: Terminal;
  /** One article is shown with its text, several only with their mentions. */
  readonly isAlone: boolean;
}

function lineOf(article: Article, recognition: Recognition): string {
  const { name, text } = article;
  const { language, documentDate: date } = recognition;
  const annotations = annotationsJson(text, suggestedAnnotations(recognition.mentions), 'utf16');
  return `${jsonLine({ ...articleJson({ name, language, date }), annotations })}\n`;
}

function tableOf(article: Article, recognition: Recognition, { terminal, isAlone }: View): string {
  const { mentions } = recognition;
  const placeOf = placesIn(article.name, article.text);
  const rows = mentions.map((mention) => ({ ...mention, place: placeOf(mention.span.start) }));
  const text = annotatedText(article.text, mentions, {
    colors: terminal.colors,
    columns: terminal.columns && Math.min(terminal.columns, 100),
  });
  return [
    `${headline(article, recognition, terminal)}\n`,
    ...(isAlone ? [`\n${text.trim()}\n`] : []),
    ...(rows.length > 0 ? [`\n${table(rows, terminal)}`] : []),
    '\n',
  ].join('');
}

function summaryOf(article: Article, recognition: Recognition, { terminal }: View): string {
  return `${headline(article, recognition, terminal)}\n`;
}

function headline({ name }: Article, recognition: Recognition, terminal: Terminal): string {
  const { language, documentDate, mentions } = recognition;
  const about = [language, documentDate ?? terminal.words.noDate].join(', ');
  const counts = countsOf(mentions.map(({ label }) => label).toSorted(), terminal);
  return `${terminal.colors.bold(name)} ${terminal.colors.dim(`(${about})`)}  ${counts}`;
}
