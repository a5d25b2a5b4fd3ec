import { csvOf } from '../exchange/csv.ts';
import { CHARTS, type ChartId } from './charts.ts';
import type { Mark } from './survey.ts';

/** What a chart counts, for a spreadsheet or for statistics: a column for each part of the key, then the numbers. */
export function surveyCsv(chart: ChartId, marks: readonly Mark[]): string {
  const { columns } = CHARTS[chart];
  return csvOf([
    [...columns, ...NUMBERS],
    ...marks.map(({ key, count, articles }) => [...key, String(count), String(articles)]),
  ]);
}

/** The same as one plain object a mark. */
export function surveyRecords(
  chart: ChartId,
  marks: readonly Mark[],
): Readonly<Record<string, string | number>>[] {
  const { columns } = CHARTS[chart];
  return marks.map(({ key, count, articles }) => ({
    ...Object.fromEntries(columns.map((column, index) => [column, key[index] ?? ''])),
    count,
    articles,
  }));
}

const NUMBERS = ['count', 'articles'];
