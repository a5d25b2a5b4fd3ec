const EDTF = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

/** True for an EDTF year, month or day that is on the calendar. */
export function isDate(text) {
  const parts = typeof text === 'string' ? EDTF.exec(text)?.groups : undefined;
  if (!parts) return false;
  const { month = '01', day = '01' } = parts;
  const full = `${parts.year}-${month}-${day}`;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}

/** The first day that a date can mean: `2006` → `2006-01-01`. */
export function earliest(text) {
  return `${text}-01-01`.slice(0, 10);
}

/** A day not before the last one that a date can mean: `2006-02` → `2006-02-31`, good for comparing. */
export function latest(text) {
  return text.length === 4 ? `${text}-12-31` : `${text}-31`.slice(0, 10);
}

/** True where two posts certainly share a day; posts that touch on a day, a month or a year do not. */
export function certainlyOverlap(one, other) {
  if (!one.from || !other.from) return false;
  const start = [latest(one.from), latest(other.from)].sort().at(-1);
  const end = [lastCertainDay(one), lastCertainDay(other)].sort().at(0);
  return start < end;
}

function lastCertainDay({ to, asOf }) {
  if (to) return earliest(to);
  return asOf ? earliest(asOf) : '9999-12-31';
}
