import { isDigits, isMark, type Reading } from '../lexicon/reading.ts';

/** Behind the dash or dot that opens a line of a list; 0 where none does. */
export function behindDash(reading: Reading): number {
  return isMark(reading, 0, '-–—•*+◦▪·') ? 1 : 0;
}

/** Behind that, or behind the number with its mark that opens a line of a list. */
export function behindItemMark(reading: Reading): number {
  return isDigits(reading, 0) && isMark(reading, 1, '.)') ? 2 : behindDash(reading);
}

/** Before one of the marks that close a line; the end of the line where none does. */
export function beforeClosing(reading: Reading, marks: string): number {
  return isMark(reading, reading.count - 1, marks) ? reading.count - 1 : reading.count;
}

/** `3-2008   Lê Duẩn`: a further cell of a table begins at the token, behind two spaces or a tab. */
export function isColumn(reading: Reading, at: number): boolean {
  return at < reading.count && blanksBefore(reading, at) >= 2;
}

/** `Zarko Zolnika     Luar Negeri`: three spaces or more part the cells of a table, in a line of a list two, but behind a dot (`1.  Drs.  Moh.  Hatta`). */
export function isFarApart(reading: Reading, at: number): boolean {
  const isTight = behindItemMark(reading) > 0 && !isMark(reading, at - 1, '.');
  return blanksBefore(reading, at) >= (isTight ? 2 : 3);
}

/** How many spaces stand before a token in its line; a tab is as good as three. */
function blanksBefore(reading: Reading, at: number): number {
  const from = reading.end[at - 1] ?? 0;
  const to = reading.start[at] ?? 0;
  if (to - from < 2 && reading.text.charAt(from) !== '\t') return to - from;
  const blanks = reading.text.slice(from, to);
  return BLANKS.test(blanks) ? blanks.replaceAll('\t', '   ').length : 0;
}

const BLANKS = /^[ \u00a0\t]+$/u;
