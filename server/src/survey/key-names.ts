import {
  CHARTS,
  type ChartId,
  describeAmount,
  isCoreLabel,
  type Label,
  nameOfConcept,
  nameOfLabel,
  nameOfPerson,
} from '@attache/core';
import { visible } from '../safe-text.ts';
import type { Knowledge } from '../surroundings.ts';
import type { SurveyColumn } from '../words/survey-words.ts';
import type { Words } from '../words/words.ts';
import type { CorpusShare } from './corpus-shares.ts';

/** What the parts of keys are called by people. */
export interface KeyNames {
  readonly words: Words;
  readonly knowledge: Knowledge;
  /** An article's name by its address. */
  readonly nameOfArticle: (uri: string) => string;
  /** The fullest words by which the corpus names somebody whom nobody else knows. */
  readonly quoteOf: (person: string) => string | undefined;
}

export function namesOfKey(chart: ChartId, key: readonly string[], names: KeyNames): string[] {
  const { columns } = CHARTS[chart];
  return key.map((part, index) => {
    const column = columns[index] ?? '';
    if (part === '') return nameOfNothing(column, names.words);
    if (column === 'amount') return nameOfAmount(key[0], part, names.words);
    return nameOfPart(column, part, names);
  });
}

/** The headings of a chart's table. */
export function headingsOf(chart: ChartId, words: Words): string[] {
  const all = [...CHARTS[chart].columns, 'count', 'articles'];
  return all.map((column) => (isColumn(column, words) ? words.survey.columns[column] : column));
}

function nameOfNothing(column: string, { survey }: Words): string {
  const [, name] = Object.entries(survey.notTold).find(([one]) => one === column) ?? [];
  return name ?? survey.unknown;
}

function nameOfPart(column: string, part: string, names: KeyNames): string {
  const { words, knowledge, nameOfArticle, quoteOf } = names;
  switch (column) {
    case 'article':
      return visible(nameOfArticle(part));
    case 'state':
    case 'status':
      return nameOfState(part, words);
    case 'label':
      return nameOfLabels(part, words);
    case 'person':
    case 'with': {
      const person = knowledge.personById(part);
      return visible(person ? nameOfPerson(person, words.language) : (quoteOf(part) ?? part));
    }
    case 'time':
      return nameOfTime(part, words);
    case 'parties':
      return part
        .split('–')
        .map((code) => visible(knowledge.countryByCode(code)?.names[words.language][0] ?? code))
        .join(' – ');
    case 'term':
      return visible(nameOfConcept(part, { knowledge, words }));
    default:
      return visible(part);
  }
}

/** What all mentions of a label are called. */
export function nameOfLabels(label: Label, words: Words): string {
  return isCoreLabel(label) ? words.groups[label] : nameOfLabel(label, words);
}

function nameOfState(state: string, { states, views }: Words): string {
  if (state === 'suggested' || state === 'confirmed' || state === 'rejected') return states[state];
  return state === 'review' || state === 'lost' ? views.kinds[state] : visible(state);
}

/** `2025`, `2025-Q1`, `2025-03`. */
export function nameOfTime(time: string, { locale, survey }: Words): string {
  const [year = '', part] = time.split('-');
  if (part === undefined) return year === '' ? survey.notTold.time : visible(year);
  if (part.startsWith('Q')) return survey.quarter(part.slice(1), year);
  const month = new Date(Date.UTC(Number(year), Number(part) - 1));
  const format = new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return Number.isNaN(month.getTime()) ? visible(time) : format.format(month);
}

function nameOfAmount(currency: string | undefined, amount: string, words: Words): string {
  const known = currency === undefined || currency === '' ? {} : { currency };
  return describeAmount({ amount: Number(amount), ...known }, words);
}

function isColumn(column: string, { survey }: Words): column is SurveyColumn {
  return Object.hasOwn(survey.columns, column);
}

/** The longest words that name each person, of those that are counted. */
export function quotesOf(shares: readonly CorpusShare[]): ReadonlyMap<string, string> {
  const quotes = new Map<string, string>();
  for (const { sightings } of shares)
    for (const { label, value, item } of sightings) {
      if (label !== 'LEADER') continue;
      const id = typeof value === 'string' ? value : item.quote;
      if (item.quote.length > (quotes.get(id)?.length ?? 0)) quotes.set(id, item.quote);
    }
  return quotes;
}
