import type { DrawnMark } from './drawing.ts';

export interface Roving {
  /** Makes a mark the one that Tab reaches; gives it where there is one with this key. */
  readonly prepare: (key: readonly string[]) => DrawnMark | undefined;
}

/**
 * One stop of the Tab key for a whole chart; the arrow keys go from mark to mark, Home and End to the ends of a row, with
 * Ctrl to the first and the last row. Enter, Space and a click open one.
 */
export function rove(
  rows: readonly (readonly DrawnMark[])[],
  { open, look }: { open: (mark: DrawnMark) => void; look: (mark: DrawnMark | undefined) => void },
): Roving {
  let at: DrawnMark | undefined;
  let row = 0;
  const reach = (mark: DrawnMark | undefined) => {
    if (!mark) return;
    at?.element.setAttribute('tabindex', '-1');
    at = mark;
    mark.element.setAttribute('tabindex', '0');
  };
  const go = (to: number, place: number) => {
    row = Math.max(0, Math.min(rows.length - 1, to));
    const marks = rows[row] ?? [];
    const next = marks[Math.max(0, Math.min(marks.length - 1, place))];
    reach(next);
    next?.element.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!at || event.altKey || event.metaKey) return;
    const place = (rows[row] ?? []).indexOf(at);
    const last = (rows[row] ?? []).length - 1;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(row, place + 1),
      ArrowLeft: () => go(row, place - 1),
      ArrowDown: () => go(row + 1, place),
      ArrowUp: () => go(row - 1, place),
      Home: () => go(event.ctrlKey ? 0 : row, 0),
      End: () => go(event.ctrlKey ? rows.length - 1 : row, event.ctrlKey ? 0 : last),
      Enter: () => at && open(at),
      ' ': () => at && open(at),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    move();
  };
  for (const [index, marks] of rows.entries())
    for (const mark of marks) {
      if (index > row && rows.slice(0, index).some((earlier) => earlier.includes(mark))) continue;
      mark.element.addEventListener('focus', () => {
        if (!rows[row]?.includes(mark)) row = index;
        reach(mark);
        look(mark);
      });
      mark.element.addEventListener('blur', () => look(undefined));
      mark.element.addEventListener('keydown', onKey);
      mark.element.addEventListener('click', () => {
        reach(mark);
        open(mark);
      });
      mark.element.addEventListener('pointerenter', () => look(mark));
      mark.element.addEventListener('pointerleave', () => look(undefined));
    }
  reach(rows[0]?.[0]);
  return {
    prepare: (key) => {
      const index = rows.findIndex((marks) => marks.some((mark) => isSame(mark.key, key)));
      const found = rows[index]?.find((mark) => isSame(mark.key, key));
      if (found) {
        row = index;
        reach(found);
      }
      return found;
    },
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
