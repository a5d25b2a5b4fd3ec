import type { Span } from '../text/span.ts';
import {
  judgePlace,
  MOST_JUDGED,
  NEAR,
  type Place,
  SOME,
  sayOf,
  surroundingsAt,
  touching,
} from './places.ts';
import { RIVAL_REACH } from './rival.ts';
import { type Others, REACH, type Sought } from './sought.ts';

/**
 * Whether the most alike place is taken for the original without asking: its surroundings say enough, on one side
 * at least they begin right at the quote and say more than those of any rival did, no other place comes near, and
 * the place is not more like where another one with the same words stood. `sawAll`: whether `second` is the next of
 * all places of the words.
 */
export function isOriginal(
  text: string,
  best: Place,
  second: Place | undefined,
  { rivals, others }: Sought,
  { sawAll }: { readonly sawAll: boolean },
): boolean {
  const likely = sayOf(best);
  if (likely < (sawAll && !isOneSided(best) ? ENOUGH : ENOUGH_ALONE)) return false;
  if (second && !isAhead(best, second)) return false;
  const all = others();
  const most = all ? compared(rivals) : rivals;
  if (likely - most.before - most.after < MARGIN) return false;
  if (!isStrong(best, most, 'before') && !isStrong(best, most, 'after')) return false;
  if (!saysMoreThanRepetitions(best, most)) return false;
  if (!all) return true;
  return nearest(text, best, all).every((other) => {
    const place = judgePlace(text, best.span, surroundingsAt(all.text, other, REACH));
    return likely - sayOf(place) >= MARGIN && saysMoreThanRepetitions(best, place);
  });
}

/** Those that have most in common right beside the quote: the others have not enough farther off. */
function nearest(text: string, { span }: Place, others: Others): Span[] {
  const touch = touching(surroundingsAt(text, span, NEAR));
  return others.spans
    .map((other) => ({ other, near: sayOf(touch(others.text, other)) }))
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
/** Where one side says nothing, or not all other places were seen: as much as is remembered of a side at least. */
const ENOUGH_ALONE = 64;
export const MARGIN = 16;
const TOUCHING = 5;
/** Half of what rivals are compared in. */
const REPEATED = RIVAL_REACH / 2;

function isOneSided({ before, after }: Place): boolean {
  return Math.min(before, after) < TOUCHING;
}

function isStrong(place: Place, rivals: Sought['rivals'], side: 'before' | 'after'): boolean {
  return place.touch[side] >= TOUCHING && place[side] - rivals[side] >= MARGIN;
}

/**
 * A side that is repeated in the article, as a photo credit or a headline is, stands beside other words as well as
 * beside these: it must say more than the repetition does, or the place may be where the repetition stood.
 */
function saysMoreThanRepetitions(place: Sides, repeated: Sides): boolean {
  return (['before', 'after'] as const).every(
    (side) => repeated[side] < REPEATED || place[side] - repeated[side] >= MARGIN,
  );
}

type Sides = Pick<Place, 'before' | 'after'>;

/** Where another place would do as well, one may be a copy of the other: the original is ahead on both sides. */
function isAhead(best: Place, second: Place): boolean {
  if (sayOf(second) < ENOUGH) return sayOf(best) - sayOf(second) >= MARGIN;
  return best.before - second.before >= MARGIN && best.after - second.after >= MARGIN;
}
