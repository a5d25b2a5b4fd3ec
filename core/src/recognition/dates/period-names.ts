import type { EntryOf } from '../../lexicon/entry.ts';
import { PERIOD } from '../../lexicon/kind-sets.ts';
import { behindHyphen, type Hit, hitOf, isWord, type Reading } from '../../lexicon/reading.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';

/** The quarter or half behind an ordinal: `third [quarter]`, `third-[quarter]`; a `quarter-final` is none. */
export function periodBehind(reading: Reading, at: number): Hit<EntryOf<'period'>> | undefined {
  const named = hitOf(reading, behindHyphen(reading, at), PERIOD);
  const goesOn = named && behindHyphen(reading, named.end) > named.end;
  return goesOn && isWord(reading, named.end + 1) ? undefined : named;
}

const QUARTERS = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
] as const;
const HALVES = [
  [1, 6],
  [7, 12],
] as const;

/** The first and the last month of a quarter or half. */
export function monthsOf(
  period: 'quarter' | 'half',
  index: number,
): readonly [number, number] | undefined {
  return period === 'quarter' ? QUARTERS[index - 1] : HALVES[index - 1];
}

/** The letter of `Q1` and `H2`. */
export function periodLetter(
  reading: Reading,
  at: number,
): { period: 'quarter' | 'half'; index: undefined; end: number } | undefined {
  const period = reading.gap[at + 1] === Gap.None ? letterAt(reading, at) : undefined;
  return period && { period, index: undefined, end: at + 1 };
}

export function letterAt(reading: Reading, at: number): 'quarter' | 'half' | undefined {
  if (reading.kind[at] !== TokenKind.Word) return undefined;
  const unit = reading.single[at];
  return unit === LETTER_Q ? 'quarter' : unit === LETTER_H ? 'half' : undefined;
}

const LETTER_Q = 0x51;
const LETTER_H = 0x48;
