import {
  AND,
  CARDINAL,
  CLOCK,
  COUNTED,
  DAY_PART,
  DECADE_LEAD,
  DETERMINER,
  FROM,
  FUNCTION_WORD,
  MERIDIEM,
  ON_DAY,
  PER,
  PLURAL,
  SHIFT,
  THROUGH,
  UNIT,
  WEEKDAY,
} from '../../lexicon/kind-sets.ts';
import { kindSet, Role } from '../../lexicon/kinds.ts';
import type { Language } from '../../lexicon/language.ts';
import {
  canOpen,
  digitsValue,
  type Hit,
  hitAt,
  hitBefore,
  hitOf,
  isDigits,
  isMark,
  isWord,
  mayOpen,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap, Shape, TokenKind } from '../../text/tokens.ts';
import type { DateCandidate } from '../candidate.ts';
import type { Clock, DateSpec } from '../date-spec.ts';
import { clockAt } from './read-clock.ts';
import { hasDay, isOneDay, readDay, readNumericMonth } from './read-day.ts';
import { lunarDay, readHoliday } from './read-holiday.ts';
import { readNthWeekday } from './read-nth-weekday.ts';
import { dayAt, digitsAt } from './read-parts.ts';
import { readOrdinalPeriod, readPeriod, readRunOfMonths } from './read-period.ts';
import { connector, readRange } from './read-range.ts';
import { readAgo, readLoneMonth, readShift, readShiftedRange, weekdayAt } from './read-shift.ts';
import { readLoneYear, yearToYear } from './read-year.ts';
import { type PeriodPart, readDecade, readYears } from './read-years.ts';
import { tenseAround } from './tense.ts';

/** Finds points and periods on the calendar, in reading order, none inside another. */
export function recognizeDates(reading: Reading, language: Language): DateCandidate[] {
  const dayFirst = language.dates.order === 'day-first';
  const found: DateCandidate[] = [];
  for (let at = 0; at < reading.count; ) {
    const part = opensDate(reading, at)
      ? (readDate(reading, at, dayFirst) ?? readListed(reading, at, dayFirst, found.at(-1)))
      : undefined;
    if (part === undefined) {
      at++;
      continue;
    }
    found.push({
      label: 'DATE',
      span: {
        start: reading.start[startOf(reading, at, part)] ?? 0,
        end: reading.end[part.end - 1] ?? 0,
      },
      rule: part.rule,
      evidence: [],
      spec: part.value,
      tense: needsTense(part)
        ? tenseAround(reading, at, part.end, language.dates.pastEnding)
        : undefined,
    });
    at = part.end;
  }
  return found;
}

/** `[the 1990s]`, `[the ’90s]`: the article is a part of a decade, which has no name without it. */
function startOf(reading: Reading, at: number, { rule }: PeriodPart): number {
  if (rule !== 'dates/decade') return at;
  const mark = isMark(reading, at - 1, "'’‘") ? at - 1 : at;
  const lead = hitBefore(reading, mark, DECADE_LEAD);
  return lead?.entry.kind === 'decade-lead' && lead.entry.inside ? lead.at : at;
}

/** A token that can open a date. Nothing in a date is a number of more than four digits. */
function opensDate(reading: Reading, at: number): boolean {
  // Only saves time: nothing below reads a date from there.
  if (!canOpen(reading, at, Role.Date)) return false;
  return !isDigits(reading, at) || (reading.end[at] ?? 0) - (reading.start[at] ?? 0) <= 4;
}

/** The tense helps to find a year that the words leave out, and tells which full weekday is the day of the report. */
function needsTense({ value, rule }: PeriodPart): boolean {
  return rule === 'dates/weekday-date' || leavesYear(value);
}

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

/** A word behind an ordinal that it can count: `15th floor`. */
function counts(reading: Reading, at: number): boolean {
  return isWord(reading, at) && hitOf(reading, at, FUNCTION_WORD) === undefined;
}

const LEADS = kindSet('on-day', 'day-part', 'clock');

function readDate(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  if (!isDigits(reading, at))
    return readWeekdayFirst(reading, at, dayFirst) ?? readPlain(reading, at, dayFirst);
  const number = digitsValue(reading, at);
  return number > LAST_DAY
    ? readGreatNumber(reading, at, dayFirst)
    : (readClockFirst(reading, at, dayFirst) ?? readPlain(reading, at, dayFirst));
}

/** Greater numbers are no day, month or hour. */
const LAST_DAY = 31;

/** What a number that is no day, month or hour can open: `50 years ago`, `90an`, and what opens with a year. */
function readGreatNumber(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const period = readAgo(reading, at) ?? readDecade(reading, at) ?? readHoliday(reading, at);
  if (period !== undefined)
    return bracketed(reading, period, dayFirst) ?? withTail(reading, period);
  if (digitsAt(reading, at)?.length !== 4) return undefined;
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
  if (!isDigits(reading, at)) return undefined;
  return readNumericMonth(reading, at) ?? readLoneYear(reading, at) ?? readLoneDay(reading, at);
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

/** Something beside `14/4` or `ngày 15` says that it is a day: a word for day, a part of the day, a bracket after a weekday. */
function speaksForDay(reading: Reading, at: number, end: number, dayFirst: boolean): boolean {
  if (hitOf(reading, at, UNIT) !== undefined) {
    return (
      digitsAt(reading, at - 1) === undefined &&
      hitOf(reading, at - 1, CARDINAL) === undefined &&
      hitOf(reading, at - 1, PER) === undefined &&
      !isMark(reading, end, '%') &&
      hitOf(reading, end, COUNTED) === undefined &&
      hitOf(reading, end, MERIDIEM) === undefined &&
      hitOf(reading, end, PLURAL) === undefined
    );
  }
  if (at > 0 && reading.gap[at] === Gap.None && !isMark(reading, at - 1, '(')) return false;
  if (isMark(reading, end, '%') || (isCounted(reading, end) && !isFromThere(reading, at, end)))
    return false;
  const before =
    hitBefore(reading, at, LEADS) !== undefined || isBracketed(reading, at, end, dayFirst);
  return (
    before ||
    (dayFirst && (isDeadline(reading, at) || closesDateline(reading, at, end))) ||
    (at === 0 && end === reading.count) ||
    hitOf(reading, at - 1, WEEKDAY) !== undefined ||
    (isMark(reading, at - 1, ',') && followsRelativeDay(reading, at - 1)) ||
    (hitOf(reading, at - 2, WEEKDAY) !== undefined && at > 1)
  );
}

/** `1.5 người`, `sáng 1.5 triệu`: a number. */
function isCounted(reading: Reading, at: number): boolean {
  return hitOf(reading, at, GOES_ON) !== undefined;
}

const GOES_ON = kindSet('not-a-year-after', 'magnitude');

/** `tối 11/11 từ Hà Nội`: behind a part of the day the word means "from", and none of its words are counted. */
function isFromThere(reading: Reading, at: number, end: number): boolean {
  return hitOf(reading, end, FROM) !== undefined && hitBefore(reading, at, DAY_PART) !== undefined;
}

/** `trước 31/12`, `sejak 20/3`, `thời hạn 31/1`: behind a word that times stand behind, and no proper fraction as in `trước 2/3 đại biểu`. */
function isDeadline(reading: Reading, at: number): boolean {
  const [first, second] = [digitsAt(reading, at), digitsAt(reading, at + 2)];
  if (first === undefined || second === undefined || !isMark(reading, at + 1, '/')) return false;
  return (
    first.value > second.value &&
    hitOf(reading, at - 1, AND) === undefined &&
    hitBefore(reading, at, BEFORE_TIMES) !== undefined
  );
}

const BEFORE_TIMES = kindSet('year-context', 'deadline');

/** `Hà Nội, 23/6 -`, `JAKARTA, 5/3 (Antara)`, `Hà Nội (TTXVN 14/7)`: behind the place that opens a line, before a dash or with the agency. */
function closesDateline(reading: Reading, at: number, end: number): boolean {
  if (at > LONGEST_DATELINE) return false;
  const behind =
    isMark(reading, at - 1, ',') && isMark(reading, end, '-–—(')
      ? at - 1
      : isMark(reading, end, ')') && agencyOpening(reading, at);
  const place = behind ? hitBefore(reading, behind, PLACES) : undefined;
  return place !== undefined && (place.at === 0 || reading.gap[place.at] === Gap.LineEnd);
}

/** The bracket before `TTXVN 14/7)` and `Đặc phái viên TTXVN 9/7)`: an agency in capitals stands before the day. */
function agencyOpening(reading: Reading, at: number): number | undefined {
  if (reading.shape[at - 1] !== Shape.Upper) return undefined;
  for (let before = at - 2; before > 0; before--) if (isMark(reading, before, '(')) return before;
  return undefined;
}

/** In tokens before its day. */
const LONGEST_DATELINE = 8;
const PLACES = kindSet('place', 'country', 'party');

/** `chiều mai, 15/11`. */
function followsRelativeDay(reading: Reading, at: number): boolean {
  const shift = hitBefore(reading, at, SHIFT);
  return shift?.entry.kind === 'shift' && shift.entry.unit === 'day';
}

/** `di Ottawa (24/9)`: alone in brackets, in languages that write their dates so. */
function isBracketed(reading: Reading, at: number, end: number, dayFirst: boolean): boolean {
  return dayFirst && isMark(reading, at - 1, '(') && isMark(reading, end, ')');
}

/** `Friday (12/1/2024)`, `Jumat, 20 Februari 2026`, `Chủ Nhật 21-12`, `Sunday`. */
function readWeekdayFirst(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const lead = hitOf(reading, at, UNIT);
  // `[ngày thứ Hai 26/8]`: the word for day belongs to the mention as it does before a number.
  if (lead?.entry.unit === 'day' && lead.entry.inside)
    return readWeekdayFirst(reading, lead.end, dayFirst) ?? weekdayShift(reading, lead.end);
  const weekday = weekdayAt(reading, at, false);
  if (weekday === undefined || readShift(reading, at, dayFirst) !== undefined) return undefined;
  const several = readWeekdays(reading, weekday.end, dayFirst);
  if (several !== undefined) return several;
  const part = hitOf(reading, weekday.end, DAY_PART)?.end ?? weekday.end;
  const opens = isMark(reading, part, '(') ? '(' : isMark(reading, part, ',') ? ',' : '';
  const inner = opens === '' ? part : part + 1;
  const word = hitOf(reading, inner, UNIT);
  const start = word?.entry.unit === 'day' && !word.entry.inside ? word.end : inner;
  const range = readRange(reading, start, dayFirst);
  const day = range ?? readDay(reading, start, dayFirst) ?? ordinalDay(reading, start);
  if (day === undefined || (range === undefined && !hasDay(day.value)))
    return alone(reading, weekday.value, weekday.end);
  const closed = opens === '(' ? closing(reading, day.end) : day.end;
  if (closed === undefined) return alone(reading, weekday.value, weekday.end);
  const value = withWeekday(day.value, weekday.value);
  return withTail(reading, { value, end: closed, rule: 'dates/weekday-date' });
}

/** `[thứ Ba tuần tới]`, of which the weekday is a word. */
function weekdayShift(reading: Reading, at: number): PeriodPart | undefined {
  return weekdayAt(reading, at, false) && readShift(reading, at, true);
}

/** `Tuesday [the 19th]`, `Thursday [21st]`. */
function ordinalDay(reading: Reading, at: number): PeriodPart | undefined {
  const start = hitOf(reading, at, DETERMINER)?.end ?? at;
  const day = dayAt(reading, start);
  return day === undefined || day.end !== start + 2 || counts(reading, day.end)
    ? undefined
    : { value: { kind: 'point', day: day.value }, end: day.end, rule: 'dates/day' };
}

/** `Selasa-Rabu (2-3/12)`, `Sabtu dan Minggu (6-7/12)`: behind the first of two weekdays. */
function readWeekdays(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const joined = connector(reading, at, true);
  const second = joined === undefined ? undefined : weekdayAt(reading, joined, true);
  const range =
    second && isMark(reading, second.end, '(')
      ? readRange(reading, second.end + 1, dayFirst)
      : undefined;
  const end = range && closing(reading, range.end);
  if (range && second && end !== undefined)
    return {
      value: onWeekdays(range.value, hitBefore(reading, at, WEEKDAY), second.value),
      end,
      rule: 'dates/weekday-range',
    };
  const first = weekdayBehindFrom(reading, at);
  return first !== undefined && second !== undefined && hitOf(reading, at, THROUGH) !== undefined
    ? {
        value: {
          kind: 'range',
          from: { kind: 'point', weekday: first },
          to: { kind: 'point', weekday: second.value },
        },
        end: second.end,
        rule: 'dates/weekday-range',
      }
    : undefined;
}

/** A range with the weekdays of its first and last day, which tell the year. */
function onWeekdays(value: DateSpec, first: Hit | undefined, last: number): DateSpec {
  if (value.kind !== 'range' || first?.entry.kind !== 'weekday') return value;
  const { from, to } = value;
  return { ...value, from: withWeekday(from, first.entry.weekday), to: withWeekday(to, last) };
}

/** `from [Monday]` to Friday: the weekday that ends here, where a word for "from" opens it. */
function weekdayBehindFrom(reading: Reading, end: number): number | undefined {
  const weekday = hitBefore(reading, end, WEEKDAY);
  if (weekday?.entry.kind !== 'weekday') return undefined;
  return hitBefore(reading, weekday.at, FROM) && weekday.entry.weekday;
}

function alone(reading: Reading, weekday: number, end: number): PeriodPart | undefined {
  const name =
    reading.gap[end] === Gap.Space &&
    reading.kind[end] === TokenKind.Word &&
    reading.shape[end] === 1 &&
    hitAt(reading, end) === undefined;
  return name
    ? undefined
    : withTail(reading, { value: { kind: 'point', weekday }, end, rule: 'dates/weekday' });
}

function closing(reading: Reading, at: number): number | undefined {
  return isMark(reading, at, ')') ? at + 1 : undefined;
}

/** `18:00 JST, December 17, 2023`, `18h ngày 16/8`, `10.00 WIB, Jumat (20/02/2026)`. */
function readClockFirst(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const clock = clockAt(reading, at, hitOf(reading, at - 1, CLOCK) !== undefined);
  if (
    clock === undefined ||
    (at > 0 && reading.gap[at] === Gap.None && isMark(reading, at - 1, '.,:'))
  )
    return undefined;
  const day =
    dayBehindClock(reading, clock.end, dayFirst) ??
    // `9 giờ sáng` may have taken the first word of `sáng nay`.
    dayShift(reading, clock.end - 1, dayFirst);
  if (day === undefined) return undefined;
  return { value: withClock(day.value, clock.value), end: day.end, rule: 'dates/clock-date' };
}

function dayBehindClock(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const comma = isMark(reading, at, ',-–|') ? at + 1 : at;
  const words = hitOf(reading, comma, ON_DAY);
  const own =
    readDay(reading, comma, dayFirst) !== undefined || hitOf(reading, comma, SHIFT) !== undefined;
  const inside = words !== undefined && !own ? words.end : comma;
  const day =
    readWeekdayFirst(reading, inside, dayFirst) ??
    dayShift(reading, inside, dayFirst) ??
    readDay(reading, inside, dayFirst);
  // A day with a clock time of its own has nothing to do with this one.
  return day !== undefined && isOneDay(day.value) && day.value.clock === undefined
    ? day
    : undefined;
}

/** `hôm nay`, `yesterday`, `Monday next week`. */
function dayShift(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const shift = readShift(reading, at, dayFirst);
  if (shift === undefined || !isOneDay(shift.value)) return undefined;
  return bracketed(reading, shift, dayFirst) ?? shift;
}

/** A weekday in brackets, or a clock time, that belongs to the day before it. */
function withTail(reading: Reading, part: PeriodPart): PeriodPart {
  if (!isOneDay(part.value)) return part;
  const day = hasDay(part.value) ? withWeekdayBehind(reading, part) : part;
  const at = isMark(reading, day.end, ',|-–') ? day.end + 1 : day.end;
  const clock = clockBehind(reading, at, day.end);
  // `yesterday, at 9 p.m. on Sunday`: the time belongs to the day behind it.
  const others =
    clock !== undefined &&
    !hasDay(day.value) &&
    !isMark(reading, clock.end, ',') &&
    dayBehindClock(reading, clock.end, true);
  return clock === undefined || others
    ? day
    : { value: withClock(day.value, clock.value), end: clock.end, rule: 'dates/date-clock' };
}

/** `3/12 (thứ Tư)`, and at the end of a statement `Jul 18, Fri`. */
function withWeekdayBehind(reading: Reading, part: PeriodPart): PeriodPart {
  const opens = isMark(reading, part.end, '(');
  if (!opens && !isMark(reading, part.end, ',')) return part;
  const weekday = hitOf(reading, part.end + 1, WEEKDAY);
  if (weekday === undefined) return part;
  const ends = opens
    ? isMark(reading, weekday.end, ')')
    : !('weekday' in part.value) &&
      (weekday.end === reading.count || isMark(reading, weekday.end, '.;)'));
  if (!ends) return part;
  return {
    value: withWeekday(part.value, weekday.entry.weekday),
    end: opens ? weekday.end + 1 : weekday.end,
    rule: 'dates/weekday-date',
  };
}

/** `18:05 WIB`, `pukul 19.00`, `malam pukul 20.00`, `T14:35:00Z` glued to its day. */
function clockBehind(reading: Reading, at: number, dayEnd: number): ReturnType<typeof clockAt> {
  if (reading.gap[dayEnd] === Gap.None && textOf(reading, dayEnd, dayEnd + 1) === 'T')
    return clockAt(reading, dayEnd + 1, false);
  const start = hitOf(reading, at, DAY_PART)?.end ?? at;
  const word = hitOf(reading, start, CLOCK);
  return clockAt(reading, word?.end ?? start, word !== undefined);
}

/** `hôm nay (12/11)`, `kemarin (3/12/2025)`, `Senin lalu (1/12)`: the date in brackets says which day it is. */
function bracketed(reading: Reading, part: PeriodPart, dayFirst: boolean): PeriodPart | undefined {
  const shifts = part.value.kind === 'shift' || part.value.kind === 'named-shift';
  if (!shifts || !isOneDay(part.value)) return undefined;
  if (!isMark(reading, part.end, '(')) return behindShift(reading, part.end, dayFirst);
  const day = readDay(reading, part.end + 1, dayFirst);
  if (day === undefined || !hasDay(day.value) || !isMark(reading, day.end, ')')) return undefined;
  return withTail(reading, { value: day.value, end: day.end + 1, rule: 'dates/relative-date' });
}

/** `hôm nay 12/11`: a date in digits right behind the word for the day. */
function behindShift(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const day = dayFirst ? readDay(reading, at, dayFirst) : undefined;
  return day?.value.kind !== 'numeric' || isMark(reading, day.end, '%')
    ? undefined
    : withTail(reading, { value: day.value, end: day.end, rule: 'dates/relative-date' });
}

function withClock(spec: DateSpec, clock: Clock): DateSpec {
  return isOneDay(spec) ? { ...spec, clock } : spec;
}

function withWeekday(spec: DateSpec, weekday: number): DateSpec {
  return spec.kind === 'point' || spec.kind === 'numeric' ? { ...spec, weekday } : spec;
}
