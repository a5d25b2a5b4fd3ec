const PARTS = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** True for a year, a month or a day that is on the calendar: `2024`, `2024-02`, `2024-02-29`. */
export function isDate(text: string): boolean {
  const { year, month = '01', day = '01' } = PARTS.exec(text)?.groups ?? {};
  if (year === undefined) return false;
  const full = `${year}-${month}-${day}`;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}

/** False where an end lies certainly before the beginning: `2024` and `2024-03` can be in order. */
export function isInOrder(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) <= to.slice(0, shared);
}
