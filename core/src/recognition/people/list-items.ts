import { isDigits, isMark, type Reading } from '../../lexicon/reading.ts';

/** `2. [Sugiono] (Menteri Luar Negeri)`: a line of a list, behind its number or its dash. */
export function opensItem(reading: Reading, at: number): boolean {
  return at === 0 || at === behindItemMark(reading);
}

/** Behind the dash, or the number with its mark, that opens a line of a list; 0 where none does. */
export function behindItemMark(reading: Reading): number {
  if (isMark(reading, 0, '-–—•*')) return 1;
  return isDigits(reading, 0) && isMark(reading, 1, '.)') ? 2 : 0;
}

/** The rule of who is named in a list with a country. */
export const LIST_ITEM = 'leaders/item-name';

/** The rule of who opens what a member of a parliament says. */
export const MEMBER_SPEAKING = 'leaders/member-name';

/** Rules that count where the document names others with their posts. */
export const IN_COMPANY: ReadonlySet<string> = new Set([LIST_ITEM, MEMBER_SPEAKING]);
