import { judgePlace, MOST_JUDGED, NEAR, type Place, SOME, sayOf } from './places.ts';
import { RIVAL_REACH } from './rival.ts';
import { REACH, type Sought, type Surroundings } from './sought.ts';

/**
 * Whether the most alike place is taken for the original without asking: its surroundings say enough, on one side
 * at least they begin right at the quote and say more than those of any rival did, no other place comes near, and
 * the place is not more like where another one with the same words stood.
 */
export function isOriginal(
  text: string,
  best: Place,
  second: Place | undefined,
  { rivals, others }: Sought,
): boolean {
  const likely = sayOf(best);
  if (likely < ENOUGH || (second && !isAhead(best, second))) return false;
  const all = others();
  const most = all ? compared(rivals) : rivals;
  if (likely - most.before - most.after < MARGIN) return false;
  if (!isStrong(best, most, 'before') && !isStrong(best, most, 'after')) return false;
  return nearest(text, best, all ?? []).every(
    (other) => likely - sayOf(judgePlace(text, best.span, other(REACH))) >= MARGIN,
  );
}

/** Those that have most in common right beside the quote: the others have not enough farther off. */
function nearest(text: string, { span }: Place, others: readonly Surroundings[]): Surroundings[] {
  return others
    .map((other) => ({ other, near: sayOf(judgePlace(text, span, other(NEAR))) }))
    .filter(({ near }) => near >= SOME)
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST_JUDGED)
    .map(({ other }) => other);
}

/** Where all other places are known, what rivals have in common beyond the part that was compared is known as well. */
function compared({ before, after }: Sought['rivals']): Sought['rivals'] {
  return { before: Math.min(before, RIVAL_REACH), after: Math.min(after, RIVAL_REACH) };
}

/** All figures are characters of surroundings. Tuned on seeds 1 to 3 of `npm run anchoring`. */
const ENOUGH = 36;
export const MARGIN = 16;
const TOUCHING = 5;

function isStrong(place: Place, rivals: Sought['rivals'], side: 'before' | 'after'): boolean {
  return place.touch[side] >= TOUCHING && place[side] - rivals[side] >= MARGIN;
}

/** Where another place would do as well, one may be a copy of the other: the original is ahead on both sides. */
function isAhead(best: Place, second: Place): boolean {
  if (sayOf(second) < ENOUGH) return sayOf(best) - sayOf(second) >= MARGIN;
  return best.before - second.before >= MARGIN && best.after - second.after >= MARGIN;
}
