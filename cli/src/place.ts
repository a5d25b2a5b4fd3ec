/** A place in a file, for people: lines and columns from 1, columns in UTF-16 code units as editors count. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** `path:line:column`, which editors and terminals turn into a link. */
export function placeText({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`;
}

/** The beginning of a file, for what is wrong with the whole of it. */
export function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}

/** Places for many offsets of one text, which is looked through once. Lines end with LF, CRLF or CR. */
export function placesIn(path: string, text: string): (offset: number) => Place {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n?|\n/gu)].map(({ 0: end, index }) => index + end.length),
  ];
  return (offset) => {
    const line = lineOf(starts, offset);
    return { path, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The last start that is not behind the offset, by halving. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
