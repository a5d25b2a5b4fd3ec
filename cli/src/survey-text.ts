import {
  CHARTS,
  type ChartId,
  isChartId,
  jsonLine,
  type Mark,
  type Survey,
  surveyCsv,
  surveyRecords,
} from '@attache/core';
import { fit, oneLine, widthOf } from './paint.ts';
import type { Terminal } from './terminal.ts';

/** A survey, or one chart of it, as a program or a person wants it. */
export function surveyText(
  survey: Survey,
  chart: ChartId | undefined,
  format: 'jsonl' | 'table' | 'json' | 'csv',
  terminal: Terminal,
): string {
  const asked = chart === undefined ? Object.keys(CHARTS).filter(isChartId) : [chart];
  switch (format) {
    case 'csv':
      return surveyCsv(chart ?? 'articles', survey.charts[chart ?? 'articles']);
    case 'json': {
      const { articles, undated } = survey;
      const charts = asked.map((id) => [id, surveyRecords(id, survey.charts[id])] as const);
      return `${jsonLine({ articles, undated, charts: Object.fromEntries(charts) })}\n`;
    }
    case 'jsonl':
      return asked
        .flatMap((id) => surveyRecords(id, survey.charts[id]).map((one) => ({ chart: id, ...one })))
        .map((record) => `${jsonLine(record)}\n`)
        .join('');
    case 'table':
      return asked
        .map((id) => tableOf(id, survey.charts[id], terminal, asked.length > 1))
        .filter((table) => table !== '')
        .join('\n');
  }
}

/** Where several tables are shown, each shows so many lines. */
const MOST_LINES = 20;

function tableOf(
  chart: ChartId,
  marks: readonly Mark[],
  { colors, words: { stats: words } }: Terminal,
  isOneOfMany: boolean,
): string {
  if (marks.length === 0) return '';
  const shown = isOneOfMany ? marks.slice(0, MOST_LINES) : marks;
  const rows = shown.map(({ key, count, articles }) => [
    ...key.map((part) => (part === '' ? '·' : oneLine(part))),
    String(count),
    String(articles),
  ]);
  const head = [...CHARTS[chart].columns, 'count', 'articles'].map(
    (column) => words.surveyColumns[column] ?? column,
  );
  const widths = head.map((title, index) =>
    Math.min(60, Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? '')))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => fit(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  const left = marks.length - shown.length;
  const more = left > 0 ? `${colors.dim(words.more(left, chart))}\n` : '';
  return `${colors.dim(line(head))}\n${rows.map((row) => `${line(row)}\n`).join('')}${more}`;
}
