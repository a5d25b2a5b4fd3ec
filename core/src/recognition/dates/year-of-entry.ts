import { type DateSpec, type DayPoint, lastOf } from '../date-spec.ts';

/** A day that is told with its month and its year, of a run of days the last one; `undefined` where one is missing or where it is not known which number is the month. */
export function wholeDay(spec: DateSpec): DayPoint | undefined {
  if (spec.kind === 'range') return wholeDay(spec.to);
  const point = pointOf(spec);
  return point?.day !== undefined && point.month !== undefined && point.year !== undefined
    ? point
    : undefined;
}

/**
 * `17/11/2025: before the visit of [18-20/11] …`, `15 January 1955 … on [16 April]`: a day of the same month or a later one, in a paragraph that opens
 * with a day of some year, is of that year, and not of the document's.
 */
export function inYearOf(entry: DayPoint | undefined, spec: DateSpec): DateSpec | undefined {
  if (entry?.year === undefined) return undefined;
  const { month, day } = pointOf(lastOf(spec)) ?? {};
  const isLater = day !== undefined && month !== undefined && month >= (entry.month ?? 0);
  return isLater ? ofYear(spec, entry.year) : undefined;
}

/** A month, a day or a run of days, told without a year, in one; `undefined` for anything else. */
export function ofYear(spec: DateSpec, year: number): DateSpec | undefined {
  if (spec.kind === 'range') {
    const to = ofYear(spec.to, year);
    return to && { ...spec, from: ofYear(spec.from, year) ?? spec.from, to };
  }
  if ((spec.kind !== 'point' && spec.kind !== 'numeric') || spec.year !== undefined)
    return undefined;
  return spec.kind === 'point' && spec.month === undefined ? undefined : { ...spec, year };
}

function pointOf(spec: DateSpec): DayPoint | undefined {
  if (spec.kind === 'point') return spec;
  if (spec.kind !== 'numeric') return undefined;
  const { first, second, year, dayFirst } = spec;
  const isSure = dayFirst || first > 12;
  return isSure
    ? { kind: 'point', day: first, month: second, ...(year !== undefined && { year }) }
    : undefined;
}
