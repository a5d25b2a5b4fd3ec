import type { Label, Value } from '../recognition/value.ts';
import type { Question } from './question.ts';
import type { Share, Sighting } from './share.ts';
import type { Tally } from './tally.ts';
import { type TimeStep, timeOf } from './time-steps.ts';
import { together } from './together.ts';

/** What is asked of each article: how time is told, and the question. */
export interface Counting {
  readonly step: TimeStep;
  readonly question: Question;
}

export interface Chart {
  /** What the parts of a key are: the headings of the table. An empty part of a key: the text does not tell. */
  readonly columns: readonly string[];
  readonly count: (share: Share, counting: Counting) => readonly Tally[];
}

export type ChartId =
  | 'articles'
  | 'annotators'
  | 'labels'
  | 'people'
  | 'amounts'
  | 'tiers'
  | 'together';

/** Everything that is counted in a corpus. A new chart is an entry here, and its words in the server. */
export const CHARTS: Readonly<Record<ChartId, Chart>> = {
  articles: {
    columns: ['article', 'state'],
    count: ({ document, judged }) =>
      judged.map(({ item, state }) => ({ key: [document, state], items: [item] })),
  },
  annotators: { columns: ['annotator', 'status'], count: decisionsIn },
  labels: {
    columns: ['label', 'state'],
    count: ({ sightings }) => tallies(sightings, ({ label, state }) => [label, state]),
  },
  people: {
    columns: ['person', 'time'],
    count: ({ sightings, date }, { step }) =>
      tallies(ofLabel(sightings, 'LEADER'), (one) => [personOf(one), timeOf(date, step)]),
  },
  amounts: {
    columns: ['currency', 'year', 'amount'],
    count: ({ sightings }) =>
      tallies(ofLabel(sightings, 'MONEY'), ({ value, year }) => [...amountOf(value, year ?? '')]),
  },
  tiers: {
    columns: ['parties', 'term', 'time'],
    count: ({ sightings, date }, { step }) =>
      tallies(ofLabel(sightings, 'PARTNERSHIP'), ({ parties, value, item }) => [
        parties?.join('–') ?? '',
        typeof value === 'string' ? value : item.quote,
        timeOf(date, step),
      ]),
  },
  together: {
    columns: ['person', 'with'],
    count: ({ sightings }, { question }) =>
      together(ofLabel(sightings, 'LEADER'), question.together, personOf),
  },
};

export function isChartId(text: string): text is ChartId {
  return Object.hasOwn(CHARTS, text);
}

/** Everybody's last word on every item, not only the one that counts. */
function decisionsIn({ judged }: Share, { question }: Counting): Tally[] {
  return judged.flatMap(({ item }) =>
    item.decisions
      .filter(({ by }) => question.annotator === undefined || by === question.annotator)
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ by, status }) => ({ key: [by, status], items: [item] })),
  );
}

function tallies(
  sightings: readonly Sighting[],
  keyOf: (sighting: Sighting) => readonly string[],
): Tally[] {
  return sightings.map((one) => ({ key: keyOf(one), items: [one.item] }));
}

function ofLabel(sightings: readonly Sighting[], label: Label): Sighting[] {
  return sightings.filter((one) => one.label === label);
}

/** The person's id; somebody without one goes by their words. */
function personOf({ value, item }: Sighting): string {
  return typeof value === 'string' ? value : item.quote;
}

function amountOf(value: Value | undefined, year: string): [string, string, string] {
  if (typeof value !== 'object') return ['', year, ''];
  return [value.currency ?? '', year, String(value.amount)];
}
