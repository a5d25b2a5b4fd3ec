import { NOT_A_YEAR_BEFORE } from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  isCapitalWord,
  isMark,
  isWord,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { Shape } from '../../text/tokens.ts';
import { type Day, dayAt, isGlued, type Part, yearAt } from './read-parts.ts';
import type { PeriodPart } from './read-years.ts';

/** `13.XI.2006`, `17-I-1948`, `10/II/2026`, and `26.IV` before `–21.VII.1954`: the month as a Roman numeral. Behind a word for numbers it is a paper's (`No. 12/XI/2020`). */
export function readRomanDay(reading: Reading, at: number): Day | undefined {
  // Only saves time: few numbers have a mark and a word glued to them.
  if (!isWord(reading, at + 2) || !isGlued(reading, at + 2)) return undefined;
  const day = dayAt(reading, at);
  const month = day && romanMonth(reading, at + 1);
  if (day === undefined || month === undefined) return undefined;
  if (hitBefore(reading, at, NOT_A_YEAR_BEFORE) !== undefined || isGluedBehind(reading, at))
    return undefined;
  const glued = isMark(reading, month.end, '.-/–') && isGlued(reading, month.end);
  const year =
    glued && isGlued(reading, month.end + 1) ? yearAt(reading, month.end + 1) : undefined;
  const opensRange =
    glued && isMark(reading, month.end, '-–') && romanMonth(reading, month.end + 2) !== undefined;
  if (year === undefined && !opensRange) return undefined;
  return {
    value: {
      kind: 'point',
      day: day.value,
      month: month.value,
      ...(year !== undefined && { year: year.value }),
    },
    end: year?.end ?? month.end,
    rule: year ? 'dates/day-month-year' : 'dates/day-month',
    needsEvidence: false,
  };
}

/** The year of `X/1976`, whose month is the Roman numeral before it. */
export function readRomanMonth(reading: Reading, at: number): PeriodPart | undefined {
  const numeral = at - 2;
  if (!isMark(reading, at - 1, '/') || !isGlued(reading, at) || !isGlued(reading, at - 1))
    return undefined;
  const month = monthOf(reading, numeral);
  const year = month === undefined ? undefined : yearAt(reading, at);
  if (month === undefined || year === undefined || isGluedBehind(reading, numeral))
    return undefined;
  // `Volume V/1999`
  if (isCapitalWord(reading, numeral - 1) && hitBefore(reading, numeral, TIMES) === undefined)
    return undefined;
  return {
    value: { kind: 'point', year: year.value, month },
    end: year.end,
    rule: ROMAN_MONTH,
  };
}

const TIMES = kindSet('from', 'year-context');

/** The rule of a month that begins two tokens before its year. */
export const ROMAN_MONTH = 'dates/roman-month';

/** Behind a mark that is glued to both. */
function romanMonth(reading: Reading, mark: number): Part<number> | undefined {
  if (!isMark(reading, mark, '.-/') || !isGlued(reading, mark) || !isGlued(reading, mark + 1))
    return undefined;
  const month = monthOf(reading, mark + 1);
  return month === undefined ? undefined : { value: month, end: mark + 2 };
}

function monthOf(reading: Reading, at: number): number | undefined {
  if (!isWord(reading, at) || reading.shape[at] !== Shape.Upper) return undefined;
  return MONTHS.get(textOf(reading, at, at + 1));
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  'I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII'.split('|').map((numeral, index) => [numeral, index + 1]),
);

/** `045/SK/XI/2020`: glued to what stands before, as a part of a paper's number. */
function isGluedBehind(reading: Reading, at: number): boolean {
  return at > 0 && isGlued(reading, at) && !isMark(reading, at - 1, '(–“"');
}
