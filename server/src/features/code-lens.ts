import { countStates } from '@attache/core';
import type { CodeLens } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import type { Snapshot } from '../snapshot.ts';

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** One line above the article, and never more: how far it is, and a click begins the review. None where nothing is left. */
export function codeLens({ items, settings, words }: Snapshot): CodeLens[] {
  const counts = countStates(items);
  const open = counts.suggested + counts.review;
  if (!settings.codeLens || open === 0) return [];
  const title = words.views.lens(open, counts.total);
  return [{ range: TOP, command: { title, command: 'attache.review', arguments: [] } }];
}

/** Only for a client that can begin a review. */
export const codeLensFeature: Feature = {
  capabilities: ({ registersCommands }) =>
    registersCommands ? { codeLensProvider: { resolveProvider: false } } : {},
  listen: ({ connection, onArticle }) => {
    connection.onCodeLens(onArticle('code lens', [], (snapshot) => codeLens(snapshot)));
  },
};
