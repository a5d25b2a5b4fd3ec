import { DEGREE } from '../../lexicon/kind-sets.ts';
import { hitOf, isMark, lengthAt, type Reading } from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';

/** `Nikki Williams PSM,`: behind letters that an order or a parliament adds to a name. */
export function behindLetters(reading: Reading, at: number): number {
  const length = lengthAt(reading, at);
  const letters =
    reading.shape[at] === Shape.Upper &&
    reading.gap[at] === Gap.Space &&
    length >= 2 &&
    length <= 4 &&
    isMark(reading, at + 1, ',');
  return letters ? at + 1 : at;
}

/** Behind academic degrees that follow a name: `, M.Sc.`, `, S.H., M.H.`, `, SE, MM`. */
export function behindDegrees(reading: Reading, from: number): number {
  let end = from;
  while (isMark(reading, end, ',')) {
    const next = degreeEnd(reading, end + 1);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** Two abbreviations or more, each closed by a dot and glued to the next: `M.Sc.`, `Ph.D`. */
function degreeEnd(reading: Reading, at: number): number | undefined {
  let end = at;
  let parts = 0;
  while (isAbbreviation(reading, end) && (parts === 0 || reading.gap[end] === Gap.None)) {
    parts++;
    end++;
    if (!isMark(reading, end, '.') || reading.gap[end] !== Gap.None) break;
    end++;
  }
  return parts > 1 || hitOf(reading, at, DEGREE) !== undefined ? end : undefined;
}

function isAbbreviation(reading: Reading, at: number): boolean {
  const length = lengthAt(reading, at);
  return reading.kind[at] === TokenKind.Word && reading.shape[at] !== Shape.Lower && length <= 4;
}
