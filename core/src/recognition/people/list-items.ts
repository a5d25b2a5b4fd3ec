import type { Reading } from '../../lexicon/reading.ts';
import { behindItemMark } from '../line-marks.ts';

/** `2. [Sugiono] (Menteri Luar Negeri)`: a line of a list, behind its number or its dash. */
export function opensItem(reading: Reading, at: number): boolean {
  return at === 0 || at === behindItemMark(reading);
}

/** The rule of who is named in a list with a country. */
export const LIST_ITEM = 'leaders/item-name';

/** The rule of who opens what a member of a parliament says. */
export const MEMBER_SPEAKING = 'leaders/member-name';

/** Rules that count where the document names others with their posts. */
export const IN_COMPANY: ReadonlySet<string> = new Set([LIST_ITEM, MEMBER_SPEAKING]);
