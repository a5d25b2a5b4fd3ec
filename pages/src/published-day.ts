/**
 * The day in what a page calls its date of publishing, as it stands there, without turning it into another time zone:
 * `2025-12-01T08:00:00+07:00`, `20251201`, `Mon, 01 Dec 2025 08:00:00 GMT`, `December 1, 2025`, `01/12/2025`.
 * The last kind only where its order is known, or plain from a part over 12.
 */
export function publishedDay(text: string, isDayFirst: boolean): string | undefined {
  const { y, m, d } = YEAR_FIRST.exec(text)?.groups ?? COMPACT.exec(text)?.groups ?? {};
  if (y !== undefined) return dayOf(Number(y), Number(m), Number(d));
  const named = (DAY_MONTH.exec(text) ?? MONTH_DAY.exec(text))?.groups;
  if (named?.['month'] !== undefined) {
    const month = MONTHS.indexOf(named['month'].toLowerCase()) / 3 + 1;
    return dayOf(Number(named['y']), month, Number(named['d']));
  }
  const numbers = NUMBERS.exec(text)?.groups;
  if (!numbers) return undefined;
  const [first, second, year] = [numbers['one'], numbers['two'], numbers['y']].map(Number);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (isDayFirst || first > 12) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : undefined;
}

const YEAR_FIRST = /(?<!\d)(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/u;
const COMPACT = /^\s*(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d{3})/u;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAY_MONTH: RegExp = new RegExp(
  `(?<!\\d)(?<d>\\d{1,2})[ -]${MONTH}\\.?,?[ -](?<y>(?:19|20)\\d\\d)`,
  'iu',
);
const MONTH_DAY: RegExp = new RegExp(
  `\\b${MONTH}\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>(?:19|20)\\d\\d)`,
  'iu',
);
const NUMBERS = /(?<!\d)(?<one>\d{1,2})[/.-](?<two>\d{1,2})[/.-](?<y>(?:19|20)\d\d)(?!\d)/u;

/** Undefined where the calendar has no such day. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}
