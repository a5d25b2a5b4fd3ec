import { BEFORE_ERA } from '../../lexicon/kind-sets.ts';
import {
  hitOf,
  isCapitalWord,
  isDigits,
  mayOpenSomewhere,
  type Reading,
} from '../../lexicon/reading.ts';
import type { DateSpec } from '../date-spec.ts';
import { digitsAt } from './read-parts.ts';
import { connector } from './read-range.ts';
import type { PeriodPart } from './read-years.ts';

/**
 * `10 August 234 BC`, `500 SM`, `the 5th century B.C.`, `1500-1200 BC`: what an era before ours counts. Such years have no
 * form here, and to leave one out is better than to give one of our own.
 */
export function isBeforeEra(reading: Reading, { value, end }: PeriodPart): boolean {
  // Only saves time: nothing below finds an era then.
  if (!mayOpenSomewhere(reading, BEFORE_ERA)) return false;
  const year = yearOf(value);
  const joined = connector(reading, end, true) ?? end;
  const number =
    joined > end
      ? (digitsAt(reading, joined)?.length ?? 0) > 2
      : year === undefined && isDigits(reading, end);
  const era = hitOf(reading, number ? joined + 1 : end, BEFORE_ERA);
  if (era === undefined || (!number && year === undefined)) return false;
  // `in 2024 BC Ferries`, `pada 2024 SM Lee`: letters that stand for something else too.
  return !((year ?? 0) >= MODERN && isCapitalWord(reading, era.end));
}

const MODERN = 1800;

/** The year that a date ends with; 0 for a decade or century. */
function yearOf(value: DateSpec): number | undefined {
  switch (value.kind) {
    case 'range':
      return yearOf(value.to);
    case 'years':
      return value.to;
    case 'decade':
    case 'century':
      return 0;
    default:
      return 'year' in value ? value.year : undefined;
  }
}
