import { ANY_YEAR_CONTEXT, YEAR_CONTEXT } from '../lexicon/kind-sets.ts';
import { hitBefore, type Reading } from '../lexicon/reading.ts';

/** `sejak [1998] dolar AS turun`, `pada akhir [1997]`: behind words for a time a number of a year's size is one, though a currency follows. */
export function followsTime(reading: Reading, at: number): boolean {
  const part = hitBefore(reading, at, YEAR_CONTEXT)?.at ?? at;
  const time =
    hitBefore(reading, at, ANY_YEAR_CONTEXT) ?? hitBefore(reading, part, ANY_YEAR_CONTEXT);
  return time !== undefined;
}
