import { Gap, TokenKind } from '../text/tokens.ts';
import { MAGNITUDE } from './kind-sets.ts';
import { behindHyphen, hitOf, type Reading } from './reading.ts';

/** Factors that follow a number: `nghìn tỷ` is 10³ × 10⁹. One letter counts only when glued to the digits. */
export function readMagnitudes(reading: Reading, from: number): { factor: number; end: number } {
  let factor = 1;
  let end = from;
  for (;;) {
    const glue = behindHyphen(reading, end);
    const found = hitOf(reading, glue, MAGNITUDE);
    if (found === undefined) return { factor, end };
    if (found.entry.short && (end !== from || glue !== end || endsInLetters(reading, found.end)))
      return { factor, end };
    factor *= found.entry.factor;
    end = found.end;
  }
}

function endsInLetters(reading: Reading, end: number): boolean {
  return (
    reading.gap[end] === Gap.None && reading.kind[end] === TokenKind.Word && end < reading.count
  );
}
