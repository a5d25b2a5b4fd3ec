/**
 * A line as it is read: one space between words, whatever kind of space the page had; without soft hyphens, invisible
 * marks, control characters and halves of characters. Letters stay as they are, composed or not.
 */
export function cleanLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Zs}\u200b]+/gu, ' ')
    .trim();
}

/** Soft hyphens, byte order marks, joiners of lines, and marks that only turn the order of letters round. */
const INVISIBLE =
  /[\u00ad\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** Ends a line inside a text, where there is no element that does. */
export const LINE_END = '\u2028';
