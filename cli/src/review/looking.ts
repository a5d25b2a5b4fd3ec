import {
  type ArticleItems,
  type ConcordanceLine,
  concordance,
  type Placed,
  recordOfItem,
  sortConcordance,
} from '@attache/core';
import { type Asking, askLine, sayWhyNot, showAll } from '../ask.ts';
import { keywordInContext } from '../commands/concordance.ts';
import { wrapText } from '../wrap.ts';
import { wholeCard } from './card.ts';
import type { Together } from './groups.ts';
import { keysPage } from './keys-page.ts';
import type { View } from './view.ts';

/** What each key does. */
export async function showKeys({ labels, words }: View, asking: Asking): Promise<void> {
  const { terminal } = asking;
  await terminal.clear();
  const { review } = terminal.words;
  const page = keysPage(labels, terminal.columns ?? 100, { review, mention: words });
  await showAll(page, asking);
}

/** The whole card of a mention, and the record of whom or what it names. */
export async function showRecord(
  view: View,
  item: Placed,
  { known, ...asking }: Asking & { readonly known: readonly ArticleItems[] },
): Promise<void> {
  const { terminal } = asking;
  await terminal.clear();
  const record = recordOfItem(item, view)?.text.trimEnd().split('\n') ?? [];
  const lines = record.map((line) => wrapText(line, terminal.columns ?? 200, 2));
  const card = wholeCard({ source: view, item, known }, terminal);
  await showAll([card, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n'), asking);
}

/** The places of all articles that mean what is asked for, else this mention. */
export async function findInCorpus(item: Placed, asking: Together): Promise<void> {
  const { terminal, eachView } = asking;
  const own = typeof item.value === 'string' ? item.value : item.quote;
  const typed = await askLine(terminal.words.review.prompts.find, asking);
  if (typed === undefined) return;
  const found: ConcordanceLine[] = [];
  await eachView((view) => found.push(...concordance(view, typed || own, view.knowledge)));
  if (found.length === 0) return sayWhyNot(terminal.words.nothingFound, asking);
  await terminal.clear();
  await showAll(keywordInContext(sortConcordance(found, 'place'), terminal), asking);
}
