import { hit, isMark, type Reading } from '../../lexicon/reading.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';

/** How far words speak for the tense of a date, in tokens, inside its sentence. */
const REACH = 24;

/** The tense of the nearest word that has one, in the sentence around tokens `at`..`end`. */
export function tenseAround(
  reading: Reading,
  at: number,
  end: number,
  pastEnding: string,
): 'past' | 'future' | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    const before = at - distance;
    const after = end - 1 + distance;
    const left =
      before >= 0 && !stops(reading, before, at) ? tenseOf(reading, before, pastEnding) : undefined;
    if (left !== undefined) return left;
    const right =
      after < reading.count && !stops(reading, end, after + 1)
        ? tenseOf(reading, after, pastEnding)
        : undefined;
    if (right !== undefined) return right;
  }
  return undefined;
}

function stops(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isMark(reading, at, '.!?;') && reading.gap[at + 1] !== 0) return true;
  }
  return false;
}

function tenseOf(reading: Reading, at: number, pastEnding: string): 'past' | 'future' | undefined {
  const tense = hit(reading, at, 'tense');
  if (tense !== undefined) return tense.entry.tense;
  if (pastEnding === '' || reading.kind[at] !== TokenKind.Word || reading.shape[at] !== Shape.Lower)
    return undefined;
  const end = reading.end[at] ?? 0;
  return end - (reading.start[at] ?? 0) > 4 &&
    reading.text.slice(end - pastEnding.length, end) === pastEnding
    ? 'past'
    : undefined;
}
