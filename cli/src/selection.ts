import {
  type Article,
  isLabel,
  type Label,
  meaningOf,
  parseJson,
  type Reviewed,
  type Span,
  type Status,
  type Target,
  type Value,
} from '@attache/core';
import { type Command, InvalidArgumentError } from 'commander';

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

export function withSelection(command: Command): Command {
  return command
    .option('--all', 'everything')
    .option(
      '--label <label>',
      'everything with this label; with --start and --end, the label it gets',
      readLabel,
    )
    .option('--start <offset>', 'where it begins, in UTF-16 code units', readOffset)
    .option('--end <offset>', 'where it ends', readOffset)
    .option(
      '--min-certainty <share>',
      'with --all or --label: only suggestions at least so certain, from 0 to 1',
      readShare,
    )
    .option(
      '--value <value>',
      'its value: an id, a date, or an amount as "USD 5000000"',
      readValue,
    );
}

/** The selection, or why the options are none. */
export function selectionOf(options: SelectionOptions, status: Status): Selection | string {
  const { all, label, start, end, value, minCertainty = 0 } = options;
  if (start !== undefined && end !== undefined) {
    if (end <= start) return '--end must be behind --start.';
    if (all) return '--all and --start exclude each other.';
    if (minCertainty > 0) return '--min-certainty goes with --all or --label.';
    if (value !== undefined && status !== 'confirmed') return '--value goes with confirm only.';
    return { span: { start, end }, label, value };
  }
  if (start !== undefined || end !== undefined) return '--start and --end belong together.';
  if (value !== undefined) return '--value needs --start and --end.';
  if (!all && label === undefined)
    return 'name what is meant: --all, --label, or --start and --end.';
  return { label, minCertainty };
}

type Wanted = Selection & { readonly status: Status; readonly by: string };

/** What the selection means in one article, or why it means nothing there. */
export function targetsIn(
  items: readonly Reviewed[],
  article: Article,
  wanted: Wanted,
): readonly Target[] | string {
  const { status, by, label } = wanted;
  const own = (item: Reviewed) => item.decisions.some((decision) => decision.by === by);
  if (!('span' in wanted)) {
    const { minCertainty } = wanted;
    const isMeant = status === 'withdrawn' ? own : isOpen;
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
    return `Nothing was withdrawn: ${by} has decided nothing at ${place}. See attache list.`;
  }
  if (item) return [item];
  if (end > article.text.length) {
    return `Nothing was ${status}: ${place} is not in the article, which has ${article.text.length} UTF-16 code units. Correct --start and --end.`;
  }
  if (label === undefined) {
    return `Nothing was ${status}: nothing is suggested at ${place}. Name its label with --label, or see attache annotate.`;
  }
  return [{ span: wanted.span, label }];
}

/** Suggested, and nobody has decided. What has to be looked at again is not decided in bulk. */
function isOpen({ state, anchor }: Reviewed): boolean {
  return state === 'suggested' && anchor !== 'review';
}

function readOffset(text: string): number {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('It is no whole number.');
}

function readShare(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('It is no share. Write a number from 0 to 1, as 0.95.');
}

function readLabel(text: string): Label {
  if (isLabel(text)) return text;
  throw new InvalidArgumentError('A label begins with a capital and has letters, digits and "_".');
}

/** An amount as JSON or as `USD 5000000`; everything else is taken as it is. */
export function readValue(text: string): Value {
  const { before, amount, after } =
    /^(?<before>[A-Z]{3})? ?(?<amount>\d+(?:\.\d+)?) ?(?<after>[A-Z]{3})?$/u.exec(text)?.groups ??
    {};
  const currency = before ?? after;
  if (amount !== undefined && currency !== undefined) return { amount: Number(amount), currency };
  if (!text.startsWith('{')) return text;
  const value = meaningOf(parseJson(text));
  if (value !== undefined) return value;
  throw new InvalidArgumentError('It is no amount like {"amount":5000000,"currency":"USD"}.');
}
