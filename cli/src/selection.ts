import {
  type Article,
  isLabel,
  type Label,
  LONGEST_QUOTE,
  meaningOf,
  parseJson,
  type Reviewed,
  type Span,
  type Status,
  type Target,
  type Value,
} from '@attache/core';
import { type Command, InvalidArgumentError } from 'commander';
import { numberReader } from './number-reader.ts';
import type { Words } from './words/index.ts';

export interface SelectionOptions {
  readonly all?: true;
  readonly label?: Label;
  readonly start?: number;
  readonly end?: number;
  readonly value?: Value;
  readonly annotator?: string;
  readonly minCertainty?: number;
}

/** Everything, everything of a label, as far as it is certain enough, or one span with what it is decided to be. */
export type Selection =
  | { readonly label: Label | undefined; readonly minCertainty: number }
  | { readonly span: Span; readonly label: Label | undefined; readonly value: Value | undefined };

export function withSelection(command: Command, words: Words): Command {
  const { options } = words.help;
  const { usage } = words;
  return command
    .option('--all', options.all)
    .option('--label <label>', options.label, labelReader(usage))
    .option('--start <offset>', options.start, numberReader(usage))
    .option('--end <offset>', options.end, numberReader(usage))
    .option('--min-certainty <share>', options.minCertainty, shareReader(usage))
    .option('--value <value>', options.value, (text: string) => readValue(text, words));
}

/** The selection, or why the options are none. */
export function selectionOf(
  options: SelectionOptions,
  status: Status,
  { usage }: Words,
): Selection | string {
  const { all, label, start, end, value, minCertainty = 0 } = options;
  if (start !== undefined && end !== undefined) {
    if (end <= start) return usage.endBehindStart;
    if (all) return usage.allOrStart;
    if (minCertainty > 0) return usage.certaintyInBulk;
    if (value !== undefined && status !== 'confirmed') return usage.valueWithConfirm;
    return { span: { start, end }, label, value };
  }
  if (start !== undefined || end !== undefined) return usage.startAndEnd;
  if (value !== undefined) return usage.valueNeedsPlace;
  if (!all && label === undefined) return usage.nothingMeant;
  return { label, minCertainty };
}

type Wanted = Selection & { readonly status: Status; readonly by: string };

/** What the selection means in one article, or why it means nothing there. */
export function targetsIn(
  items: readonly Reviewed[],
  article: Article,
  wanted: Wanted,
  { decide }: Words,
): readonly Target[] | string {
  const { status, by, label } = wanted;
  const own = (item: Reviewed) => item.decisions.some((decision) => decision.by === by);
  if (!('span' in wanted)) {
    const { minCertainty } = wanted;
    const isMeant = (item: Reviewed) =>
      status === 'withdrawn' ? own(item) : !own(item) && isForBulk(item, status);
    return items.filter(
      (item) =>
        isMeant(item) &&
        (label === undefined || item.label === label) &&
        (item.mention?.certainty ?? 0) >= minCertainty,
    );
  }
  const { start, end } = wanted.span;
  const here = items.filter(({ span }) => span?.start === start && span.end === end);
  const item = here.find((each) => each.label === label) ?? here[0];
  const place = `${start}..${end}`;
  if (status === 'withdrawn' && !(item && own(item))) {
    return decide.notYours(by, place);
  }
  if (item) return [item];
  if (end > article.text.length) {
    return decide.outside(status, place, article.text.length);
  }
  if (label === undefined) {
    return decide.nothingThere(status, place);
  }
  if (end - start > LONGEST_QUOTE) {
    return decide.tooLong(status, place, LONGEST_QUOTE);
  }
  return [{ span: wanted.span, label }];
}

/**
 * What others have decided counts as well: two people annotate a text, each by themselves. What one of them has rejected
 * is confirmed by name only, and what has to be looked at again is decided by name only.
 */
function isForBulk({ state, anchor }: Reviewed, status: Status): boolean {
  const isOverturned = status === 'confirmed' && state === 'rejected';
  return anchor !== 'review' && anchor !== 'lost' && !isOverturned;
}

function shareReader(usage: Words['usage']): (text: string) => number {
  return (text) => {
    const share = Number(text);
    if (text.trim() !== '' && share >= 0 && share <= 1) return share;
    throw new InvalidArgumentError(usage.noShare);
  };
}

export function labelReader(usage: Words['usage']): (text: string) => Label {
  return (text) => {
    if (isLabel(text)) return text;
    throw new InvalidArgumentError(usage.noLabel);
  };
}

/** An amount as JSON or as `USD 5000000`; everything else is taken as it is. */
export function readValue(text: string, { usage }: Words): Value {
  if (text.trim() === '') throw new InvalidArgumentError(usage.emptyValue);
  const value = valueIn(text);
  if (value !== undefined) return value;
  throw new InvalidArgumentError(usage.noAmount);
}

/** An amount, as `USD 5000000` or as JSON; else the text itself. `undefined` for JSON that is no amount. */
export function valueIn(text: string): Value | undefined {
  const { before, amount, after } =
    /^(?<before>[A-Z]{3})? ?(?<amount>\d+(?:\.\d+)?) ?(?<after>[A-Z]{3})?$/u.exec(text)?.groups ??
    {};
  const currency = before ?? after;
  if (amount !== undefined && currency !== undefined) return { amount: Number(amount), currency };
  return text.startsWith('{') ? meaningOf(parseJson(text)) : text;
}
