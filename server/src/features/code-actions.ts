import {
  contains,
  describeForPeople,
  EMPTY_PROJECT,
  isOpen,
  isPlaced,
  isSameEntity,
  type Label,
  labelsOf,
  nameOfItem,
  nameOfLabel,
  othersAlike,
  type Placed,
  type Span,
  sameValue,
  type Value,
} from '@attache/core';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
} from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { isProjectUri } from '../project-shelf.ts';
import { visible } from '../safe-text.ts';
import { drawnItems, itemsAt, itemsOver, type Snapshot } from '../snapshot.ts';
import { spanOf, targetOf } from '../to-lsp.ts';
import { ADD, knowledgeActions } from './knowledge-actions.ts';
import { projectFixes } from './project-fixes.ts';

/** How many mentions of a selection are offered one by one. */
const MOST_WITHIN = 12;

export const ANNOTATE = 'refactor.attache.annotate';
export const CONFIRM_ALL = 'source.attache.confirmAll';
export const EXPORT = 'source.attache.export';

/** What can be done at a cursor or with a selection. `only` keeps to kinds that the client asked for. */
export function codeActions(
  snapshot: Snapshot,
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const span = spanOf(snapshot, range);
  const exact = itemsOver(snapshot, span);
  const items = span.start === span.end ? itemsAt(snapshot, span.start) : exact;
  const within = exact.length > 0 || span.start === span.end ? [] : itemsWithin(snapshot, span);
  const isSelection = within.length === 0 || !isWholeLines(snapshot.article.text, span);
  const actions = [
    ...items.flatMap((item) => mentionActions(snapshot, item)),
    ...within.slice(0, MOST_WITHIN).flatMap((item) => verdicts(snapshot, item)),
    ...(range.start.line === 0 ? lostActions(snapshot) : []),
    ...(isSelection && span.start < span.end ? selectionActions(snapshot, range, exact) : []),
    ...(isSelection ? knowledgeActions(snapshot, items, range) : []),
    ...sourceActions(snapshot),
  ];
  return actions.filter(
    ({ kind }) => only === undefined || only.some((asked) => isKind(kind, asked)),
  );
}

function mentionActions(snapshot: Snapshot, item: Placed): CodeAction[] {
  const { words } = snapshot;
  const quote = visible(item.quote);
  const target = targetOf(snapshot, item);
  const isDecided = item.annotation !== undefined;
  return [
    ...confirmations(snapshot, item).map((action) => ({ ...action, isPreferred: true })),
    ...entityActions(snapshot, item),
    ...rejections(snapshot, item),
    ...rejectInArticle(snapshot, item),
    ...labelActions(snapshot, item),
    ...valueActions(snapshot, item),
    ...(isDecided ? [fix(words.actions.withdraw(quote), 'attache.withdraw', target)] : []),
  ];
}

/** What is decided on a mention that is not alone in what is selected. */
function verdicts(snapshot: Snapshot, item: Placed): CodeAction[] {
  return [...confirmations(snapshot, item), ...rejections(snapshot, item)];
}

function confirmations(snapshot: Snapshot, item: Placed): CodeAction[] {
  if (!isOpen(item) && item.state !== 'rejected') return [];
  const { actions } = snapshot.words;
  const quote = visible(item.quote);
  const title =
    item.anchor === 'review'
      ? actions.confirmHere(quote)
      : actions.confirm(quote, nameOfLabel(item.label, snapshot.words));
  return [fix(title, 'attache.confirm', targetOf(snapshot, item))];
}

function rejections(snapshot: Snapshot, item: Placed): CodeAction[] {
  if (item.state === 'rejected') return [];
  const title = snapshot.words.actions.reject(visible(item.quote));
  return [fix(title, 'attache.reject', targetOf(snapshot, item))];
}

function itemsWithin(snapshot: Snapshot, selected: Span): readonly Placed[] {
  return drawnItems(snapshot, selected).filter(({ span }) => contains(selected, span));
}

/** Where nothing is selected, some editors ask for the line of the cursor: that is nobody's selection. */
function isWholeLines(text: string, { start, end }: Span): boolean {
  const begins = start === 0 || text[start - 1] === '\n';
  return begins && (end === text.length || text[end] === '\n' || text[end - 1] === '\n');
}

function entityActions(snapshot: Snapshot, item: Placed): CodeAction[] {
  const same = snapshot.items.filter(
    (other) => other.state === 'suggested' && isSameEntity(other, item),
  );
  if (same.length < 2) return [];
  const title = snapshot.words.actions.confirmEntity(same.length, nameOfItem(item, snapshot));
  return [fix(title, 'attache.confirmEntity', targetOf(snapshot, item))];
}

/** Where the same words are suggested elsewhere: an article full of a wrong suggestion is one decision. */
function rejectInArticle(snapshot: Snapshot, item: Placed): CodeAction[] {
  if (othersAlike([item], snapshot.items).length === 0) return [];
  const title = snapshot.words.actions.rejectInArticle(visible(item.quote));
  return [fix(title, 'attache.reject', { ...targetOf(snapshot, item), scope: 'article' })];
}

function labelActions(snapshot: Snapshot, item: Placed): CodeAction[] {
  const { words } = snapshot;
  return labelNames(snapshot)
    .filter((label) => label !== item.label)
    .map((to) =>
      fix(words.actions.changeLabel(nameOfLabel(to, words)), 'attache.changeLabel', {
        ...targetOf(snapshot, item),
        to,
      }),
    );
}

/** The other readings, ready to choose; any value at all only where the client can ask a person for it. */
function valueActions(snapshot: Snapshot, item: Placed): CodeAction[] {
  const { actions } = snapshot.words;
  const target = targetOf(snapshot, item);
  const others = (item.mention?.readings ?? []).filter((value) => !sameValue(value, item.value));
  const readAs = (value: Value) =>
    fix(actions.readAs(describeForPeople(item, value, snapshot)), 'attache.correctValue', {
      ...target,
      value,
    });
  return [
    ...others.map(readAs),
    ...(snapshot.abilities.asksForValues
      ? [fix(actions.correctValue, 'attache.correctValue', target)]
      : []),
  ];
}

/** Decisions without a place can only be withdrawn; their problem stands on the first line. */
function lostActions(snapshot: Snapshot): CodeAction[] {
  return snapshot.items
    .filter((item) => !isPlaced(item))
    .map((item) =>
      fix(snapshot.words.actions.withdraw(visible(item.quote)), 'attache.withdraw', {
        uri: snapshot.uri,
        id: item.id,
      }),
    );
}

function selectionActions(
  snapshot: Snapshot,
  range: Range,
  there: readonly Placed[],
): CodeAction[] {
  const { uri, words } = snapshot;
  return labelNames(snapshot)
    .filter((label) => !there.some((item) => item.label === label))
    .map((label) => {
      const title = words.actions.annotateAs(nameOfLabel(label, words));
      const command = commandOf(title, 'attache.annotate', { uri, range, label });
      return { title, kind: ANNOTATE, command };
    });
}

/** The core labels and the project's own. */
function labelNames({ project }: Snapshot): Label[] {
  return labelsOf(project?.reading.project ?? EMPTY_PROJECT).map(({ name }) => name);
}

function sourceActions({ uri, items, words }: Snapshot): CodeAction[] {
  const count = items.filter(({ state }) => state === 'suggested').length;
  const title = words.actions.confirmAll(count);
  const all: CodeAction[] =
    count === 0
      ? []
      : [{ title, kind: CONFIRM_ALL, command: commandOf(title, 'attache.confirmAll', { uri }) }];
  const exportTitle = words.actions.export;
  const command = commandOf(exportTitle, 'attache.export', { uris: [uri] });
  return [...all, { title: exportTitle, kind: EXPORT, command }];
}

function fix(title: string, command: string, argument: object): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: commandOf(title, command, argument) };
}

function commandOf(title: string, command: string, argument: object) {
  return { title, command, arguments: [argument] };
}

function isKind(kind: string | undefined, asked: string): boolean {
  return kind === asked || kind?.startsWith(`${asked}.`) === true || asked === '';
}

export const codeActionFeature: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, ANNOTATE, ADD, CONFIRM_ALL, EXPORT],
    },
  }),
  listen: (desk) => {
    const { connection, onArticle, onRequest } = desk;
    const inArticle = onArticle<CodeActionParams, CodeAction[]>(
      'code actions',
      [],
      (snapshot, { range, context }) => codeActions(snapshot, range, context.only),
    );
    const inProject = onRequest<CodeActionParams, CodeAction[]>(
      'fixes of a project',
      [],
      (params) => projectFixes(params, desk),
    );
    connection.onCodeAction((params, token) =>
      isProjectUri(params.textDocument.uri) ? inProject(params, token) : inArticle(params, token),
    );
  },
};
