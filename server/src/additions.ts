import type { Placed } from '@attache/core';
import type { Range } from 'vscode-languageserver';
import { placedItems, type Snapshot } from './snapshot.ts';
import { spanOf } from './to-lsp.ts';

/** Words that the project could know: of somebody or something new, or as another spelling of what has the id. */
export interface Wanted {
  readonly list: 'people' | 'terms';
  readonly words: string;
  readonly id?: string;
}

/** What a mention would add to the project's knowledge; nothing where its words are known already. */
export function additionOf(item: Placed, snapshot: Snapshot): Wanted | undefined {
  const { label, value, quote } = item;
  if (label !== 'LEADER' && label !== 'PARTNERSHIP') return undefined;
  const list = label === 'LEADER' ? 'people' : 'terms';
  const known = typeof value === 'string' ? namesOf(list, value, snapshot) : undefined;
  const words = inOneLine(known === undefined ? fullestQuote(item, snapshot) : quote);
  if (known === undefined || typeof value !== 'string') return { list, words };
  const isKnown = known.some((name) => name.toLowerCase() === words.toLowerCase());
  return isKnown ? undefined : { list, words, id: value };
}

/** Words that were selected, as far as they could be a name or a term. */
export function selectedWords(snapshot: Snapshot, range: Range): string | undefined {
  const { start, end } = spanOf(snapshot, range);
  const words = inOneLine(snapshot.article.text.slice(start, end)).replace(
    /^[,;:.]+|[,;:.]+$/gu,
    '',
  );
  return words.length >= 3 && words.length <= LONGEST ? words.trim() : undefined;
}

const LONGEST = 100;

function namesOf(
  list: Wanted['list'],
  id: string,
  { knowledge }: Snapshot,
): readonly string[] | undefined {
  if (list === 'people') {
    const person = knowledge.personById(id);
    return person && [...person.names.map(({ text }) => text), ...(person.short ?? [])];
  }
  const concept = knowledge.conceptById(id);
  return concept && Object.values(concept.labels).flat();
}

/** `Hartanto` is added by the name by which the article names him in full. */
function fullestQuote({ label, value, quote }: Placed, snapshot: Snapshot): string {
  if (value === undefined) return quote;
  return placedItems(snapshot)
    .filter((other) => other.label === label && other.value === value && other.state !== 'rejected')
    .reduce((best, other) => (other.quote.length > best.length ? other.quote : best), quote);
}

function inOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
