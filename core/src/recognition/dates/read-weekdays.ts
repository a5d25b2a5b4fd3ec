import { FROM, THROUGH, WEEKDAY } from '../../lexicon/kind-sets.ts';
import { type Hit, hitBefore, hitOf, isMark, type Reading } from '../../lexicon/reading.ts';
import type { DateSpec } from '../date-spec.ts';
import { connector, readRange } from './read-range.ts';
import type { PeriodPart } from './read-years.ts';
import { weekdayAt } from './weekdays.ts';

/** `Selasa-Rabu (2-3/12)`, `Sabtu dan Minggu (6-7/12)`: behind the first of two weekdays. */
export function readWeekdays(
  reading: Reading,
  at: number,
  dayFirst: boolean,
): PeriodPart | undefined {
  const joined = connector(reading, at, true);
  const second = joined === undefined ? undefined : weekdayAt(reading, joined, true);
  const range =
    second && isMark(reading, second.end, '(')
      ? readRange(reading, second.end + 1, dayFirst)
      : undefined;
  const end = range && closing(reading, range.end);
  if (range && second && end !== undefined)
    return {
      value: onWeekdays(range.value, hitBefore(reading, at, WEEKDAY), second.value),
      end,
      rule: 'dates/weekday-range',
    };
  const first = weekdayBehindFrom(reading, at);
  return first !== undefined && second !== undefined && hitOf(reading, at, THROUGH) !== undefined
    ? {
        value: {
          kind: 'range',
          from: { kind: 'point', weekday: first },
          to: { kind: 'point', weekday: second.value },
        },
        end: second.end,
        rule: 'dates/weekday-range',
      }
    : undefined;
}

/** A range with the weekdays of its first and last day, which tell the year. */
function onWeekdays(value: DateSpec, first: Hit | undefined, last: number): DateSpec {
  if (value.kind !== 'range' || first?.entry.kind !== 'weekday') return value;
  const { from, to } = value;
  return { ...value, from: withWeekday(from, first.entry.weekday), to: withWeekday(to, last) };
}

/** `from [Monday]` to Friday: the weekday that ends here, where a word for "from" opens it. */
function weekdayBehindFrom(reading: Reading, end: number): number | undefined {
  const weekday = hitBefore(reading, end, WEEKDAY);
  if (weekday?.entry.kind !== 'weekday') return undefined;
  return hitBefore(reading, weekday.at, FROM) && weekday.entry.weekday;
}

export function closing(reading: Reading, at: number): number | undefined {
  return isMark(reading, at, ')') ? at + 1 : undefined;
}

export function withWeekday(spec: DateSpec, weekday: number): DateSpec {
  return spec.kind === 'point' || spec.kind === 'numeric' ? { ...spec, weekday } : spec;
}
