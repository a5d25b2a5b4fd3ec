import type { Label } from '@attache/core';
import type { Colors } from './terminal.ts';

/** A label's own colour; the four core labels differ for people who see few colours, too. */
export function painterOf(label: Label, colors: Colors): (text: string) => string {
  switch (label) {
    case 'LEADER':
      return colors.cyan;
    case 'DATE':
      return colors.green;
    case 'MONEY':
      return colors.yellow;
    case 'PARTNERSHIP':
      return colors.magenta;
    default:
      return colors.blue;
  }
}

/** How many columns a text takes: marks take none, East Asian wide characters and pictures two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

const graphemes = new Intl.Segmenter();
const WIDE =
  /\p{Emoji_Presentation}|\p{RI}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Exactly so many columns: filled with spaces, or cut with an ellipsis. */
export function fit(text: string, width: number): string {
  const own = widthOf(text);
  if (own <= width) return text + ' '.repeat(width - own);
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return fit(`${kept}…`, width);
}

/** On one line, whatever the text holds: nothing in it steers the terminal or turns the order of letters round. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
