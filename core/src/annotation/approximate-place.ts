import type { Span } from '../text/span.ts';
import { EDGE, type Remembered, reversed } from './places.ts';

/**
 * What now stands between words like those that stood beside a quote, near one of the offsets at which the quote is
 * expected; `undefined` where there is no such place. All in a folded text.
 */
export function approximatePlace(
  text: string,
  quote: string,
  remembered: Remembered,
  expected: readonly number[],
): Span | undefined {
  const before = remembered.before.replace(EDGE, '').slice(0, COMPARED);
  const after = remembered.after.replace(EDGE, '').slice(0, COMPARED);
  if (before.length < SHORTEST || after.length < SHORTEST) return undefined;
  const [opens, closes] = [reversed(before), reversed(after)];
  const places = expected.flatMap((offset) => {
    const from = Math.max(0, offset - ROOM);
    const opening = bestEnd(opens, text.slice(from, offset + quote.length + ROOM));
    if (!opening) return [];
    const start = from + opening.end;
    const rest = text.slice(start, start + 2 * quote.length + 20 + after.length);
    const closing = bestEnd(closes, reversed(rest));
    if (!closing || closing.end === rest.length) return [];
    const end = start + rest.length - closing.end;
    return [{ start, end, errors: opening.errors + closing.errors }];
  });
  return places.toSorted((a, b) => a.errors - b.errors)[0];
}

/** How many characters of each side are looked for, at least and at most; how far around, and with how many errors. */
const SHORTEST = 8;
const COMPARED = 24;
const ROOM = 200;
const ERRORS = 0.35;

interface End {
  readonly end: number;
  readonly errors: number;
}

/**
 * Where something like the pattern ends in the text with the fewest errors, the last of such places. Bit-parallel
 * (Myers 1999): a bit for each of its characters, which is why it has 31 at most.
 */
function bestEnd(pattern: string, text: string): End | undefined {
  const masks = new Map<number, number>();
  for (let row = 0; row < pattern.length; row += 1) {
    const unit = pattern.charCodeAt(row);
    masks.set(unit, (masks.get(unit) ?? 0) | (1 << row));
  }
  const last = 1 << (pattern.length - 1);
  let [more, fewer, errors] = [-1, 0, pattern.length];
  let best: End | undefined;
  for (let end = 1; end <= text.length; end += 1) {
    const equal = masks.get(text.charCodeAt(end - 1)) ?? 0;
    const vertical = equal | fewer;
    const horizontal = ((((equal & more) + more) | 0) ^ more) | equal;
    let up = fewer | ~(horizontal | more);
    let down = more & horizontal;
    if (up & last) errors += 1;
    if (down & last) errors -= 1;
    up <<= 1;
    down <<= 1;
    more = down | ~(vertical | up);
    fewer = up & vertical;
    if (errors <= ERRORS * pattern.length && errors <= (best?.errors ?? errors)) {
      best = { end, errors };
    }
  }
  return best;
}
