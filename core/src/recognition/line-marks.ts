import { isDigits, isMark, type Reading } from '../lexicon/reading.ts';

/** Behind the dash or dot that opens a line of a list; 0 where none does. */
export function behindDash(reading: Reading): number {
  return isMark(reading, 0, '-–—•*') ? 1 : 0;
}

/** Behind that, or behind the number with its mark that opens a line of a list. */
export function behindItemMark(reading: Reading): number {
  return isDigits(reading, 0) && isMark(reading, 1, '.)') ? 2 : behindDash(reading);
}
