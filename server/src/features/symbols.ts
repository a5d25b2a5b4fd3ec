import {
  CORE_LABELS,
  describeState,
  isCoreLabel,
  isSameEntity,
  type Label,
  nameOfItem,
  nameOfLabel,
  type Placed,
  withoutDiacritics,
} from '@attache/core';
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { MOST_SYMBOLS } from '../limits.ts';
import { visible } from '../safe-text.ts';
import { placedItems, type Snapshot } from '../snapshot.ts';
import { rangeOf } from '../to-lsp.ts';

/** The outline: a heading a label, under it the mentions in reading order. Rejected ones are left out. */
export function nestedSymbols(snapshot: Snapshot): DocumentSymbol[] {
  const items = shownItems(snapshot);
  const own = new Set(items.map(({ label }) => label).filter((label) => !isCoreLabel(label)));
  return [...CORE_LABELS, ...own].flatMap((label) => {
    const children = items.filter((item) => item.label === label);
    return children.length > 0 ? [groupOf(snapshot, label, children)] : [];
  });
}

/** The same without headings, for editors that show a flat list. */
export function flatSymbols(snapshot: Snapshot): SymbolInformation[] {
  const listed = shownItems(snapshot).slice(0, MOST_SYMBOLS);
  return listed.map((item) => ({
    name: visible(item.quote),
    kind: kindOf(item.label),
    containerName: nameOfItem(item, snapshot),
    location: { uri: snapshot.uri, range: rangeOf(snapshot, item.span) },
  }));
}

/** Entities of one article whose name or words contain the query, each once, where it stands first. */
export function entitySymbols(snapshot: Snapshot, query: string): WorkspaceSymbol[] {
  const wanted = fold(query);
  const firsts: Placed[] = [];
  for (const item of shownItems(snapshot))
    if (!firsts.some((first) => isSameEntity(first, item))) firsts.push(item);
  return firsts
    .map((item) => ({ item, name: nameOfItem(item, snapshot) }))
    .filter(({ item, name }) => fold(`${name} ${item.quote}`).includes(wanted))
    .map(({ item, name }) => ({
      name,
      kind: kindOf(item.label),
      containerName: nameOfLabel(item.label, snapshot.words),
      location: { uri: snapshot.uri, range: rangeOf(snapshot, item.span) },
    }));
}

function shownItems(snapshot: Snapshot): readonly Placed[] {
  return placedItems(snapshot).filter(({ state }) => state !== 'rejected');
}

function groupOf(snapshot: Snapshot, label: Label, items: readonly Placed[]): DocumentSymbol {
  const listed = items.slice(0, MOST_SYMBOLS);
  const whole = listed.reduce(
    ({ start, end }, { span }) => ({
      start: Math.min(start, span.start),
      end: Math.max(end, span.end),
    }),
    { start: Number.POSITIVE_INFINITY, end: 0 },
  );
  const { words } = snapshot;
  return {
    name: `${isCoreLabel(label) ? words.groups[label] : visible(label)} (${items.length})`,
    kind: SymbolKind.Namespace,
    range: rangeOf(snapshot, whole),
    selectionRange: rangeOf(snapshot, listed[0]?.span ?? whole),
    children: listed.map((item) => symbolOf(snapshot, item)),
  };
}

function symbolOf(snapshot: Snapshot, item: Placed): DocumentSymbol {
  const range = rangeOf(snapshot, item.span);
  return {
    name: visible(item.quote) || '…',
    detail: `${nameOfItem(item, snapshot)} · ${describeState(item, snapshot.words)}`,
    kind: kindOf(item.label),
    range,
    selectionRange: range,
  };
}

function kindOf(label: Label): SymbolKind {
  if (!isCoreLabel(label)) return SymbolKind.Variable;
  switch (label) {
    case 'LEADER':
      return SymbolKind.Class;
    case 'DATE':
      return SymbolKind.Event;
    case 'MONEY':
      return SymbolKind.Number;
    case 'PARTNERSHIP':
      return SymbolKind.Interface;
  }
}

/** Without case and diacritics: `tô lâm` is found by `to lam`. */
function fold(text: string): string {
  return withoutDiacritics(text).toLowerCase();
}

export const documentSymbolFeature: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Attaché' } }),
  listen: ({ connection, onArticle }) => {
    connection.onDocumentSymbol(
      onArticle<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
        'outline',
        [],
        (snapshot) =>
          snapshot.abilities.nestedSymbols ? nestedSymbols(snapshot) : flatSymbols(snapshot),
      ),
    );
  },
};

export const workspaceSymbolFeature: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  listen: ({ connection, library, onRequest }) => {
    connection.onWorkspaceSymbol(
      onRequest('workspace symbols', [], async ({ query }, token) => {
        const articles = await library.articles(token);
        return articles.flatMap((article) => entitySymbols(article, query));
      }),
    );
  },
};
