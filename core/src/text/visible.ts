/** As long as a line in a hover, a message or a title may get. */
const LONGEST = 300;

/**
 * Text of an article or a sidecar as people may see it: one line, without control characters, bidirectional overrides
 * and invisible characters, so that it can neither hide nor reorder anything round it.
 */
export function visible(text: string): string {
  const line = text
    .slice(0, 2 * LONGEST)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
