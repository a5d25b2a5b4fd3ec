import { BLANKS } from './plain.ts';

/** Where the line that holds `from` ends, without the blanks before its line end. */
export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  let end = found === -1 ? text.length : found;
  while (end > from && isTrailing(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The line that begins at `from`, without the blanks before its line end. */
export function lineAt(text: string, from: number): string {
  return text.slice(from, lineEnd(text, from));
}

/** Where the next line begins. */
export function afterLineEnd(text: string, end: number): number {
  let at = end;
  while (isTrailing(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === LF ? at + 1 : Math.max(at, end + 1);
}

function isTrailing(unit: number): boolean {
  return unit === CR || isBlank(unit);
}

/** A space of any width, or what has none. */
function isBlank(unit: number): boolean {
  // Only saves time: letters are no blanks.
  if (unit > SPACE && unit < 0x80) return false;
  return unit !== LF && unit !== CR && BLANK.test(String.fromCharCode(unit));
}

const BLANK = new RegExp(`[${BLANKS}]`, 'u');

/** Behind the blanks that set a line in. */
export function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

const SPACE = 0x20;
export const CR = 0x0d;
export const LF = 0x0a;
