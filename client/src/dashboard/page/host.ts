import type { ChartName, SurveyQuestion } from '@attache/server/protocol';
import { chartName, type FromPage, field, isTexts, questionOf } from '../messages.ts';

/** What VS Code gives every webview, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();

export function say(message: FromPage): void {
  host.postMessage(message);
}

/** What is kept while the page is hidden, for then it is thrown away. */
export interface Kept {
  readonly question: SurveyQuestion;
  /** The charts that are shown as tables. */
  readonly tables: readonly ChartName[];
  /** Where a person was. */
  readonly place: Place | undefined;
}

export interface Place {
  readonly chart: ChartName;
  readonly key: readonly string[];
}

export function kept(): Kept {
  const state = host.getState();
  const tables = field(state, 'tables');
  const place = field(state, 'place');
  const [chart, key] = [chartName(field(place, 'chart')), field(place, 'key')];
  return {
    question: questionOf(field(state, 'question')),
    tables: Array.isArray(tables) ? tables.flatMap((one) => chartName(one) ?? []) : [],
    place: chart && isTexts(key) ? { chart, key } : undefined,
  };
}

export function keep(change: Partial<Kept>): void {
  host.setState({ ...kept(), ...change });
}
