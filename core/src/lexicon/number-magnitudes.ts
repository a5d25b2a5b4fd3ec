import { Gap, TokenKind } from '../text/tokens.ts';
import { MAGNITUDE } from './kind-sets.ts';
import { behindHyphen, hitOf, isMark, lengthAt, type Reading, textOf } from './reading.ts';

/** Factors that follow a number: `nghìn tỷ` is 10³ × 10⁹. One letter counts only when glued to the digits. */
export function readMagnitudes(reading: Reading, from: number): { factor: number; end: number } {
  let factor = 1;
  let end = behindLetter(reading, from);
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

/** `38.9 (b) billion dollars`, as agencies dictate: a letter in brackets before the word that it stands for. */
function behindLetter(reading: Reading, at: number): number {
  const isLetter =
    isMark(reading, at, '(') && lengthAt(reading, at + 1) === 1 && isMark(reading, at + 2, ')');
  const word = isLetter ? hitOf(reading, at + 3, MAGNITUDE) : undefined;
  const letter = reading.text.charAt(reading.start[at + 1] ?? 0).toLowerCase();
  return word !== undefined &&
    !word.entry.short &&
    textOf(reading, at + 3, word.end)
      .toLowerCase()
      .startsWith(letter)
    ? at + 3
    : at;
}

function endsInLetters(reading: Reading, end: number): boolean {
  return (
    reading.gap[end] === Gap.None && reading.kind[end] === TokenKind.Word && end < reading.count
  );
}
