/**
 * How many characters of the text beside a place speak for its being the one remembered: 0 where nothing does, the
 * length of `remembered` where all of it stands there. Both strings begin at the quote's edge and lead away from it.
 *
 * An alignment that is held at the quote and free at its far end (Gotoh 1982, affine gaps), in a band, given up
 * where it has fallen far behind its best (X-drop, Altschul et al. 1997): an equal character counts 1, another one
 * costs 1.5, and words put in or left out cost 3 and little for their length, because people edit words.
 */
export function likeness(remembered: string, found: string): number {
  const shorter = Math.min(remembered.length, found.length);
  let equal = 0;
  while (equal < shorter && remembered.charCodeAt(equal) === found.charCodeAt(equal)) equal += 1;
  // What is equal from the quote on is best aligned with itself; only what comes after it is worth a table.
  return equal === remembered.length ? equal : aligned(remembered, found, equal);
}

/** `likeness`, where the first `skipped` characters are equal. */
function aligned(remembered: string, found: string, skipped: number): number {
  const lines = remembered.length - skipped;
  const columns = Math.min(found.length - skipped, lines + BAND);
  // The row above, and the best score that ends there with words of `remembered` left out.
  const above = new Int32Array(columns + 2).fill(NEVER);
  const left = new Int32Array(columns + 2).fill(NEVER);
  let best = skipped * EQUAL;
  for (let column = 0; column <= Math.min(columns, BAND); column += 1) {
    above[column] = column === 0 ? best : best - OPEN - EXTEND * (column - 1);
  }
  // Where a row is still worth going on from, and how far it was worked out.
  let [first, last] = [0, Math.min(columns, BAND)];
  let reach = last;
  for (let line = 1; line <= lines && first <= last; line += 1) {
    const unit = remembered.charCodeAt(skipped + line - 1);
    const from = Math.max(first, line - BAND);
    const to = Math.min(columns, line + BAND);
    let corner = from > first ? (above[from - 1] ?? NEVER) : NEVER;
    let score = NEVER;
    let added = NEVER;
    let column = from;
    const least = last;
    [first, last] = [to + 1, -1];
    for (; column <= to; column += 1) {
      const up = column <= reach ? (above[column] ?? NEVER) : NEVER;
      const leaving =
        column <= reach ? Math.max(up - OPEN, (left[column] ?? NEVER) - EXTEND) : NEVER;
      left[column] = leaving;
      added = Math.max(score - OPEN, added - EXTEND);
      const isEqual = unit === found.charCodeAt(skipped + column - 1);
      score = Math.max(corner + (isEqual ? EQUAL : OTHER), leaving, added);
      corner = up;
      above[column] = score;
      if (score > best) best = score;
      if (score >= best - DROP) {
        if (column < first) first = column;
        last = column;
      } else if (column > least) break;
    }
    reach = Math.min(column, to);
  }
  return best / EQUAL;
}

/** How far apart in the two strings characters may stand that are taken for the same. */
export const BAND = 16;
const EQUAL = 10;
const OTHER = -15;
const OPEN = 30;
const EXTEND = 5;
const DROP = 120;
const NEVER = -1_000_000;
