import { STATES_TOGETHER, TITLE } from '../lexicon/kind-sets.ts';
import { kindSet, Role } from '../lexicon/kinds.ts';
import { canOpen, hitOf, opensSomewhere, type Reading } from '../lexicon/reading.ts';
import { Shape, TokenKind } from '../text/tokens.ts';

/** True where the text speaks of states, institutions or their people: without them a partnership is business or sport. */
export function speaksOfStates(reading: Reading): boolean {
  // Only saves time: no token below can open one then.
  if (!opensSomewhere(reading, Role.State)) return false;
  for (let at = 0; at < reading.count; at++) {
    // Only saves time: no phrase of the kinds starts there.
    if (!canOpen(reading, at, Role.State)) continue;
    if (hitOf(reading, at, STATES_TOGETHER) !== undefined) return true;
    const found = hitOf(reading, at, OF_STATES);
    if (found === undefined || reading.kind[at] !== TokenKind.Word) continue;
    if (reading.shape[at] !== Shape.Lower || hitOf(reading, at, TITLE)?.entry.weak === false)
      return true;
  }
  return false;
}

const OF_STATES = kindSet('country', 'title', 'party');
