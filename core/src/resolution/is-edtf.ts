import { daysIn } from './calendar.ts';

/**
 * True for a date as annotations have it: EDTF (ISO 8601-2, Library of Congress 2019) of levels 0 and 1, with
 * unspecified digits anywhere, an interval of two, or a clock time of minutes. A day must be on the calendar.
 */
export function isEdtf(value: string): boolean {
  const parts = value.split('/');
  if (parts.length > 2) return false;
  if (parts.length === 1) return isPoint(value);
  return (
    parts.some(isPoint) && parts.every((part) => isPoint(part) || part === '' || part === '..')
  );
}

/** Years of four digits, months or the seasons 21 to 24, days; `~` and the like behind it. */
const POINT =
  /^(?<year>[\dX]{4})(?:-(?<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?<day>0[1-9]|[12]\d|3[01]|XX)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?[~?%]?$/u;

function isPoint(text: string): boolean {
  const { year, month, day } = POINT.exec(text)?.groups ?? {};
  if (year === undefined) return false;
  if (month === undefined || day === undefined) return true;
  if (Number(month) > 12) return false;
  // Where the year is open, 29 February may be.
  const known = year.includes('X') ? 2000 : Number(year);
  return month === 'XX' || day === 'XX' || Number(day) <= daysIn(known, Number(month));
}
