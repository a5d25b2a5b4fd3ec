import {
  type ConcordanceLine,
  type ConcordanceOrder,
  citationOf,
  concordanceCsv,
  concordance as concordanceOf,
  jsonLine,
  shippedTables,
  sortConcordance,
} from '@attache/core';
import { Command, Option } from 'commander';
import { eachArticle } from '../articles.ts';
import { formatOption } from '../format-option.ts';
import { fit, widthOf } from '../paint.ts';
import { type RecognitionOptions, settingsFor, withRecognition } from '../recognition-options.ts';
import { reviewArticle } from '../reviewed.ts';
import type { Terminal } from '../terminal.ts';

interface ConcordanceOptions extends RecognitionOptions {
  readonly format?: 'table' | 'jsonl' | 'csv' | 'citations';
  readonly sort: ConcordanceOrder;
}

/** `attache concordance`: every place that speaks of a person, a term, a day or some words, with the words round it. */
export function concordance(terminal: Terminal): Command {
  const { help, usage } = terminal.words;
  const command = new Command('concordance')
    .description(help.commands.concordance)
    .argument('<query>', help.arguments.query)
    .argument('<path...>', help.arguments.articles)
    .addOption(formatOption(['table', 'jsonl', 'csv', 'citations'], terminal.words))
    .addOption(
      new Option('--sort <order>', help.options.sort)
        .choices(['place', 'left', 'right', 'keyword', 'date'])
        .default('place'),
    );
  return withRecognition(command, terminal.words).action(
    async (query: string, paths: string[], options: ConcordanceOptions) => {
      if (query.trim() === '') command.error(usage.error(usage.emptyQuery));
      const lines: ConcordanceLine[] = [];
      const settings = settingsFor(options, terminal);
      await eachArticle(paths, terminal, async (article) => {
        const own = await settings(article);
        const reviewed = await reviewArticle(article, terminal, own);
        const { knowledge } = own.tables ?? shippedTables();
        lines.push(...concordanceOf(reviewed, query, knowledge));
      });
      if (lines.length === 0) terminal.tell(terminal.words.nothingFound);
      const sorted = sortConcordance(lines, options.sort);
      const format = options.format ?? (terminal.isForPeople ? 'table' : 'jsonl');
      await terminal.print(shown(sorted, format, terminal));
    },
  );
}

function shown(
  lines: readonly ConcordanceLine[],
  format: NonNullable<ConcordanceOptions['format']>,
  terminal: Terminal,
): string {
  switch (format) {
    case 'csv':
      return concordanceCsv(lines);
    case 'citations':
      return lines.map((line) => `${citationOf(line)}\n`).join('');
    case 'jsonl':
      return lines
        .map(({ span, ...line }) => `${jsonLine({ ...line, start: span.start, end: span.end })}\n`)
        .join('');
    case 'table':
      return keywordInContext(lines, terminal);
  }
}

/** The keyword in the middle, under each other. */
export function keywordInContext(
  lines: readonly ConcordanceLine[],
  { colors, columns = 160 }: Terminal,
): string {
  const placeOf = ({ document, span }: ConcordanceLine) => `${document}:${span.start}`;
  const place = Math.max(0, ...lines.map((line) => widthOf(placeOf(line))));
  const keyword = Math.min(40, Math.max(0, ...lines.map((line) => widthOf(line.keyword))));
  const side = Math.max(12, Math.floor((columns - place - keyword - 8) / 2));
  return lines
    .map((line) => {
      const before = [...line.before.trimEnd()].slice(-side).join('').padStart(side);
      const after = [...line.after.trimStart()].slice(0, side).join('');
      const cells = [
        colors.dim(fit(placeOf(line), place)),
        before,
        colors.bold(fit(line.keyword, keyword)),
        after,
      ];
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
