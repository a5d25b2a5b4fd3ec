import { widthOf } from './paint.ts';

/** What people see as one character, with what it takes to paint it. */
export interface Cell<T> {
  readonly text: string;
  /** Columns. */
  readonly width: number;
  /** Where it begins in the text it is from, in UTF-16 code units. */
  readonly at: number;
  readonly paint: T;
}

/** The characters of a text. What would steer a terminal or turn the order of letters round is left out. */
export function cellsOf<T>(text: string, from: number, paint: T): Cell<T>[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const shown = /^\r?\n$|^\r$/u.test(segment) ? '\n' : withoutControls(segment);
    return { text: shown, width: shown === '\n' ? 0 : widthOf(shown), at: from + index, paint };
  }).filter((cell) => cell.text !== '');
}

const graphemes = new Intl.Segmenter();

function withoutControls(segment: string): string {
  return segment
    .replace(/\s/gu, ' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]/gu, '');
}

/** Lines of at most so many columns, broken at line ends and spaces; a word that is longer than a line is cut. */
export function wrapCells<T>(cells: readonly Cell<T>[], columns: number): Cell<T>[][] {
  const lines: Cell<T>[][] = [];
  let line: Cell<T>[] = [];
  let width = 0;
  const end = () => {
    lines.push(line);
    line = [];
    width = 0;
  };
  for (const cell of cells) {
    if (cell.text === '\n') {
      end();
      continue;
    }
    if (width + cell.width > columns && line.length > 0) {
      const space =
        cell.text === ' ' ? line.length : line.findLastIndex(({ text }) => text === ' ');
      const rest = space < 0 ? [] : line.splice(space).slice(1);
      end();
      line = rest;
      width = rest.reduce((sum, one) => sum + one.width, 0);
      if (cell.text === ' ' && line.length === 0) continue;
    }
    line.push(cell);
    width += cell.width;
  }
  end();
  return lines;
}

/** The same for words without paint; the lines after the first begin so many columns further right. */
export function wrapText(text: string, columns: number, indent = 0): string {
  const room = Math.max(8, columns - indent);
  const lines = wrapCells(cellsOf(text, 0, undefined), room).map((line) =>
    line.map((cell) => cell.text).join(''),
  );
  return lines.join(`\n${' '.repeat(indent)}`);
}
