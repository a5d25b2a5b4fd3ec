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

/** `Ibnu Hadi [S.E] cho biết`: a degree with dots and without a comma, and no initials before a further word of the name. */
export function isDegreeBehind(reading: Reading, at: number): boolean {
  // Only saves time: it begins with one or two letters and a dot.
  if (!isMark(reading, at + 1, '.') || reading.gap[at + 1] !== Gap.None) return false;
  const start = reading.start[at] ?? 0;
  const degree = DOTTED.exec(reading.text.slice(start, start + LONGEST_DEGREE));
  return (
    degree !== null &&
    !/^ \p{Lu}/u.test(reading.text.slice(start + degree[0].length, start + degree[0].length + 2))
  );
}

/** In code units, with what stands behind it. */
const LONGEST_DEGREE = 9;
const DOTTED =
  /^(?:S\.(?:E|H|T|P|IP|Ag|Si|Pd|Psi|Kep|Ked|Hut|Kom|Sos)|M\.(?:M|H|T|A|Ag|Si|Sc|Pd|Kom|Hum|Kes|Eng|Phil)|Ph\.D|B\.(?:A|Sc|Eng))\.?(?!\p{L}|\.)/u;
