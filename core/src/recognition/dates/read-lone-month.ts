import {
  AND,
  CARDINAL,
  COPULA,
  FUNCTION_WORD,
  MONTH,
  PER,
  PLURAL_VERB,
  THROUGH,
  UNIT,
  YEAR_CONTEXT,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  hitBefore,
  hitOf,
  isCapitalWord,
  isMark,
  isWord,
  lengthAt,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import { isLowerParticle } from '../people/name-words.ts';
import { isVerbOfNumber } from '../time-words.ts';
import { monthAt, yearOfNext } from './read-month.ts';
import { digitsAt, type Part } from './read-parts.ts';
import type { PeriodPart } from './read-years.ts';

/** A month alone, where something makes it a calendar month: `in May`, `pada Oktober`. */
export function readLoneMonth(reading: Reading, at: number): PeriodPart | undefined {
  const month = monthAt(reading, at);
  if (month === undefined) return undefined;
  const counted =
    digitsAt(reading, at - 1) !== undefined || hitOf(reading, at - 1, CARDINAL) !== undefined;
  const name =
    reading.kind[month.end] === TokenKind.Word &&
    reading.shape[month.end] === Shape.Capital &&
    reading.shape[at] === Shape.Capital;
  const named =
    name &&
    hitOf(reading, month.end, FUNCTION_WORD) === undefined &&
    hitOf(reading, month.end, YEAR_CONTEXT) === undefined &&
    // `Bulan Desember Bob Hawke jatuh`
    !isNamedMonth(reading, at) &&
    // `In December Riyadh agreed`: behind a preposition a clause of somebody known goes on.
    !(
      hitBefore(reading, at, YEAR_CONTEXT) !== undefined &&
      hitOf(reading, month.end, ACTORS) !== undefined
    );
  // `Taberna do Mar`
  const particle =
    hitOf(reading, at, MONTH) !== undefined &&
    isLowerParticle(reading, at - 1) &&
    isCapitalWord(reading, at - 2);
  return counted ||
    named ||
    isSomebody(reading, at, month.end) ||
    particle ||
    followsName(reading, at) ||
    areMany(reading, at, month.end) ||
    opensWord(reading, at, month.end) ||
    !isAnchored(reading, at, month.end)
    ? undefined
    : {
        value: { kind: 'point', month: month.value, ...sharedYear(reading, month) },
        end: month.end,
        rule: 'dates/month',
      };
}

/** `a friend called [May] or [June]`, `My grandmother [April] swore`, `@june-lee`: a person. `TNI (Mar)`: a branch of the forces. */
function isSomebody(reading: Reading, at: number, end: number): boolean {
  if (isMark(reading, at - 1, '@') && reading.gap[at] === Gap.None) return true;
  const bracketed = isMark(reading, at - 1, '(') && isMark(reading, end, ')');
  if (bracketed && reading.shape[at - 2] === Shape.Upper && lengthAt(reading, at) <= 3) return true;
  if (hitBefore(reading, at, WHO) !== undefined && reading.shape[at] === Shape.Capital) return true;
  const and = hitOf(reading, at - 1, AND);
  return and !== undefined && monthAt(reading, at - 2) !== undefined
    ? isSomebody(reading, at - 2, at - 1)
    : false;
}

const WHO = kindSet('naming', 'other-role');

/** `[May] are in good spirits`: no month, but a band, unless it is the last of several. */
function areMany(reading: Reading, at: number, end: number): boolean {
  return (
    hitOf(reading, end, PLURAL_VERB) !== undefined &&
    !(at > 0 && isWord(reading, at - 1)) &&
    hitOf(reading, at - 1, AND) === undefined
  );
}

/** `[Mar]-a-Lago`: an abbreviation that goes on behind a hyphen with something else than a date. */
function opensWord(reading: Reading, at: number, end: number): boolean {
  return (
    isMark(reading, end, '-') &&
    reading.gap[end] === Gap.None &&
    reading.gap[end + 1] === Gap.None &&
    isWord(reading, end + 1) &&
    lengthAt(reading, at) <= 4 &&
    monthAt(reading, end + 1) === undefined
  );
}

/** `May or June 2026`: the year of both. */
function sharedYear(reading: Reading, month: Part<number>): { year?: number } {
  const year = yearOfNext(reading, month.end, month.value);
  return year === undefined ? {} : { year };
}

/** `Revolusi Agustus`: a capitalised word that is no preposition makes the month part of a name. */
function followsName(reading: Reading, at: number): boolean {
  if (at === 0 || reading.kind[at - 1] !== TokenKind.Word || reading.gap[at] !== Gap.Space)
    return false;
  // `Cách mạng Tháng Tám`: where months have a small letter, a capital behind a word makes a name.
  if (hitOf(reading, at, UNIT)?.entry.inside)
    return reading.shape[at] === Shape.Capital && hitOf(reading, at - 1, LEADS) === undefined;
  if (reading.shape[at - 1] !== Shape.Capital || isNamedMonth(reading, at)) return false;
  return hitOf(reading, at - 1, LEADS) === undefined;
}

/** `Bulan [Desember]`: a word for month stands before it. */
function isNamedMonth(reading: Reading, at: number): boolean {
  return hitOf(reading, at - 1, UNIT)?.entry.unit === 'month';
}

/** `May is a friend`, `March was long` */
const OTHERS = kindSet('family-title', 'given-name', 'not-a-name', 'verb', 'person');

const ACTORS = kindSet('country', 'place', 'party', 'person', 'title');

const LEADS = kindSet(
  'year-context',
  'function-word',
  'on-day',
  'from',
  'through',
  'shift-before',
  'of',
  'unit',
);

/** A month's name that opens a sentence may be anything; in capitals it is an abbreviation in a table; `mỗi tháng 3 lần` is a rate. */
function isAnchored(reading: Reading, at: number, end: number): boolean {
  if (hitOf(reading, at - 1, PER) !== undefined) return false;
  if (hitOf(reading, at, MONTH) === undefined) return true;
  const length = lengthAt(reading, at);
  if (reading.shape[at] === Shape.Upper && length <= 4) return false;
  const opens = at === 0 || isMark(reading, at - 1, '.!?“"');
  return (
    !opens ||
    reading.kind[end] !== TokenKind.Word ||
    hitOf(reading, end, THROUGH) !== undefined ||
    // `January is the second anniversary`, `April saw a summit`
    isVerbOfNumber(reading, end) ||
    (hitOf(reading, end, COPULA) !== undefined && hitOf(reading, at, OTHERS) === undefined)
  );
}
