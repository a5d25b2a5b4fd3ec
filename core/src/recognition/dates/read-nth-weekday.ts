import { ENDING, OF } from '../../lexicon/kind-sets.ts';
import { hitOf, isMark, type Reading } from '../../lexicon/reading.ts';
import { monthAt } from './read-month.ts';
import { ordinalAt, type PeriodPart } from './read-years.ts';
import { weekdayAt } from './weekdays.ts';
import { yearBehind } from './year-behind.ts';

/** `the first Tuesday of November 2024`, `last Monday in March`. */
export function readNthWeekday(reading: Reading, at: number): PeriodPart | undefined {
  const ordinal = ordinalAt(reading, at);
  const start = ordinal?.end ?? hitOf(reading, at, ENDING)?.end;
  const weekday = start === undefined ? undefined : weekdayAt(reading, start, true);
  const of = weekday && hitOf(reading, weekday.end, OF);
  const month = of && !isMark(reading, weekday.end, ',') ? monthAt(reading, of.end) : undefined;
  const nth = ordinal?.value ?? -1;
  if (weekday === undefined || month === undefined || nth > 5) return undefined;
  const year = yearBehind(reading, month.end);
  return {
    value: {
      kind: 'nth-weekday',
      nth,
      weekday: weekday.value,
      month: month.value,
      ...(year && { year: year.value }),
    },
    end: year?.end ?? month.end,
    rule: 'dates/nth-weekday',
  };
}
