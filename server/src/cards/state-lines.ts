import type { DecisionRecord, Reviewed } from '@attache/core';
import { type CardLine, line } from '../card.ts';
import type { Words } from '../words/words.ts';

/** Suggested, confirmed, rejected, or: look again. */
export function describeState(item: Reviewed, words: Words): string {
  const state = words.states[item.state];
  return item.anchor === 'review' ? `${state} – ${words.card.needsReview}` : state;
}

/** Who decided what, the deciding one first, with their notes. */
export function stateLines({ decisions }: Reviewed, words: Words): readonly CardLine[] {
  return decisions.flatMap((decision) => line(words.card.state, describeDecision(decision, words)));
}

function describeDecision({ by, at, status, scope, note }: DecisionRecord, words: Words): string {
  const plain = status === 'withdrawn' ? words.states.suggested : words.states[status];
  const state = scope === undefined ? plain : words.card.reaching(plain, scope);
  const told = words.card.decided(by, at.slice(0, 16).replace('T', ' '), state);
  return note === undefined ? told : `${told}: ${note}`;
}
