import {
  AND,
  ANY_YEAR_CONTEXT,
  CURRENCY,
  DEBT,
  DETERMINER,
  ECONOMY,
  FROM,
  FUNCTION_WORD,
  OF,
  PAYING,
  PLURAL_VERB,
  SCHEDULED,
  TENSE,
  THROUGH,
  TITLE,
  UNIT,
} from '../../lexicon/kind-sets.ts';
import { kindSet } from '../../lexicon/kinds.ts';
import {
  type Hit,
  hitBefore,
  hitOf,
  isCapitalWord,
  isDigits,
  isMark,
  isPlural,
  isWord,
  type Reading,
  SENTENCE_END,
  stopsAt,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import { followsTime, isYearVerb } from '../time-words.ts';
import { readNumeric } from './read-digits.ts';
import {
  behindPossessive,
  dayAt,
  digitsAt,
  isBetweenCommas,
  LATEST_YEAR,
  type Part,
  yearAt,
} from './read-parts.ts';
import { connector } from './read-range.ts';
import { type PeriodPart, readYears } from './read-years.ts';
import { isDesignation, isFlight, isHouse, isInPhoneNumber, isPlate } from './year-labels.ts';

/** A year or a range of years that stands alone: `in 2020`, `(2017)`, `the 1982 UNCLOS`, `2021-2025`. */
export function readLoneYear(reading: Reading, at: number): PeriodPart | undefined {
  const year = yearAt(reading, at);
  if (year === undefined || !isWholeNumber(reading, at) || isWidth(reading, at)) return undefined;
  const range = readYears(reading, at);
  if (range !== undefined) return blocksRange(reading, at, range.end) ? undefined : range;
  const month = isoMonth(reading, year);
  if (month !== undefined || isMark(reading, year.end, '-/')) {
    const speaks = month !== undefined && speaksForYear(reading, at, year.value);
    if (speaks || gluedNumber(reading, year.end)) return speaks ? month : undefined;
  }
  const spelled = yearToYear(reading, at, year.end);
  if (spelled !== undefined) return spelled;
  if (!speaksForYear(reading, at, year.value) && !isListed(reading, at)) return undefined;
  return { value: { kind: 'point', year: year.value }, end: year.end, rule: 'dates/year' };
}

/** `Sputnik Việt Nam, [1920], 12.01.2026`: how wide a picture is, between whose it is and its date. */
function isWidth(reading: Reading, at: number): boolean {
  return (
    isMark(reading, at - 1, ',') &&
    isMark(reading, at + 1, ',') &&
    readNumeric(reading, at + 2, true, false)?.value.year !== undefined
  );
}

/** `2025-01`: a month, as its second number can end no range of years. */
function isoMonth(reading: Reading, year: Part<number>): PeriodPart | undefined {
  if (!isMark(reading, year.end, '-') || !gluedNumber(reading, year.end)) return undefined;
  const month = digitsAt(reading, year.end + 1);
  const end = year.end + 2;
  if (month?.length !== 2 || month.value < 1 || month.value > 12 || isMark(reading, end, '-/'))
    return undefined;
  return {
    value: { kind: 'point', year: year.value, month: month.value },
    end,
    rule: 'dates/iso-month',
  };
}

/** A number that only a dash or slash parts from the one before: `2025-1234`. */
function gluedNumber(reading: Reading, mark: number): boolean {
  return (
    reading.gap[mark] === Gap.None &&
    reading.gap[mark + 1] === Gap.None &&
    digitsAt(reading, mark + 1) !== undefined
  );
}

/** `từ năm 2020 đến năm 2025`, `from 2020 to 2024`: one span where a word for "from" opens it. */
export function yearToYear(reading: Reading, at: number, end: number): PeriodPart | undefined {
  // `(2023 to 2030)`
  const bracketed = isMark(reading, at - 1, '(');
  const opened =
    endsHere(reading, at, 'from') ||
    endsHere(reading, at, 'between') ||
    namedUnit(reading, at) ||
    bracketed ||
    endsPeriod(reading, at) ||
    // `pada 2012 hingga 2014`
    (endsHere(reading, at, 'year-context') && !lowerWord(reading, at + 3)) ||
    // `the plan runs 2022 to 2026`
    hitBefore(reading, at, SCHEDULED) !== undefined ||
    // `the 2024 to 2029 term`
    isOneOf(reading, at) ||
    // `2017 through 2022`
    hitOf(reading, end, THROUGH)?.entry.only === true;
  if (!opened) return undefined;
  const joined =
    connector(reading, end, false) ??
    (endsHere(reading, namedUnit(reading, at) ? at - 1 : at, 'between')
      ? hitOf(reading, end, AND)?.end
      : undefined);
  if (joined === undefined) return undefined;
  const unit = hitOf(reading, joined, UNIT);
  const second = yearAt(reading, unit?.entry.unit === 'year' ? unit.end : joined);
  const start = hitOf(reading, at, UNIT);
  const first = yearAt(reading, start?.end ?? at);
  if (first === undefined || second === undefined || second.value <= first.value) return undefined;
  // `error codes from 1001 to 2030`
  const from = hitBefore(reading, at, BEFORE.from);
  if (from !== undefined && endsHere(reading, from.at, 'not-a-year-before')) return undefined;
  if (bracketed && !isMark(reading, second.end, ')')) return undefined;
  return {
    value: { kind: 'years', from: first.value, to: second.value },
    end: second.end,
    rule: 'dates/year-range',
  };
}

/** An article before two years with one word between them, and one thing behind them. */
function isOneOf(reading: Reading, at: number): boolean {
  const thing = at + 3;
  const one = isWord(reading, thing) && reading.shape[thing] === Shape.Lower;
  return one && hitOf(reading, at - 1, DETERMINER) !== undefined && !isPlural(reading, thing);
}

/** `the dictatorship of [1976 to 1983]`, `the years [1976 to 1983]`; `a rise of 1976 to 1983 points` counts something. */
function endsPeriod(reading: Reading, at: number): boolean {
  const word = hitOf(reading, at - 1, OF) !== undefined && reading.shape[at - 1] === Shape.Lower;
  const years = hitOf(reading, at - 1, COUNTED_UNIT)?.entry.unit === 'year';
  return (word || years) && !lowerWord(reading, at + 3);
}

const COUNTED_UNIT = kindSet('counted');

const BEFORE = {
  from: kindSet('from'),
  between: kindSet('between'),
  'year-context': kindSet('year-context'),
  'any-year-context': kindSet('any-year-context'),
  origin: kindSet('origin'),
  modifier: kindSet('modifier'),
  'not-a-year-before': kindSet('not-a-year-before'),
  currency: kindSet('currency'),
} as const;

function endsHere(reading: Reading, at: number, kind: keyof typeof BEFORE): boolean {
  return hitBefore(reading, at, BEFORE[kind]) !== undefined;
}

/** Not part of `3.2024`, `2,024`, `A2024`, `COVID-2019`, `#2024`, `2024%`. */
function isWholeNumber(reading: Reading, at: number): boolean {
  const before = reading.gap[at] === Gap.None && at > 0;
  if (before && endsHere(reading, at, 'year-context')) return true;
  if (before && !isMark(reading, at - 1, '("“\'’[–—-/')) return false;
  if (before && isMark(reading, at - 1, '-/') && reading.gap[at - 1] === Gap.None && at > 1)
    return false;
  if (
    isMark(reading, at + 1, '.,') &&
    reading.gap[at + 1] === Gap.None &&
    reading.gap[at + 2] === Gap.None &&
    reading.kind[at + 2] === TokenKind.Digits
  )
    return false;
  if (isDesignation(reading, at)) return false;
  const glued = reading.gap[at + 1] === Gap.None;
  if (isMark(reading, at + 1, '%°') || (glued && isMark(reading, at + 1, '$€£'))) return false;
  return !isMark(reading, at - 1, '#$€£=') && !isInPhoneNumber(reading, at);
}

function speaksForYear(reading: Reading, at: number, year: number): boolean {
  if (isPlate(reading, at) || isFlight(reading, at) || isHouse(reading, at)) return false;
  if (isOrigin(reading, at, year) || isDue(reading, at)) return true;
  // Before `marks` is looked at as a currency.
  const isRecent = year >= 1900 && year <= LATEST_YEAR;
  if (isRecent && (isYearVerb(reading, at + 1) || isStart(reading, at, year))) return true;
  // `Tahun 2010 orang tertawa`: behind the word for year it counts nobody, unless the years are counted.
  if (namedUnit(reading, at) && !isDigits(reading, at - 2)) return true;
  if (blocked(reading, at, at + 1)) return false;
  if (endsHere(reading, at, 'year-context'))
    return (
      year >= 1500 || (endsHere(reading, at, 'any-year-context') && !lowerWord(reading, at + 1))
    );
  if (year < 1800 || year > LATEST_YEAR) return false;
  // `total perdagangan 2018 sebesar`: beside the economy a number of this size is a year.
  if (year >= 1950 && followsEconomy(reading, at)) return true;
  if (isMark(reading, at - 1, '(') || at === 0) return true;
  // `Iran’s 2000 centrifuges`: round numbers count things.
  if (year >= 1900 && year % 100 !== 0 && isSomebodys(reading, at)) return true;
  if (year >= 1950 && opensWithAmount(reading, at)) return true;
  if (isMark(reading, at - 1, ','))
    return (
      (at > 1 && isCapitalWord(reading, at - 2)) ||
      (year >= 1950 && isSubject(reading, at)) ||
      // `Di Beograd pula, [1961], Gerakan …`
      (year >= 1900 && isBetweenCommas(reading, at, at + 1))
    );
  if (hitOf(reading, at - 1, DETERMINER) !== undefined)
    return !lowerWord(reading, at + 1) || year >= 1900 || isOnesYear(reading, at, year);
  return (
    isCapitalWord(reading, at - 1) || isCapitalWord(reading, at + 1) || !lowerWord(reading, at + 1)
  );
}

/** `Sejak [2006] proyek itu …`: what happened since then counts nothing, unless the number is a round one. */
function isStart(reading: Reading, at: number, year: number): boolean {
  return (
    year % 100 !== 0 &&
    hitOf(reading, at - 1, ANY_YEAR_CONTEXT) !== undefined &&
    hitOf(reading, at - 1, FROM) !== undefined
  );
}

/** `the [1899] award`: behind the article round numbers and what stands before a plural count things. */
function isOnesYear(reading: Reading, at: number, year: number): boolean {
  return year % 100 !== 0 && !isPlural(reading, at + 1);
}

/**
 * `Trump’s [2024] victory`, `its rival’s historic [2024] victory`. Behind an adjective a number may count things, unless
 * there is one of them.
 */
function isSomebodys(reading: Reading, at: number): boolean {
  if (isPossessive(reading, at - 1)) return true;
  if (!isPossessive(reading, at - 2) || !lowerWord(reading, at - 1)) return false;
  return lowerWord(reading, at + 1) && !isPlural(reading, at + 1);
}

/** The letter of `'s`. */
function isPossessive(reading: Reading, at: number): boolean {
  return behindPossessive(reading, at - 1) === at + 1;
}

/** `As he said, [2017] will be hard`, `in his view, [2019] was worse`. `In total, 1950 will attend` counts people. */
function isSubject(reading: Reading, at: number): boolean {
  const verb = hitOf(reading, at + 1, TENSE);
  // Of verbs in the past only a small one shows that one thing did it.
  if (verb === undefined || hitOf(reading, at + 1, FUNCTION_WORD) === undefined) return false;
  if (hitOf(reading, at + 1, PLURAL_VERB) !== undefined) return false;
  return verb.entry.tense === 'past' || hitOf(reading, verb.end, FUNCTION_WORD) !== undefined;
}

/** `. [2016] senilai Rp 5 miliar`: a year that opens a sentence before what it was worth. */
function opensWithAmount(reading: Reading, at: number): boolean {
  return stopsAt(reading, at - 1, SENTENCE_END) && hitOf(reading, at + 1, PAYING) !== undefined;
}

/** `perdagangan dua arah [2023] hanya`: up to two words that tell which trade may stand between. */
function followsEconomy(reading: Reading, at: number): boolean {
  for (let end = at; end > at - 3; end--) {
    if (hitBefore(reading, end, ECONOMY) !== undefined) return true;
    if (!lowerWord(reading, end - 1) || reading.gap[end] !== Gap.Space) return false;
  }
  return false;
}

/** `[2024], [2025] and 2026`, `năm 2024, [2025]`: a year among years, with nothing counted behind the last. */
function isListed(reading: Reading, at: number): boolean {
  let first = at;
  let last = at;
  while (isJoint(reading, first - 1) && isRecent(reading, first - 2)) first -= 2;
  while (isJoint(reading, last + 1) && isRecent(reading, last + 2)) last += 2;
  if (first === last || !isRecent(reading, at) || blocksRange(reading, first, first + 1))
    return false;
  return !blockedBehind(reading, last + 1) && !lowerWord(reading, last + 1);
}

function isJoint(reading: Reading, at: number): boolean {
  return isMark(reading, at, ',') || hitOf(reading, at, AND) !== undefined;
}

function isRecent(reading: Reading, at: number): boolean {
  const year = yearAt(reading, at);
  return year !== undefined && year.value >= 1900 && year.value <= LATEST_YEAR;
}

function namedUnit(reading: Reading, at: number): boolean {
  const unit = hitOf(reading, at - 1, UNIT);
  return unit?.entry.unit === 'year';
}

/** `built around 1900`: near a year, unless a word says that things are counted. */
function isOrigin(reading: Reading, at: number, year: number): boolean {
  const near = hitBefore(reading, at, BEFORE.modifier);
  if (near === undefined || year < 1000 || year > LATEST_YEAR) return false;
  return endsHere(reading, near.at, 'origin') && !lowerWord(reading, at + 1);
}

/** `Egypt's [2032] dollar bonds`, `obligasi dolar [2032]`: the year in which a debt is due. */
function isDue(reading: Reading, at: number): boolean {
  const behind = hitOf(reading, at + 1, CURRENCY);
  if (behind !== undefined) return hitOf(reading, behind.end, DEBT) !== undefined;
  const before = hitBefore(reading, at, BEFORE.currency);
  return before !== undefined && hitBefore(reading, before.at, DEBT) !== undefined;
}

/** A range of years counts nothing, so `over 2025-27` means "during". */
function blocksRange(reading: Reading, at: number, end: number): boolean {
  if (endsHere(reading, at, 'not-a-year-before') && !endsHere(reading, at, 'modifier')) return true;
  return blockedBehind(reading, end) || endsHere(reading, at, 'currency');
}

/** Something says that the number counts things, is a label, or is an amount. */
function blocked(reading: Reading, at: number, end: number): boolean {
  // `Lượt xem: 2019`, and not `until at least 2032`.
  const before = isMark(reading, at - 1, ':') ? at - 1 : at;
  if (endsHere(reading, before, 'not-a-year-before') && !isInContext(reading, before)) return true;
  if (blockedBehind(reading, end) && !isOfYear(reading, at, end)) return true;
  // A title is followed by a name, not by a year, unless it is the end of longer words (`pemilihan presiden 2016`).
  const titled =
    hitOf(reading, at - 1, TITLE) !== undefined && !endsHere(reading, at, 'year-context');
  // A number beside another number is one of several numbers.
  if (titled || besideNumber(reading, at)) return true;
  return endsHere(reading, at, 'currency');
}

/** What says that a number counts things is the end of longer words for a time. */
function isInContext(reading: Reading, at: number): boolean {
  const counts = hitBefore(reading, at, BEFORE['not-a-year-before']);
  const time = hitBefore(reading, at, BEFORE['year-context']);
  return counts !== undefined && time !== undefined && time.at < counts.at;
}

/** `pada akhir [1997] dolar AS naik`: behind words for a time a year, though a currency follows. */
function isOfYear(reading: Reading, at: number, end: number): boolean {
  return hitOf(reading, end, CURRENCY)?.entry.form === 'name' && followsTime(reading, at);
}

const COUNTED = kindSet('not-a-year-after', 'magnitude', 'currency');

function blockedBehind(reading: Reading, end: number): boolean {
  const counts = hitOf(reading, end, COUNTED);
  // `Since 1992 thousands have been found`: behind a number it would be `thousand`.
  if (counts?.entry.kind === 'magnitude' && isPlural(reading, counts.at)) return false;
  return counts !== undefined && !opensAmount(reading, counts);
}

/** `In 2024 $5 billion`, `In 2024 EUR 5 billion`: a sign or code before digits, with a space before it, is theirs. */
function opensAmount(reading: Reading, sign: Hit): boolean {
  return (
    sign.entry.kind === 'currency' &&
    sign.entry.form !== 'name' &&
    reading.gap[sign.at] !== Gap.None &&
    reading.kind[sign.end] === TokenKind.Digits &&
    sign.end < reading.count
  );
}

/** `8080 or 2020`, `from 8080 to 1883`, `from 1500 to 3000 officers`: a number beside another one that is no year is none either. */
function besideNumber(reading: Reading, at: number): boolean {
  if (hitOf(reading, at - 1, THROUGH) !== undefined && isNoYear(reading, at - 2)) return true;
  const end = endsHere(reading, at, 'from') ? hitOf(reading, at + 1, THROUGH)?.end : undefined;
  if (end !== undefined && isGreat(reading, end)) return true;
  const joined =
    hitOf(reading, at - 1, AND) !== undefined && reading.kind[at - 2] === TokenKind.Digits;
  return joined && yearAt(reading, at - 2) === undefined && dayAt(reading, at - 2) === undefined;
}

/** Four digits that are none of a year that one counts from: `1001`, `8080`. */
function isNoYear(reading: Reading, at: number): boolean {
  const number = digitsAt(reading, at);
  return number?.length === 4 && (number.value < EARLIEST_START || number.value > LATEST_YEAR);
}

const EARLIEST_START = 1200;

/** Four digits that are greater than a year: `3000`. */
function isGreat(reading: Reading, at: number): boolean {
  const number = digitsAt(reading, at);
  return number?.length === 4 && number.value > LATEST_YEAR;
}

function lowerWord(reading: Reading, at: number): boolean {
  if (
    at >= reading.count ||
    reading.kind[at] !== TokenKind.Word ||
    reading.shape[at] !== Shape.Lower
  )
    return false;
  return hitOf(reading, at, PROSE) === undefined;
}

const PROSE = kindSet(
  'and',
  'through',
  'year-context',
  'function-word',
  'verb',
  'tense',
  'of',
  // `biaya haji 2026 turun`
  'change',
);
