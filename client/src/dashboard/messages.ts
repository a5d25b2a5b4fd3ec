import type { ChartName, SurveyAnswer, SurveyQuestion } from '@attache/server/protocol';

/** What the dashboard's page and its panel say to each other. Neither believes the other without looking. */

export type FromPage =
  /** The page stands, and asks what it asked when it was last seen. */
  | { readonly kind: 'ready'; readonly question: SurveyQuestion }
  | { readonly kind: 'ask'; readonly question: SurveyQuestion }
  | { readonly kind: 'open'; readonly chart: ChartName; readonly key: readonly string[] }
  | { readonly kind: 'copy'; readonly chart: ChartName }
  | { readonly kind: 'stop' };

export type ToPage =
  | { readonly kind: 'words'; readonly words: PageWords; readonly locale: string }
  /** How far the counting is. */
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'survey'; readonly answer: SurveyAnswer }
  /** Something to be read out: what was copied, that nothing more is counted. */
  | { readonly kind: 'said'; readonly text: string };

/** What the page says by itself, in one language. */
export type PageWords = Readonly<Record<(typeof PAGE_WORDS)[number], string>>;

export const PAGE_WORDS = [
  'title',
  'filters',
  'label',
  'allLabels',
  'status',
  'statusAll',
  'statusConfirmed',
  'annotator',
  'everybody',
  'from',
  'to',
  'anyTime',
  'together',
  'inArticle',
  'inSentence',
  'countAgain',
  'stop',
  'asTable',
  'copyCsv',
  'keys',
  'nothing',
  'noArticles',
  'updated',
] as const;

/** Every chart, in the order in which they are read. */
const CHARTS: Readonly<Record<ChartName, true>> = {
  articles: true,
  labels: true,
  annotators: true,
  people: true,
  tiers: true,
  amounts: true,
  together: true,
};

export const CHART_NAMES: readonly ChartName[] = Object.keys(CHARTS).filter(isChartName);

/** Undefined where it is nothing that the page says. */
export function fromPage(message: unknown): FromPage | undefined {
  const kind = field(message, 'kind');
  const chart = chartName(field(message, 'chart'));
  const key = field(message, 'key');
  if (kind === 'ready' || kind === 'ask')
    return { kind, question: questionOf(field(message, 'question')) };
  if (kind === 'open' && chart && isTexts(key)) return { kind, chart, key };
  if (kind === 'copy' && chart) return { kind, chart };
  return kind === 'stop' ? { kind } : undefined;
}

/** Only what a question consists of; whether its values make sense, the server says. */
export function questionOf(value: unknown): SurveyQuestion {
  const label = textField(value, 'label');
  const annotator = textField(value, 'annotator');
  const from = textField(value, 'from');
  const to = textField(value, 'to');
  return {
    status: field(value, 'status') === 'confirmed' ? 'confirmed' : 'all',
    together: field(value, 'together') === 'article' ? 'article' : 'sentence',
    ...(label !== undefined && { label }),
    ...(annotator !== undefined && { annotator }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** Undefined where it is nothing that the panel says. */
export function toPage(message: unknown): ToPage | undefined {
  const kind = field(message, 'kind');
  const text = textField(message, 'text');
  if ((kind === 'busy' || kind === 'said') && text !== undefined) return { kind, text };
  const words = field(message, 'words');
  const locale = textField(message, 'locale');
  if (kind === 'words' && isPageWords(words) && locale !== undefined)
    return { kind, words, locale };
  const answer = field(message, 'answer');
  return kind === 'survey' && isAnswer(answer) ? { kind, answer } : undefined;
}

export function chartName(value: unknown): ChartName | undefined {
  return typeof value === 'string' && isChartName(value) ? value : undefined;
}

function isChartName(text: string): text is ChartName {
  return Object.hasOwn(CHARTS, text);
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function textField(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' ? found : undefined;
}

function isPageWords(value: unknown): value is PageWords {
  return PAGE_WORDS.every((name) => typeof field(value, name) === 'string');
}

function isAnswer(value: unknown): value is SurveyAnswer {
  return (
    typeof field(value, 'summary') === 'string' &&
    isListOf(field(value, 'labels'), isNamed) &&
    isListOf(field(value, 'annotators'), isNamed) &&
    isTexts(field(value, 'years')) &&
    isListOf(field(value, 'charts'), isChart)
  );
}

function isChart(value: unknown): boolean {
  const [more, times, people] = ['more', 'times', 'people'].map((name) => field(value, name));
  return (
    chartName(field(value, 'id')) !== undefined &&
    typeof field(value, 'title') === 'string' &&
    typeof field(value, 'note') === 'string' &&
    isTexts(field(value, 'columns')) &&
    isListOf(field(value, 'marks'), isMark) &&
    (more === undefined || typeof more === 'string') &&
    (times === undefined || isListOf(times, isNamed)) &&
    (people === undefined || isListOf(people, isMark))
  );
}

function isMark(value: unknown): boolean {
  return (
    isTexts(field(value, 'key')) &&
    isTexts(field(value, 'names')) &&
    typeof field(value, 'count') === 'number' &&
    typeof field(value, 'articles') === 'number' &&
    typeof field(value, 'spoken') === 'string'
  );
}

function isNamed(value: unknown): boolean {
  return typeof field(value, 'id') === 'string' && typeof field(value, 'name') === 'string';
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
