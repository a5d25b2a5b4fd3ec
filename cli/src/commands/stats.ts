import {
  countStates,
  jsonLine,
  type Reviewed,
  type Share,
  type StateCounts,
  shareOf,
  shippedTables,
  surveyOf,
} from '@attache/core';
import { Command } from 'commander';
import { eachArticle } from '../articles.ts';
import { formatOption } from '../format-option.ts';
import { fit, widthOf } from '../paint.ts';
import { type RecognitionOptions, settingsFor, withRecognition } from '../recognition-options.ts';
import { reviewArticle } from '../reviewed.ts';
import { asksForSurvey, questionOf, type SurveyOptions, withSurvey } from '../survey-options.ts';
import { surveyText } from '../survey-text.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/index.ts';

interface StatsOptions extends RecognitionOptions, SurveyOptions {
  readonly format?: 'jsonl' | 'table' | 'json' | 'csv';
}

/**
 * `attache stats`: how far the articles are, by article, by label, and how often each rule was right. With one of the
 * options of a survey, or as JSON or CSV: what the dashboard counts.
 */
export function stats(terminal: Terminal): Command {
  const { help } = terminal.words;
  const command = new Command('stats')
    .description(help.commands.stats)
    .argument('<path...>', help.arguments.articles)
    .addOption(formatOption(['jsonl', 'table', 'json', 'csv'], terminal.words));
  return withRecognition(withSurvey(command, terminal.words), terminal.words).action(
    async (paths: string[], options: StatsOptions) => {
      const format = options.format ?? (terminal.isForPeople ? 'table' : 'jsonl');
      const isSurvey = format === 'json' || format === 'csv' || asksForSurvey(options);
      const question = questionOf(options);
      const shares: Share[] = [];
      const groups: Groups = { articles: new Map(), labels: new Map(), rules: new Map() };
      const settings = settingsFor(options, terminal);
      await eachArticle(paths, terminal, async (article) => {
        const own = await settings(article);
        const reviewed = await reviewArticle(article, terminal, own);
        const { knowledge } = own.tables ?? shippedTables();
        if (isSurvey) shares.push(shareOf(reviewed, question, knowledge));
        else addTo(groups, article.name, reviewed.items);
      });
      const text = isSurvey
        ? surveyText(surveyOf(shares, question), options.chart, format, terminal)
        : format === 'jsonl'
          ? linesOf(groups)
          : tablesOf(groups, terminal);
      await terminal.print(text);
    },
  );
}

function addTo(
  { articles, labels, rules }: Groups,
  name: string,
  items: readonly Reviewed[],
): void {
  articles.set(name, items);
  for (const item of items) {
    add(labels, item.label, item);
    if (item.rule !== undefined) add(rules, item.rule, item);
  }
}

type Group = Map<string, Reviewed[] | readonly Reviewed[]>;

interface Groups {
  readonly articles: Map<string, readonly Reviewed[]>;
  readonly labels: Map<string, Reviewed[]>;
  readonly rules: Map<string, Reviewed[]>;
}

function add(group: Map<string, Reviewed[]>, key: string, item: Reviewed): void {
  const items = group.get(key);
  if (items) items.push(item);
  else group.set(key, [item]);
}

function linesOf({ articles, labels, rules }: Groups): string {
  const lines = [
    ...rowsOf(articles).map(({ name, counts }) => ({ document: name, ...counts })),
    ...rowsOf(labels).map(({ name, counts }) => ({ label: name, ...counts })),
    ...rowsOf(rules).map(({ name, counts, precision }) => ({ rule: name, ...counts, precision })),
  ];
  return lines.map((line) => `${jsonLine(line)}\n`).join('');
}

interface Row {
  readonly name: string;
  readonly counts: StateCounts;
  /** Confirmed among what was decided; undefined where nothing was. */
  readonly precision: number | undefined;
}

function rowsOf(group: Group): Row[] {
  return [...group]
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([name, items]) => {
      const counts = countStates(items);
      const decided = counts.confirmed + counts.rejected;
      const precision =
        decided === 0 ? undefined : Math.round((counts.confirmed / decided) * 1000) / 1000;
      return { name, counts, precision };
    });
}

const COLUMNS = ['suggested', 'confirmed', 'rejected', 'review', 'lost', 'total'] as const;

function tablesOf({ articles, labels, rules }: Groups, terminal: Terminal): string {
  const all = {
    name: terminal.words.stats.all,
    counts: countStates([...articles.values()].flat()),
    precision: undefined,
  };
  const tables = [
    tableOf('article', [...rowsOf(articles), ...(articles.size > 1 ? [all] : [])], terminal),
    tableOf('label', rowsOf(labels), terminal),
    tableOf('rule', rowsOf(rules), terminal),
  ];
  return tables.filter((table) => table !== '').join('\n');
}

function tableOf(
  kind: keyof Words['stats']['titles'],
  rows: readonly Row[],
  { colors, words: { stats: words } }: Terminal,
): string {
  if (rows.length === 0) return '';
  const title = words.titles[kind];
  const heads = COLUMNS.map((column) => words.columns[column]);
  const width = Math.max(widthOf(title), ...rows.map(({ name }) => widthOf(name)));
  const head = [fit(title, width), ...heads].join('  ');
  const lines = rows.map(({ name, counts, precision }) => {
    const cells = COLUMNS.map((column) =>
      String(counts[column] || '·').padStart(widthOf(words.columns[column])),
    );
    const right = precision === undefined ? '' : `  ${words.right(Math.round(precision * 100))}`;
    return `${[fit(name, width), ...cells].join('  ')}${kind === 'rule' ? right : ''}\n`;
  });
  return `${colors.dim(head)}\n${lines.join('')}`;
}
