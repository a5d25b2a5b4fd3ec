/** How finely time is told. */
export type TimeStep = 'month' | 'quarter' | 'year';

/** As many columns can be read: months for a year and a half, quarters for five years, else years. */
const MOST_STEPS = 20;

/** More columns than this, and those in which nothing happened are left out. */
const MOST_COLUMNS = 40;

/** `YYYY-MM-DD` each. */
export function stepFor(dates: readonly string[]): TimeStep {
  const [first, last] = [min(dates), max(dates)];
  if (first === undefined || last === undefined) return 'year';
  const months = monthNumber(last) - monthNumber(first) + 1;
  if (months <= MOST_STEPS) return 'month';
  return months <= MOST_STEPS * 3 ? 'quarter' : 'year';
}

/** `2025-03`, `2025-Q1` or `2025`; the empty text where there is no date. */
export function timeOf(date: string | undefined, step: TimeStep): string {
  if (date === undefined) return '';
  const year = date.slice(0, 4);
  if (step === 'year') return year;
  return step === 'month'
    ? date.slice(0, 7)
    : `${year}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** Every step from the first of the dates to the last, those between in which nothing happened too, as long as they are few. */
export function timesFrom(dates: readonly string[], step: TimeStep): string[] {
  const [first, last] = [min(dates), max(dates)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  const stride = { month: 1, quarter: 3, year: 12 }[step];
  const from = monthNumber(first);
  const steps = Math.floor((monthNumber(last) - from) / stride) + 2;
  if (steps > MOST_COLUMNS) return [...new Set(dates.map((date) => timeOf(date, step)))].sort();
  for (let index = 0; index < steps; index += 1) {
    const month = from + index * stride;
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    all.push(timeOf(`${year}-${String((month % 12) + 1).padStart(2, '0')}`, step));
  }
  const end = timeOf(last, step);
  return all.filter((time) => time <= end);
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function min(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
}

function max(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}
