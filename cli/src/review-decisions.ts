import {
  type Article,
  type Decision,
  decideOn,
  fitsLabel,
  isCoreLabel,
  type Knowledge,
  type Label,
  type LanguageId,
  labelOfConcept,
  labelOfKey,
  nameOfPerson,
  type Operation,
  type Placed,
  type ProjectLabel,
  type Resizing,
  type Reviewed,
  resize,
  resizedSpan,
  type Span,
  sameValue,
  searchByName,
  type Value,
} from '@attache/core';
import { type Asking, askLine, chooseOne, sayWhyNot } from './ask.ts';
import { oneLine } from './paint.ts';
import { labelKeys } from './review-card.ts';
import { valueIn } from './selection.ts';

/** What stands before the person: an item, perhaps with another span than it had. */
export interface Question {
  readonly article: Article;
  readonly item: Placed;
  /** Where the person has moved its edges to. */
  readonly span: Span;
  /** Everything in the article. */
  readonly items: readonly Reviewed[];
  /** Those that it can be given. */
  readonly labels: readonly ProjectLabel[];
  readonly knowledge: Pick<Knowledge, 'people' | 'concepts'>;
}

type Who = Pick<Decision, 'by' | 'at'>;

/** What a key decides, as one step; undefined for keys that decide nothing. */
export async function operationsFor(
  key: string,
  question: Question,
  asking: Asking,
  who: Who,
): Promise<readonly Operation[] | undefined> {
  const { item, article, items, span, labels } = question;
  const confirmed = (more: Partial<Decision>) => [
    decideOn(item, article, { ...who, status: 'confirmed', ...more }),
  ];
  switch (key) {
    case 'c':
    case 'enter':
      return span === item.span ? confirmed({}) : resize(item, span, items, article, who);
    case 'r':
    case 'x':
      return [decideOn(item, article, { ...who, status: 'rejected' })];
    case 'R':
      return [decideOn(item, article, { ...who, status: 'rejected', scope: 'article' })];
    case 'alt+R':
      return [decideOn(item, article, { ...who, status: 'rejected', scope: 'everywhere' })];
    case 'l': {
      const label = await chooseLabel(labels, asking);
      return label === undefined ? undefined : confirmed({ label });
    }
    case 'o': {
      const value = item.mention?.readings?.find((one) => !sameValue(one, item.value));
      return value === undefined ? undefined : confirmed({ value });
    }
    case 'v': {
      const value = await askValue(question, asking);
      return value === undefined ? undefined : confirmed({ value });
    }
    case 'a':
      return annotate(question, asking, who);
    default: {
      const label = labelOfKey(key, labels);
      return label === undefined ? undefined : confirmed({ label });
    }
  }
}

/** The span after a key that moves an edge, the same where it cannot go further; undefined for other keys. */
export function draftFor(key: string, { article, span }: Question): Span | undefined {
  const resizing = EDGES.get(key);
  return resizing && (resizedSpan(article.text, span, resizing) ?? span);
}

/** As in the editor: E lengthens, S shortens; by a character with Shift, at the beginning with Alt. */
const EDGES: ReadonlyMap<string, Resizing> = new Map([
  ['e', { edge: 'end', change: 'extend', by: 'word' }],
  ['s', { edge: 'end', change: 'shrink', by: 'word' }],
  ['E', { edge: 'end', change: 'extend', by: 'character' }],
  ['S', { edge: 'end', change: 'shrink', by: 'character' }],
  ['alt+e', { edge: 'start', change: 'extend', by: 'word' }],
  ['alt+s', { edge: 'start', change: 'shrink', by: 'word' }],
  ['alt+E', { edge: 'start', change: 'extend', by: 'character' }],
  ['alt+S', { edge: 'start', change: 'shrink', by: 'character' }],
]);

async function chooseLabel(
  labels: readonly ProjectLabel[],
  { terminal, keys }: Asking,
): Promise<Label | undefined> {
  await terminal.print(`${labelKeys(labels)}\n`);
  return labelOfKey((await keys.next()) ?? '', labels);
}

/** A person or a term by name, with what is found to choose from; anything else as it is typed. */
async function askValue(
  { item: { label }, knowledge }: Question,
  asking: Asking,
): Promise<Value | undefined> {
  const { language, review } = asking.terminal.words;
  const { asTyped, prompts } = review;
  const typed = await askLine(prompts[isCoreLabel(label) ? label : 'value'], asking);
  if (!typed) return undefined;
  const found = namedLike(typed, label, knowledge, language);
  const choices = [...found.slice(0, 8), { id: typed, name: asTyped }];
  const chosen =
    found.length === 0
      ? valueIn(typed)
      : (await chooseOne(choices, ({ id, name }) => `${name}  ${id}`, asking))?.id;
  if (chosen === undefined && found.length > 0) return undefined;
  if (chosen !== undefined && fitsLabel(chosen, label)) return chosen;
  await sayWhyNot(asking.terminal.words.decide.noValue(label, oneLine(typed)), asking);
  return undefined;
}

function namedLike(
  typed: string,
  label: Label,
  { people, concepts }: Question['knowledge'],
  language: LanguageId,
): { id: string; name: string }[] {
  if (label === 'LEADER')
    return searchByName(people, ({ names }) => names.map(({ text }) => text), typed).map(
      (person) => ({ id: person.id, name: nameOfPerson(person, language) }),
    );
  if (label !== 'PARTNERSHIP') return [];
  return searchByName(concepts, ({ labels }) => Object.values(labels).flat(), typed).map(
    (concept) => ({ id: concept.id, name: labelOfConcept(concept, language) }),
  );
}

/** Words that nobody suggested: the next place of them behind the question, else the first. */
async function annotate(
  { article: { text, name }, item, labels }: Question,
  asking: Asking,
  who: Who,
): Promise<readonly Operation[] | undefined> {
  const words = asking.terminal.words.review;
  const typed = await askLine(words.prompts.words, asking);
  if (!typed) return undefined;
  const behind = text.indexOf(typed, item.span.start);
  const start = behind === -1 ? text.indexOf(typed) : behind;
  if (start === -1) {
    await sayWhyNot(words.notInArticle(oneLine(typed)), asking);
    return undefined;
  }
  const label = await chooseLabel(labels, asking);
  const span = { start, end: start + typed.length };
  if (label === undefined) return undefined;
  return [decideOn({ span, label }, { text, name }, { ...who, status: 'confirmed' })];
}
