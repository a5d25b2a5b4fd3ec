import {
  type Decision,
  decideOn,
  labelOfKey,
  othersAlike,
  type Reach,
  type Resizing,
  resize,
  resizedSpan,
  type Value,
} from '@attache/core';
import { sayWhyNot } from '../ask.ts';
import type { ReviewAction } from './key-table.ts';
import { askLabel, askValue, otherReading } from './meanings.ts';
import { annotated } from './own-words.ts';
import type { Choice, Question } from './question.ts';
import { now } from './steps.ts';

/** What an action decides on the mention; `undefined` where nothing was decided, and said why. */
export async function choiceFor(
  action: ReviewAction,
  question: Question,
): Promise<Choice | undefined> {
  const resizing = EDGES.get(action);
  if (resizing) return resized(question, resizing);
  switch (action) {
    case 'confirm':
      return confirmed(question);
    case 'reject':
      return rejected(question);
    case 'rejectInArticle':
      return rejected(question, 'article');
    case 'rejectEverywhere':
      return rejected(question, 'everywhere');
    case 'label': {
      const label = await askLabel(question);
      return label === undefined ? undefined : decided(question, { status: 'confirmed', label });
    }
    case 'value':
      return withValue(question, await askValue(question));
    case 'other':
      return withValue(question, await otherReading(question));
    case 'withdraw':
      return withdrawn(question);
    case 'annotate':
      return annotated(question);
    default:
      return undefined;
  }
}

/** What the key of a label decides. */
export function labelledBy(key: string, question: Question): Choice | undefined {
  const label = labelOfKey(key, question.view.labels);
  return label === undefined ? undefined : decided(question, { status: 'confirmed', label });
}

function decided({ view, item, by }: Question, choice: Omit<Decision, 'by' | 'at'>): Choice {
  return { operations: [decideOn(item, view.article, { ...choice, by, at: now() }, view.base)] };
}

/** What one has confirmed oneself, as it stands, needs no second decision: the review goes on. */
function confirmed(question: Question): Choice {
  const { item, by } = question;
  const isOwn = item.state === 'confirmed' && item.decisions[0]?.by === by;
  if (isOwn && item.anchor !== 'review') return { operations: [] };
  return decided(question, { status: 'confirmed' });
}

function rejected(question: Question, scope?: Reach): Choice {
  const { view, item, terminal } = question;
  const choice = decided(question, { status: 'rejected', ...(scope && { scope }) });
  const hidden = scope === undefined ? 0 : othersAlike([item], view.items).length;
  return hidden === 0 ? choice : { ...choice, notice: terminal.words.review.hidden(hidden) };
}

async function withdrawn(question: Question): Promise<Choice | undefined> {
  const { item, by, terminal } = question;
  if (item.decisions.some((one) => one.by === by))
    return decided(question, { status: 'withdrawn' });
  await sayWhyNot(terminal.words.review.notYours, question);
  return undefined;
}

function withValue(question: Question, value: Value | undefined): Choice | undefined {
  return value === undefined ? undefined : decided(question, { status: 'confirmed', value });
}

const EDGES: ReadonlyMap<ReviewAction, Resizing> = new Map([
  ['lengthenEnd', { edge: 'end', change: 'extend', by: 'word' }],
  ['shortenEnd', { edge: 'end', change: 'shrink', by: 'word' }],
  ['lengthenEndByCharacter', { edge: 'end', change: 'extend', by: 'character' }],
  ['shortenEndByCharacter', { edge: 'end', change: 'shrink', by: 'character' }],
  ['lengthenStart', { edge: 'start', change: 'extend', by: 'word' }],
  ['shortenStart', { edge: 'start', change: 'shrink', by: 'word' }],
  ['lengthenStartByCharacter', { edge: 'start', change: 'extend', by: 'character' }],
  ['shortenStartByCharacter', { edge: 'start', change: 'shrink', by: 'character' }],
]);

/** As in the editor, the mention is confirmed with each step, and the review stays at it. */
async function resized(question: Question, resizing: Resizing): Promise<Choice | undefined> {
  const { view, item, by, terminal } = question;
  const span = resizedSpan(view.article.text, item.span, resizing);
  if (span) {
    const operations = resize(item, span, view.items, view.article, { by, at: now() }, view.base);
    return { operations, stays: { span, label: item.label } };
  }
  await sayWhyNot(terminal.words.review.noFurther, question);
  return undefined;
}
