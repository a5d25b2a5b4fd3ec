import {
  ANY_YEAR_CONTEXT,
  COUNTED,
  DETERMINER,
  FROM,
  OF,
  UNIT,
  YEAR_CONTEXT,
} from '../../lexicon/kind-sets.ts';
import {
  closesClause,
  hitBefore,
  hitOf,
  isMark,
  isWord,
  type Reading,
} from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';
import { digitsAt, isGlued, type Part, yearAt } from './read-parts.ts';
import { bareYearInWords, yearInWords } from './year-in-words.ts';

/** A year behind a day or month: `2025`, `, 2025`, `/2025`, `-2025`, `’96`, `năm 2025`, `tahun 2025`, `of 2025`. */
export function yearBehind(reading: Reading, at: number): Part<number> | undefined {
  const unit = hitOf(reading, at, UNIT);
  if (unit?.entry.unit === 'year')
    return yearAt(reading, unit.end) ?? yearInWords(reading, unit.end);
  if (isMark(reading, at, '/-.') && isGlued(reading, at) && isGlued(reading, at + 1))
    return yearAt(reading, at + 1);
  if (isMark(reading, at, '/-–,'))
    return yearAt(reading, at + 1) ?? spelledBehind(reading, at) ?? twoDigits(reading, at + 1);
  if (isMark(reading, at, "’'")) return cutYear(reading, at);
  // `in Aug. In 2016`: a capital opens a sentence.
  const of = reading.shape[at] === Shape.Capital ? undefined : hitOf(reading, at, OF);
  if (of !== undefined)
    return (
      yearAt(reading, of.end) ??
      yearUnitBehind(reading, of.end) ??
      bareYearInWords(reading, of.end) ??
      solemnYear(reading, of.end)
    );
  const context = hitOf(reading, at, YEAR_CONTEXT);
  return (
    yearAt(reading, at) ??
    bareYearInWords(reading, at) ??
    (context && solemnYear(reading, context.end)) ??
    twoDigits(reading, at)
  );
}

/** `May in [the year two thousand and ten]` */
function solemnYear(reading: Reading, at: number): Part<number> | undefined {
  const the = hitOf(reading, at, DETERMINER);
  const word = the && hitOf(reading, the.end, COUNTED);
  if (word?.entry.unit !== 'year') return undefined;
  return yearAt(reading, word.end) ?? yearInWords(reading, word.end);
}

/** `July[, one thousand nine hundred and fifty-one]`: behind the comma only, as behind a dash words are another thing. */
function spelledBehind(reading: Reading, comma: number): Part<number> | undefined {
  return isMark(reading, comma, ',') ? bareYearInWords(reading, comma + 1) : undefined;
}

/** `in [’04]`, `sejak [’98]`, `tahun [’98]`: two digits of a year alone, behind a word that only times stand behind, by its second token. */
export function cutYearAt(reading: Reading, at: number): Part<number> | undefined {
  const mark = at - 1;
  if (!isMark(reading, mark, "'’")) return undefined;
  const speaks =
    hitBefore(reading, mark, ANY_YEAR_CONTEXT) !== undefined ||
    hitBefore(reading, mark, FROM) !== undefined ||
    hitBefore(reading, mark, UNIT)?.entry.kind === 'unit';
  return speaks ? cutYear(reading, mark) : undefined;
}

/** `January [’96]`: the last two digits, glued to the mark for what is left out. */
function cutYear(reading: Reading, at: number): Part<number> | undefined {
  const year =
    isGlued(reading, at) || !isGlued(reading, at + 1) ? undefined : digitsAt(reading, at + 1);
  const goesOn =
    (isWord(reading, at + 2) && isGlued(reading, at + 2)) || closesSoon(reading, at + 2);
  return year?.length !== 2 || goesOn ? undefined : { value: century(year.value), end: at + 2 };
}

/** `Aug 9, [96]`, `Aug [96]`: two digits that are no day, not even a mistaken one, where nothing is counted behind them. */
function twoDigits(reading: Reading, at: number): Part<number> | undefined {
  // `NOV 76` may be a part of a code.
  const isLoose = !isGlued(reading, at) && reading.shape[at - 1] !== Shape.Upper;
  const year = isLoose ? digitsAt(reading, at) : undefined;
  const isYear = year?.length === 2 && year.value > LATEST_DAY && closesClause(reading, at + 1);
  return isYear ? { value: century(year.value), end: at + 1 } : undefined;
}

const LATEST_DAY = 40;

/** `'20 games'`: what the mark opens is closed a few words on. */
function closesSoon(reading: Reading, from: number): boolean {
  for (let at = from; at < Math.min(reading.count, from + QUOTED); at++)
    if (isMark(reading, at, "’'") && isGlued(reading, at) && !isGlued(reading, at + 1)) return true;
  return false;
}

/** In tokens. */
const QUOTED = 8;

/** The year of two digits: from 41 on one of the last century, as `May '68` tells of the past far more often than a plan is written so. */
export function century(year: number): number {
  return year <= 40 ? 2000 + year : 1900 + year;
}

function yearUnitBehind(reading: Reading, at: number): Part<number> | undefined {
  const unit = hitOf(reading, at, UNIT);
  return unit?.entry.unit === 'year' ? yearAt(reading, unit.end) : undefined;
}
