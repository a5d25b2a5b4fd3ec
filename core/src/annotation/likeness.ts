import { known } from '../text/known.ts';

/**
 * How many characters of the text beside a place speak for its being the one remembered: 0 where nothing does, the
 * length of `remembered` where all of it stands there. Both strings begin at the quote's edge and lead away from it.
 *
 * An alignment that is held at the quote and free at its far end (Gotoh 1982, affine gaps), in a band, given up
 * where it has fallen far behind its best (X-drop, Altschul et al. 1997): an equal character counts 1, another one
 * costs 1.5, and words put in or left out cost 3 and little for their length, because people edit words.
 * A long run of equal characters is aligned with itself, so that only what is near an edit costs a table.
 */
export function likeness(remembered: string, found: string): number {
  const rows = remembered.length + BAND > WIDEST ? rowsFor(remembered.length + BAND) : ROWS;
  let [line, column, said] = [0, 0, 0];
  for (;;) {
    const equal = equalFrom(remembered, line, found, column);
    [line, column, said] = [line + equal, column + equal, said + equal * EQUAL];
    // Only saves time: nothing is left to align, which says nothing more.
    if (line === remembered.length) return said / EQUAL;
    const step = alignedUntilRun(remembered.slice(line), found.slice(column), rows);
    said += step.said;
    if (!step.runEnds) return said / EQUAL;
    [line, column] = [line + step.runEnds.line, column + step.runEnds.column];
  }
}

function equalFrom(a: string, atA: number, b: string, atB: number): number {
  const shorter = Math.min(a.length - atA, b.length - atB);
  let equal = 0;
  while (equal < shorter && a.charCodeAt(atA + equal) === b.charCodeAt(atB + equal)) equal += 1;
  return equal;
}

/** Scores of a row's cells, the first of which stands before the first character of what was found. */
interface Rows {
  readonly above: Int32Array;
  /** The best that end there with words of `remembered` left out. */
  readonly left: Int32Array;
  /** The UTF-16 code units found; no unit in front of the first. */
  readonly units: Int32Array;
}

function rowsFor(columns: number): Rows {
  return {
    above: new Int32Array(columns + 1),
    left: new Int32Array(columns + 1),
    units: new Int32Array(columns + 1).fill(-1),
  };
}

/** More than surroundings ever have. To make rows costs more than to fill them, and whoever takes these fills them first. */
const WIDEST = 512;
const ROWS: Rows = rowsFor(WIDEST);

interface Step {
  /** In units of `EQUAL`. */
  readonly said: number;
  /** How much of both strings is aligned, where what was said ends with a run of equal characters. */
  readonly runEnds?: { readonly line: number; readonly column: number };
}

function alignedUntilRun(remembered: string, found: string, { above, left, units }: Rows): Step {
  const columns = Math.min(found.length, remembered.length + BAND);
  // Where a row is still worth going on from, and how far it was worked out.
  let first = 0;
  let last = Math.min(columns, BAND);
  let reach = last;
  for (let column = 0; column <= reach; column += 1) {
    above[column] = column === 0 ? 0 : -OPEN - EXTEND * (column - 1);
    left[column] = NEVER;
  }
  let filled = 0;
  let best = 0;
  for (let line = 1; line <= remembered.length && first <= last; line += 1) {
    const unit = remembered.charCodeAt(line - 1);
    const from = Math.max(first, line - BAND);
    const to = Math.min(columns, line + BAND);
    const least = last;
    // What an earlier row left beyond the last one's reach counts no more.
    for (let column = reach + 1; column <= to; column += 1) {
      above[column] = NEVER;
      left[column] = NEVER;
    }
    for (; filled < to; filled += 1) units[filled + 1] = found.charCodeAt(filled);
    let corner = from > first ? known(above[from - 1]) : NEVER;
    let score = NEVER;
    let added = NEVER;
    let bestAt = -1;
    first = to + 1;
    last = -1;
    let column = from;
    for (; column <= to; column += 1) {
      const up = known(above[column]);
      const leaving = greater(up - OPEN, known(left[column]) - EXTEND);
      left[column] = leaving;
      added = greater(score - OPEN, added - EXTEND);
      const straight = corner + (unit === known(units[column]) ? EQUAL : OTHER);
      score = greater(straight, greater(leaving, added));
      corner = up;
      above[column] = score;
      if (score > best) {
        best = score;
        bestAt = column;
      }
      if (score >= best - DROP) {
        if (column < first) first = column;
        last = column;
      } else if (column > least) break;
    }
    reach = Math.min(column, to);
    if (bestAt >= RUN && line >= RUN && endsEqual(remembered, line, found, bestAt))
      return { said: best, runEnds: { line, column: bestAt } };
  }
  return { said: best };
}

/** `Math.max` of two, in half the time. */
function greater(a: number, b: number): number {
  if (a > b) return a;
  return b;
}

function endsEqual(a: string, endA: number, b: string, endB: number): boolean {
  return equalFrom(a, endA - RUN, b, endB - RUN) >= RUN;
}

/** So many equal characters in a row are no accident. */
const RUN = 16;

/** How far apart in the two strings characters may stand that are taken for the same. */
export const BAND = 16;
const EQUAL = 10;
const OTHER = -15;
const OPEN = 30;
const EXTEND = 5;
const DROP = 120;
const NEVER = -1_000_000;
