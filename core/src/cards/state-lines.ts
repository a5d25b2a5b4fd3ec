import type { DecisionRecord } from '../annotation/record.ts';
import type { Reviewed } from '../annotation/reviewed.ts';
import type { MentionWords } from '../words/mention/mention-words.ts';
import { type CardLine, line } from './card-line.ts';

/** Suggested, confirmed, rejected, or: look again. */
export function describeState(item: Reviewed, words: MentionWords): string {
  const state = words.states[item.state];
  return item.anchor === 'review' ? `${state} – ${words.card.needsReview}` : state;
}

/** Who decided what, the deciding one first, with their notes. */
export function stateLines({ decisions }: Reviewed, words: MentionWords): readonly CardLine[] {
  return decisions.flatMap((decision) => line(words.card.state, describeDecision(decision, words)));
}

function describeDecision(
  { by, at, status, scope, note }: DecisionRecord,
  words: MentionWords,
): string {
  const plain = status === 'withdrawn' ? words.states.suggested : words.states[status];
  const state = scope === undefined ? plain : words.card.reaching(plain, scope);
  const told = words.card.decided(by, at.slice(0, 16).replace('T', ' '), state);
  return note === undefined ? told : `${told}: ${note}`;
}
