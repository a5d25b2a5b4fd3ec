/**
 * How many characters of the text beside a place speak for its being the one remembered: 0 where nothing does, the
 * length of `remembered` where all of it stands there. Both strings begin at the quote's edge and lead away from it.
 *
 * An alignment that is held at the quote and free at its far end (Gotoh 1982, affine gaps), in a band, given up
 * where it has fallen far behind its best (X-drop, Altschul et al. 1997): an equal character counts 1, another one
 * costs 1.5, and words put in or left out cost 3 and little for their length, because people edit words.
 */
export function likeness(remembered: string, found: string): number {
  if (found.startsWith(remembered)) return remembered.length;
  const columns = Math.min(found.length, remembered.length + BAND);
  // The row above, and the best score that ends there with words of `remembered` left out.
  const above = new Int32Array(columns + 2).fill(NEVER);
  const left = new Int32Array(columns + 2).fill(NEVER);
  for (let column = 0; column <= Math.min(columns, BAND); column += 1) {
    above[column] = column === 0 ? 0 : -OPEN - EXTEND * (column - 1);
  }
  let best = 0;
  for (let line = 1; line <= remembered.length; line += 1) {
    const unit = remembered.charCodeAt(line - 1);
    const from = Math.max(0, line - BAND);
    const to = Math.min(columns, line + BAND);
    let corner = from > 0 ? (above[from - 1] ?? NEVER) : NEVER;
    let score = NEVER;
    let added = NEVER;
    let rowBest = NEVER;
    for (let column = from; column <= to; column += 1) {
      const up = above[column] ?? NEVER;
      const leaving = Math.max(up - OPEN, (left[column] ?? NEVER) - EXTEND);
      left[column] = leaving;
      added = Math.max(score - OPEN, added - EXTEND);
      score = Math.max(
        corner + (unit === found.charCodeAt(column - 1) ? EQUAL : OTHER),
        leaving,
        added,
      );
      corner = up;
      above[column] = score;
      if (score > rowBest) rowBest = score;
    }
    if (rowBest > best) best = rowBest;
    if (rowBest < best - DROP) break;
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
