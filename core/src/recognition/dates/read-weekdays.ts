import { FROM, SCHEDULED, THROUGH, WEEKDAY } from '../../lexicon/kind-sets.ts';
import { type Hit, hitBefore, hitOf, isMark, isWord, type Reading } from '../../lexicon/reading.ts';
import { Gap } from '../../text/tokens.ts';
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
  const first = hitBefore(reading, at, WEEKDAY);
  if (first?.entry.kind !== 'weekday' || second === undefined) return undefined;
  if (!isRun(reading, first.at, at, second.end)) return undefined;
  // `Monday to Thursday, [26 to 29 September 2022]`
  const days = isMark(reading, second.end, ',')
    ? readRange(reading, second.end + 1, dayFirst)
    : undefined;
  if (days?.value.kind === 'range')
    return {
      value: onWeekdays(days.value, first, second.value),
      end: days.end,
      rule: 'dates/weekday-range',
    };
  return {
    value: {
      kind: 'range',
      from: { kind: 'point', weekday: first.entry.weekday },
      to: { kind: 'point', weekday: second.value },
    },
    end: second.end,
    rule: 'dates/weekday-range',
  };
}

/**
 * `Friday through Sunday`, `from Monday to Friday`, `runs Friday to Monday`, `Senin - Rabu`: the days of one run. What was
 * `moved Friday to Monday` is none, and behind a dash a statement may begin: `Monday – Tuesday is a holiday`.
 */
function isRun(reading: Reading, from: number, at: number, end: number): boolean {
  const through = hitOf(reading, at, THROUGH);
  if (through === undefined) return isMark(reading, at, '-–—') && isEven(reading, at, end);
  if (through.entry.only || hitBefore(reading, from, FROM) !== undefined) return true;
  const verb = hitBefore(reading, from, SCHEDULED);
  return verb?.entry.kind === 'scheduled' && !verb.entry.copula;
}

/** A dash without spaces, or one with a space on both sides and no word behind the second day. */
function isEven(reading: Reading, dash: number, end: number): boolean {
  if (reading.gap[dash] !== reading.gap[dash + 1]) return false;
  return reading.gap[dash] === Gap.None || !isWord(reading, end);
}

/** A range with the weekdays of its first and last day, which tell the year. */
function onWeekdays(value: DateSpec, first: Hit | undefined, last: number): DateSpec {
  if (value.kind !== 'range' || first?.entry.kind !== 'weekday') return value;
  const { from, to } = value;
  return { ...value, from: withWeekday(from, first.entry.weekday), to: withWeekday(to, last) };
}

export function closing(reading: Reading, at: number): number | undefined {
  return isMark(reading, at, ')]') ? at + 1 : undefined;
}

export function withWeekday(spec: DateSpec, weekday: number): DateSpec {
  return spec.kind === 'point' || spec.kind === 'numeric' ? { ...spec, weekday } : spec;
}
