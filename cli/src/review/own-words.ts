import {
  decideOn,
  isPlaced,
  isSamePlace,
  LONGEST_QUOTE,
  nameOfLabel,
  type Span,
  trimmedSpan,
  valueWithin,
} from '@attache/core';
import { askLine, chooseOne, sayWhyNot } from '../ask.ts';
import { oneLine } from '../paint.ts';
import { inContext } from './in-context.ts';
import { askLabel } from './meanings.ts';
import type { Choice, Question } from './question.ts';
import { now } from './steps.ts';

/** Words that nobody suggested. Where they stand in several places it asks which, the next one first. */
export async function annotated(question: Question): Promise<Choice | undefined> {
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
  const known = view.items.filter(isPlaced).find((one) => isSamePlace(one, { span, label }));
  const value = valueWithin(view.items, span, label);
  const decision = {
    status: 'confirmed',
    by,
    at: now(),
    ...(value !== undefined && { value }),
  } as const;
  return {
    operations: [decideOn(known ?? { span, label }, article, decision, view.base)],
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
