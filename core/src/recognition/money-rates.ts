import { AGO, AND, PER, PER_ONE, PER_UNIT } from '../lexicon/kind-sets.ts';
import { kindSet } from '../lexicon/kinds.ts';
import { behindHyphen, hitOf, isDigits, isMark, isWord, type Reading } from '../lexicon/reading.ts';

/** `setahun lalu`, `sehari setelah …` tell when. */
const NOT_A_RATE = kindSet('ago', 'shift-after', 'year-context');

/** `/tahun`, `per year`, `mỗi năm`, `-a-year`: outside the mention, inside the value. `$5bn a year earlier` is no rate. */
export function perBehind(reading: Reading, end: number): string | undefined {
  // `Rp5 juta sebulan`
  const one = hitOf(reading, end, PER_ONE);
  if (one !== undefined && hitOf(reading, one.end, NOT_A_RATE) === undefined) return one.entry.unit;
  const per = hitOf(reading, behindHyphen(reading, end), PER)?.end;
  const slash = isMark(reading, end, '/') ? end + 1 : per && behindHyphen(reading, per);
  const unit = slash === undefined ? undefined : hitOf(reading, slash, PER_UNIT);
  return unit === undefined || hitOf(reading, unit.end, AGO) !== undefined
    ? undefined
    : unit.entry.unit;
}

/** `$3.8bn in military aid per year`: a few words tell what the amount is for, and the rate ends the clause. */
export function perAfterPurpose(reading: Reading, end: number): string | undefined {
  for (let at = end; at <= end + PURPOSE && isPurpose(reading, at); at++) {
    const rate = rateAt(reading, at + 1);
    if (rate === undefined) continue;
    const closes = !isWord(reading, rate.end) && !isDigits(reading, rate.end);
    return closes ? rate.unit : undefined;
  }
  return undefined;
}

/** `mỗi năm cấp ít nhất 3 tỷ bảng`: the rate before the verb. */
export function perBefore(reading: Reading, from: number): string | undefined {
  for (let at = from - 1; at >= from - PURPOSE; at--) {
    const rate = rateAt(reading, at);
    if (rate !== undefined) return rate.unit;
    if (!isWord(reading, at) || hitOf(reading, at, AND) !== undefined) return undefined;
  }
  return undefined;
}

/** In tokens: what is further away has a rate of its own. */
const PURPOSE = 5;

/** A word behind which neither a new statement nor another rate may go on. */
function isPurpose(reading: Reading, at: number): boolean {
  return isWord(reading, at) && hitOf(reading, at, GOES_ON) === undefined;
}

const GOES_ON = kindSet('verb', 'tense', 'and', 'per');

/** `per year`, `setiap bulan`, `mỗi ngày`: a rate in time, by words that mean nothing else. `a year` may be one year. */
function rateAt(reading: Reading, at: number): { unit: string; end: number } | undefined {
  const per = hitOf(reading, at, PER);
  if (per === undefined || hitOf(reading, at, OTHER_THAN_PER) !== undefined) return undefined;
  const unit = hitOf(reading, per.end, PER_UNIT);
  return unit !== undefined && TIMES.has(unit.entry.unit)
    ? { unit: unit.entry.unit, end: unit.end }
    : undefined;
}

const OTHER_THAN_PER = kindSet('article', 'cardinal', 'modifier');
const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);
