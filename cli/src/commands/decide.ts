import {
  type Article,
  type BaseView,
  baseView,
  CORE_LABELS,
  type Decision,
  decideOn,
  fitsLabel,
  type Label,
  type Operation,
  othersAlike,
  REACHES,
  type Reach,
  type Reviewed,
  type Status,
  type Target,
} from '@attache/core';
import { Command, Option } from 'commander';
import { annotatorName } from '../annotator.ts';
import { eachArticle } from '../articles.ts';
import { placesIn } from '../place.ts';
import { projectOf } from '../projects.ts';
import { settingsFor } from '../recognition-options.ts';
import { reviewArticle, tellSidecar } from '../reviewed.ts';
import {
  type Selection,
  type SelectionOptions,
  selectionOf,
  targetsIn,
  withSelection,
} from '../selection.ts';
import { catchUp, sidecarsOf } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/index.ts';

/** `attache confirm`: a suggestion, or words nobody suggested, becomes a decision. */
export function confirm(terminal: Terminal): Command {
  return decide(terminal, 'confirmed');
}

/** `attache reject`: a suggestion is wrong, and stays away. */
export function reject(terminal: Terminal): Command {
  const scope = new Option('--scope <scope>', terminal.words.help.options.scope).choices(REACHES);
  return decide(terminal, 'rejected').addOption(scope);
}

/** `attache withdraw`: takes one's own decisions back. */
export function withdraw(terminal: Terminal): Command {
  return decide(terminal, 'withdrawn');
}

const NAMES = { confirmed: 'confirm', rejected: 'reject', withdrawn: 'withdraw' } as const;

function decide(terminal: Terminal, status: Status): Command {
  const { words } = terminal;
  const { help, usage } = words;
  const command = new Command(NAMES[status])
    .description(help.commands[NAMES[status]])
    .argument('<path...>', help.arguments.articles)
    .option('--annotator <name>', help.options.annotator)
    .addHelpText('after', help.after.decide);
  return withSelection(command, words).action(async (paths: string[], options: DecideOptions) => {
    const selection = selectionOf(options, status, words);
    if (typeof selection === 'string') command.error(usage.error(selection));
    else if (paths.includes('-')) command.error(usage.error(usage.inputHasNoSidecar));
    else {
      const by = await annotatorName(options.annotator, paths, terminal);
      const settingsOf = settingsFor({ language: 'auto', learned: true }, terminal);
      await catchUp(paths, terminal);
      const labels = new Set<Label>(CORE_LABELS);
      const order = { status, scope: options.scope, by, selection, settingsOf, labels, terminal };
      await eachArticle(paths, terminal, async (article) => decideIn(article, order));
      const { label } = selection;
      if (label !== undefined && !isKnown(selection, labels))
        command.error(usage.error(usage.unknownLabel(label, [...labels].sort())));
    }
  });
}

interface DecideOptions extends SelectionOptions {
  readonly scope?: Reach;
}

interface Order {
  readonly status: Status;
  readonly scope: Reach | undefined;
  readonly by: string;
  readonly selection: Selection;
  readonly settingsOf: ReturnType<typeof settingsFor>;
  /** Those that anything has in the articles so far, those of their projects, and the core's. */
  readonly labels: Set<Label>;
  readonly terminal: Terminal;
}

async function decideIn(article: Article, order: Order): Promise<void> {
  const { status, by, selection, settingsOf, terminal } = order;
  const { items, sidecar } = await reviewArticle(article, undefined, await settingsOf(article));
  const targets = targetsIn(items, article, { ...selection, status, by }, terminal.words);
  // Where it cannot be saved into, that is what is said of it, and said once.
  const isRefused = sidecar.readOnly && typeof targets !== 'string' && targets.length > 0;
  if (!isRefused) tellSidecar(article, sidecar, terminal);
  if (typeof targets === 'string') {
    const at = 'span' in selection ? selection.span.start : 0;
    terminal.problem(placesIn(article.name, article.text)(at), targets);
    return;
  }
  const own = (await projectOf(article, terminal))?.reading.project.labels ?? [];
  for (const label of [...own.map(({ name }) => name), ...items.map((item) => item.label)])
    order.labels.add(label);
  const operations = operationsFor(targets, article, order);
  const unfit = unfitValue(operations, order);
  if (unfit !== undefined) {
    const at = 'span' in selection ? selection.span.start : 0;
    terminal.problem(placesIn(article.name, article.text)(at), unfit);
    return;
  }
  if (operations.length > 0) await sidecarsOf(terminal).save(article.name, operations);
  const words = terminal.words.decide;
  const count = operations.length;
  // What is said of it comes at the end, when no article is left that could have it.
  if (count === 0 && !isKnown(selection, order.labels)) return;
  const reason = status === 'withdrawn' ? words.noneOf(by) : words.none;
  const none = count === 0 ? reason : '';
  const hidden = hiddenBy(operations, items, words);
  terminal.tell(`${words.decided(count, status, article.name, by)}${hidden}${none}`);
}

/** Of words that are pointed at, any label is one. */
function isKnown(selection: Selection, labels: ReadonlySet<Label>): boolean {
  return 'span' in selection || selection.label === undefined || labels.has(selection.label);
}

/** Why the value that was given is none; what was suggested, or read from a sidecar, is not for the person to answer for. */
function unfitValue(
  operations: readonly Operation[],
  { selection, terminal }: Order,
): string | undefined {
  const given = 'span' in selection ? selection.value : undefined;
  const [operation] = operations;
  if (given === undefined || !operation) return undefined;
  const label = operation.decision.label ?? operation.annotation.label;
  if (fitsLabel(given, label)) return undefined;
  const { noValue, correctValue } = terminal.words.decide;
  return `${noValue(label, JSON.stringify(given))} ${correctValue}`;
}

/** Of rejections beyond their own places: how many other suggestions are made no more. */
function hiddenBy(
  operations: readonly Operation[],
  items: readonly Reviewed[],
  words: Words['decide'],
): string {
  const further = operations.filter(({ decision }) => decision.scope !== undefined);
  if (further.length === 0) return '';
  const rejected = further.map(({ annotation: { id, label, selector }, decision }) => ({
    id,
    label: decision.label ?? label,
    quote: selector.exact,
  }));
  return words.hidden(othersAlike(rejected, items).length);
}

function operationsFor(targets: readonly Target[], article: Article, order: Order): Operation[] {
  const { status, scope, by, selection } = order;
  const base: BaseView = baseView(article.text);
  const decision: Decision = {
    by,
    at: new Date().toISOString(),
    status,
    ...(scope && { scope }),
    ...('span' in selection && selection.label !== undefined ? { label: selection.label } : {}),
    ...('span' in selection && selection.value !== undefined ? { value: selection.value } : {}),
  };
  return targets.map((target) => decideOn(target, article, decision, base));
}
