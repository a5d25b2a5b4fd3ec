import { kindSet, Role } from '../../lexicon/kinds.ts';
import type { Language } from '../../lexicon/language.ts';
import { canOpen, hit, hitBefore, hitsAt, isMark, type Reading } from '../../lexicon/reading.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import type { DateCandidate } from '../candidate.ts';
import type { Clock, DateSpec } from '../date-spec.ts';
import { hasDay, readDay } from './read-day.ts';
import { clockAt, dayAt, digitsAt } from './read-parts.ts';
import { readOrdinalPeriod, readPeriod, readRunOfMonths } from './read-period.ts';
import { readRange } from './read-range.ts';
import { readLoneMonth, readShift, readShiftedRange, weekdayAt } from './read-shift.ts';
import { readLoneYear, yearToYear } from './read-year.ts';
import { type PeriodPart, readYears } from './read-years.ts';
import { tenseAround } from './tense.ts';

/** Finds points and periods on the calendar, in reading order, none inside another. */
export function recognizeDates(reading: Reading, language: Language): DateCandidate[] {
  const dayFirst = language.dates.order === 'day-first';
  const found: DateCandidate[] = [];
  for (let at = 0; at < reading.count; ) {
    const part = canOpen(reading, at, Role.Date) ? readDate(reading, at, dayFirst) : undefined;
    if (part === undefined) {
      at++;
      continue;
    }
    found.push({
      label: 'DATE',
      span: { start: reading.start[at] ?? 0, end: reading.end[part.end - 1] ?? 0 },
      rule: part.rule,
      evidence: [],
      spec: part.value,
      tense: tenseAround(reading, at, part.end, language.dates.pastEnding),
    });
    at = part.end;
  }
  return found;
}

const LEADS = kindSet('on-day', 'day-part', 'clock');

function readDate(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  return (
    readWeekdayFirst(reading, at, dayFirst) ??
    readClockFirst(reading, at, dayFirst) ??
    readPlain(reading, at, dayFirst)
  );
}

/** Everything but a weekday or a clock in front. */
function readPlain(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const period =
    readOrdinalPeriod(reading, at) ??
    readRunOfMonths(reading, at) ??
    readShift(reading, at, dayFirst) ??
    readPeriod(reading, at) ??
    readShiftedRange(reading, at, dayFirst);
  if (period !== undefined)
    return bracketed(reading, period, dayFirst) ?? withTail(reading, period);
  const day = readDay(reading, at, dayFirst);
  if (day !== undefined && (!day.needsEvidence || speaksForDay(reading, at, day.end, dayFirst))) {
    if (day.rule === 'dates/month') return readLoneMonth(reading, at);
    if (day.rule === 'dates/year') return readUnitYears(reading, at) ?? day;
    return withTail(reading, day);
  }
  return readLoneYear(reading, at) ?? readLoneDay(reading, at);
}

/** `tanggal 3`: a day behind a word for day that stays outside. */
function readLoneDay(reading: Reading, at: number): PeriodPart | undefined {
  const unit = hit(reading, at - 1, 'unit');
  const day = unit?.entry.unit === 'day' && !unit.entry.inside ? dayAt(reading, at) : undefined;
  return day && { value: { kind: 'point', day: day.value }, end: day.end, rule: 'dates/day' };
}

/** `năm 2024-2025`, `năm 2020 đến năm 2025`. */
function readUnitYears(reading: Reading, at: number): PeriodPart | undefined {
  const unit = hit(reading, at, 'unit');
  if (unit === undefined) return undefined;
  return readYears(reading, unit.end) ?? yearToYear(reading, at, unit.end + 1);
}

/** Something beside `14/4` or `ngày 15` says that it is a day: a word for day, a part of the day, a bracket after a weekday. */
function speaksForDay(reading: Reading, at: number, end: number, dayFirst: boolean): boolean {
  if (hit(reading, at, 'unit') !== undefined) {
    return (
      digitsAt(reading, at - 1) === undefined &&
      hit(reading, at - 1, 'cardinal') === undefined &&
      hit(reading, at - 1, 'per') === undefined &&
      !isMark(reading, end, '%') &&
      hit(reading, end, 'counted') === undefined &&
      hit(reading, end, 'meridiem') === undefined &&
      hit(reading, end, 'plural') === undefined
    );
  }
  if (at > 0 && reading.gap[at] === Gap.None && !isMark(reading, at - 1, '(')) return false;
  if (hit(reading, end, 'not-a-year-after') !== undefined || isMark(reading, end, '%'))
    return false;
  const before =
    hitBefore(reading, at, LEADS) !== undefined || isBracketed(reading, at, end, dayFirst);
  return (
    before ||
    hit(reading, at - 1, 'weekday') !== undefined ||
    (isMark(reading, at - 1, ',') && followsRelativeDay(reading, at - 1)) ||
    (hit(reading, at - 2, 'weekday') !== undefined && at > 1)
  );
}

/** `chiều mai, 15/11`. */
function followsRelativeDay(reading: Reading, at: number): boolean {
  const shift = hitBefore(reading, at, SHIFT);
  return shift?.entry.kind === 'shift' && shift.entry.unit === 'day';
}

const SHIFT = kindSet('shift');

/** `di Ottawa (24/9)`: alone in brackets, in languages that write their dates so. */
function isBracketed(reading: Reading, at: number, end: number, dayFirst: boolean): boolean {
  return dayFirst && isMark(reading, at - 1, '(') && isMark(reading, end, ')');
}

/** `Friday (12/1/2024)`, `Jumat, 20 Februari 2026`, `Chủ Nhật 21-12`, `Sunday`. */
function readWeekdayFirst(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const weekday = weekdayAt(reading, at, false);
  if (weekday === undefined || readShift(reading, at, dayFirst) !== undefined) return undefined;
  const part = hit(reading, weekday.end, 'day-part')?.end ?? weekday.end;
  const opens = isMark(reading, part, '(') ? '(' : isMark(reading, part, ',') ? ',' : '';
  const inner = opens === '' ? part : part + 1;
  const word = hit(reading, inner, 'unit');
  const start = word?.entry.unit === 'day' && !word.entry.inside ? word.end : inner;
  const range = readRange(reading, start, dayFirst);
  const day = range ?? readDay(reading, start, dayFirst);
  if (day === undefined || (range === undefined && !hasDay(day.value)))
    return alone(reading, weekday.entry.weekday, weekday.end);
  const closed = opens === '(' ? closing(reading, day.end) : day.end;
  if (closed === undefined) return alone(reading, weekday.entry.weekday, weekday.end);
  const value = withWeekday(day.value, weekday.entry.weekday);
  return withTail(reading, { value, end: closed, rule: 'dates/weekday-date' });
}

function alone(reading: Reading, weekday: number, end: number): PeriodPart | undefined {
  const name =
    reading.gap[end] === Gap.Space &&
    reading.kind[end] === TokenKind.Word &&
    reading.shape[end] === 1 &&
    hitsAt(reading, end).length === 0;
  return name ? undefined : { value: { kind: 'point', weekday }, end, rule: 'dates/weekday' };
}

function closing(reading: Reading, at: number): number | undefined {
  return isMark(reading, at, ')') ? at + 1 : undefined;
}

/** `18:00 JST, December 17, 2023`, `18h ngày 16/8`, `10.00 WIB, Jumat (20/02/2026)`. */
function readClockFirst(reading: Reading, at: number, dayFirst: boolean): PeriodPart | undefined {
  const clock = clockAt(reading, at, hit(reading, at - 1, 'clock') !== undefined);
  if (
    clock === undefined ||
    (at > 0 && reading.gap[at] === Gap.None && isMark(reading, at - 1, '.,:'))
  )
    return undefined;
  const comma = isMark(reading, clock.end, ',-–|') ? clock.end + 1 : clock.end;
  const words = hit(reading, comma, 'on-day');
  const inside =
    words !== undefined && readDay(reading, comma, dayFirst) === undefined ? words.end : comma;
  const day = readWeekdayFirst(reading, inside, dayFirst) ?? readDay(reading, inside, dayFirst);
  if (day === undefined || !hasDay(day.value)) return undefined;
  return { value: withClock(day.value, clock.value), end: day.end, rule: 'dates/clock-date' };
}

/** A weekday in brackets, or a clock time, that belongs to the day before it. */
function withTail(reading: Reading, part: PeriodPart): PeriodPart {
  if (!hasDay(part.value)) return part;
  if (isMark(reading, part.end, '(')) {
    const weekday = hit(reading, part.end + 1, 'weekday');
    if (weekday !== undefined && isMark(reading, weekday.end, ')')) {
      return {
        value: withWeekday(part.value, weekday.entry.weekday),
        end: weekday.end + 1,
        rule: 'dates/weekday-date',
      };
    }
  }
  const comma = isMark(reading, part.end, ',|-–') ? part.end + 1 : part.end;
  const word = hit(reading, comma, 'clock');
  const clock = clockAt(reading, word?.end ?? comma, word !== undefined);
  return clock === undefined
    ? part
    : { value: withClock(part.value, clock.value), end: clock.end, rule: 'dates/date-clock' };
}

/** `hôm nay (12/11)`, `kemarin (3/12/2025)`: the date in brackets says which day it is. */
function bracketed(reading: Reading, part: PeriodPart, dayFirst: boolean): PeriodPart | undefined {
  if (part.value.kind !== 'shift' || part.value.unit !== 'day' || !isMark(reading, part.end, '('))
    return undefined;
  const day = readDay(reading, part.end + 1, dayFirst);
  if (day === undefined || !hasDay(day.value) || !isMark(reading, day.end, ')')) return undefined;
  return { value: day.value, end: day.end + 1, rule: 'dates/relative-date' };
}

function withClock(spec: DateSpec, clock: Clock): DateSpec {
  return spec.kind === 'point' || spec.kind === 'numeric' ? { ...spec, clock } : spec;
}

function withWeekday(spec: DateSpec, weekday: number): DateSpec {
  return spec.kind === 'point' || spec.kind === 'numeric' ? { ...spec, weekday } : spec;
}
