import {
  CHARTS,
  type ChartId,
  isChartId,
  type Mark,
  type Question,
  type Survey,
} from '@attache/core';
import type { Named, SurveyAnswer, SurveyChart, SurveyMark } from '../protocol.ts';
import { visible } from '../safe-text.ts';
import { headingsOf, type KeyNames, nameOfLabels, nameOfTime, namesOfKey } from './key-names.ts';

/** The survey as people read it: named, in order, and no more of it than can be looked at. */
export function surveyAnswer(survey: Survey, question: Question, names: KeyNames): SurveyAnswer {
  const { words } = names;
  const mentions = survey.charts.labels.reduce((sum, { count }) => sum + count, 0);
  return {
    summary: words.survey.summary(mentions, survey.articles, survey.undated),
    labels: survey.labels.map((id) => ({ id, name: nameOfLabels(id, words) })),
    annotators: survey.annotators.map((id) => ({ id, name: visible(id) })),
    years: survey.years,
    charts: Object.keys(CHARTS)
      .filter(isChartId)
      .map((id) => chartOf(id, survey, question, names)),
  };
}

/** How many rows of a chart are drawn: those that share the first part of their key are one. */
const MOST_ROWS: Readonly<Record<ChartId, number>> = {
  articles: 40,
  annotators: 20,
  labels: 30,
  people: 20,
  amounts: 8,
  tiers: 16,
  together: 150,
};
const MOST_MARKS = 600;
const MOST_PEOPLE = 28;

function chartOf(id: ChartId, survey: Survey, question: Question, names: KeyNames): SurveyChart {
  const { words } = names;
  const { kept, left } =
    id === 'together' ? amongMostNamed(survey) : firstRows(id, survey.charts[id]);
  const marks = kept.map((mark) => markOf(id, mark, question, names));
  return {
    id,
    ...words.survey.charts[id],
    columns: headingsOf(id, words),
    marks,
    ...(left > 0 && { more: words.survey.more(left) }),
    ...((id === 'people' || id === 'tiers') && { times: timesOf(survey, marks, names) }),
    ...(id === 'together' && { people: peopleOf(kept, survey, question, names) }),
  };
}

interface Cut {
  readonly kept: readonly Mark[];
  /** How many rows, or of pairs how many pairs, are not among them. */
  readonly left: number;
}

function firstRows(id: ChartId, marks: readonly Mark[]): Cut {
  const rows = [...new Set(marks.map(({ key }) => key[0]))];
  const first = new Set(rows.slice(0, MOST_ROWS[id]));
  const kept = marks.filter(({ key }) => first.has(key[0])).slice(0, MOST_MARKS);
  return { kept, left: rows.length - new Set(kept.map(({ key }) => key[0])).size };
}

/** Of who is with whom: the people who are named most, and what is between them. By strength alone, chance would choose. */
function amongMostNamed({ charts: { people, together } }: Survey): Cut {
  const paired = new Set(together.flatMap(({ key }) => key));
  const ranked = [...new Set(people.flatMap(({ key: [person = ''] }) => person))];
  const drawn = new Set(ranked.filter((person) => paired.has(person)).slice(0, MOST_PEOPLE));
  const kept = together
    .filter(({ key }) => key.every((person) => drawn.has(person)))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_ROWS.together);
  return { kept, left: together.length - kept.length };
}

function markOf(id: ChartId, mark: Mark, question: Question, names: KeyNames): SurveyMark {
  const called = namesOfKey(id, mark.key, names);
  return {
    ...mark,
    names: called,
    spoken: `${toldNames(id, called)}: ${told(id, mark, question, names)}`,
  };
}

/** An amount has its currency in its name. */
function toldNames(id: ChartId, called: readonly string[]): string {
  if (id === 'together') return called.join(' – ');
  return (id === 'amounts' ? called.slice(1).reverse() : called).join(', ');
}

function told(
  id: ChartId,
  { count, articles }: Mark,
  question: Question,
  { words }: KeyNames,
): string {
  const { survey, views } = words;
  if (id === 'annotators') return survey.decisions(count, articles);
  if (id === 'together') return survey.together(count, question.together);
  return views.mentions(count, articles);
}

/** With a column for what has no date, where something has none. */
function timesOf(survey: Survey, marks: readonly SurveyMark[], { words }: KeyNames): Named[] {
  const undated = marks.some(({ key }) => key.at(-1) === '') ? [''] : [];
  return [...survey.times, ...undated].map((id) => ({ id, name: nameOfTime(id, words) }));
}

/** Everybody in the pairs, with all their mentions. */
function peopleOf(
  pairs: readonly Mark[],
  { charts: { people } }: Survey,
  question: Question,
  names: KeyNames,
): SurveyMark[] {
  const known = new Map<string, { count: number; articles: number }>();
  for (const { key, count, articles } of people) {
    const [person = ''] = key;
    const before = known.get(person) ?? { count: 0, articles: 0 };
    // An article has one date, so it is under one time.
    known.set(person, { count: before.count + count, articles: before.articles + articles });
  }
  const all = [...new Set(pairs.flatMap(({ key }) => key))];
  return all
    .map((person) => ({ key: [person], ...(known.get(person) ?? { count: 0, articles: 0 }) }))
    .toSorted((a, b) => b.count - a.count)
    .map((mark) => markOf('people', mark, question, names));
}
