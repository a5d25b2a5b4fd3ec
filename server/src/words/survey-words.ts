import type { ChartId } from '@attache/core';

/** What a survey of the corpus says: the headings of its charts, how each was counted, and what its numbers are. */
export interface SurveyWords {
  readonly charts: Readonly<Record<ChartId, { readonly title: string; readonly note: string }>>;
  /** The heading of each column of a table. */
  readonly columns: Readonly<Record<SurveyColumn, string>>;
  /** What stands where the text does not tell; `unknown` for the other columns. */
  readonly notTold: Readonly<Record<'time' | 'currency' | 'year' | 'amount' | 'parties', string>>;
  readonly unknown: string;
  readonly quarter: (quarter: string, year: string) => string;
  readonly decisions: (count: number, articles: number) => string;
  readonly together: (count: number, reach: 'article' | 'sentence') => string;
  readonly summary: (mentions: number, articles: number, undated: number) => string;
  readonly more: (rows: number) => string;
  readonly reading: (read: number, of: number) => string;
}

export type SurveyColumn =
  | 'article'
  | 'state'
  | 'annotator'
  | 'status'
  | 'label'
  | 'person'
  | 'time'
  | 'currency'
  | 'year'
  | 'amount'
  | 'parties'
  | 'term'
  | 'with'
  | 'count'
  | 'articles';
