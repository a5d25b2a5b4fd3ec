import {
  type Article,
  type BaseView,
  baseView,
  type Decision,
  decideOn,
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
import { lessonsFor } from '../lessons.ts';
import { placesIn } from '../place.ts';
import { reviewArticle } from '../reviewed.ts';
import {
  type Selection,
  type SelectionOptions,
  selectionOf,
  targetsIn,
  withSelection,
} from '../selection.ts';
import { catchUp, sidecarsOf } from '../sidecars.ts';
import type { Terminal } from '../terminal.ts';

/** `attache confirm`: a suggestion, or words nobody suggested, becomes a decision. */
export function confirm(terminal: Terminal): Command {
  return decide(terminal, 'confirmed', 'confirm suggestions, or annotate words of your own');
}

/** `attache reject`: a suggestion is wrong, and stays away. */
export function reject(terminal: Terminal): Command {
  const scope = new Option('--scope <scope>', SCOPE).choices(REACHES);
  return decide(terminal, 'rejected', 'reject suggestions; they do not come back').addOption(scope);
}

const SCOPE =
  'how far: this place, the same words in the article, or in all articles as soon as they are learned';

/** `attache withdraw`: takes one's own decisions back. */
export function withdraw(terminal: Terminal): Command {
  return decide(terminal, 'withdrawn', 'take back your own decisions');
}

const NAMES = { confirmed: 'confirm', rejected: 'reject', withdrawn: 'withdraw' } as const;

function decide(terminal: Terminal, status: Status, description: string): Command {
  const command = new Command(NAMES[status])
    .description(description)
    .argument('<path...>', 'articles, or folders of articles')
    .option('--annotator <name>', 'who decides')
    .addHelpText('after', '\nReturns only when the decisions are durable.');
  return withSelection(command).action(async (paths: string[], options: DecideOptions) => {
    const selection = selectionOf(options, status);
    if (typeof selection === 'string') command.error(`error: ${selection}`);
    else if (paths.includes('-')) command.error('error: stdin has no sidecar. Name the article.');
    else {
      const by = await annotatorName(options.annotator, terminal);
      const lessonsOf = lessonsFor(terminal);
      await catchUp(terminal);
      await eachArticle(paths, terminal, async (article) =>
        decideIn(article, { status, scope: options.scope, by, selection, lessonsOf, terminal }),
      );
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
  readonly lessonsOf: ReturnType<typeof lessonsFor>;
  readonly terminal: Terminal;
}

async function decideIn(article: Article, order: Order): Promise<void> {
  const { status, by, selection, lessonsOf, terminal } = order;
  const lessons = await lessonsOf(article);
  const { items } = await reviewArticle(article, terminal, lessons ? { lessons } : {});
  const targets = targetsIn(items, article, { ...selection, status, by });
  if (typeof targets === 'string') {
    const at = 'span' in selection ? selection.span.start : 0;
    terminal.problem(placesIn(article.name, article.text)(at), targets);
    return;
  }
  const operations = operationsFor(targets, article, order);
  if (operations.length > 0) await sidecarsOf(terminal).save(article.name, operations);
  const none =
    operations.length === 0 ? '; what is decided already is named with --start and --end' : '';
  const hidden = hiddenBy(operations, items);
  terminal.tell(`${operations.length} ${status} in ${article.name} by ${by}${hidden}${none}`);
}

/** Of rejections beyond their own places: how many other suggestions are made no more. */
function hiddenBy(operations: readonly Operation[], items: readonly Reviewed[]): string {
  const further = operations.filter(({ decision }) => decision.scope !== undefined);
  if (further.length === 0) return '';
  const rejected = further.map(({ annotation: { id, label, selector }, decision }) => ({
    id,
    label: decision.label ?? label,
    quote: selector.exact,
  }));
  return `; not suggested any more elsewhere: ${othersAlike(rejected, items).length}`;
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
