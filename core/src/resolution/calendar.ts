/** Days as numbers and as `YYYY-MM-DD`, in the proleptic Gregorian calendar, without clocks or time zones. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

export function parseDay(iso: string | undefined): Day | undefined {
  if (iso === undefined || iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN)
    return undefined;
  const day = {
    year: digitsIn(iso, 0, 4),
    month: digitsIn(iso, 5, 7),
    day: digitsIn(iso, 8, 10),
  };
  return day.year >= 0 && isDay(day) ? day : undefined;
}

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** The number that the code units `from`..`to` say; -1 where one of them is no digit. */
function digitsIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[(month - 1) % 12] ?? 31);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function addMonths(
  { year, month }: { year: number; month: number },
  by: number,
): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/**
 * Days since 1970-01-01. A year that begins in March has its leap day at its end, so months before a day have the same
 * lengths every year: thrice as fast as the host's calendar, and dates are counted many times for each that is found.
 */
export function serial({ year, month, day }: Day): number {
  const march = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return march * 365 + leaps + Math.floor((153 * months + 2) / 5) + day - 1 - 719_468;
}

export function fromSerial(days: number): Day {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((serial(day) + 3) % 7) + 7) % 7) + 1;
}

/** The first to fifth such weekday of a month, -1 for the last; `undefined` where the month has no fifth. */
export function nthWeekday(
  { year, month }: { year: number; month: number },
  weekday: number,
  nth: number,
): Day | undefined {
  const first = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  const last = first + 7 * Math.floor((daysIn(year, month) - first) / 7);
  const day = { year, month, day: nth < 0 ? last : first + 7 * (nth - 1) };
  return isDay(day) ? day : undefined;
}

export function formatDay({ year, month, day }: Day): string {
  return `${formatMonth(year, month)}-${twoDigits(day)}`;
}

export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${twoDigits(month)}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function twoDigits(number: number): string {
  return number >= 0 && number < 10 ? `0${number}` : String(number);
}

/** The first day of the lunar year that begins in a Gregorian year, by the calendar that the host's `Intl` has. */
export function lunarNewYear(year: number): Day | undefined {
  return lunarBetween(
    serial({ year, month: 1, day: 21 }),
    serial({ year, month: 2, day: 20 }),
    1,
    1,
  );
}

/** A day of the lunar year that begins in a Gregorian year; of a month that stands twice, in the first one. */
export function fromLunar(year: number, month: number, day: number): Day | undefined {
  const first = lunarNewYear(year);
  if (first === undefined) return undefined;
  // A month has 29 or 30 days, and a month that stands twice may come before.
  const earliest = serial(first) + 29 * (month - 1) + day - 1;
  return lunarBetween(earliest, earliest + 42, month, day);
}

function lunarBetween(from: number, to: number, month: number, day: number): Day | undefined {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let days = from; days <= to; days++) {
    const parts = format.formatToParts(new Date(days * DAY));
    if (partOf(parts, 'month') === String(month) && partOf(parts, 'day') === String(day))
      return fromSerial(days);
  }
  return undefined;
}

/** A day of the Umm al-Qura calendar, by `Intl`. */
export function fromHijri(year: number, month: number, day: number): Day | undefined {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const guess = Math.round((year - 1) * 354.36667 + (month - 1) * 29.53 + day) - 492150;
  for (let days = guess - 10; days <= guess + 10; days++) {
    const parts = format.formatToParts(new Date(days * DAY));
    if (
      Number(partOf(parts, 'year').replace(/\D/g, '')) === year &&
      partOf(parts, 'month') === String(month) &&
      partOf(parts, 'day') === String(day)
    )
      return fromSerial(days);
  }
  return undefined;
}

function partOf(parts: readonly Intl.DateTimeFormatPart[], type: string): string {
  return parts.find((part) => part.type === type)?.value ?? '';
}
