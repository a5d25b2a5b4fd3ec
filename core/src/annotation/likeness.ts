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
  const rows = tableFor(remembered.length + BAND);
  let [line, column, said] = [0, 0, 0];
  for (;;) {
    const equal = equalFrom(remembered, line, found, column);
    [line, column, said] = [line + equal, column + equal, said + equal * EQUAL];
    if (line === remembered.length) return said / EQUAL;
    const step = alignedUntilRun(remembered.slice(line), found.slice(column), rows());
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

/** Scores of a row's cells; `left`: the best that end there with words of `remembered` left out. */
interface Rows {
  readonly above: Int32Array;
  readonly left: Int32Array;
}

/** Made when it is first needed: most strings that are compared are equal, or differ from the first character on. */
function tableFor(columns: number): () => Rows {
  let rows: Rows | undefined;
  return () => {
    rows ??= { above: new Int32Array(columns + 1), left: new Int32Array(columns + 1) };
    return rows;
  };
}

interface Step {
  /** In units of `EQUAL`. */
  readonly said: number;
  /** How much of both strings is aligned, where what was said ends with a run of equal characters. */
  readonly runEnds?: { readonly line: number; readonly column: number };
}

function alignedUntilRun(remembered: string, found: string, { above, left }: Rows): Step {
  const columns = Math.min(found.length, remembered.length + BAND);
  // Where a row is still worth going on from, and how far it was worked out.
  let [first, last] = [0, Math.min(columns, BAND)];
  let reach = last;
  for (let column = 0; column <= reach; column += 1) {
    above[column] = column === 0 ? 0 : -OPEN - EXTEND * (column - 1);
    left[column] = NEVER;
  }
  let best = 0;
  for (let line = 1; line <= remembered.length && first <= last; line += 1) {
    const unit = remembered.charCodeAt(line - 1);
    const from = Math.max(first, line - BAND);
    const to = Math.min(columns, line + BAND);
    const least = last;
    let corner = from > first ? (above[from - 1] ?? NEVER) : NEVER;
    let score = NEVER;
    let added = NEVER;
    let bestAt = -1;
    [first, last] = [to + 1, -1];
    let column = from;
    for (; column <= to; column += 1) {
      const isKnown = column <= reach;
      const up = isKnown ? (above[column] ?? NEVER) : NEVER;
      const leaving = isKnown ? Math.max(up - OPEN, (left[column] ?? NEVER) - EXTEND) : NEVER;
      left[column] = leaving;
      added = Math.max(score - OPEN, added - EXTEND);
      const isEqual = unit === found.charCodeAt(column - 1);
      score = Math.max(corner + (isEqual ? EQUAL : OTHER), leaving, added);
      corner = up;
      above[column] = score;
      if (score > best) [best, bestAt] = [score, column];
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
