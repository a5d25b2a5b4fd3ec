import { ANY_YEAR_CONTEXT, CURRENCY, YEAR_CONTEXT, YEAR_VERB } from '../lexicon/kind-sets.ts';
import { kindSet } from '../lexicon/kinds.ts';
import { hitBefore, hitOf, isDigits, isMark, type Reading } from '../lexicon/reading.ts';

/** `sejak [1998] dolar AS turun`, `pada akhir [1997]`: behind words for a time a number of a year's size is one, though a currency follows. */
export function followsTime(reading: Reading, at: number): boolean {
  const part = hitBefore(reading, at, YEAR_CONTEXT)?.at ?? at;
  const time =
    hitBefore(reading, at, ANY_YEAR_CONTEXT) ?? hitBefore(reading, part, ANY_YEAR_CONTEXT);
  return time !== undefined;
}

/** `[2025] marks the 75th anniversary`, `[2025] đánh dấu 75 năm`: a verb that years have, and behind it what is told of them and not what a verb of people has. */
export function isYearVerb(reading: Reading, at: number): boolean {
  return isVerbOfNumber(reading, at) && opensClause(reading, at - 1);
}

/** `Resolution 1973 [marks] a change` too: what a number says is no currency. */
export function isVerbOfNumber(reading: Reading, at: number): boolean {
  const verb = hitOf(reading, at, YEAR_VERB);
  return (
    verb !== undefined &&
    hitOf(reading, verb.end + 1, TIME_UNITS) === undefined &&
    (isDigits(reading, verb.end) ||
      hitOf(reading, verb.end, MARKED) !== undefined ||
      // `1958 brought independence`: no currency.
      hitOf(reading, verb.at, CURRENCY) === undefined)
  );
}

/** `Flight [1985] brings` is no year: a clause opens with it, behind a mark or a small word. */
function opensClause(reading: Reading, at: number): boolean {
  return (
    at === 0 || isMark(reading, at - 1, '.!?;:,"“') || hitOf(reading, at - 1, OPENERS) !== undefined
  );
}

/** `1985 marks a week` is paid. */
const TIME_UNITS = kindSet('counted', 'per-unit');
const OPENERS = kindSet('function-word', 'unit');
const MARKED = kindSet('determiner', 'article', 'ordinal', 'cardinal');
