import {
  type Candidate,
  candidatesFor,
  type Decision,
  decideOn,
  isPlaced,
  type Label,
  LONGEST_QUOTE,
  labelOfKey,
  nameOfLabel,
  type Operation,
  othersAlike,
  type Placed,
  type Reach,
  type Resizing,
  recognize,
  resize,
  resizedSpan,
  type Span,
  sameValue,
  trimmedSpan,
  type Value,
  valueWithin,
} from '@attache/core';
import { type Asking, askLine, chooseOne, numbered, sayWhyNot } from '../ask.ts';
import { oneLine } from '../paint.ts';
import { inContext } from './in-context.ts';
import type { ReviewAction } from './key-table.ts';
import { now } from './steps.ts';
import type { View } from './view.ts';

/** What stands before the person. */
export interface Question extends Asking {
  readonly view: View;
  readonly item: Placed;
  readonly by: string;
}

/** What was chosen: the operations of one step, what to say of it, and where the review stands then. */
export interface Choice {
  readonly operations: readonly Operation[];
  readonly notice?: string;
  /** Where the review stays instead of going on. */
  readonly stays?: Pick<Placed, 'span' | 'label'>;
}

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
  return { operations: [decideOn(item, view.article, { ...choice, by, at: now() })] };
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
    const operations = resize(item, span, view.items, view.article, { by, at: now() });
    return { operations, stays: { span, label: item.label } };
  }
  await sayWhyNot(terminal.words.review.noFurther, question);
  return undefined;
}

/** Each label with its key; one without a key gets a digit that is free. */
async function askLabel({ view, terminal, keys }: Question): Promise<Label | undefined> {
  const taken = new Set(view.labels.map(({ key }) => key));
  const free = [...'123456789'].filter((digit) => !taken.has(digit));
  const offered = view.labels.map((label) => ({
    name: label.name,
    key: label.key ?? free.shift(),
  }));
  const shown = offered
    .filter(({ key }) => key !== undefined)
    .map(({ key, name }) => `${key} ${nameOfLabel(name, view.words)}`);
  await terminal.print(`${shown.join(' · ')}\n${terminal.words.review.prompts.label}`);
  const pressed = await keys.next();
  await terminal.print('\n');
  return pressed === undefined ? undefined : offered.find(({ key }) => key === pressed)?.name;
}

/** Who or what it could mean, to choose from; else what is typed: a name to look for, a date, an amount. */
async function askValue(question: Question): Promise<Value | undefined> {
  const { view, item, terminal } = question;
  const { review, decide } = terminal.words;
  const prompts: Readonly<Record<string, string>> = review.prompts;
  const offered = found(question, '').slice(0, 9);
  await terminal.print(
    numbered(
      offered.map((one) => candidateLine(one, review.asTyped)),
      terminal,
    ),
  );
  const typed = await askLine(prompts[item.label] ?? review.prompts.value, question);
  if (!typed) return undefined;
  const chosen = offered[Number(typed) - 1];
  if (chosen) return chosen.value;
  const [first, ...others] = found(question, typed);
  if (first === undefined) {
    await sayWhyNot(decide.noValue(item.label, oneLine(typed)), question);
    return undefined;
  }
  const isPlain = item.label !== 'LEADER' && item.label !== 'PARTNERSHIP';
  if (others.length === 0 && isPlain) return first.value;
  return chooseCandidate([first, ...others], question);

  function found(asked: Question, query: string): readonly Candidate[] {
    const settings = { language: asked.view.recognition.language };
    return candidatesFor(view, item, query, { recognize, settings });
  }
}

/** The first nine, what was typed always among them. */
async function chooseCandidate(
  candidates: readonly Candidate[],
  asking: Asking,
): Promise<Value | undefined> {
  const { review } = asking.terminal.words;
  const typed = candidates.filter(({ reading }) => reading === 'typed');
  const others = candidates.filter(({ reading }) => reading !== 'typed');
  const offered = [...others.slice(0, 9 - Math.min(1, typed.length)), ...typed.slice(0, 1)];
  const left = candidates.length - offered.length;
  if (left > 0) await asking.terminal.print(`${review.moreFound(left)}\n`);
  return (await chooseOne(offered, (one) => candidateLine(one, review.asTyped), asking))?.value;
}

function candidateLine({ title, detail, reading }: Candidate, asTyped: string): string {
  const told = title === detail || detail === '' ? title : `${title} · ${detail}`;
  return oneLine(reading === 'typed' ? `${told} ${asTyped}` : told);
}

async function otherReading(question: Question): Promise<Value | undefined> {
  const { view, item, terminal } = question;
  const settings = { language: view.recognition.language };
  const others = candidatesFor(view, item, '', { recognize, settings }).filter(
    ({ reading, value }) => reading === 'other' && !sameValue(value, item.value),
  );
  if (others.length > 1) return chooseCandidate(others, question);
  if (others.length === 0) await sayWhyNot(terminal.words.review.noOtherReading, question);
  return others[0]?.value;
}

/** Words that nobody suggested. Where they stand in several places it asks which, the next one first. */
async function annotated(question: Question): Promise<Choice | undefined> {
  const { view, item, by, terminal } = question;
  const words = terminal.words.review;
  const typed = await askLine(words.prompts.words, question);
  if (!typed) return undefined;
  const { article } = view;
  const places = placesOf(typed, article.text, item.span.start);
  if (places.length === 0) {
    await sayWhyNot(words.notInArticle(oneLine(typed)), question);
    return undefined;
  }
  const span =
    places.length === 1
      ? places[0]
      : await chooseOne(places, (place) => inContext(article.text, place), question);
  if (span === undefined) return undefined;
  if (span.end - span.start > LONGEST_QUOTE) {
    await sayWhyNot(words.tooLong(LONGEST_QUOTE), question);
    return undefined;
  }
  const label = await askLabel(question);
  if (label === undefined) return undefined;
  const known = view.items
    .filter(isPlaced)
    .find(
      (one) => one.label === label && one.span.start === span.start && one.span.end === span.end,
    );
  const value = valueWithin(view.items, span, label);
  const decision = {
    status: 'confirmed',
    by,
    at: now(),
    ...(value !== undefined && { value }),
  } as const;
  return {
    operations: [decideOn(known ?? { span, label }, article, decision)],
    notice: words.annotated(nameOfLabel(label, view.words), oneLine(typed)),
    stays: item,
  };
}

/** Where words stand, those behind a place first; as they are typed, else in whatever case. White space is white space. */
function placesOf(typed: string, text: string, from: number): Span[] {
  const pattern = typed
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
    .join('\\s+');
  const spellings = [...new Set([pattern, pattern.normalize('NFC'), pattern.normalize('NFD')])];
  const found = (flags: string) =>
    spellings
      .flatMap((one) => Array.from(text.matchAll(new RegExp(one, flags)), spanOf))
      .map((span) => trimmedSpan(text, span))
      .filter(({ start, end }) => start < end);
  const exact = found('gu');
  const places = exact.length > 0 ? exact : found('giu');
  return [
    ...places.filter(({ start }) => start >= from),
    ...places.filter(({ start }) => start < from),
  ];
}

function spanOf({ 0: words, index }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
