import type { DateOrder } from '../knowledge/country.ts';
import type { DateCandidate } from '../recognition/candidate.ts';
import { type DateSpec, type DayPoint, lastOf, yearOf } from '../recognition/date-spec.ts';
import { inOrder } from './anchor-points.ts';
import { type Day, isDay, serial } from './calendar.ts';

/** A point on the calendar as the words tell it, numbers read in an order; `undefined` for anything else. */
export function pointIn(spec: DateSpec, order: DateOrder): DayPoint | undefined {
  const point = spec.kind === 'numeric' ? inOrder(spec, order) : spec;
  return point?.kind === 'point' ? point : undefined;
}

/** The year of a day, a month or a year that is told with it; of a run that of the last one. */
export function yearTold(spec: DateSpec): number | undefined {
  return yearOf(lastOf(spec));
}

/** A day with its month; of a run of days the last one. */
export function dayAndMonth({ spec }: Pick<DateCandidate, 'spec'>): DayPoint | undefined {
  const point = pointIn(lastOf(spec), 'day-first');
  return point?.day !== undefined && point.month !== undefined ? point : undefined;
}

/** A day that is told whole. */
export function dayOf({ year, month, day }: DayPoint): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = { year, month, day };
  return isDay(found) ? found : undefined;
}

/** Within a fortnight: news speaks of the days around it. */
export function areClose(a: Day, b: Day): boolean {
  return Math.abs(serial(a) - serial(b)) <= FORTNIGHT;
}

const FORTNIGHT = 14;
