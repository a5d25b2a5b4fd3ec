import type { Named, SurveyAnswer, SurveyQuestion } from '@attache/server/protocol';
import { type PageWords, questionOf } from '../messages.ts';
import { html } from './elements.ts';

/** What a person can ask: a label, a status, an annotator, a period; and beside its chart, how near people are named. */
export interface Filters {
  readonly element: HTMLElement;
  readonly together: HTMLElement;
  /** Offers what the corpus has. What is chosen stays chosen, also where the corpus has it no more. */
  readonly offer: (answer: Pick<SurveyAnswer, 'labels' | 'annotators' | 'years'>) => void;
}

export function makeFilters(
  question: SurveyQuestion,
  words: PageWords,
  ask: (question: SurveyQuestion) => void,
): Filters {
  const label = choice('label', words.label);
  const status = choice('status', words.status);
  const annotator = choice('annotator', words.annotator);
  const from = choice('from', words.from);
  const to = choice('to', words.to);
  const together = choice('together', words.together);
  const all = [label, status, annotator, from, to, together];
  fill(status, question.status ?? 'all', [
    { id: 'all', name: words.statusAll },
    { id: 'confirmed', name: words.statusConfirmed },
  ]);
  fill(together, question.together ?? 'sentence', [
    { id: 'sentence', name: words.inSentence },
    { id: 'article', name: words.inArticle },
  ]);
  const offer: Filters['offer'] = ({ labels, annotators, years }) => {
    const times = years.map((year) => ({ id: year, name: year }));
    fill(label, label.select.value, [{ id: '', name: words.allLabels }, ...labels]);
    fill(annotator, annotator.select.value, [{ id: '', name: words.everybody }, ...annotators]);
    fill(from, from.select.value, [{ id: '', name: words.anyTime }, ...times]);
    fill(to, to.select.value, [{ id: '', name: words.anyTime }, ...times]);
  };
  for (const [one, chosen] of [
    [label, question.label],
    [annotator, question.annotator],
    [from, question.from],
    [to, question.to],
  ] as const)
    fill(one, chosen ?? '', []);
  offer({ labels: [], annotators: [], years: [] });
  const asked = () => {
    const chosen = all.filter(({ select }) => select.value !== '');
    ask(questionOf(Object.fromEntries(chosen.map(({ name, select }) => [name, select.value]))));
  };
  for (const { select } of all) select.addEventListener('change', asked);
  const shown = [label, status, annotator, from, to].map(({ element }) => element);
  const element = html('form', { class: 'filters', 'aria-label': words.filters }, ...shown);
  element.addEventListener('submit', (event) => event.preventDefault());
  return { element, together: together.element, offer };
}

interface Choice {
  readonly name: string;
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
}

function choice(name: string, title: string): Choice {
  const select = html('select', { name });
  return { name, select, element: html('label', {}, html('span', {}, title), select) };
}

function fill({ select }: Choice, chosen: string, options: readonly Named[]): void {
  const isKnown = options.some(({ id }) => id === chosen);
  const all = isKnown || chosen === '' ? options : [...options, { id: chosen, name: chosen }];
  select.replaceChildren(...all.map(({ id, name }) => html('option', { value: id }, name)));
  select.value = chosen;
}
