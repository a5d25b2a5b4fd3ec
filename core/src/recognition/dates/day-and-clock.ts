import {
  CLOCK,
  DAY_PART,
  DETERMINER,
  FUNCTION_WORD,
  ON_DAY,
  SHIFT,
  SHIFT_AFTER,
  UNIT,
  WEEKDAY,
} from '../../lexicon/kind-sets.ts';
import {
  hitAt,
  hitBefore,
  hitOf,
  isMark,
  isWord,
  type Reading,
  textOf,
} from '../../lexicon/reading.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import type { Clock, DateSpec } from '../date-spec.ts';
import { clockAt, noonAt, zoneAt } from './read-clock.ts';
import { hasDay, isOneDay, readDay } from './read-day.ts';
import { dayAt, type Part, yearAt } from './read-parts.ts';
import { readRange } from './read-range.ts';
import { readShift } from './read-shift.ts';
import { closing, readWeekdays, withWeekday } from './read-weekdays.ts';
import type { PeriodPart } from './read-years.ts';
import { goesOn, weekdayAt } from './weekdays.ts';

/** `Friday (12/1/2024)`, `Minggu, (7/4)`, `Sunday [April 6, 2025]`, `Jumat, 20 Februari 2026`, `Chủ Nhật 21-12`, `Sunday`. */
export function readWeekdayFirst(
  reading: Reading,
  at: number,
  dayFirst: boolean,
): PeriodPart | undefined {
  const lead = hitOf(reading, at, UNIT);
  // `[ngày thứ Hai 26/8]`: the word for day belongs to the mention as it does before a number.
  if (lead?.entry.unit === 'day' && lead.entry.inside)
    return readWeekdayFirst(reading, lead.end, dayFirst) ?? weekdayShift(reading, lead.end);
  const weekday = weekdayAt(reading, at, false);
  if (weekday === undefined || readShift(reading, at, dayFirst) !== undefined) return undefined;
  const several = readWeekdays(reading, weekday.end, dayFirst);
  if (several !== undefined) return several;
  const behind = hitOf(reading, weekday.end, DAY_PART)?.end ?? weekday.end;
  const part =
    isMark(reading, behind, ',') && isMark(reading, behind + 1, '(') ? behind + 1 : behind;
  const opens = isMark(reading, part, '([') ? '(' : isMark(reading, part, ',') ? ',' : '';
  const inner = opens === '' ? part : part + 1;
  // `Thứ Hai, [06:12, 31/07/2023]`
  const timed = opens === ',' ? readClockFirst(reading, inner, dayFirst) : undefined;
  if (timed !== undefined && hasDay(timed.value) && !('weekday' in timed.value))
    return { ...timed, value: withWeekday(timed.value, weekday.value), rule: 'dates/weekday-date' };
  const word = hitOf(reading, inner, UNIT);
  const start = word?.entry.unit === 'day' && !word.entry.inside ? word.end : inner;
  const range = readRange(reading, start, dayFirst);
  const day =
    range ??
    readDay(reading, start, dayFirst) ??
    dottedDay(reading, start, dayFirst) ??
    ordinalDay(reading, start);
  if (day === undefined || (range === undefined && !hasDay(day.value)))
    return alone(reading, at, weekday);
  const closed = opens === '(' ? closing(reading, day.end) : day.end;
  if (closed === undefined) return alone(reading, at, weekday);
  const shifted = opens === ',' ? shiftBehind(reading, start, dayFirst) : undefined;
  if (shifted !== undefined) return withTail(reading, shifted);
  const value = withWeekday(day.value, weekday.value);
  const year = opens === '(' ? yearOutside(reading, value, closed) : undefined;
  if (year !== undefined) return withTail(reading, { ...year, rule: 'dates/weekday-date' });
  const end = opens === '(' ? behindAfter(reading, closed) : closed;
  return withTail(reading, { value, end, rule: 'dates/weekday-date' });
}

/** `Kamis (7/11) [2019]`: the year behind the bracket or the clock time that parts it from its day and month, where it counts nothing. */
function yearOutside(
  reading: Reading,
  value: DateSpec,
  at: number,
): { value: DateSpec; end: number } | undefined {
  const year = yearAt(reading, at);
  const isOpen =
    (value.kind === 'numeric' || value.kind === 'point') &&
    value.year === undefined &&
    (value.kind === 'numeric' || value.month !== undefined) &&
    year !== undefined &&
    !counts(reading, year.end);
  return isOpen ? { value: { ...value, year: year.value }, end: year.end } : undefined;
}

/** `Selasa (1/8) [lalu]`: on which side of the document's day it lies says nothing new behind a date. */
function behindAfter(reading: Reading, at: number): number {
  const after = hitOf(reading, at, SHIFT_AFTER);
  const isOwn =
    after !== undefined &&
    // `Selasa (1/8) kemarin`: a day of its own.
    hitOf(reading, at, SHIFT) === undefined &&
    !goesOn(reading, after) &&
    endsPhrase(reading, after.end);
  return isOwn ? after.end : at;
}

/** `Selasa (1/8) lalu ia pergi` tells what he did then. */
function endsPhrase(reading: Reading, at: number): boolean {
  return !isWord(reading, at) || hitOf(reading, at, ON_DAY) !== undefined;
}

/** `Jumat, [10 Maret lalu]`: on which side of the document's day it lies tells more than the weekday. */
function shiftBehind(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const shift = readShift(reading, at, dayFirst);
  return shift?.value.kind === 'named-shift' &&
    shift.value.month !== undefined &&
    shift.value.day !== undefined
    ? { ...shift, rule: 'dates/weekday-date' }
    : undefined;
}

/** `[thứ Ba tuần tới]`, of which the weekday is a word. */
function weekdayShift(reading: Reading, at: number): PeriodPart | undefined {
  return weekdayAt(reading, at, false) && readShift(reading, at, true);
}

/** `thứ Sáu [28.2]`, where the day stands first and the number counts nothing. */
function dottedDay(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const day = dayFirst ? readDay(reading, at, dayFirst, true) : undefined;
  return day === undefined || counts(reading, day.end) ? undefined : day;
}

/** `Tuesday [the 19th]`, `Thursday [21st]`. */
function ordinalDay(reading: Reading, at: number): PeriodPart | undefined {
  const start = hitOf(reading, at, DETERMINER)?.end ?? at;
  const day = dayAt(reading, start);
  return day === undefined || day.end !== start + 2 || counts(reading, day.end)
    ? undefined
    : { value: { kind: 'point', day: day.value }, end: day.end, rule: 'dates/day' };
}

/** A weekday and nothing more. With a capital behind it that no table has it is a name, unless a word for days stands before it: `On [Tuesday] Andela said`. */
function alone(
  reading: Reading,
  at: number,
  { value: weekday, end }: Part<number>,
): PeriodPart | undefined {
  const name =
    hitBefore(reading, at, ON_DAY) === undefined &&
    reading.gap[end] === Gap.Space &&
    reading.kind[end] === TokenKind.Word &&
    reading.shape[end] === 1 &&
    hitAt(reading, end) === undefined;
  return name
    ? undefined
    : withTail(reading, { value: { kind: 'point', weekday }, end, rule: 'dates/weekday' });
}

/** `18:00 JST, December 17, 2023`, `18h ngày 16/8`, `10.00 WIB, Jumat (20/02/2026)`. */
export function readClockFirst(
  reading: Reading,
  at: number,
  dayFirst: boolean,
): PeriodPart | undefined {
  const clock = clockAt(reading, at, hitOf(reading, at - 1, CLOCK) !== undefined);
  if (
    clock === undefined ||
    (at > 0 && reading.gap[at] === Gap.None && isMark(reading, at - 1, '.,:'))
  )
    return undefined;
  const day =
    dayBehindClock(reading, clock.end, dayFirst, tellsDuration(reading, at, clock.value)) ??
    // `9 giờ sáng` may have taken the first word of `sáng nay`.
    dayShift(reading, clock.end - 1, dayFirst);
  if (day === undefined) return undefined;
  // `15:56 | 25/12/2022 GMT+7`
  const zone = clock.value.offset === undefined ? zoneAt(reading, day.end, false) : undefined;
  return {
    value: withClock(day.value, { ...clock.value, ...zone?.value }),
    end: zone?.end ?? day.end,
    rule: 'dates/clock-date',
  };
}

/** `won in [2:14:04] on October 13`: with seconds and without a zone it may be how long a race took. */
function tellsDuration(reading: Reading, at: number, { second, offset }: Clock): boolean {
  return (
    second !== undefined && offset === undefined && hitBefore(reading, at, CLOCK) === undefined
  );
}

function dayBehindClock(
  reading: Reading,
  at: number,
  dayFirst: boolean,
  duration = false,
): PeriodPart | undefined {
  const comma = isMark(reading, at, ',-–|') ? at + 1 : at;
  const words = hitOf(reading, comma, ON_DAY);
  if (words !== undefined && duration) return undefined;
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
export function withTail(reading: Reading, part: PeriodPart): PeriodPart {
  if (!isOneDay(part.value)) return part;
  const day = hasDay(part.value) ? withWeekdayBehind(reading, part) : part;
  const at = opensClock(reading, day.end) ? day.end + 1 : day.end;
  // In the next cell of a table a time is what happens then.
  const clock = isParted(reading, at, '\t')
    ? undefined
    : (clockBehind(reading, at, day.end) ?? clockAtEnd(reading, at, day.value));
  // `Jumat, 24 Oktober 2025. 22:48 WIB`: in prose the clock opens the next sentence.
  if (isMark(reading, day.end, '.') && clock !== undefined && clock.end < reading.count) return day;
  // `yesterday, at 9 p.m. on Sunday`: the time belongs to the day behind it, and so it does at the head of the next line.
  const others =
    clock !== undefined &&
    (!hasDay(day.value) || isParted(reading, at, '\n')) &&
    !isMark(reading, clock.end, ',') &&
    dayBehindClock(reading, clock.end, true);
  if (clock === undefined || others) return day;
  // `Thu Oct 26 11:00:09 EDT [2023]`, as machines write it.
  const year = yearOutside(reading, day.value, clock.end);
  return {
    value: withClock(year?.value ?? day.value, clock.value),
    end: year?.end ?? clock.end,
    rule: 'dates/date-clock',
  };
}

/** `[24 Oktober 2025], 22:48`, and where blanks stand around it `Selasa, 14 Mei 2024 [/] 07:31`. */
function opensClock(reading: Reading, at: number): boolean {
  return (
    isMark(reading, at, ',|-–.') ||
    (isMark(reading, at, '/') && reading.gap[at] === Gap.Space && reading.gap[at + 1] === Gap.Space)
  );
}

/** A line end or a tab stands before the token. */
function isParted(reading: Reading, at: number, by: '\n' | '\t'): boolean {
  return (
    at < reading.count && reading.text.slice(reading.end[at - 1], reading.start[at]).includes(by)
  );
}

/** A word behind an ordinal that it can count: `15th floor`. */
export function counts(reading: Reading, at: number): boolean {
  return isWord(reading, at) && hitOf(reading, at, FUNCTION_WORD) === undefined;
}

/** `3/12 (thứ Tư)`, `Ngày 6 tháng 6, thứ tư, …`, and at the end of a statement `Jul 18, Fri`. */
function withWeekdayBehind(reading: Reading, part: PeriodPart): PeriodPart {
  const opens = isMark(reading, part.end, '(');
  if (!opens && !isMark(reading, part.end, ',')) return part;
  const weekday = hitOf(reading, part.end + 1, WEEKDAY);
  if (weekday === undefined) return part;
  const ends = opens
    ? isMark(reading, weekday.end, ')')
    : !('weekday' in part.value) &&
      (weekday.end === reading.count ||
        isMark(reading, weekday.end, '.;)') ||
        (isMark(reading, weekday.end, ',') &&
          hitOf(reading, weekday.end + 1, WEEKDAY) === undefined &&
          readDay(reading, weekday.end + 1, true) === undefined));
  if (!ends) return part;
  return {
    value: withWeekday(part.value, weekday.entry.weekday),
    end: opens ? weekday.end + 1 : weekday.end,
    rule: 'dates/weekday-date',
  };
}

/** `18:05 WIB`, `pukul 19.00`, `at noon`, `malam pukul 20.00`, `T14:35:00Z` glued to its day. */
function clockBehind(reading: Reading, at: number, dayEnd: number): ReturnType<typeof clockAt> {
  if (reading.gap[dayEnd] === Gap.None && textOf(reading, dayEnd, dayEnd + 1) === 'T')
    return clockAt(reading, dayEnd + 1, false);
  const start = hitOf(reading, at, DAY_PART)?.end ?? at;
  const word = hitOf(reading, start, CLOCK);
  const noon = word && noonAt(reading, word.end);
  return noon ?? clockAt(reading, word?.end ?? start, word !== undefined);
}

/** `Jumat, November 20, 2020 [10.27]`: behind a full date at the end of its line a number with a dot is a time. */
function clockAtEnd(reading: Reading, at: number, day: DateSpec): ReturnType<typeof clockAt> {
  const isDotted = isMark(reading, at + 1, '.') && reading.single[at] === 0;
  const isFull = hasDay(day) && 'year' in day && day.year !== undefined;
  const clock = isDotted && isFull ? clockAt(reading, at, true) : undefined;
  return clock?.end === reading.count ? clock : undefined;
}

/** `hôm nay (12/11)`, `kemarin (3/12/2025)`, `hari ini (Senin, 23/11)`, `Senin lalu (1/12)`, `this Friday, the 15th`: the date in brackets says which day it is. */
export function bracketed(
  reading: Reading,
  part: PeriodPart,
  dayFirst: boolean,
): PeriodPart | undefined {
  const shifts = part.value.kind === 'shift' || part.value.kind === 'named-shift';
  if (!shifts || !isOneDay(part.value)) return undefined;
  const weekday = part.value.kind === 'named-shift' ? part.value.weekday : undefined;
  const behind =
    weekday !== undefined && isMark(reading, part.end, ',')
      ? dayBehindComma(reading, part.end + 1, dayFirst)
      : undefined;
  if (behind !== undefined && weekday !== undefined)
    return withTail(reading, { ...behind, value: withWeekday(behind.value, weekday) });
  const told = isMark(reading, part.end, '([')
    ? inBrackets(reading, part, dayFirst)
    : behindShift(reading, part.end, dayFirst);
  const ahead = part.value.kind === 'shift' ? part.value.by : undefined;
  return told?.rule === RELATIVE_DATE && ahead !== undefined ? { ...told, ahead } : told;
}

function inBrackets(reading: Reading, part: PeriodPart, dayFirst: boolean): PeriodPart | undefined {
  // `today (Tuesday)`
  const inside = hitOf(reading, part.end + 1, WEEKDAY);
  if (inside !== undefined && closing(reading, inside.end) !== undefined)
    return withTail(reading, { ...part, end: inside.end + 1 });
  // `yesterday (20)`: the day of the month says the same.
  const number = part.value.kind === 'shift' ? dayAt(reading, part.end + 1) : undefined;
  if (number !== undefined && number.end === part.end + 2 && isMark(reading, number.end, ')]'))
    return withTail(reading, { ...part, end: number.end + 1 });
  const day =
    readDay(reading, part.end + 1, dayFirst) ?? readWeekdayFirst(reading, part.end + 1, dayFirst);
  if (day === undefined || !hasDay(day.value) || closing(reading, day.end) === undefined)
    return undefined;
  // `won yesterday (2-1)`: a score, where the month stands first.
  const isScore = !dayFirst && isMark(reading, part.end + 2, '-') && day.end === part.end + 4;
  if (isScore && day.value.kind === 'numeric') return undefined;
  return withTail(reading, { value: day.value, end: day.end + 1, rule: RELATIVE_DATE });
}

const RELATIVE_DATE = 'dates/relative-date';

/** `this Friday, [the 15th]`, `Senin depan, [17 Juli]`; `2 Mei yang akan datang` is another day. */
function dayBehindComma(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const ordinal = ordinalDay(reading, at);
  if (ordinal !== undefined) return ordinal;
  const day = readDay(reading, at, dayFirst);
  return day !== undefined &&
    hasDay(day.value) &&
    hitOf(reading, day.end, SHIFT_AFTER) === undefined
    ? { value: day.value, end: day.end, rule: 'dates/weekday-date' }
    : undefined;
}

/** `hôm nay 12/11`: a date in digits right behind the word for the day. */
function behindShift(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const day = dayFirst ? readDay(reading, at, dayFirst) : undefined;
  return day?.value.kind !== 'numeric' || isMark(reading, day.end, '%')
    ? undefined
    : withTail(reading, { value: day.value, end: day.end, rule: RELATIVE_DATE });
}

function withClock(spec: DateSpec, clock: Clock): DateSpec {
  return isOneDay(spec) ? { ...spec, clock } : spec;
}
