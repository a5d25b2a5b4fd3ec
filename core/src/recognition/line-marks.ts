import { isDigits, isMark, type Reading } from '../lexicon/reading.ts';

/** Behind the dash or dot that opens a line of a list; 0 where none does. */
export function behindDash(reading: Reading): number {
  return isMark(reading, 0, '-–—•*+◦▪·') ? 1 : 0;
}

/** Behind that, or behind the number with its mark that opens a line of a list. */
export function behindItemMark(reading: Reading): number {
  return isDigits(reading, 0) && isMark(reading, 1, '.)') ? 2 : behindDash(reading);
}

/** `3-2008   Lê Duẩn`: a further cell of a table begins at the token, behind two spaces or a tab. */
export function isColumn(reading: Reading, at: number): boolean {
  return (
    at < reading.count &&
    /^(?:[ \u00a0]{2,}|\t)$/u.test(reading.text.slice(reading.end[at - 1], reading.start[at]))
  );
}
