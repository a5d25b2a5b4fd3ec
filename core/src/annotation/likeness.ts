/** How many characters of context on each side of a quote are compared. */
export const COMPARED = 48;
/** How many more characters of the text may be looked at, so that insertions cost no more than they are. */
const SLACK = 16;

/**
 * How alike the surroundings of a place are to the ones remembered, 0 to 1. Both strings begin at the
 * quote's edge and lead away from it; the far end of the text's is free.
 */
export function likeness(remembered: string, found: string): number {
  const expected = remembered.slice(0, COMPARED);
  if (expected === '' || found.startsWith(expected)) return 1;
  const distance = gluedDistance(expected, found.slice(0, COMPARED + SLACK));
  return 1 - distance / expected.length;
}

/** Edits that turn all of `expected` into some beginning of `found`. */
function gluedDistance(expected: string, found: string): number {
  let row = Array.from({ length: found.length + 1 }, (_, column) => column);
  for (let line = 1; line <= expected.length; line += 1) {
    const next = [line];
    const unit = expected.charCodeAt(line - 1);
    for (let column = 1; column <= found.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (unit === found.charCodeAt(column - 1) ? 0 : 1);
      const removed = (row[column] ?? 0) + 1;
      const added = (next[column - 1] ?? 0) + 1;
      next.push(Math.min(replaced, removed, added));
    }
    row = next;
  }
  return Math.min(expected.length, ...row);
}
