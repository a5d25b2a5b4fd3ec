import { decideOn, isPlaced, nameOfLabel, type Reviewed, visible } from '@attache/core';
import { type Asking, chooseOne, sayWhyNot } from '../ask.ts';
import { oneLine } from '../paint.ts';
import type { Choice } from './question.ts';
import { now } from './steps.ts';
import type { View } from './view.ts';

interface LostQuestion extends Asking {
  readonly view: View;
  readonly by: string;
}

/** What this person has decided on words that the article does not have any more: it waits for them, and for nobody else. */
export function lostOf(by: string, { items }: View): Reviewed[] {
  return items.filter((item) => !isPlaced(item) && item.decisions.some((one) => one.by === by));
}

/** Says of each what became of it and what can be done. */
export function lostLines({ view, by, terminal }: Omit<LostQuestion, 'keys'>): string[] {
  const { check } = terminal.words;
  return lostOf(by, view).map((item) =>
    check.lost(nameOfLabel(item.label, view.words), wordsOf(item)),
  );
}

function wordsOf({ quote }: Reviewed): string {
  return JSON.stringify(oneLine(visible(quote)));
}

/** The withdrawal of what was lost, of the one that is chosen where there are several. */
export async function withdrawnLost({ view, by, ...asking }: LostQuestion): Promise<Choice> {
  const lost = lostOf(by, view);
  if (lost.length === 0) await sayWhyNot(asking.terminal.words.review.notYours, asking);
  const nameOf = (item: Reviewed) => `${nameOfLabel(item.label, view.words)} ${wordsOf(item)}`;
  const chosen = lost.length > 1 ? await chooseOne(lost, nameOf, asking) : lost[0];
  if (!chosen) return { operations: [] };
  const decision = { status: 'withdrawn', by, at: now() } as const;
  return { operations: [decideOn(chosen, view.article, decision, view.base)] };
}
