import { hit, isMark, isWord, type Reading } from '../../lexicon/reading.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import type { Clock } from '../date-spec.ts';

/** Something read from token `at` to token `end` (not included). */
export interface Part<T> {
  readonly value: T;
  readonly end: number;
}

/** A run of digits as a number, with its length: `03` is 3 in two digits. Decimals and opaque pieces are none. */
export function digitsAt(
  reading: Reading,
  at: number,
): { value: number; length: number } | undefined {
  if (at < 0 || at >= reading.count || reading.kind[at] !== TokenKind.Digits) return undefined;
  const start = reading.start[at] ?? 0;
  const length = (reading.end[at] ?? 0) - start;
  return length > 4
    ? undefined
    : { value: Number(reading.text.slice(start, start + length)), length };
}

/** A day of the month in digits, with an English-like ordinal ending glued to it. */
export function dayAt(reading: Reading, at: number): Part<number> | undefined {
  const day = digitsAt(reading, at);
  if (day === undefined || day.length > 2 || day.value < 1 || day.value > 31) return undefined;
  if (isDecimal(reading, at)) return undefined;
  const ending =
    reading.gap[at + 1] === Gap.None &&
    reading.kind[at + 1] === TokenKind.Word &&
    at + 1 < reading.count;
  if (!ending) return { value: day.value, end: at + 1 };
  const word = reading.text.slice(reading.start[at + 1], reading.end[at + 1]).toLowerCase();
  return ['st', 'nd', 'rd', 'th'].includes(word) ? { value: day.value, end: at + 2 } : undefined;
}

/** Digits of a longer number: `1.5`, `3,000`. A dot or comma before a space is punctuation. */
function isDecimal(reading: Reading, at: number): boolean {
  const before =
    isMark(reading, at - 1, '.,') &&
    reading.gap[at] === Gap.None &&
    digitsAt(reading, at - 2) !== undefined &&
    reading.gap[at - 1] === Gap.None;
  const after =
    isMark(reading, at + 1, ',.') &&
    reading.gap[at + 1] === Gap.None &&
    reading.gap[at + 2] === Gap.None &&
    reading.kind[at + 2] === TokenKind.Digits;
  return (
    before || (after && (isMark(reading, at + 1, ',') || yearAt(reading, at + 2) === undefined))
  );
}

/** Four digits that can be a year. */
export function yearAt(reading: Reading, at: number): Part<number> | undefined {
  const year = digitsAt(reading, at);
  if (year?.length !== 4 || year.value < 1000 || year.value > 2199) return undefined;
  const glued =
    reading.kind[at + 1] === TokenKind.Word &&
    reading.gap[at + 1] === Gap.None &&
    at + 1 < reading.count;
  return glued ? undefined : { value: year.value, end: at + 1 };
}

/** A year behind a day or month: `2025`, `, 2025`, `/2025`, `-2025`, `năm 2025`, `tahun 2025`, `of 2025`. */
export function yearBehind(reading: Reading, at: number): Part<number> | undefined {
  const unit = hit(reading, at, 'unit');
  if (unit?.entry.unit === 'year') return yearAt(reading, unit.end);
  if (
    isMark(reading, at, '/-.') &&
    reading.gap[at] === Gap.None &&
    reading.gap[at + 1] === Gap.None
  )
    return yearAt(reading, at + 1);
  if (isMark(reading, at, '/-–')) return yearAt(reading, at + 1);
  const of = hit(reading, at, 'of');
  if (of !== undefined) return yearAt(reading, of.end) ?? yearUnitBehind(reading, of.end);
  return yearAt(reading, at);
}

function yearUnitBehind(reading: Reading, at: number): Part<number> | undefined {
  const unit = hit(reading, at, 'unit');
  return unit?.entry.unit === 'year' ? yearAt(reading, unit.end) : undefined;
}

/** `18:05 WIB`, `15:23`, `18h30`, `9 a.m.`, `10.00 WIB`; `loose` where a word for o'clock stood before it. */
export function clockAt(reading: Reading, at: number, loose: boolean): Part<Clock> | undefined {
  const hour = digitsAt(reading, at);
  if (hour === undefined || hour.length > 2 || hour.value > 24) return undefined;
  const glued = minuteAt(reading, at + 1);
  const after = glued?.end ?? at + 1;
  const meridiem = hit(reading, after, 'meridiem');
  const minute =
    glued ?? (meridiem === undefined ? undefined : minutesBehind(reading, meridiem.end, loose));
  const end = Math.max(after, meridiem?.end ?? 0, minute?.end ?? 0);
  const zone = zoneAt(reading, end);
  const dotted = minute?.mark === '.';
  const sure =
    (minute !== undefined && !dotted) ||
    meridiem !== undefined ||
    (dotted && (loose || zone !== undefined));
  if (!sure) return undefined;
  const shift = meridiem === undefined ? 0 : shiftOf(meridiem.entry.hours, hour.value);
  const clock: Clock = {
    hour: hour.value + shift,
    ...(minute?.value === undefined ? {} : { minute: minute.value }),
    ...(zone === undefined ? {} : { offset: zone.value }),
  };
  return { value: clock, end: zone?.end ?? end };
}

/** `9 p.m.` adds twelve hours, `12 a.m.` takes them away; a word for o'clock changes nothing. */
function shiftOf(meridiem: number, hour: number): number {
  if (meridiem === 12) return hour < 12 ? 12 : 0;
  return meridiem === 0 && hour === 12 ? -12 : 0;
}

/** `9 giờ [30 phút]`, and before a day or behind a word for o'clock `9 giờ [30]`. */
function minutesBehind(
  reading: Reading,
  at: number,
  loose: boolean,
): { value: number; end: number; mark: string } | undefined {
  const minute = digitsAt(reading, at);
  if (minute === undefined || minute.length > 2 || minute.value > 59) return undefined;
  const word = hit(reading, at + 1, 'minute-word');
  const day = hit(reading, at + 1, 'unit')?.entry.unit === 'day';
  if (word === undefined && !day && !(loose && !isWord(reading, at + 1))) return undefined;
  return { value: minute.value, end: word?.end ?? at + 1, mark: ':' };
}

function minuteAt(
  reading: Reading,
  at: number,
): { value: number | undefined; end: number; mark: string } | undefined {
  if (reading.gap[at] !== Gap.None || at >= reading.count) return undefined;
  const mark = reading.text.slice(reading.start[at], reading.end[at]).toLowerCase();
  if (mark !== ':' && mark !== '.' && mark !== 'h' && mark !== 'g') return undefined;
  const minute = reading.gap[at + 1] === Gap.None ? digitsAt(reading, at + 1) : undefined;
  const whole = minute !== undefined && minute.length === 2 && minute.value < 60;
  if (whole) return { value: minute.value, end: at + 2, mark };
  return mark === 'h' || mark === 'g' ? { value: undefined, end: at + 1, mark: ':' } : undefined;
}

/** `WIB`, `GMT+7`, `(UTC+08:00)` without its brackets. */
function zoneAt(reading: Reading, at: number): Part<string> | undefined {
  const zone = hit(reading, at, 'zone');
  if (zone === undefined) return undefined;
  const sign = isMark(reading, zone.end, '+-')
    ? reading.text.charAt(reading.start[zone.end] ?? 0)
    : undefined;
  const hours = sign === undefined ? undefined : digitsAt(reading, zone.end + 1);
  if (sign === undefined || hours === undefined || hours.value > 14)
    return { value: zone.entry.offset, end: zone.end };
  const minutes = isMark(reading, zone.end + 2, ':') ? digitsAt(reading, zone.end + 3) : undefined;
  return {
    value: `${sign}${pad(hours.value)}:${pad(minutes?.value ?? 0)}`,
    end: minutes === undefined ? zone.end + 2 : zone.end + 4,
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
