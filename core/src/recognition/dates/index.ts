import {
  AND,
  ANY_YEAR_CONTEXT,
  DECADE_LEAD,
  DETERMINER,
  FISCAL,
  OF,
  ON_DAY,
  SAME_YEAR,
  UNIT,
  YEAR_END,
} from '../../lexicon/kind-sets.ts';
import { kindSet, Role } from '../../lexicon/kinds.ts';
import type { Language } from '../../lexicon/language.ts';
import {
  canOpen,
  digitsValue,
  hasSentenceEnd,
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  isWord,
  lengthAt,
  mayOpen,
  mayOpenSomewhere,
  type Reading,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import type { DateCandidate } from '../candidate.ts';
import { type DateSpec, type DayPoint, yearOf } from '../date-spec.ts';
import { isBeforeEra } from './before-era.ts';
import { joinedWithShifts } from './beside-shift.ts';
import { bracketed, counts, readClockFirst, readWeekdayFirst, withTail } from './day-and-clock.ts';
import { speaksForDay } from './day-evidence.ts';
import { readAgo } from './read-ago.ts';
import { readDay } from './read-day.ts';
import { readNumericMonth } from './read-digits.ts';
import { lunarDay, readHoliday } from './read-holiday.ts';
import { readLoneMonth } from './read-lone-month.ts';
import { readNthWeekday } from './read-nth-weekday.ts';
import { dayAt, digitsAt, LAST_DAY } from './read-parts.ts';
import { readOrdinalPeriod, readPeriod, readRunOfMonths } from './read-period.ts';
import { readQuarterOfShift, readQuarterOfYear } from './read-quarter.ts';
import { ROMAN_MONTH, readRomanMonth } from './read-roman.ts';
import { readShift, readShiftedRange } from './read-shift.ts';
import { readTelegram } from './read-telegram.ts';
import { readLoneYear, yearToYear } from './read-year.ts';
import { type PeriodPart, readDecade, readYears } from './read-years.ts';
import { tenseAround } from './tense.ts';
import { cutYearAt } from './year-behind.ts';
import { lastCenturyInWords } from './year-in-words.ts';
import { inYearOf, ofYear, wholeDay } from './year-of-entry.ts';

/** Finds points and periods on the calendar, in reading order, none inside another. */
export function recognizeDates(reading: Reading, language: Language): readonly DateCandidate[] {
  const dayFirst = language.dates.order === 'day-first';
  const found: DateCandidate[] = [];
  let last = 0;
  let entry: DayPoint | undefined;
  for (let at = 0; at < reading.count; ) {
    const part = opensDate(reading, at)
      ? (readDate(reading, at, dayFirst) ?? readListed(reading, at, dayFirst, found.at(-1)))
      : isDigits(reading, at)
        ? readTelegram(reading, at)
        : undefined;
    if (part === undefined) {
      at++;
      continue;
    }
    if (isBeforeEra(reading, part) || isWork(reading, at, part)) {
      at = part.end;
      continue;
    }
    const tense = needsTense(part)
      ? tenseAround(reading, at, part.end, language.dates.pastEnding)
      : undefined;
    found.push({
      label: 'DATE',
      span: {
        start: reading.start[startOf(reading, at, part)] ?? 0,
        end: reading.end[part.end - 1] ?? 0,
      },
      rule: part.rule,
      evidence: [],
      spec:
        inSameYear(reading, part, found) ??
        inYearTold(reading, at, part, tense, found.at(-1), last),
      tense,
      inEntry: inYearOf(entry, part.value),
      atEnd: isEndOf(reading, at, part),
      ahead: part.ahead,
    });
    if (found.length === 1 && opensEntry(reading, at))
      entry = wholeDay(part.value) ?? yearOfEntry(reading, part);
    at = part.end;
    last = at;
  }
  return joinedWithShifts(reading.text, found);
}

/** `the song “[May]”`, `the novel "[1984]"`: what alone is set between quotation marks behind a word, and not behind one that leads to a time. */
function isWork(reading: Reading, at: number, { rule, end }: PeriodPart): boolean {
  return (
    (rule === 'dates/month' || rule === 'dates/year') &&
    isMark(reading, at - 1, '“"‘«') &&
    isMark(reading, end, '”"’»') &&
    isWord(reading, at - 2) &&
    hitBefore(reading, at - 1, ANY_YEAR_CONTEXT) === undefined
  );
}

/** `as of the end of [2025]`, `tính đến cuối [năm 2025]`, `hingga akhir [2025]`. */
function isEndOf(reading: Reading, at: number, { rule }: PeriodPart): boolean {
  // Only saves time: most stretches have none.
  if (rule !== 'dates/year' || !mayOpenSomewhere(reading, YEAR_END)) return false;
  const unit = hitBefore(reading, at, UNIT)?.at ?? at;
  const of = hitBefore(reading, unit, OF)?.at ?? unit;
  return hitBefore(reading, of, YEAR_END) !== undefined;
}

/** `[1971]: Kissinger was in Peking. The world heard of it on July 15`: the year of an entry of a chronicle. */
function yearOfEntry(reading: Reading, { value, end, rule }: PeriodPart): DayPoint | undefined {
  return rule === 'dates/year' && value.kind === 'point' && isMark(reading, end, ':')
    ? value
    : undefined;
}

/** `- Hanoi, [3 May 2024]`: nothing but a mark and words with capitals stands before it. */
function opensEntry(reading: Reading, at: number): boolean {
  if (at > LONGEST_OPENING) return false;
  for (let before = 0; before < at; before++)
    if (reading.kind[before] === TokenKind.Word && reading.shape[before] === Shape.Lower)
      return false;
  return true;
}

/** In tokens. */
const LONGEST_OPENING = 4;

/** `in [August] that year`, `from [3 to 5 May] of the same year`: the year that was named last before, which the document has nothing to do with. */
function inSameYear(
  reading: Reading,
  { value, end }: PeriodPart,
  before: readonly DateCandidate[],
): DateSpec | undefined {
  if (hitOf(reading, end, SAME_YEAR) === undefined) return undefined;
  const last = before.findLast(({ spec }) => yearOf(spec) !== undefined);
  const year = last && yearOf(last.spec);
  return year === undefined ? undefined : ofYear(value, year);
}

/** `on 11 March 2004 and on [19 April]`: what is told as past behind a date with its year, in the same sentence and no earlier month, is of that year. */
function inYearTold(
  reading: Reading,
  at: number,
  { value }: PeriodPart,
  tense: DateCandidate['tense'],
  before: DateCandidate | undefined,
  end: number,
): DateSpec {
  if (value.kind !== 'point' || value.year !== undefined || tense !== 'past') return value;
  const { month, day } = value;
  const { spec } = before ?? {};
  if (month === undefined || day === undefined || spec?.kind !== 'point') return value;
  const { year } = spec;
  const isLater = spec.month !== undefined && month >= spec.month;
  return year !== undefined && isLater && !hasSentenceEnd(reading, end, at)
    ? { ...value, year }
    : value;
}

/**
 * `[the 1990s]`, `[the ’90s]`: the article is a part of a decade, which has no name without it. `fiscal year [2024]`: the words
 * before a year stay outside, unless they are glued to it (`[FY2026]`).
 */
function startOf(reading: Reading, at: number, { rule, end }: PeriodPart): number {
  if (rule === 'dates/fiscal-year') return fiscalStart(reading, at, end);
  if (rule === ROMAN_MONTH) return at - 2;
  if (rule === CUT_YEAR) return at - 1;
  if (rule !== 'dates/decade') return at;
  const mark = isMark(reading, at - 1, "'’‘") ? at - 1 : at;
  const lead = hitOf(reading, mark - 1, DECADE_LEAD);
  // The mark for what is left out is a part of it, the one that opens what is said is not.
  const cut =
    mark < at && reading.gap[at] === Gap.None && reading.gap[mark] !== Gap.None ? mark : at;
  return lead?.entry.inside && lead.end === mark ? mark - 1 : cut;
}

function fiscalStart(reading: Reading, at: number, end: number): number {
  const fiscal = hitOf(reading, at, FISCAL);
  if (fiscal === undefined) return at;
  const glued = reading.gap[fiscal.end] === Gap.None || reading.shape[at] === Shape.Upper;
  return glued || fiscal.end >= end ? at : fiscal.end;
}

/** A token that can open a date. Nothing in a date is a number of more than four digits. */
function opensDate(reading: Reading, at: number): boolean {
  // Only saves time: nothing below reads a date from there.
  if (!canOpen(reading, at, Role.Date)) return false;
  const length = isDigits(reading, at) ? lengthAt(reading, at) : 0;
  // Only saves time: most numbers count something, and are no part of a date.
  if ((length > 0 ? length < 4 : isPlainNumber(reading, at)) && countsThings(reading, at))
    return false;
  return length <= 4;
}

/** A number in words, or an article, and nothing else. */
function isPlainNumber(reading: Reading, at: number): boolean {
  return (
    ((reading.low[at] ?? 0) & ~NUMBERS.low) === 0 && ((reading.high[at] ?? 0) & OPENERS.high) === 0
  );
}

const NUMBERS = kindSet('cardinal', 'ordinal');

const OPENERS = kindSet('half', 'decade-name');

/** A word follows that nothing in a date begins with, and nothing that leads to a day stands before. */
function countsThings(reading: Reading, at: number): boolean {
  const next = at + 1;
  return (
    next < reading.count &&
    reading.kind[next] === TokenKind.Word &&
    reading.gap[next] === Gap.Space &&
    !mayOpen(reading, next, isDigits(reading, at) ? BEHIND_DIGITS : BEHIND_WORDS) &&
    !mayOpen(reading, at - 1, BEFORE_DAYS) &&
    !isMark(reading, at - 1, ",'’")
  );
}

/** All that dates are made of. */
const BEHIND_DIGITS = kindSet(
  'month',
  'weekday',
  'unit',
  'shift',
  'shift-before',
  'shift-after',
  'years-of-decade',
  'decade-name',
  'day-part',
  'clock',
  'fiscal',
  'of',
  'beginning',
  'through',
  'and',
  'period',
  'holiday',
  'counted',
  'ago',
  'zone',
  'tense',
  'ordinal',
  'roman',
  'half',
  'half-behind',
);

/** Numbers in words go on in words. */
const BEHIND_WORDS = kindSet(...BEHIND_DIGITS.kinds, 'cardinal', 'magnitude');

/** `tanggal [3]`, `2/9 và [3]` */
const BEFORE_DAYS = kindSet('unit', 'and', 'determiner');

/** The tense helps to find a year that the words leave out, and tells which full weekday is the day of the report, and which month or year lies behind it. */
function needsTense({ value, rule }: PeriodPart): boolean {
  return TENSED.has(rule) || leavesYear(value);
}

const TENSED: ReadonlySet<string> = new Set([
  'dates/weekday-date',
  'dates/month-year',
  'dates/year',
  'dates/day-month-year',
  'dates/month-day-year',
  'dates/quarter',
  'dates/half',
  'dates/first-months',
  'dates/month-range',
]);

/** True where the words leave the year to the document, so that the tense around them helps to find it. */
function leavesYear(spec: DateSpec): boolean {
  switch (spec.kind) {
    case 'range':
      return leavesYear(spec.from) || leavesYear(spec.to);
    case 'shift':
    case 'named-shift':
    case 'season-shift':
    case 'decade':
    case 'century':
    case 'years':
    case 'lunar-new-year':
    case 'hijri':
      return false;
    default:
      return spec.year === undefined;
  }
}

/** `ngày 30/11 và [1/12]`: the next day of a list needs nothing more to be one. */
function readListed(
  reading: Reading,
  at: number,
  dayFirst: boolean,
  last: DateCandidate | undefined,
): PeriodPart | undefined {
  const joined = hitOf(reading, at - 1, AND) !== undefined || isMark(reading, at - 1, ',');
  const follows = joined && last?.spec.kind === 'numeric' && last.span.end === reading.end[at - 2];
  return follows && dayFirst ? readDay(reading, at, dayFirst) : undefined;
}

function readDate(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  if (!isDigits(reading, at))
    return readWeekdayFirst(reading, at, dayFirst) ?? readPlain(reading, at, dayFirst);
  const number = digitsValue(reading, at);
  // A greater number is an hour only with its minutes: `1245 GMT`, `0930 hrs`.
  const hours = number <= LAST_DAY || hitOf(reading, at + 1, TELLS_HOURS) !== undefined;
  const clock = hours ? readClockFirst(reading, at, dayFirst) : undefined;
  return (
    clock ??
    (number > LAST_DAY ? readGreatNumber(reading, at, dayFirst) : readPlain(reading, at, dayFirst))
  );
}

const TELLS_HOURS = kindSet('zone', 'hours-behind');

/** What a number that is no day, month or hour can open: `50 years ago`, `90an`, and what opens with a year. */
function readGreatNumber(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const period = readAgo(reading, at) ?? readDecade(reading, at) ?? readHoliday(reading, at);
  if (period !== undefined)
    return bracketed(reading, period, dayFirst) ?? withTail(reading, period);
  if (digitsAt(reading, at)?.length !== 4) return readCutYear(reading, at);
  const month = readRomanMonth(reading, at);
  if (month !== undefined) return month;
  const quarter = readQuarterOfYear(reading, at);
  if (quarter !== undefined) return quarter;
  const range = readShiftedRange(reading, at, dayFirst);
  if (range !== undefined) return withTail(reading, range);
  const day = readDay(reading, at, dayFirst);
  return day === undefined
    ? readLoneYear(reading, at)
    : (lunarDay(reading, at, day) ?? withTail(reading, day));
}

/** Everything but a weekday or a clock in front. */
function readPlain(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const period =
    readCounted(reading, at) ??
    readQuarterOfShift(reading, at) ??
    readShift(reading, at, dayFirst) ??
    readPeriod(reading, at) ??
    readShiftedRange(reading, at, dayFirst);
  if (period !== undefined)
    return bracketed(reading, period, dayFirst) ?? withTail(reading, period);
  const day = readDay(reading, at, dayFirst);
  if (day !== undefined && (!day.needsEvidence || speaksForDay(reading, at, day.end, dayFirst))) {
    if (day.rule === 'dates/month') return readLoneMonth(reading, at);
    if (day.rule === 'dates/year') return readUnitYears(reading, at) ?? day;
    return lunarDay(reading, at, day) ?? withTail(reading, day);
  }
  if (!isDigits(reading, at)) return readYearInPairs(reading, at);
  return (
    readCutYear(reading, at) ??
    readNumericMonth(reading, at) ??
    readLoneYear(reading, at) ??
    readLoneDay(reading, at)
  );
}

/** `in [’04]`, of which the mark is a part. */
function readCutYear(reading: Reading, at: number): PeriodPart | undefined {
  const year = cutYearAt(reading, at);
  return year && { value: { kind: 'point', year: year.value }, end: year.end, rule: CUT_YEAR };
}

const CUT_YEAR = 'dates/cut-year';

/** `the treaty of [nineteen ninety-one]`: nothing else is counted so, by a century and its rest. */
function readYearInPairs(reading: Reading, at: number): PeriodPart | undefined {
  const year = lastCenturyInWords(reading, at);
  return year && { value: { kind: 'point', year: year.value }, end: year.end, rule: 'dates/year' };
}

/** Behind a number, an ordinal, or a word for the first or last: `first Tuesday of May`, `second quarter`, `7 tháng đầu năm`. */
function readCounted(reading: Reading, at: number): PeriodPart | undefined {
  // Only saves time: each of the three asks for one of these.
  if (!isDigits(reading, at) && !mayOpen(reading, at, COUNTS)) return undefined;
  return (
    readNthWeekday(reading, at) ?? readOrdinalPeriod(reading, at) ?? readRunOfMonths(reading, at)
  );
}

const COUNTS = kindSet('ordinal', 'cardinal', 'beginning', 'ending');

/** `tanggal 3`, `on the 15th`: a day behind words that stay outside. */
function readLoneDay(reading: Reading, at: number): PeriodPart | undefined {
  const unit = hitOf(reading, at - 1, UNIT);
  const named = unit?.entry.unit === 'day' && !unit.entry.inside;
  const day = named || isOnThe(reading, at) ? dayAt(reading, at) : undefined;
  return day && { value: { kind: 'point', day: day.value }, end: day.end, rule: 'dates/day' };
}

/** `on the 15th`, with nothing behind it that it could count: no 15th floor or anniversary. */
function isOnThe(reading: Reading, at: number): boolean {
  const ordinal = reading.gap[at + 1] === Gap.None && reading.kind[at + 1] === TokenKind.Word;
  return (
    ordinal &&
    !counts(reading, at + 2) &&
    !isMark(reading, at + 2, '-') &&
    hitOf(reading, at - 1, DETERMINER) !== undefined &&
    hitOf(reading, at - 2, ON_DAY) !== undefined
  );
}

/** `năm 2024-2025`, `năm 2020 đến năm 2025`. */
function readUnitYears(reading: Reading, at: number): PeriodPart | undefined {
  const unit = hitOf(reading, at, UNIT);
  if (unit === undefined) return undefined;
  return readYears(reading, unit.end) ?? yearToYear(reading, at, unit.end + 1);
}
