import type { DateCandidate } from '../candidate.ts';
import type { DateSpec } from '../date-spec.ts';
import { hasDay } from './read-day.ts';

/**
 * `yesterday, [December 2]`, `kemarin, [Selasa (2/12/2025)]`, `[Selasa (2/12/2025)] kemarin`: a day and the word for it are one day, which tells
 * the document's own. `found` are the dates of `text`, in reading order.
 */
export function joinedWithShifts(
  text: string,
  found: readonly DateCandidate[],
): readonly DateCandidate[] {
  if (!found.some(isShift)) return found;
  const joined = [...found];
  for (let at = 1; at < joined.length; at++) {
    const [first, second] = [joined[at - 1], joined[at]];
    if (first === undefined || second === undefined) continue;
    const between = text.slice(first.span.end, second.span.start);
    const pair =
      between === ', '
        ? joinedWith(first, second)
        : between === ' ' && first.rule === 'dates/weekday-date'
          ? joinedWith(second, first)?.toReversed()
          : undefined;
    if (pair !== undefined) joined.splice(at - 1, 2, ...pair);
  }
  return joined;
}

/** The shift with the day's spec, and the day with how far ahead the shift has it. */
function joinedWith(
  shift: DateCandidate,
  day: DateCandidate,
): [DateCandidate, DateCandidate] | undefined {
  // `3 p.m. tomorrow, 9 a.m. on 2 December` are two.
  if (!isShift(shift) || !hasDay(day.spec) || day.spec.clock !== undefined) return undefined;
  const { by, clock } = shift.spec;
  const told = clock === undefined ? day.spec : { ...day.spec, clock };
  return [
    { ...shift, tense: day.tense, spec: told },
    { ...day, ahead: by },
  ];
}

/** `yesterday` */
function isShift(
  candidate: DateCandidate,
): candidate is DateCandidate & { spec: Extract<DateSpec, { kind: 'shift' }> } {
  return candidate.spec.kind === 'shift' && candidate.spec.unit === 'day';
}
