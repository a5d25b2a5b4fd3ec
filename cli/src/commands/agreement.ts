import { type Agreement, agreementIn, type DoubleArticle, jsonLine, votesOf } from '@attache/core';
import { Command, InvalidArgumentError } from 'commander';
import { eachArticle } from '../articles.ts';
import { countOf } from '../count.ts';
import { formatOption } from '../format-option.ts';
import { fit, widthOf } from '../paint.ts';
import { startOf } from '../place.ts';
import { decisionsOn } from '../reviewed.ts';
import type { Terminal } from '../terminal.ts';

interface AgreementOptions {
  readonly annotators: readonly [string, string];
  readonly format?: 'jsonl' | 'table';
}

/** `attache agreement`: how far two people have confirmed the same, by label. */
export function agreement(terminal: Terminal): Command {
  return new Command('agreement')
    .description('how far two annotators agree, by label')
    .argument('<path...>', 'articles, or folders of articles')
    .requiredOption('--annotators <A,B>', 'the two, with a comma between', readPair)
    .addOption(formatOption(['jsonl', 'table']))
    .addHelpText('after', HELP)
    .action(async (paths: string[], { annotators, format: wanted }: AgreementOptions) => {
      const articles: DoubleArticle[] = [];
      let alone = 0;
      await eachArticle(paths, terminal, async (article) => {
        const items = await decisionsOn(article, terminal);
        const [has, hasOther] = annotators.map((by) =>
          items.some(({ decisions }) => decisions.some((decision) => decision.by === by)),
        );
        const [one, other] = annotators.map((by) => votesOf(items, by));
        if (has && hasOther && one && other) articles.push({ text: article.text, one, other });
        else if (has || hasOther) alone += 1;
      });
      const [first = '.'] = paths;
      if (articles.length === 0) terminal.problem(startOf(first), nobody(annotators));
      if (articles.length === 0) return;
      const format = wanted ?? (terminal.isForPeople ? 'table' : 'jsonl');
      const rows = agreementIn(articles);
      await terminal.print(
        format === 'jsonl' ? linesOf(rows, annotators) : tableOf(rows, annotators, terminal),
      );
      terminal.tell(
        `${countOf(articles.length, 'article')} with decisions of both; ${alone} with decisions of one, left out`,
      );
    });
}

const HELP = `
Articles count in which both have decided something. F1: twice what both have, by what each has; "overlap" counts
spans of one label that only overlap, too. Alpha: Krippendorff's, nominal, over the words and marks of the texts.`;

function readPair(text: string): readonly [string, string] {
  const [one = '', other = '', ...more] = text.split(',').map((name) => name.trim());
  if (one !== '' && other !== '' && one !== other && more.length === 0) return [one, other];
  throw new InvalidArgumentError('Name two annotators, as in --annotators Ana,Budi.');
}

function nobody([one, other]: AgreementOptions['annotators']): string {
  return `There is no article in which both ${one} and ${other} have decided something. attache list shows who has; names count as they are written there.`;
}

function linesOf(rows: readonly Agreement[], [one, other]: AgreementOptions['annotators']): string {
  return rows
    .map(({ label = 'all', onlyOne, onlyOther, ...row }) => {
      const only = { [one]: onlyOne, [other]: onlyOther };
      return `${jsonLine({ ...row, label, only })}\n`;
    })
    .join('');
}

function tableOf(
  rows: readonly Agreement[],
  [one, other]: AgreementOptions['annotators'],
  { colors }: Terminal,
): string {
  const heads = [
    'exact',
    'overlap',
    `only ${one}`,
    `only ${other}`,
    'same value',
    'F1',
    'F1 overlap',
    'alpha',
  ];
  const cells = rows.map((row) => [
    String(row.exact),
    String(row.overlapping),
    String(row.onlyOne),
    String(row.onlyOther),
    String(row.sameValue),
    share(row.exactF1),
    share(row.overlapF1),
    share(row.alpha),
  ]);
  const names = rows.map(({ label = 'all' }) => label);
  const width = Math.max(...names.map(widthOf));
  const line = (name: string, texts: readonly string[]) =>
    [fit(name, width), ...texts.map((text, at) => text.padStart(widthOf(heads[at] ?? '')))].join(
      '  ',
    );
  return [
    colors.dim(line('', heads)),
    ...cells.map((texts, at) => line(names[at] ?? '', texts)),
    '',
  ].join('\n');
}

function share(value: number | undefined): string {
  return value === undefined ? '·' : value.toFixed(3);
}
